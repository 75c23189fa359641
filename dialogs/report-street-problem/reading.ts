/** What residents say of a problem in the street, read from their own words. Pure text in, meaning out. */
import { asksBack, plainOf, toldIn } from '../../src/conversation/slots/plain-answer.ts';

export const KINDS = [
  'pothole',
  'street-light',
  'dog-mess',
  'graffiti',
  'abandoned-vehicle',
  'litter-bin',
  'dead-animal',
  'blocked-drain',
] as const;
export type Kind = (typeof KINDS)[number];

/** The more telling words first: "dead cat by the litter bin" is a dead animal. */
const SAID: Readonly<Record<Kind, RegExp>> = {
  'dead-animal':
    /\b(?:dead|run over|squashed|killed)\b.{0,20}\b(?:animals?|cats?|dogs?|fox(?:es)?|badgers?|deers?|birds?|pigeons?|swans?|rats?|rabbits?|hedgehogs?|squirrels?|hares?|sheep|horse|duck|goose|gulls?|seagulls?|crow|muntjac)\b|\b(?:cat|dog|fox|badger|deer|hedgehog|swan|rabbit)\b.{0,25}\b(?:dead|been (?:run over|knocked down|hit)|got (?:run over|hit)|died|has died)\b|\broad ?kill\b|\bcarcass(?:es)?\b/,
  'dog-mess':
    /\bdogs?'? ?(?:mess|poo|poop|pooh|fouling|foul|dirt|muck|crap|turds?|shit|sh\*t|waste|faeces|feces|excrement|s+h+i+t+e?)\b|\b(?:poo|poop|turds?|fouling|dog ?shit)\b|\b(?:mess|foul(?:ed|s)?) .{0,20}\bdogs?\b/,
  graffiti:
    /\bgraf+it+[iy]?\b|\bgrafiti\b|\bgraffitti\b|\bspray(?:ed|ing)?[ -]?paint(?:ed|ing)?\b|\bspray(?:ed)? .{0,20}\bwall\b|\btagged\b|\bswastikas?\b|\bpaint(?:ed)? (?:all )?(?:over|on) .{0,20}\b(?:walls?|underpass|bridge|fence)\b|\bswear ?words? .{0,20}\bwall\b/,
  'abandoned-vehicle':
    /\b(?:abandoned|dumped|burnt[ -]?out|burned[ -]?out|untaxed|no tax|not taxed|flat tyres|not moved|hasn'?t moved|been left)\b.{0,40}\b(?:car|van|vehicle|motor ?bike|moped|lorry|caravan|truck)s?\b|\b(?:car|van|vehicle|motor ?bike|moped|caravan|truck)s?\b.{0,50}\b(?:abandoned|dumped|burnt[ -]?out|burned[ -]?out|untaxed|no tax|not taxed|flat tyres?|not (?:been )?moved|hasn'?t (?:been )?moved|been (?:left|there|parked|sat|sitting) .{0,20}(?:weeks?|months?|ages|years?))\b/,
  'blocked-drain':
    /\b(?:drains?|gull(?:y|ey|ies|eys)|grids?|grates?|gratings?|manholes?|sewers?|culverts?)\b|\b(?:road|street|lane|pavement|path) (?:is |keeps |has )?(?:flood(?:ed|ing|s)?|under water)\b|\bwater (?:not|won'?t|isn'?t) (?:draining|drain|going down)\b/,
  pothole:
    /\bpot ?-?holes?\b|\b(?:paving )?slabs?\b|\bpaving (?:stones?|blocks?)\b|\bflag ?stones?\b|\b(?:uneven|broken|loose|cracked|raised) (?:pavement|paving|kerb(?:stone)?s?|path|footpath)\b|\bpothol\b|\b(?:holes?|crater|dip|sunk(?:en)?|collapsed|crack(?:ed|s)?|sink ?hole)\b.{0,25}\b(?:road|street|tarmac|carriageway|pavement|lane|path|surface)\b|\b(?:road|street|tarmac|carriageway|pavement|lane|road surface)\b.{0,25}\b(?:holes?|crater|sunk(?:en)?|collapsed|crack(?:ed|s|ing)?|breaking up|falling apart|broken up)\b/,
  'street-light':
    /\bstreet ?-?(?:lights?|lamps?|lighting)\b|\blamp ?-?posts?\b|\blamp columns?\b|\b(?:lights?|lamps?)\b.{0,25}\b(?:out|off|not work(?:ing|s)?|isn'?t working|aren'?t working|flicker\w*|broken|on all day|gone)\b|\b(?:broken|flickering) (?:lights?|lamps?)\b/,
  'litter-bin':
    /\b(?:litter|public|street|dog|poo|park|waste|rubbish|council) ?(?:waste )?bins?\b|\bbins?\b.{0,30}\b(?:overflow(?:ing|ed|s)?|overfull|full|broken|damaged|burnt|set on fire|missing|knocked over|smashed|vandalised)\b|\b(?:overflowing|full|broken) (?:\S+ )?bins?\b/,
};

