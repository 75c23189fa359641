/** Sets of words the urgent rules share. Each line is joined to the next by "or". */
export const WORD_SETS: Readonly<Record<string, string>> = {
  self: `
    my ?self|me ?self|mysen|him ?self|hisself|her ?self|them ?sel(f|ves|fs)`,
  partner: `
    husband|hubby|wife|partner|boy ?friend|bf|girl ?friend|gf|ex|ex ?(husband|wife|partner|boyfriend|girlfriend)
    fiancee?|spouse|other half|missus|fella|(babys|kids) dad|baby daddy`,
  child: `
    child|childs|children|kids?|kiddies?|baby|babies|babys|bairns?|toddlers?|infant|newborn|(little |young |school)?(boy|girl|lad|lass)s?|teens?|teenagers?
    pupils?|little ones?|son|daughter|nephew|niece|grandson|granddaughter|grand ?child|grand ?children|grandkids|step ?(son|daughter)
    ([1-9]|1[0-7]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen) ?(year|yr|yrs|years|month) ?olds?|([1-9]|1[0-7])yo`,
  elder: `
    mums?|mam|mom|mother|dads?|father|step ?dad|nans?|nanas?|nannas?|grans?|granny|grandma|grandmother|grand?dads?|grandfather|grandparents|aunt|auntie|uncle
    elderly|old (lady|man|woman|gentleman|person|people|neighbour|couple|boy|dear|chap|fella)|pensioners?|oap|disabled|learning (disability|disabilities|difficulties)
    dementia|alzheimers|vulnerable|frail|residents?|housebound|bedbound|(care|nursing) home|autistic|downs syndrome|([7-9]\\d) ?(year|yr|yrs|years) old`,
  person: `
    i|im|ive|me|he|hes|him|she|shes|her|they|theyre|them|we|us|someone|somebody|some1|guy|bloke|chap|man|woman|lady|person|people|fella
    neighbou?r|neighbou?rs|friend|mate|pal|cousin|brother|sister|student|driver|cyclist|pedestrian|tenant|lodger|flatmate|housemate|<kin>`,
  kin: `
    husband|wife|partner|boyfriend|girlfriend|son|daughter|mum|mam|mom|dad|mother|father|nan|nana|nanna|gran|granny|grandma|grandad|granddad|uncle|aunt|auntie
    kids?|child|children|baby|toddler|boy|girl|lad|lass|teenager`,
  hits: `
    hits?|hitting|beats?|beaten|beating|punche[sd]|punch|punching|slaps?|slapped|slapping|kick(s|ed|ing)?|push(es|ed|ing)?|shove[sd]?|shoving|strangle[sd]?|strangling|choke[sd]?|choking
    headbutt(s|ed|ing)?|batter(s|ed|ing)?|hurts?|hurting|attack(s|ed|ing)?|assault(s|ed|ing)?|rape[sd]?|raping|threaten(s|ed|ing)?|smack(s|ed|ing)?|thump(s|ed|ing)?|abuse[sd]?|abusing
    drag(s|ged|ging)?|grab(s|bed|bing)?|throttle[sd]?|stalk(s|ed|ing)?|bites?|burn(s|ed|t|ing)?|knock(s|ed|ing)? (me|her) about|lays? hands on|laid hands on|rais(es|ed) (his|her) hand to`,
  weapon: `
    gun|shotgun|rifle|knife|knives|machetes?|axe|sword|blade|hammer|baseball bat|crossbow|zombie knife`,
  water: `
    canal|river|lake|pond|weir|sea|docks?|harbour|reservoir|water|lock|brook|beck|stream|floodwater|marina|swimming pool`,
  vehicle: `
    car|van|lorry|bus|truck|train|tram|motorbike|motorcycle|scooter|bike|taxi|hgv|coach`,
  now: `
    tonight|tonite|2nite|2night|today|now|right now|this (evening|morning|afternoon)|last night|immediately|straight away|just|with (my|the|our|2|two|3|three)? ?(kids|baby|children|son|daughter|toddler)|pregnant|freezing|nowhere`,
  wire: `
    (power|overhead|electric|electricity|electrical|high voltage|hv|live|mains|pylon) ?(line|cable|wire|wiring|pole)s?|powerlines?`,
  built: `
    walls?|buildings?|chimneys?( stack| pot)?|roof|balcony|balconies|gable( end)?|house|facade|canopy|bridge|masonry|stonework|brickwork|parapet|ceiling|crane|tower|steeple
    lamp ?posts?|street ?light|telegraph pole|scaffold(ing)?|hoarding|coping stones?|structure|pub|shop ?front|church|flats|footbridge|stairs|staircase|garage`,
  debris: `
    bricks?|tiles?|slates?|masonry|rubble|concrete|cladding|render|glass|debris|stones?|roof tiles?`,
};
