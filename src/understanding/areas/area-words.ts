/** The words that make a name the place of a request, and those that make it something else. Short lists, meant to be added to. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is asked of a council. Said right before "in Leeds", or right after "Leeds", it is what is asked of theirs. */
export const MATTER = set(
  'bin bins binday wheelie caddy collection collections recycling rubbish refuse waste tip tips dump centre centres center tax rates ' +
    'council badge badges pass passes permit permits parking ticket tickets pcn fine fines licence license library libraries school ' +
    'schools place places nursery admissions planning permission application applications housing homes pothole potholes light lights ' +
    'streetlight streetlights litter mess flytipping tipping graffiti drain drains gritting allotment allotments pool pools baths gym ' +
    'leisure cemetery crematorium certificate certificates registration election elections voting polling station register councillor ' +
    'councillors support benefit benefits grant grants repairs rent homeless care jobs vacancies market markets toilet toilets roadworks ' +
    'term terms holidays bag bags sack sacks bulky garden band bands reduction discount list birth death meals search renewal penalty ' +
    'charge charges payment payments warden wardens',
);

/** What of it is said with the name before it: "Swindon tip". "York Place" and "Camden market" are names themselves. */
export const THEIRS = set(
  'bin bins binday recycling rubbish refuse waste tip tips dump parking planning library libraries leisure garden bulky allotment ' +
    'allotments housing crematorium pothole potholes flytipping',
);

/** What may stand between: "Swindon brown bin". */
export const OF_A_BIN = set('black blue brown green grey purple household food missed new lost street');

/** What is asked about such a thing: "bin collection dates". */
export const DETAIL = set(
  'day days date dates time times hours opening number phone contact contacts website address email office offices schedule calendar ' +
    'online details info information prices price cost charges',
);

/** What stands at a home: whoever lives in Leeds and asks when theirs is emptied asks about Leeds. */
export const AT_HOME = set(
  'bin bins recycling rubbish refuse waste caddy collection collections streetlight',
);

/** Said beside "I live in Leeds", it is about something else of theirs, or they are only there for now. */
export const NOT_AT_HOME = set('your use using but until till week away put puts');

/** What opens a question or a request. */
export const OPENS = set(
  'when whens what whats where wheres how hows who whos which is are do does did can could will would should any anyone need want ' +
    'looking look find report pay apply book renew order get check tell please id i contact speak talk ring call complain missed register ' +
    'request cancel join replace appeal object',
);

/** What makes a sentence of one's own a request: "I need a bin in Leeds". */
export const WISHES = set('need want wanna like looking cant report');

/** Said before the question begins. */
export const BEFORE_IT = set(
  'hi hello hey hiya yes no ok okay so and but also sorry please um erm well thanks morning afternoon evening excuse me',
);

/** Where another part of the message begins. */
export const BREAKS = set(
  'and but so because cos cause coz since if while whilst although though then or that who whose whom as unless',
);
/** These begin another part too, unless they follow a word of their own. */
export const QUESTION_WORDS = set('when whens what whats where wheres how hows which');

/** What may follow the name where it is the place: anything else makes it part of another name ("Bristol Street", "London Zoo"). */
export const MAY_FOLLOW = set(
  'please pls plz thanks thank ta cheers now today tomorrow tonight this next on at is are was were has have be do does did can could ' +
    'wasnt isnt hasnt havent werent arent didnt doesnt wont open closed shut will would should to not been for over during or get gets got going uk england wales scotland yet still again from with by be near',
);

/** "The Leeds area", "the city of Leeds": which of it goes with the name. */
export const KIND_OF_AREA = set('area region city county borough district town');
export const BEFORE_NAME = set(
  'the city town borough county district of london royal north south east west central greater inner outer',
);

export const COUNCIL = set('council councils counsel');
export const KIND_OF_COUNCIL = set('city borough district county metropolitan town unitary london royal and');

/** The place is in somebody's past or future, or they are there for a while, or ours is meant too: "I moved here from Leeds". */
export const BESIDE = set(
  'moved moving move moves relocated relocating relocate previous previously former formerly originally used transfer transferred ' +
    'transferring swap here already too both yours another visit visiting visitor visitors holiday holidays travel travelling trip ' +
    'commute born work works working worked studying studies student uni university college hospital prison ' +
    'said told says',
);

/** It is where somebody else is, of whom or for whom is asked. */
export const SOMEBODY = set(
  'mum mums mother mothers mom dad dads father fathers parents parent son sons daughter daughters sister sisters brother brothers nan ' +
    'nans gran grandma grandad grandparents grandson granddaughter aunt auntie aunties uncle cousin cousins friend friends mate mates ' +
    'partner husband wife ex landlord landlords landlady tenant tenants agent neighbour boyfriend girlfriend family relative relatives ' +
    'inlaws kid kids children child he she hes shes his her him someone somebody mr mrs miss ms dr',
);

/** After the name these are as often whoever is to help: "bins in Leeds, can someone ring me". */
export const ANYBODY = set('someone somebody');

/** Said right before "in", it tells where somebody is or what happened there. */
export const IS_THERE = set(
  'live lives lived living be am im is are was were been being stay stays stayed staying stuck based registered married wed died buried ' +
    'bought own owned house flat home property second wedding funeral appointment meeting shop shopping office interested arrive arriving ' +
    'up out back over down party conference weekend job one ones taxed licensed insured pay paid paying charged',
);

/** Said right before "for": "I work for Leeds", "we leave for Cardiff". */
export const NOT_FOR = set(
  'leave leaving left work works working heading head set off play plays vote voted support train trains bus',
);

/** Said right before "Leeds Council", it comes from them: "a letter from Leeds council" is of ours as often. */
export const COMES_FROM = set('from with by off via');

/** What may stand before "Swindon tip". */
export const MAY_PRECEDE = set(
  'the at in for is are was when whens wheres where whats what of about a new to does do has have pay find need want get apply book renew',
);