/** Every kind the words speak of, the surest first. */
export function kindsIn(text: string): readonly Kind[] {
  const plain = plainOf(text);
  // Traffic lights and bins at home are other things, and a "lamp post" may only be what it is near.
  const cleared = plain
    .replace(/\b(?:dog )?(?:waste|poo|mess|poop) ?bins?\b/g, 'litter bin')
    // How much there is, a place, or a part: no vehicle.
    .replace(
      /\b(?:car|van|lorry|truck)[ -]?(?:boots?|loads?|parks?|parts?|tyres?|seats?)\b(?: ?(?:full|loads?))?/g,
      ' ',
    )
    .replace(
      /\b(?:traffic lights?|(?:near|by|next to|opposite|behind|beside) (?:the |a )?(?:lamp ?-?posts?|street lights?|(?:litter |dog )?bins?|drain|pothole))\b/g,
      ' ',
    );
  const found = (Object.keys(SAID) as Kind[]).filter((kind) => SAID[kind].test(cleared));
  return found.filter((kind) => !isSwallowed(kind, found));
}

/** Kinds whose words another kind uses too. */
function isSwallowed(kind: Kind, found: readonly Kind[]): boolean {
  if (kind === 'litter-bin') return found.includes('dog-mess') || found.includes('dead-animal');
  if (kind === 'dog-mess') return found.includes('dead-animal');
  if (kind === 'pothole') return found.includes('blocked-drain') || found.includes('dead-animal');
  return false;
}

/** What a resident may say of each kind, that changes what we do. */
export const DETAILS = {
  pothole: [],
  'dog-mess': [],
  'street-light': ['out', 'flickering', 'day-burning', 'damaged'],
  graffiti: ['offensive', 'other'],
  'abandoned-vehicle': ['not-moved', 'burnt-out', 'untaxed'],
  'litter-bin': ['full', 'broken', 'missing'],
  'dead-animal': ['cat-or-dog', 'wild', 'on-my-land'],
  'blocked-drain': ['road', 'home'],
} as const satisfies Record<Kind, readonly string[]>;
export type Detail = (typeof DETAILS)[Kind][number];

