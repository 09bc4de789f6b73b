/** What people type in a hurry, and what it stands for. Keys and values are normalised. */
import { DAY_BY_DAY } from './day-by-day.js';
import { listed, oneOf, pattern } from './patterns.js';
import { WEEKDAY } from './words.js';

/** Words that stand for the same in every message. */
export const SHORTHAND: Record<string, string> = {
  // Scots
  cannae: "can't",
  dinnae: "don't",
  didnae: "didn't",
  wouldnae: "wouldn't",
  couldnae: "couldn't",
  isnae: "isn't",
  wasnae: "wasn't",
  havnae: "haven't",
  havenae: "haven't",
  doesnae: "doesn't",
  willnae: "won't",
  wilnae: "won't",
  disnae: "doesn't",
  // French
  dsl: 'desole',
  desl: 'desole',
  dsle: 'desolee',
  jsp: 'je sais pas',
  jspr: "j'espere",
  chais: 'je sais',
  jsais: 'je sais',
  jcp: 'je sais pas',
  jpeux: 'je peux',
  jpourrai: 'je pourrai',
  jveux: 'je veux',
  jvx: 'je veux',
  jvais: 'je vais',
  jvoudrais: 'je voudrais',
  jsuis: 'je suis',
  jss: 'je suis',
  chu: 'je suis',
  chus: 'je suis',
  chui: 'je suis',
  chuis: 'je suis',
  jserai: 'je serai',
  jserais: 'je serais',
  jpref: 'je prefere',
  jprefere: 'je prefere',
  jaimerais: "j'aimerais",
  jai: "j'ai",
  jconfirme: 'je confirme',
  jannule: "j'annule",
  stopp: 'stop',
  avt: 'avant',
  veu: 'veux',
  qd: 'quand',
  pq: 'pourquoi',
  pk: 'pourquoi',
  pkoi: 'pourquoi',
  pquoi: 'pourquoi',
  koi: 'quoi',
  pcq: 'parce que',
  pck: 'parce que',
  psk: 'parce que',
  psq: 'parce que',
  paske: 'parce que',
  pasque: 'parce que',
  cb: 'combien',
  cmb: 'combien',
  cmt: 'comment',
  cmbien: 'combien',
  bcp: 'beaucoup',
  tjs: 'toujours',
  tjrs: 'toujours',
  tkt: "t'inquiete",
  tqt: "t'inquiete",
  rdv: 'rendez-vous',
  rdvs: 'rendez-vous',
  rendezvous: 'rendez-vous',
  pr: 'pour',
  pdt: 'pendant',
  pdnt: 'pendant',
  aps: 'apres',
  aprs: 'apres',
  apre: 'apres',
  mnt: 'maintenant',
  mtn: 'maintenant',
  mtnt: 'maintenant',
  maint: 'maintenant',
  ajd: "aujourd'hui",
  ajrd: "aujourd'hui",
  auj: "aujourd'hui",
  ojd: "aujourd'hui",
  aujd: "aujourd'hui",
  aujourdhui: "aujourd'hui",
  aujourdui: "aujourd'hui",
  ojourdhui: "aujourd'hui",
  dem: 'demain',
  '2main': 'demain',
  '2m1': 'demain',
  dmain: 'demain',
  dem1: 'demain',
  apdem: 'apres-demain',
  apdemain: 'apres-demain',
  apresdemain: 'apres-demain',
  dmn: 'demain',
  dm1: 'demain',
  demin: 'demain',
  qqn: "quelqu'un",
  qlqn: "quelqu'un",
  qqun: "quelqu'un",
  qqu1: "quelqu'un",
  qq1: "quelqu'un",
  qlqun: "quelqu'un",
  kelkun: "quelqu'un",
  quelquun: "quelqu'un",
  tps: 'temps',
  reu: 'reunion',
  taff: 'taf',
  jconnais: 'je connais',
  jcroi: 'je crois',
  jpense: 'je pense',
  jtravaille: 'je travaille',
  jbosse: 'je bosse',
  jprends: 'je prends',
  jcherche: 'je cherche',
  jrepond: 'je reponds',
  jreponds: 'je reponds',
  jarrive: "j'arrive",
  jsui: 'je suis',
  jms: 'jamais',
  ds: 'dans',
  abit: 'a bit',
  alot: 'a lot',
  mornin: 'morning',
  evenin: 'evening',
  jrs: 'jours',
  jr: 'jour',
  trankil: 'tranquille',
  trankille: 'tranquille',
  tranquil: 'tranquille',
  connai: 'connais',
  conai: 'connais',
  conais: 'connais',
  persone: 'personne',
  pourkoi: 'pourquoi',
  vrmt: 'vraiment',
  vmt: 'vraiment',
  grv: 'grave',
  stpp: 'stp',
  svpp: 'svp',
  semaien: 'semaine',
  hrs: 'heures',
  bonj: 'bonjour',
  cc: 'coucou',
  qlq: 'quelque',
  qq: 'quelque',
  num: 'numero',
  msg: 'message',
  msgs: 'messages',
  pb: 'probleme',
  slt: 'salut',
  bjr: 'bonjour',
  bsr: 'bonsoir',
  cest: "c'est",
  cetait: "c'etait",
  nest: "n'est",
  nn: 'non',
  naw: 'nah',
  nan: 'non',
  oue: 'ouais',
  ouai: 'ouais',
  ouaip: 'ouais',
  ui: 'oui',
  aprem: 'apres-midi',
  aprems: 'apres-midi',
  apm: 'apres-midi',
  aprm: 'apres-midi',
  mat: 'matin',
  apmidi: 'apres-midi',
  apremidi: 'apres-midi',
  apresmidi: 'apres-midi',
  apresm: 'apres-midi',
  heur: 'heure',
  heurs: 'heures',
  eures: 'heures',
  middi: 'midi',
  lund: 'lundi',
  mard: 'mardi',
  merc: 'mercredi',
  jeud: 'jeudi',
  vendr: 'vendredi',
  dimanch: 'dimanche',
  venderdi: 'vendredi',
  vendrdi: 'vendredi',
  tt: 'tout',
  tte: 'toute',
  ns: 'nous',
  dispos: 'dispo',
  daccord: "d'accord",
  dacc: "d'accord",
  dac: "d'accord",
  nimporte: "n'importe",
  jusqua: "jusqu'a",
  ki: 'qui',
  kel: 'quel',
  kand: 'quand',
  kan: 'quand',
  px: 'peux',
  oe: 'ouais',
  wesh: 'salut',
  wsh: 'salut',
  // English
  u: 'you',
  ur: 'your',
  urself: 'yourself',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  pleas: 'please',
  thx: 'thanks',
  tnx: 'thanks',
  thnx: 'thanks',
  thks: 'thanks',
  ty: 'thank you',
  tysm: 'thank you',
  tyvm: 'thank you',
  cheers: 'thanks',
  np: 'no problem',
  nvm: 'never mind',
  nevermind: 'never mind',
  wdym: 'what do you mean',
  wym: 'what do you mean',
  idk: "i don't know",
  dunno: "i don't know",
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tmw: 'tomorrow',
  tmoro: 'tomorrow',
  tmrow: 'tomorrow',
  tomo: 'tomorrow',
  '2moro': 'tomorrow',
  '2mrw': 'tomorrow',
  '2morrow': 'tomorrow',
  '2mrrw': 'tomorrow',
  tomoz: 'tomorrow',
  tomorra: 'tomorrow',
  tomora: 'tomorrow',
  m8: 'mate',
  '2moz': 'tomorrow',
  '2mo': 'tomorrow',
  '2mor': 'tomorrow',
  tmoz: 'tomorrow',
  tomoro: 'tomorrow',
  tomorrrow: 'tomorrow',
  tommorow: 'tomorrow',
  tommorrow: 'tomorrow',
  tomorow: 'tomorrow',
  tomarrow: 'tomorrow',
  tommorro: 'tomorrow',
  '2day': 'today',
  tday: 'today',
  tonite: 'tonight',
  '2nite': 'tonight',
  '2night': 'tonight',
  wknd: 'weekend',
  wkend: 'weekend',
  wkd: 'weekend',
  wk: 'week',
  txt: 'text',
  txts: 'texts',
  txting: 'texting',
  msging: 'messaging',
  cud: 'could',
  wud: 'would',
  shud: 'should',
  wich: 'which',
  cuz: 'because',
  coz: 'because',
  gonna: 'going to',
  gna: 'going to',
  hes: "he's",
  shes: "she's",
  wanna: 'want to',
  gotta: 'got to',
  gimme: 'give me',
  lemme: 'let me',
  cant: "can't",
  cnt: "can't",
  cnnt: "can't",
  carnt: "can't",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  wont: "won't",
  shant: "won't",
  wouldnt: "wouldn't",
  couldnt: "couldn't",
  shouldnt: "shouldn't",
  havent: "haven't",
  hasnt: "hasn't",
  aint: "isn't",
  im: "i'm",
  ive: "i've",
  thats: "that's",
  thatll: "that'll",
  thatd: "that'd",
  itll: "it'll",
  itd: "it'd",
  theyll: "they'll",
  youll: "you'll",
  weve: "we've",
  theyve: "they've",
  wheres: "where's",
  whos: "who's",
  heres: "here's",
  theres: "there's",
  whats: "what's",
  wats: "what's",
  wat: 'what',
  wot: 'what',
  hows: "how's",
  lets: "let's",
  youve: "you've",
  youre: "you're",
  theyre: "they're",
  evr: 'ever',
  agn: 'again',
  dun: "don't",
  tke: 'take',
  hw: 'how',
  abt: 'about',
  b4: 'before',
  bfr: 'before',
  aftr: 'after',
  efter: 'after',
  afore: 'before',
  btwn: 'between',
  appt: 'appointment',
  appts: 'appointments',
  apptmt: 'appointment',
  mtg: 'meeting',
  rn: 'right now',
  atm: 'at the moment',
  eod: 'end of day',
  wfh: 'working from home',
  cob: 'end of day',
  yh: 'yeah',
  yea: 'yeah',
  yeh: 'yeah',
  yess: 'yes',
  ofc: 'of course',
  def: 'definitely',
  defo: 'definitely',
  nbr: 'number',
  numbr: 'number',
  ppl: 'people',
  sry: 'sorry',
  soz: 'sorry',
  gr8: 'great',
  l8r: 'later',
  ttyl: 'talk to you later',
  ttyt: 'talk to you tomorrow',
  ttys: 'talk to you soon',
  gtg: 'got to go',
  g2g: 'got to go',
  omw: 'on my way',
  sumthin: 'something',
  sumthing: 'something',
  somethin: 'something',
  smth: 'something',
  smthn: 'something',
  smthing: 'something',
  summat: 'something',
  sumat: 'something',
  sumfin: 'something',
  convo: 'conversation',
  arvo: 'afternoon',
  aft: 'afternoon',
  yous: 'you',
  youse: 'you',
  perf: 'perfect',
  wan: 'one',
  resched: 'reschedule',
  rsched: 'reschedule',
  cxl: 'cancel',
  cncl: 'cancel',
  cld: 'could',
  wld: 'would',
  cu: 'see you',
  weds: 'wednesday',
  thurs: 'thursday',
  thur: 'thursday',
  thu: 'thursday',
  tues: 'tuesday',
  fri: 'friday',
  forenoon: 'morning',
  forenoons: 'mornings',
  nxt: 'next',
  betwn: 'between',
  thru: 'through',
  nite: 'night',
  nites: 'nights',
  oclok: "o'clock",
  noonish: 'around noon',
  middayish: 'around noon',
  lunchtimeish: 'lunchtime',
  oclock: "o'clock",
  thrsday: 'thursday',
  thurday: 'thursday',
  thirsday: 'thursday',
  saterday: 'saturday',
  teusday: 'tuesday',
  tusday: 'tuesday',
  wendnesday: 'wednesday',
  wenesday: 'wednesday',
  wensday: 'wednesday',
  wendsday: 'wednesday',
  wednsday: 'wednesday',
  wedensday: 'wednesday',
  thursdy: 'thursday',
  satday: 'saturday',
  judi: 'jeudi',
  mecredi: 'mercredi',
  mercr: 'mercredi',
  mercrdi: 'mercredi',
  mercedi: 'mercredi',
  merdredi: 'mercredi',
  cxled: 'cancelled',
  lautre: "l'autre",
  lheure: "l'heure",
  taleure: "tout a l'heure",
  taleur: "tout a l'heure",
  talheure: "tout a l'heure",
  toutaleure: "tout a l'heure",
};

