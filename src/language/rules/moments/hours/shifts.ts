/** How much earlier or later than what stands: "une heure plus tard", "push it back 30 min". */
import { alternatives, numberOf, NUMBERS } from '../../text/words.js';
import { pattern } from '../../text/patterns.js';

export interface Shift {
  days: number;
  minutes: number;
  /** The words that say so. */
  words: string;
}

const QUARTERS =
  "(?:un )?(?:petit |ptit |bon )?quart d'|trois quarts? d'|three quarters of an|(?:an? )?(?:wee |little |good |quick )?quarter of an";
const COUNT = `\\d{1,3}|${QUARTERS}|an?|half an?|une? (?:petite |bonne )?demi(?:e)?|demi(?:e)?|${alternatives(Object.keys(NUMBERS))}`;
const UNIT = 'h(?:eures?)?|hours?|hrs?|mn|mins?|minutes?|jours?|days?|semaines?|weeks?';
const AMOUNT = `(?<![a-z0-9])(${COUNT})(?: more| autres?| petites?)?[ -]?(${UNIT})(?: and a half| et demie?)?(?![a-z0-9])`;

/** Words between the verb and how much; a moment that it is moved to is none of them. */
const BETWEEN =
  "(?:(?!\\b(?:a|at|to|vers|pour|until|jusqu'a|in|dans|on|le)\\b)[^.,!?\\n\\d]){0,30}? (?:back |out |by |of |d'|de )*";
/** "10h" after a verb that moves is where it is moved to. */
const SPAN = AMOUNT.replace('h(?:eures?)?', 'heures?');

/** "D'1h", "de 2h" after a verb that moves: so long, where no hour follows that it is moved to. */
const BY_HOURS =
  "[^.,!?\\n\\d]{0,20}(?:d'|\\bde )([1-4]|une?|deux|trois) ?(h(?:eures?)?)(?![a-z0-9]| ?\\d| (?:a|vers|au|pour|plus tot|avant|en avance)\\b)";

const BY_ABOUT = alternatives(
  'genre disons mettons environ peut-etre juste say like about maybe just around roughly or so svp stp please tops'.split(
    ' ',
  ),
);

const LATER = [
  new RegExp(`${AMOUNT} (?:plus tard|later|de plus|more)(?![a-z])`),
  new RegExp(
    `${AMOUNT} (?:apres|after)(?= ?$| ?[?!.,]| (?:c'est|ce serait|ca|si|svp|please|possible|if|would|works?))`,
  ),
  new RegExp(
    `\\b(?:un peu|a (?:bit|little|touch)|slightly|legerement) (?:plus tard|later)\\b[^.!?\\n\\d]{0,20}?[,;:(-] ?(?:(?:${BY_ABOUT}) )*${AMOUNT}(?=(?: (?:${BY_ABOUT}))*[ .!?)]*$)`,
  ),
  new RegExp(`(?<![a-z])(?:${COUNT}) more (?:mins?|minutes?|hours?)(?![a-z])`),
  new RegExp(`${AMOUNT} (?:de rab|en plus)(?![a-z])`),
  new RegExp(
    `\\bneed (?:(?:about|maybe|like) )*an (?:extra|additional) ${AMOUNT}(?! (?:call|chat|meeting|slot|talk|phone))`,
  ),
  new RegExp(pattern`
    \b(?:(?:push|delay|postpon|decal|repouss|recul|retard|pouss)\w*|report(?:er|ez|ons|es?)|report
    (?= d'| de ))\b(?! ?(?:[^.!?\n]{0,20}) (?:forward|up|avant|plus tot|en avance)\b)${BETWEEN}${SPAN}
  `),
  new RegExp(`\\b(?:move|shift|put)\\b[^.!?\\n]{0,20} back (?:by )?${SPAN}`),
  new RegExp(`\\b(?:decal|repouss|recul|retard|report)\\w*\\b${BY_HOURS}`),
];

const EARLIER = [
  new RegExp(
    `\\b(?:un peu|a (?:bit|little|touch)|slightly|legerement) (?:plus tot|earlier|sooner)\\b[^.!?\\n\\d]{0,20}?[,;:(-] ?(?:(?:${BY_ABOUT}) )*${AMOUNT}(?=(?: (?:${BY_ABOUT}))*[ .!?)]*$)`,
  ),
  new RegExp(
    `${AMOUNT} (?:avant|before)(?= ?$| ?[?!.,]| (?:c'est|ce serait|ca|si|svp|please|possible|if|would|works?))`,
  ),
  new RegExp(`${AMOUNT} (?:plus tot|earlier|sooner|en avance)(?![a-z])`),
  new RegExp(`\\b(?:avanc\\w+|bring\\b[^.!?\\n]{0,15} forward|move\\b[^.!?\\n]{0,15} up)${BETWEEN}${SPAN}`),
  new RegExp(`\\bavanc\\w+\\b${BY_HOURS}`),
];

const MORE = new RegExp(`(?<![a-z])(${COUNT}) more (mins?|minutes?|hours?)(?![a-z])`);
/** Being late moves nothing. */
const BEING_LATE = /\bde retard\b|\b(?:mins?|minutes?|hours?) late\b|\ben retard\b(?! )/;