const DETAIL_SAID: Readonly<Record<Detail, RegExp>> = {
  damaged:
    /\b(?:damaged|knocked|hit by|leaning|bent|broken (?:post|glass|column)|smashed|vandalised|door (?:is )?(?:open|off|missing)|wires?|falling|fallen|hanging|snapped|wonky)\b/,
  flickering: /\b(?:flicker(?:s|ing)?|flash(?:es|ing)?|on and off|strobing)\b/,
  'day-burning':
    /\bon (?:all day|in the day|during the day|all the time|24)|\bdaylight\b|\bday ?time\b|\bstays on\b/,
  out: /\b(?:out|off|not (?:working|on|lit|coming on)|isn'?t (?:working|on)|doesn'?t (?:work|come on)|won'?t come on|gone|dead|broken|dark|stopped working|not lighting)\b/,
  offensive:
    /\b(?:offensive|racist|rac(?:ial|ism)|hate|hateful|homophobic|anti ?-?semitic|islamophobic|sexist|sexual|obscene|rude|swear(?:ing)?|swear ?words?|swastikas?|nazi|abusive|nasty|threat(?:s|ening)?|penis|willy|c+ock|explicit|slurs?)\b/,
  other:
    /\b(?:not (?:offensive|rude|racist)|just (?:a )?(?:tags?|scribbles?|names?|paint)|tags?|tagging|scribbles?|names?|initials)\b/,
  'burnt-out':
    /\b(?:burn[te]d?[ -]?out|burnt|on fire|torched|smashed (?:up|windows?)|windows? (?:are )?smashed|stripped|wrecked|crashed|damaged|no wheels|wheels (?:are )?(?:missing|off|gone))\b/,
  'not-moved':
    /\b(?:not (?:been )?moved?|hasn'?t (?:been )?moved|hasnt moved|flat tyres?|(?:for|been there|been left|there|parked|sat there|sitting there) .{0,20}(?:weeks?|months?|ages|years?|days)|overgrown|mould|moss|rotting)\b/,
  untaxed: /\b(?:untaxed|no (?:road )?tax|not taxed|tax (?:has )?(?:ran|run) out|sorn|no mot)\b/,
  full: /\b(?:full|overflow(?:ing|ed|s)?|over ?flowing|overfull|not (?:been )?emptied|needs? empty(?:ing)?|spilling|piling up)\b/,
  broken:
    /\b(?:broken|damaged|smashed|burnt|burned|set on fire|lid (?:is )?(?:off|broken|missing)|door (?:is )?(?:off|broken|open)|knocked over|vandalised|falling apart|cracked)\b/,
  missing: /\b(?:missing|gone|stolen|disappeared|no bin|taken away|removed)\b/,
  'cat-or-dog': /\b(?:cats?|kittens?|dogs?|puppy|pup|pet)\b/,
  'on-my-land': /\b(?:in|on) (?:my|our) (?:\S+ )?(?:garden|drive(?:way)?|land|property|yard|patio|lawn)\b/,
  wild: /\b(?:fox(?:es)?|badgers?|deers?|birds?|pigeons?|swans?|rats?|rabbits?|hedgehogs?|squirrels?|hares?|muntjac|gulls?|seagulls?|crow|duck|goose|sheep|horse|wild|other)\b/,
  home: /\b(?:my|our) (?:\S+ )?(?:drain|drains|sewer|manhole|toilet|sink|house|home|kitchen|bathroom|garden|drive(?:way)?)\b|\btoilets?\b|\bsewage\b|\bindoors\b|\binside\b|\bat home\b/,
  road: /\b(?:(?:in|on|at|across) the (?:road|street|lane|pavement|kerb|path|side of the road)|road(?:side)?|street|gull(?:y|ey|ies)|kerb|pavement|highway|grate|grid)\b/,
};

/** What is said of a kind, in the order of `DETAILS` where two fit, the worse one first. */
export function detailIn(text: string, kind: Kind): Detail | undefined {
  const plain = plainOf(text);
  const order: readonly Detail[] = WORST_FIRST[kind] ?? DETAILS[kind];
  if (kind === 'graffiti' && /\bnot (?:offensive|rude|racist)\b/.test(plain)) return 'other';
  return order.find((detail) => DETAIL_SAID[detail].test(plain));
}

/** They ask which graffiti counts as offensive. */
export function asksWhatIsOffensive(text: string): boolean {
  return asksBack(text) && toldIn(text, true) === '' && DETAIL_SAID.offensive.test(plainOf(text));
}

const WORST_FIRST: Partial<Record<Kind, readonly Detail[]>> = {
  'street-light': ['damaged', 'flickering', 'day-burning', 'out'],
  'abandoned-vehicle': ['burnt-out', 'not-moved', 'untaxed'],
  'litter-bin': ['missing', 'broken', 'full'],
  'dead-animal': ['on-my-land', 'cat-or-dog', 'wild'],
  'blocked-drain': ['home', 'road'],
};

const DANGER =
  /\b(?:danger(?:ous|ously)?|unsafe|not safe|hazard(?:ous)?|accidents?|(?:could|might|will|going to|gonna|someone'?s|somebody'?s) (?:\S+ ){0,3}(?:hurt|injured|killed|fall|trip|die|crash)|(?:fell|tripped|fallen|came off|crashed|knocked off)|swerv(?:e|es|ing)|(?:bare|live|loose|exposed|hanging) (?:wires?|cables?)|wires? (?:are |is )?(?:hanging|showing|out|exposed)|(?:about|going) to (?:fall|collapse|come down)|leaning over|missing (?:manhole )?(?:cover|lid)|(?:cover|lid) (?:is )?(?:missing|off|gone)|flooding (?:into )?(?:houses?|homes?|my house|the house)|cars? (?:are )?(?:stuck|damaged)|blown (?:my |a )?tyres?|burst (?:my |a )?tyres?|collaps(?:ed|ing))\b/;

/** They say that someone could be hurt now. */
export function saysDangerous(text: string): boolean {
  const plain = plainOf(text);
  return (
    DANGER.test(plain) &&
    !/\b(?:not|isn'?t|no) (?:\S+ )?(?:danger(?:ous)?|hazard(?:ous)?|unsafe)\b/.test(plain)
  );
}

/** Whether they tell, once it is reported, that it is dangerous: "someone just fell in it". */
export function tellsDangerLater(text: string): boolean {
  const told = plainOf(toldIn(text, false));
  return POINTS_AT_IT.test(told) && saysDangerous(told);
}

const POINTS_AT_IT =
  /\b(?:it|it'?s|that|there|too|also|forgot|the (?:pot ?hole|hole|light|lamp|lamp ?post|post|drain|cover|slab|bin|car|graffiti))\b/;

/** The number on a lamp post: digits, perhaps with a letter before or after. Unasked only where it is announced. */
export function columnIn(text: string, answering: boolean): string | undefined {
  const plain = plainOf(text);
  const announced =
    /\b(?:column|col|lamp ?-?post|post|light|lamp|pole)(?: (?:number|no|num|id))?(?: is| says| reads)?[ #:]*([a-z]{0,3}[ -]?\d{1,5}[a-z]?)\b/.exec(
      plain,
    ) ??
    /\bnumber (?:on (?:it|the post|the column|the lamp ?post) )?(?:is |says )?([a-z]{0,3}[ -]?\d{1,5}[a-z]?)\b/.exec(
      plain,
    );
  const alone = answering
    ? /^(?:it'?s |it is |its |number |no |the number is )*#?([a-z]{0,3}[ -]?\d{1,5}[a-z]?)(?: i think| please)?$/.exec(
        plain,
      )
    : null;
  const found = (alone ?? (answering || /column|col\b/.test(plain) ? announced : null))?.[1];
  return found?.replace(/[ -]/g, '').toUpperCase();
}