/** "Mer ou jeu": two short names of days side by side are no other words. */
const SHORT_DAYS: [RegExp, string][] = Object.entries({
  lun: 'lundi',
  mar: 'mardi',
  mer: 'mercredi',
  jeu: 'jeudi',
  ven: 'vendredi',
  sam: 'samedi',
  dim: 'dimanche',
}).map(([short, name]) => {
  const day = '(?:lun|mar|mer|jeu|ven|sam|dim)(?:di|credi|dredi|anche)?';
  const beside = ' ?(?:ou|et|au|,|/|-) ?';
  return [new RegExp(`\\b${short}(?:(?=${beside}${day}\\b)|\\b(?<=\\b${day}${beside}${short}))`, 'g'), name];
});

/** "Mon to wed", "mon-fri", "sun or mon". */
const SHORT_DAYS_EN: [RegExp, string][] = Object.entries({
  mon: 'monday',
  tue: 'tuesday',
  sat: 'saturday',
  sun: 'sunday',
}).map(([short, name]) => {
  const day = '(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?';
  const beside = ' ?(?:to|till?|until|thru|through|and|or|n|&|/|-) ?';
  return [
    new RegExp(`\\b${short}(?:s?(?=${beside}${day}\\b)|\\b(?<=\\b${day}${beside}${short}))`, 'g'),
    name,
  ];
});