/** "Give us another 15 mins", "il me faut encore 10 min": shortly before the hour that stands, so long after it. */
const ANOTHER = new RegExp(
  pattern`
    \b(?:give|gimme|allow|need|donne[rz]?|laisse[rz]?|accorde[rz]?|il (?:me )?(?:faut|faudrait|faudra)|besoin de)(?:[- ](?:me|us|moi|nous))?
    [ ](?:just )?(?:another|encore|d'encore)(?: just| petite?s?)? ${SPAN}(?! (?:to (?:think|decide|look)|de (?:reflexion|route|trajet))\b)
  `,
);

export function readAnother(text: string): Shift | null {
  const said = text.replace(/\banother (?=(?:half[- ])?hour\b)/, (found) => `${found}1 `);
  const [words, count = '', unit = ''] =
    ANOTHER.exec(said.replace('1 half hour', 'half an hour').replace('1 half-hour', 'half an hour')) ?? [];
  if (words === undefined || /^(?:jour|day|sem|week)/.test(unit)) return null;
  const minutes = amountOf(count) * (unit.startsWith('h') ? 60 : 1);
  return minutes > 0 && minutes <= 120 ? { days: 0, minutes, words } : null;
}

export interface Offset {
  minutes: number;
  /** The text in which "half an hour after" is "after". */
  text: string;
}

const OF_AN_HOUR = new RegExp(
  `(?<!\\b(?:a|at|vers|des) )${AMOUNT.replace('h(?:eures?)?', 'heures?')} (?:right |just |juste )?(?:(after|later|apres|plus tard)|before|earlier|avant|plus tot)(?![a-z-])( (?:that|then|ca|cela)\\b)?`,
);
/** To be told beforehand is no call. */
const TO_BE_TOLD =
  /\b(?:text|remind|warn|message|sms|texto|previen\w+|preven\w+|avertis\w*|confirm\w*|let me know)\b[^.,;!?\n]*$/;
const NAMES_HOUR = new RegExp(`\\d|\\b(?:midi|noon|midday|${alternatives(Object.keys(NUMBERS))})\\b`);

/** "I finish at 5, ring half an hour after": how long after or before an hour that the text names besides. */
export function readOffset(text: string): Offset | null {
  const match = OF_AN_HOUR.exec(text);
  if (!match) return null;
  const [found, count = '', unit = '', later, pointed = ''] = match;
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + found.length)];
  if (/^(?:jour|day|sem|week)/.test(unit) || TO_BE_TOLD.test(before)) return null;
  if (!NAMES_HOUR.test(before) && !NAMES_HOUR.test(pointed) && !NAMES_HOUR.test(after)) return null;
  const half = / (?:and a half|et demie?)/.test(found) ? 0.5 : 0;
  const minutes = (amountOf(count) + half) * (/^(?:h|heure)/.test(unit) ? 60 : 1);
  if (!(minutes > 0 && minutes <= 4 * 60)) return null;
  const french = /(?:apres|avant|tard|tot)/.test(found);
  const side = later === undefined ? (french ? 'avant' : 'before') : french ? 'apres' : 'after';
  const goesOn =
    pointed !== '' || /^ (?:(?:les )?\d|my|mon|ma|le|la|the|i|j'|je|que|we|on|work|class)/.test(after);
  const said = `${side}${goesOn ? pointed : french ? ' ca' : ' that'}`;
  return { minutes: later === undefined ? -minutes : minutes, text: `${before}${said}${after}` };
}

/** Whether it is counted from an hour of the text, and so from nothing that stands. */
export function countsFromHour(text: string): boolean {
  return (
    /\b(?:after|before|apres|avant)\b/.test(OF_AN_HOUR.exec(text)?.[0] ?? '') && readOffset(text) !== null
  );
}

/** Null when none is named, or when its direction is not said. */
export function readShift(text: string): Shift | null {
  if (BEING_LATE.test(text)) return null;
  const later = LATER.some((pattern) => pattern.test(text));
  const earlier = EARLIER.some((pattern) => pattern.test(text));
  if (later === earlier) return null;
  const match = (later ? LATER : EARLIER)
    .map((pattern) => pattern.exec(text))
    .find((found) => found !== null);
  const [, count, unit] = match?.[2] === undefined ? (MORE.exec(text) ?? []) : match;
  if (count === undefined || unit === undefined) return null;
  const sign = later ? 1 : -1;
  const half = / (?:and a half|et demie?)/.test(match?.[0] ?? '') ? 0.5 : 0;
  const amount = (amountOf(count) + half) * sign;
  if (Number.isNaN(amount) || amount === 0) return null;
  const words = match?.[0] ?? '';
  if (/^(?:jour|day)/.test(unit)) return whole({ days: amount, minutes: 0, words });
  if (/^(?:sem|week)/.test(unit)) return whole({ days: amount * 7, minutes: 0, words });
  const minutes = unit.startsWith('h') ? amount * 60 : amount;
  return Math.abs(minutes) <= 12 * 60 ? { days: 0, minutes, words } : null;
}

function whole(shift: Shift): Shift | null {
  return Number.isInteger(shift.days) ? shift : null;
}

function amountOf(count: string): number {
  if (/demi|half/.test(count)) return 0.5;
  if (/^(?:trois|three) quart/.test(count)) return 0.75;
  if (/\bquart(?:er)?\b/.test(count)) return 0.25;
  return count === 'a' || count === 'an' ? 1 : (numberOf(count) ?? Number.NaN);
}
