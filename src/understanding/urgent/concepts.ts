/**
 * What words stand for in an emergency, so that "me mam's fella" teaches something about "my nan's husband".
 * A word is looked up as typed; the sets are whole words separated by blanks.
 */
const SETS: Readonly<Record<string, string>> = {
  self: 'self myself meself mysen mesen himself hisself herself themselves themself missen',
  i: 'i im ive me my id ill mine we us our ours were weve ours meself',
  they: 'he she they him her them his their hes shes theyre theyve hers theirs',
  someone:
    'someone somebody person people man woman bloke guy chap fella lady gentleman lad lads men women sum1 some1 stranger',
  partner:
    'husband hubby hubbys husbands wife wifes wives partner partners boyfriend boyfriends bf girlfriend gf ex exs missus fiance fiancee spouse bloke fella marriage relationship',
  parent:
    'mum mums mam mams mom mommy mummy mother mothers dad dads daddy father fathers stepdad stepmum parents parent stepfather',
  elder:
    'nan nans nana nanna gran grans granny grandma grandmas grandad grandads granddad grandfather grandmother pensioner pensioners elderly oap aunt auntie uncle eighty ninety dementia alzheimers parkinsons frail',
  old: 'old aged 70 72 75 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 95',
  disabled:
    'disabled disability disabilities autistic autism downs blind deaf wheelchair vulnerable difficulties needs learning ms housebound bedbound confused',
  child:
    'child childs children childrens kid kids kiddies baby babys babies toddler toddlers bairn bairns infant newborn girl girls boy boys son sons daughter daughters niece nephew grandson granddaughter grandchild grandchildren teenager teenagers pupil pupils lass little 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17',
  neighbour: 'neighbour neighbours neighbor neighbors door upstairs downstairs wall road street',
  carer:
    'carer carers caring nurse nurses staff home homes worker workers support nursing resident residents',
  hurts:
    'hit hits hitting beat beats beaten beating punch punches punched punching slap slaps slapped slapping smack smacks smacked smacking kick kicks kicked kicking push pushes pushed pushing shove shoved strangle strangled strangles strangling choke choked chokes batter battered batters battering hurt hurts hurting attack attacked attacks attacking assault assaulted thump thumped belt belts belted throttle throttled headbutt headbutted drag drags dragged grab grabbed grabs burns bites bit scratches spits shake shakes shook shaken whip whipped throws threw knocks pinned',
  abuses:
    'abuse abuses abused abusing abusive abus rape raped rapes touch touches touched touching groom groomed grooming molest molested neglect neglects neglected neglecting exploit exploited exploits exploiting exploitation violent violence violance threaten threatens threatened threatening stalk stalks stalking bully bullied bullying control controls controlling cruel cruelty mistreat mistreated safeguarding trafficked slave slaves slavery forced forcing forces rough',
  wound:
    'bruise bruises bruised bruising bleed bleeding bleeds blood wound black eye cut cuts cutting marks mark scars unconscious collapsed injured burnt',
  fear: 'scared afraid frightened terrified petrified scares frightens worried worry concerned concern fear unsafe danger risk safe',
  dies: 'die dies died dying dead death kill killed kills killing murder suicide suicidal suisidal hang hanging overdose overdosed drown drowned drowning alive',
  poison:
    'pills pill tablets tablet paracetamol ibuprofen meds medication bleach antifreeze overdose swallowed swallow',
  breathes: 'breathe breathing breath breathes choking choke pulse conscious unconscious wake waking blue',
  illness:
    'heart chest stroke seizure fit fitting attack allergic allergy throat diabetic asthma pain ambulance paramedic 999',
  weapon:
    'knife knives gun shotgun machete machetes axe blade sword bat hammer stab stabbed stabbing shot shooting shoot gunshots bottle',
  fire: 'fire fires flames flame smoke burning ablaze alight explosion exploded',
  water: 'river canal lake pond reservoir weir sea dock flood floodwater beck brook ice water',
  heights:
    'bridge roof viaduct flyover ledge railings multi storey carpark balcony edge tower cliff jump jumping barrier',
  crash: 'crash crashed smash accident rta rtc collision trapped ran knocked',
  smells:
    'smell smells smelling smelled smelt smel stink stinks reeks reeking reek whiff odour odor pong pongs gassy eggy egg eggs rotten',
  gas: 'gas gass gaz gassy monoxide co boiler hob cooker oven meter',
  leaks: 'leak leaks leaking leaked leek leeking hiss hissing escape escaping pouring bubbling fumes',
  alarm: 'alarm alarms detector beeping bleeping sounding',
  wire: 'wire wires wiring cable cables pylon pylons electric electrics electricity electrical power line lines overhead live substation lamp post pole poles',
  built:
    'wall walls building buildings house chimney chimneys roof roofs tile tiles slate slates brick bricks masonry scaffold scaffolding scaffolds balcony gable ceiling bridge structure structures tower crane cladding stone stones stonework sign hoarding hoardings panel panels window glass stairs floor pavement road manhole tree trees branch footbridge parapet render',
  falls:
    'fall falls fallen falling fell collapse collapsed collapsing collapses lean leans leaning crumble crumbling bulge bulging unstable wobble wobbling wobbly topple toppling sway swaying swinging hanging hangs dangling snapped dropping drops landing blown blew sinkhole caved giving gave given cracked cracks crack coming loose down off',
  sleeps:
    'sleep sleeping slept sleeps kip kipping kipped stay staying stays live living bed beds shelter hostel doss dossing accommodation',
  nowhere:
    'nowhere nowere anywhere somewhere homeless roofless homelessness street streets rough tent doorway bench car van outside',
  out: 'evicted evict eviction evicting kicked thrown threw chucked booted turfed locked locks bailiffs released discharged',
  tonight: 'tonight tonite 2nite 2night now today morning night',
  feeds: 'fed feed feeding food hungry starving eat eating eats starved unfed starve',
  filth: 'filthy filth dirty soiled nappy nappies stinks mess squalor sheets wet washed sores',
  alone: 'alone own unattended left leaves leaving leave wandering lost missing unseen',
  money:
    'money pension wages savings bank card cash steals stealing steal stole stolen taking takes took conned conning scammed robbed benefits',
  sex: 'sex sexual sexually rape raped nudes naked pics pictures touches touching bed',
  drugs: 'drugs drug crack heroin dealers dealer dealing drunk drink drinks druggie pissed',
  see: 'seen heard hear hears screaming screams scream crying cries cry shouting shouts',
  // What everyday questions are about.
  bins: 'bin bins recycling rubbish waste caddy lorry tip sofa mattress collection collected dustbin skip dump dumped flytipping litter',
  animal:
    'fox cat cats dog dogs badger rat rats mouse mice pigeon pigeons bird birds seagull deer hedgehog swan duck fish wasps wasp ants animal animals pet vet',
  plants: 'weeds weed grass hedge lawn plants plant flowers tree trees leaves garden moss knotweed',
  asks: 'apply application form forms how cost costs price prices much fee fees free discount permit licence licensing certificate register registration opening times hours book hire renew pay refund appointment number rules allowed',
  office:
    'policy strategy training course courses jobs job volunteer volunteering donate donation foi consultation petition complaint complain charity event group club class classes planning permission regs appeal claim insurance compensation notice letter bill tax fine ticket parking',
  school:
    'school schools nursery childcare admissions lessons swimming playground library bus pass uniform meals',
};

/** Concepts of each word: a word may stand for several. */
const CONCEPTS_OF: ReadonlyMap<string, readonly string[]> = invert(SETS);

const NONE: readonly string[] = [];

export function conceptsOf(word: string): readonly string[] {
  return CONCEPTS_OF.get(word) ?? NONE;
}

function invert(sets: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const concepts = new Map<string, string[]>();
  for (const [name, words] of Object.entries(sets)) {
    for (const word of new Set(words.split(' '))) concepts.set(word, [...(concepts.get(word) ?? []), name]);
  }
  return concepts;
}