/** "C bon", "c pas possible": what follows a "c'est" typed as one letter. */
const AFTER_C_EST = oneOf(listed`
  bon / ok / pas / note / quoi / qui / nickel / mon[ ] / le[ ] / la[ ] / parfait / combien / trop / cher
  mort / impossible / possible / pour / une?[ ] / good / cool / super / top / confirme / annule
`);

/** Beside these "n" and "&" are an "and": "fri n sat", "10 & 11". */
const MOMENT_BEGINS = oneOf(listed`
  \d / (?:mon|tues|wednes|thurs|fri|satur|sun)day / tues?\b / weds?\b / thurs?\b / fri\b
  mornings?\b / afternoons?\b / evenings?\b
`);

const MOMENT_ENDS = oneOf(listed`
  \d(?:h\d{0,2})? / [ap]m / day / tomorrow / morning / afternoon / evening
`);

const HOUR_IN_WORDS = oneOf(listed`
  one / two / three / four / five / six / seven / eight / nine / ten / eleven / twelve
`);

/** "Samedi ou vous bossez pas le week-end", "Saturday, or are you shut?": asked in one breath with the day. */
const OR_ARE_YOU_SHUT = oneOf({
  fr: listed`
    (?:vous|tu|ils) (?:ne |n')?(?:travail|boss|ouvr|appel|fai|fonctionn|repond)[a-z]* (?:pas|jamais)\b
    (?:vous etes|t'es|tu es|ils sont|c'est|ce sera|ca sera) (?:deja |toujours |tous |plutot )?(?:fermee?s?|off|en (?:week-?end|repos|conges?)|de repos|pas (?:ouverts?|la|dispo\w*|possible|travaille))\b
  `,
  en: listed`
    do (?:you|ye|u|they) (?:guys |lot |all |folks )?not (?:work|open|do|call|ring)\b / don't (?:you|ye|u|they) (?:guys |lot |all |folks )?(?:work|open|do|call|ring)\b
    (?:you|ye|u|they)(?: guys| lot| all| folks)? (?:don't|do not|never) (?:work|open|do|call|ring)\b
    (?:are|aren't) (?:you|ye|u|they) (?:guys |lot |all |folks )?(?:always |usually )?(?:closed|shut|off|not (?:open|working|around|in)|open|working)\b
    (?:is|isn't) (?:it|that|the office|the shop) (?:closed|shut|your day off|open)\b
  `,
});

const A_DAY = pattern`(?:${WEEKDAY}s?|sam|dim|week-?ends?|demain|tomorrow|today|aujourd'hui|tonight|ce soir|\d{1,2}(?:st|nd|rd|th)|le \d{1,2})`;

/** "Any of the 3", "aucun des 2": so many of them, and none of their hours or places. */
const ANY_OF = pattern`\b((?:any|either|both|whichever|neither|none|all)(?: one)? of(?: (?:the|these|those))?)`;
const N_IMPORTE_LEQUEL = pattern`\b((?:n'importe lequel|l'une?|aucune?|ni l'un ni l'autre) (?:des|de ces))`;
const NO_HOUR = pattern`(?![\d%]|[:.,/-]\d| ?h\b| ?[ap]\.?m\b| ?o'?clock)`;

/** What stands for something only beside certain words. In this order. */
export const PHRASES: [RegExp, string][] = [
  [/\b1st thing\b/g, 'first thing'],
  [/\bment\b(?<=\b(?:i|we) ment)/g, 'meant'],
  // "Why u need 2 know that".
  [
    /\b2 (?=(?:know|do|be|see|ask|go|hear|get|give|tell|talk|speak|say|think|check|call|wait|change|move|make)\b)(?<=\b(?:need|want|have|got|going|able|trying|supposed|love|like|happy|ready|easier|easy|better|nice|good) 2 )/g,
    'to ',
  ],
  // "Tues 21st 10 30", "mardi 21 10 30": its hour and minutes are parted by no more than a space.
  [
    new RegExp(
      pattern` (30|45|00|15)(?= ?(?:$|[,.!?\n]|(?:please|svp|stp|ok|if|si|works|suits|then)\b))(?<=(?:\d(?:st|nd|rd|th)|\b${WEEKDAY} (?:the |le )?(?:[12]?\d|3[01]),?) (?:at |a |@ ?)?(?:1?\d|2[0-3]) \d\d)`,
      'g',
    ),
    ':$1',
  ],
  [
    new RegExp(
      pattern` (30|45)(?= ?(?:$|[,.!?\n]|(?:please|svp|stp|ok|if|si|works|suits|then)\b))(?<=\b(?:${WEEKDAY}|tomorrow|demain|mon|tue|wed|sat|sun),? (?:at |a |@ ?)?(?:[1-9]|1\d) \d\d)`,
      'g',
    ),
    ':$1',
  ],
  [/\b(only|just) (?=[ap]m\b)/g, '$1 in the '],
  // "That's my birthday so no": a no, and why.
  [
    /^((?:that's|it's|c'est) (?:my|our|the|mon|ma|notre|le |la |l')[^.,!?\n]{2,40}),? (?:so|donc|du coup),? (?:no|nope|non|i can't|je (?:ne )?peux pas)(?= ?(?:$|[.!,]))/g,
    'no, $1',
  ],
  // "That Wednesday is no use to me at all": said of a day or an hour, and not of what is sold.
  [
    /\bno use (?:to|for) (?:me|us)(?: at all)?\b(?<=(?:\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|morning|afternoon|evening|noon)|\d(?: ?[ap]m)?)(?:'s|s| is| are|'d be| would be) no use [a-z ]+)/g,
    'no good',
  ],
  // "10 is calm": as they say in London.
  [
    /\b(?:calm|mint|sweet|bless|safe|lit)\b(?= ?(?:$|[,.!?\n]|(?:for|with|by) (?:me|us)\b|bro\b|fam\b|mate\b|bruv\b))(?<=(?:\d(?: ?[ap]m)?|day|tomorrow|morning|afternoon|evening)(?:'s|s| is) [a-z]+)/g,
    'fine',
  ],
  [/\bquel heure\b/g, 'quelle heure'],
  [/\bc(?= a quelle heure\b)(?<![a-z']c)/g, "c'est"],
  [/\bmm h\b/g, 'meme heure'],
  [/\bmm(?= (?:heure|horaire|jour|creneau|chose)\b)/g, 'meme'],
  // "That 1", "the 4 1", "the 4 one x".
  [
    /\b(that|this|the \d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?) 1(?= ?(?:$|[,!?\n]|\.(?!\d)|(?:x+|please|pls|plz|then|works?|thanks|ta|suits|for me|is)\b))/g,
    '$1 one',
  ],
  [/ x{1,4}(?= ?$)(?<=\b(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?|ones?) x{1,4})/gm, ''],
  // "Mon is grand".
  [/\bmon(?= (?:is|isn't|works|suits|would|when (?:i|we)(?:'m|'re| am| are| get))\b)/g, 'monday'],
  [/\bsat(?= (?:is|isn't|works|suits|would be)\b)(?<!\b(?:i|we|he|she|they|been|just|was) sat)/g, 'saturday'],
  // "Sat 11ish", "9.30 mon".
  ...Object.entries({ mon: 'monday', tue: 'tuesday', sat: 'saturday', sun: 'sunday' }).flatMap(
    ([short, name]): [RegExp, string][] => [
      [new RegExp(`\\b${short}(?= (?:\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)? ?(?:ish|sharp)\\b))`, 'g'), name],
      [
        new RegExp(
          `\\b${short}(?= ?(?:$|[?.!,\\n]|please\\b|if\\b|then\\b))(?<=\\d(?:[:.]\\d\\d)?(?: ?[ap]m)? ${short})`,
          'g',
        ),
        name,
      ],
    ],
  ),
  // "Ill go for 2": its apostrophe left out.
  [
    /(?<!\b(?:i'm|am|is|was|were|be|been|feel|feeling|so|very|really|bit|still|got|get|being|he's|she's|they're|are|fell|taken|kids?|quite|too|not|terribly|seriously) )\bill (?=(?:go|take|have|do|be|ring|call|pick|come|need|make|let|check|get|say|see|try|wait|answer|pass|give)\b)/g,
    "i'll ",
  ],
  // "Any flex on the 4?": asked of a time that stands, which is not chosen by it.
  [
    /\b(flex|flexibility|leeway|wiggle(?: ?room)?|movement|marge|souplesse|flexibilite) (?:on|with|around|about|sur|pour|autour de) (?:the |that |le |ce |celui de )?\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m| ?h(?:\d\d)?| ?o'?clock)?(?: (?:one|slot))?(?![\d.:])/g,
    '$1 there',
  ],
  // "Can't say no to that", "comment dire non": gladly.
  [
    /\b(?:can't|cannot|can not|wouldn't|won't|can hardly|could hardly|who could|who can|how can i|how could i|hard to) (?:really )?(?:say no|refuse|turn (?:it|that|this) down|argue)(?: (?:(?:to|with) )?(?:that|this|it|an offer like that))?(?= ?(?:$|[.,!?\n]|lol\b|haha|can i\b|so\b|mate\b|now\b))/g,
    'yes',
  ],
  [
    /\b(?:(?:je |on )?(?:ne )?(?:peux|peut|saurais|vais) pas|difficile de|dur de|comment|impossible de) (?:dire non|refuser)(?: (?:a |de )?(?:ca|cela))?(?= ?(?:$|[.,!?\n]|mdr\b|lol\b|donc\b|alors\b))/g,
    'oui',
  ],
  [
    /\b(?:je |j')(?:ne )?(?:dis|dirais|dirai) pas non(?! plus)(?= ?(?:$|[,.!?\n]|mdr\b|lol\b|donc\b|alors\b))/g,
    'oui',
  ],
  // "My cuz": a cousin, and no reason.
  [/\b(my|our|me|his|her) because\b/g, '$1 cousin'],
  [/\brendez vous\b/g, 'rendez-vous'],
  // Off work, which is free.
  [/\b(je suis|on est) (?:en )?off\b(?! (?:a|de|jusqu))/g, '$1 libre'],
  // "Before ten or not at all": which adds nothing to the hour.
  [/\bor not at all(?= ?(?:$|[.,!?\n]))/g, 'only'],
  [/\bou pas du tout(?= ?(?:$|[.,!?\n]))/g, 'only'],
  // "Aucune préférence": a no that refuses nothing.
  [
    /\b(?:(?:moi |nous )?(?:je n'ai|j'ai|on a|on n'a|nous n'avons) )?(?:pas|aucune) (?:vraiment |trop |specialement )?(?:de )?preference(?: (?:d'heure|d'horaire|de jour|entre (?:les deux|les 2|ceux-la|elles|eux)|(?:pour|sur|quant a) (?:l'heure|le jour|l'horaire)))?(?= ?(?:$|[,.!;\n]))/g,
    'peu importe',
  ],
  // "Mondays out": its apostrophe left out.
  [
    /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)s (?=(?:is )?(?:out|no good|off the table|bad|a no|gone|full|rubbish)\b)/g,
    '$1 is ',
  ],
  // "Mon 06": a telephone, and no day.
  [/\b(mon|ton|son|notre|votre|leur) 0[1-9](?! ?[.:/-]?\d| ?h\b)/g, '$1 numero'],
  [/\b(my|your|our|his|her) 0[1-9](?! ?[.:/-]?\d)\b/g, '$1 number'],
  [/\bj(?=(?:vous|me|te|le|la|ne|en|arrive|attends|aime|aurai|avais|etais) ?\b)/g, 'je '],
  [/\bsa (?=suffit|va|m'|me|marche|roule|convient|ira|depend|fait|coute|sert)/g, 'ca '],
  [/\bjy\b/g, "j'y"],
  // "Jconnais", "jveux": no French word begins with a j and a consonant.
  [/\bj(?=[bcdfghkmnpqrstvwx][a-z]{2})/g, 'je '],
  [/\bcon+ai[ts]?\b/g, 'connais'],
  [/\bje (peu|veu)t?\b/g, 'je $1x'],
  [/\bje (fini|sor|par)t?\b/g, 'je $1s'],
  // "J depose", "j pars".
  [/(?<![a-z'])j (?=[bcdfghkmnpqrstvwx][a-z]{2})/g, 'je '],
  [
    /\b(text|txt|messag|msg|call|ring|writ|contact|e-?mail|bother|spam|bugg|harass|annoy|send)in'?(?![a-z])/g,
    '$1ing',
  ],
  [/\btxting\b/g, 'texting'],
  [/\bround (?=\d|half|quarter|noon|midday|one|two|three|four|five|six|ten|eleven)/g, 'around '],
  // Slips in the words that a clock is read by: "quater past 5", "hlaf 3", "11h et dmei", "4h mois le quart".
  [
    new RegExp(
      pattern`\b(?:q(?=[uaerts]*r)[uaerts]{4,7}|1/4)(?= (?:past|to|of|till?) (?:\d|${HOUR_IN_WORDS}))`,
      'g',
    ),
    'quarter',
  ],
  [
    new RegExp(
      pattern`\b(?:h(?=[al]*f)[alf]{2,4}|1/2|hal)(?= (?:p[ast]{2,3} )?(?:\d{1,2}\b(?![:./%])|${HOUR_IN_WORDS}))`,
      'g',
    ),
    'half',
  ],
  [
    new RegExp(
      pattern`\b(?<=\b(?:half|quarter|five|ten|twenty) )(?:p[ast]{2,4}|oast)(?= (?:\d|${HOUR_IN_WORDS}))`,
      'g',
    ),
    'past',
  ],
  [
    new RegExp(pattern`o(?<=\b(?:\d{1,2}|${HOUR_IN_WORDS}) ?o)[' ]{0,2}(?=[clo]*k)[clok]{3,6}\b`, 'g'),
    "o'clock",
  ],
  [
    /(?<=(?:\d{1,2} ?(?:h|heures?)|midi|mid) et (?:un )?)(?:[qck](?=[ua]*r)[uar]{2,4}[td]?|qu?at?rt?|qaurt|cart)\b(?<! (?:car|cara?))/g,
    'quart',
  ],
  [/(?<=(?:\d{1,2} ?(?:h|heures?)|midi|mid) et )d(?=[ei]*m|m)[emi]{2,5}\b/g, 'demi'],
  [
    /(?<=\d ?(?:h|heures?)|\bmidi )(?: ?)m(?:oin|ois|ions|oisn|onis|ons|oinss)(?= (?:le )?(?:quart|qu?[uar]{2,4}t?|dix|cinq|vingt|5|10|20)\b)/g,
    ' moins',
  ],
  [/(?<=\bmoins (?:le |un )?)(?:[qck](?=[ua]*r)[uar]{2,4}[td]?|qaurt|cart)\b(?<! car)/g, 'quart'],
  [/\bmid(?= et (?:quart|demie?)\b)|(?<!')\b(?:mdi|miid|mdii|midii)\b/g, 'midi'],
  [/(?<=\b\d{1,2} ?)(?!heures?\b)(?:h(?=[urs]*e)[eurs]{3,6}|hures)\b/g, 'heures'],
  [/\bplu\b(?= (?:de|recevoir|d')|$| svp)/g, 'plus'],
  [/\bur (?=blocked|wrong|annoying|a |the |so |not )/g, "you're "],
  [/\byour (?=blocked|annoying|wrong)/g, "you're "],
  [/\bhow bout\b/g, 'how about'],
  [/\bw\/ ?c\b(?= )/g, 'week of'],
  [/\bw\/ ?(?=[a-z])/g, 'with '],
  [/\bwi' ?(?=[a-z])|\bwi (?=(?:the|my|that|this|a|you|ye|your|our|us|me|it|them)\b)/g, 'with '],
  [/\bw (?=the|you|your|these|someone)/g, 'with '],
  [/\bi ?d(?:on'?t|unno) no\b/g, "i don't know"],
  [/\bap(?:r|re|res)?[ -]demain\b/g, 'apres-demain'],
  [/\b(demain|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) a (?=(?:soir|matin)\b)/g, '$1 '],
  [/(?<!\bmatin )\ba (?=soir\b)/g, 'ce '],
  [/\b(?:apres|ap)[ -]?(?:midi|mid|m)\b/g, 'apres-midi'],
  [/\baujourd hui\b/g, "aujourd'hui"],
  [/\bsem(?:aine)? pro\b/g, 'semaine prochaine'],
  [/\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) pro\b/g, '$1 prochain'],
  [
    /\bpropos?(?= ?(?:$|[,.!?\n]|(?:svp|stp|merci|me|ca|est|svp)\b))(?<!\b(?:a|de|des|mes|vos|ces|tes|leurs) propos)/g,
    'proposition',
  ],
  [
    /(?<=\b(?:la|cette|une|deux|trois|en|de|\d) )sem\b|\bsem(?= (?:prochaine|suivante|d'apres)\b)/g,
    'semaine',
  ],
  [/\b(?:we|w-e|week end)(?= prochain| pro\b)/g, 'week-end'],
  [/\bce (?:we|w-e|week end)\b/g, 'ce week-end'],
  [/\bvs\b(?= )/g, 'vous'],
  [
    /\bg (?=pas|plus|deja|rien|un |une |besoin|trouve|change|mal|fini|termine|rendez-vous|cours|reunion|jusqu|mon |ma |le |la |l')/g,
    "j'ai ",
  ],
  [/\bc (?=\d{1,2} ?h)/g, "c'est "],
  [/\bc (?=etai(?:t|ent)\b)/g, "c'"],
  [/\bc (?=[a-z]{2})(?!est\b|you|ya\b|is\b|and\b|or\b)/g, "c'est "],
  [new RegExp(pattern`\bc (?=${AFTER_C_EST})`, 'g'), "c'est "],
  [/\b([mtn])(ecri|appel|interess|envoy|arrang|importe|inquiet)/g, "$1'$2"],
  // "j ai", "m ecrire": an apostrophe left out. English loses them before its own endings.
  [/(?<![a-z'])([cdjlmnst]|qu) (?=(?:[aeiouy]|h[aeiou])[a-z]{2})/g, "$1'"],
  // "Mapeler", "m'apel".
  [/\b([mt])'?(r?)apel(?=(?:le)?(?:s|r|z|e[srz]?)?\b)/g, "$1'$2appel"],
  [/\bj ai\b/g, "j'ai"],
  [/\b(don|can|won|doesn|didn|isn|couldn|wouldn|aren|haven) t\b/g, "$1't"],
  // "I shan't be able to", and as it is said in Scotland: "I'll no be able".
  [/\bshan't\b/g, "won't"],
  [
    /\b(i'll|we'll|i'm|we're|i am|we are|i will|we will|it'll|that'll) no (?=be|able|manage|make|get|free|around|going to)/g,
    '$1 not ',
  ],
  [/\bi m\b/g, "i'm"],
  // "As long as its after five".
  [
    /(?<=\b(?:as|provided|unless|only|if) )its(?= (?:not |no )?(?:after|before|past|by|around|about|at|later|earlier)\b)/g,
    "it's",
  ],
  [/\bi ?ll\b(?= (?:be|call|get|take|let|think|pass|come|see|do|have|go|check|text))/g, "i'll"],
  [/\bid (?=like|love|rather|prefer)/g, "i'd "],
  [/\b(?:r you|are u)\b/g, 'are you'],
  [/\by (?=are|do|did|is|you)\b/g, 'why '],
  [/\bhow r\b/g, 'how are'],
  [/\b(?:btw|betw) (?=\d)/g, 'between '],
  [
    new RegExp(pattern`\b(?:b\/ ?w|bw|btween)(?= (?:\d|half\b|noon\b|midday\b|${HOUR_IN_WORDS}\b))`, 'g'),
    'between',
  ],
  [/\b(?:entr|ntre|antre|entreu)(?= (?:\d|midi\b))/g, 'entre'],
  // "Jusk a 14h", "juska midi", "jsq 18h".
  [
    /\bju?s[qk](?:u?e)?(?:'? ?a)?(?= (?:\d|midi\b|demain\b|ce soir\b|(?:lun|mar|mercre|jeu|vendre|same)di\b))/g,
    "jusqu'a",
  ],
  // "Entre 12h é 14h", "8h é demi", "mardi é jeudi".
  [
    / e (?=(?:\d|deux\b|midi\b))(?<=\b(?:entre \d{1,2}(?: ?h ?\d{0,2}| heures?|:\d\d)?|entre midi) e )/g,
    ' et ',
  ],
  [/ e (?=(?:demie?|quart)\b)(?<=(?:\d ?h|\bheures?|\bmidi) e )/g, ' et '],
  [new RegExp(pattern` e (?=(?:le )?${WEEKDAY}\b)(?<=\b${WEEKDAY} e )`, 'g'), ' et '],
  [new RegExp(pattern` ?(?:\bn\b|&) ?(?=${MOMENT_BEGINS})(?<=${MOMENT_ENDS} ?[n&] ?)`, 'g'), ' and '],
  // "Gud 4 me", "2 late".
  [
    /\b4 (?=me\b|us\b|you\b)(?<!\b(?:at|around|about|say|by|before|after|till|until|for|to|\d|@) ?4 )/g,
    'for ',
  ],
  [/\b2 (?=early|late|soon|much)(?<=\b(?:is|it's|that's|bit|way|far|its) 2 )/g, 'too '],
  [/\btrop de bonne heure\b/g, 'trop tot'],
  [/\bni (?:l un|lun|l'un|lune?|l une) ni (?:l autre|lautre|lotre|l'autre)\b/g, "ni l'un ni l'autre"],
  [/\b(?:l un|lun) ou (?:l autre|lautre|lotre|l'autre)\b/g, "l'un ou l'autre"],
  [/\b(?:whatsap|watsapp|wattsapp)\b/g, 'whatsapp'],
  [/\b(\d|1[0-2])(?: ?|-)ish\b/g, 'around $1'],
  [/\b(\d{1,2}(?::\d\d)?)(?: ?|-)ish\b/g, '$1'],
  [
    /\bpa (?=avan|apr|dispo|libre|possible|le |la |demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d)/g,
    'pas ',
  ],
  [/\b(peux|suis|va|marche|veux|serai|pourrai|bosse|travaille|convient) pa\b/g, '$1 pas'],
  [/\bavan (?=\d|midi|demain|le |ce |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/g, 'avant '],
  [/\bpartir d (?=\d|midi)/g, 'partir de '],
  [/\+ (?=tard|tot\b)/g, 'plus '],
  [/\b((?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|this) eve\b/g, '$1 evening'],
  [/\bmat1\b/g, 'matin'],
  // "Wed" is a day, where it is not "we'd"; "tue" where a moment goes with it.
  [
    /\bwed\b(?! (?:like|love|rather|prefer|need|be|want|have|go|do|all|both|appreciate|say|still))/g,
    'wednesday',
  ],
  [
    new RegExp(
      pattern`
        \btue\b(?<=\b(?:on|next|this|or|and|for) tue)|
        \btue\b(?=,? (?:the )?\d|,? (?:at|next|morning|afternoon|evening|week|or|ok|works|suits|doesn't|isn't)\b|$|[/,?])
      `,
      'g',
    ),
    'tuesday',
  ],
  // "Scrap that friday 10 instead": that, and then Friday.
  [
    new RegExp(
      pattern`\b((?:scrap|scratch|forget|bin|sack) (?:that|it)|(?:oublie[rz]?|laisse[rz]? tomber|annule[rz]?) (?:ca|cela)) (?=(?:${WEEKDAY}|tomorrow|today|demain|aujourd'hui)\b[^.!?\n]*\b(?:instead|rather|plutot|a la place)\b)`,
      'g',
    ),
    '$1, ',
  ],
  // "Next Friday, not this one": said of the other.
  [
    /(?<=\b(?:prochaine?|suivante?|d'apres|en (?:huit|8)|next week|after next|following|next (?:mon|tues|wednes|thurs|fri|satur|sun)day) ?),? ?(?:(?:et|and|but|mais) )?(?:pas (?:celui|celle)[- ](?:la|ci)|pas ce(?:tte semaine|lui qui vient)|not (?:this|that) (?:one|week|coming one))\b/g,
    '',
  ],
  [/\b(?:1|un)\/4 d'h(?:eure)?\b/g, "un quart d'heure"],
  [/\b3\/4 d'h(?:eure)?\b/g, "trois quarts d'heure"],
  [/\b1\/2 ?(?:h|heure)\b/g, 'une demi-heure'],
  [/\b1\/2 (?:an )?hour\b/g, 'half an hour'],
  ...Object.entries({ mon: 'monday', tue: 'tuesday', wed: 'wednesday', sat: 'saturday', sun: 'sunday' }).map(
    ([short, name]): [RegExp, string] => [
      new RegExp(
        `\\b${short}(?= (?:same (?:time|hour)\\b|(?:week|fortnight)\\b(?![ -]?end)|(?:morning|afternoon|evening|eve|night|[ap]m|(?:dinner|lunch|tea) ?time)\\b))`,
        'g',
      ),
      name,
    ],
  ),
  [/\blun(?= (?:prochain|pro|matin|soir|apres-midi|aprem|svp|stp)\b)/g, 'lundi'],
  [/\bmer(?= (?:prochain|pro|matin|soir|apres-midi|aprem|svp|stp)\b)/g, 'mercredi'],
  [/\bjeu(?= (?:prochain|pro|matin|soir|apres-midi|aprem|svp|stp)\b)/g, 'jeudi'],
  [/\bven(?= (?:prochain|pro|matin|soir|apres-midi|aprem|svp|stp)\b)/g, 'vendredi'],
  ...SHORT_DAYS,
  ...SHORT_DAYS_EN,
  // Of Quebec: the forenoon, and tonight.
  [/\bcet avant[- ]midi\b/g, 'ce matin'],
  [/\bavant-midi\b/g, 'matinee'],
  [/\b(en|dans la|la|cette|debut de|fin de|milieu de) matine\b/g, '$1 matinee'],
  [/(?<!\bjusqu')(?<![a-z'])a (soir|matin)\b(?! (?:de|du|prochain))/g, 'ce $1'],
  [/\bapres[- ](?:diner|dejeuner)\b/g, 'apres-midi'],
  [/\bapres[- ]souper\b/g, 'en soiree'],
  // "Any of the 3", "aucun des 2": so many of them, and none of their hours or places.
  [new RegExp(pattern`${ANY_OF} 2${NO_HOUR}`, 'g'), '$1 two'],
  [new RegExp(pattern`${ANY_OF} 3${NO_HOUR}`, 'g'), '$1 three'],
  [new RegExp(pattern`${N_IMPORTE_LEQUEL} 2${NO_HOUR}`, 'g'), '$1 deux'],
  [new RegExp(pattern`${N_IMPORTE_LEQUEL} 3${NO_HOUR}`, 'g'), '$1 trois'],
  [
    /\b(would|could|should|might|must) of (?=been\b|[a-z]+ed\b|done\b|had\b|gone\b|liked\b|said\b)/g,
    '$1 have ',
  ],
  // "The other 1 is ok", "the early 1": one of several.
  [
    /\b((?:the|that|this|an?|which) (?:very )?(?:other|early|earlier|earliest|late|later|latest|first|1st|second|2nd|third|3rd|last|middle|morning|afternoon|evening|next)|another|which) 1(?=\W|$)(?![:.,/-]\d| ?[ap]\.? ?m| ?o'? ?clock| (?:of|to|or|and|till?|until|on) )/g,
    '$1 one',
  ],
];

/** Those of great length, each with what it must hold: one pattern of all would be searched for letter by letter. */
export const LONG_PHRASES: [RegExp, RegExp, string][] = [
  [
    / (?:ou|or) /,
    new RegExp(
      pattern`,? (?:ou|or)(?: bien| alors| est-ce que| sinon| else)? ${OR_ARE_YOU_SHUT}[^.!?\n]{0,40}(?= ?(?:$|[.!?\n]))(?<=\b${A_DAY}\b[^.;!?\n]{0,40},? (?:ou|or) [^.!?\n]{4,80})`,
      'g',
    ),
    ' ?',
  ],
  // "Samedi c'est possible ou pas": no less asked for.
  [
    / (?:ou|or) (?:pas|non?|not)\b/,
    new RegExp(
      pattern`,? (?:ou|or) (?:pas|non|not|no)(?= ?(?:$|[.!?\n]))(?<=\b${A_DAY}\b[^.;!?\n]{0,60},? (?:ou|or) [a-z]{2,3})(?<=\b(?:c'est|is|est-ce|ce serait|would|can|could|pouvez|peut|vous etes|are you|ca) (?:[^.;!?\n]{0,30} )?(?:possible|faisable|jouable|bon|ok|okay|good|free|dispo\w*|libres?|joignables?|va|marche|passe|work|suit|do [a-z]+|ouverts?|open|chez vous),? (?:ou|or) [a-z]{2,3})(?<!\b(?:sais|sait|know|sure|si|if|whether|wonder\w*)\b[^.;!?\n]{0,60})`,
      'g',
    ),
    ' ?',
  ],
  [/(?:day|di|demain|tomorrow)\b[^]*(?:day|di|demain|tomorrow)\b/, ...DAY_BY_DAY],
];

/** Words that matter, which one slip of the finger must not hide. Five letters and more. */
export const KEY_WORDS =
  `lundi mardi mercredi jeudi vendredi samedi dimanche demain semaine semaines prochaine prochain matinee soiree
  janvier fevrier juillet septembre octobre novembre decembre maintenant plutot
  monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight morning mornings afternoon
  afternoons evening evenings weekend january february august september october november december
  before between around until
  annuler annulez annulation decaler decalez deplacer deplacez reporter reportez repousser confirme confirmer
  confirmez possible impossible disponible interesse interessee interesser arretez arreter arrete cessez message
  messages contacter contactez contact ecrire ecrivez appeler appelez rappeler rappelez numero personne erreur
  humain robot robots chatbot conseiller merci parfait creneau premier premiere deuxieme second seconde troisieme derniere dernier
  bonjour combien pourquoi comment desinscription desinscrire desinscrivez desabonner desabonnement supprimez retirez laissez
  proposition early earlier earliest tranquille reunion besoin garantie empechement
  cancel cancelled confirm reschedule rescheduled available unavailable interested unsubscribe appointment meeting
  number person wrong human thanks please perfect neither either texting messaging remove delete anymore expensive
  ailleurs unavailable warranty contacting calling writing actually instead`.split(/\s+/);

/** Words of their own that are one slip away from a key word. */
export const NO_SLIPS = new Set(
  `rabot rabots robotic mari marie maria marin mardis domain domaine dedain demande marinee sundae sundry mourning
  moaning heure heures decaper deceler conforme conformer passible impassible possibly diapo disco cassez messager massage massages
  contrat contract contractez errer personnel denier derriere commente commend comments cancer chancel channel
  melting melting remote renove deplete think thinks tanks thank pleas wrongs humane expansive extensive prefect
  combine seconds pluton toddy toady testing tenting juliet auguste ether partait parait pariait parfois
  weekends annee annule annuel annuelle reporte reporter reporters reported confort couple matine untie abound
  remporter prochains prochaines messages arret arrets derniers premiers premieres dernieres contacts numeros humains personnes
  contacte contactes ecrive ecrives ecrite ecrites arrete arretes arretee arrent assez appel appels rappel rappels
  laisser laisse laisses interessez interesses interessees interessant perfecto perfectly writing waiting sitting
  walling falling tailing removed remover deleted confirmed confirms cancels persons numbers meetings greeting
  possibles impossibles disponibles semainier besoins reunions creneaux parfaite parfaits conseille conseils
  contacted contractor dealer conform garanti garantis garantir garantit mercy merch perron numbed culling calming
  massaging contracting detain nether wring rung wrung conseilles conseillers conseillere second seconde messaged texted`.split(
    /\s+/,
  ),
);
