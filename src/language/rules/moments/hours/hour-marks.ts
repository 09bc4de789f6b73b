/**
 * Numbers that are hours by what stands beside them: "demain 9.30", "at 1530", "10 on Friday", "dunno, 3?". They are
 * written as plain clock times here, so that the rules for times need to know no more of days.
 */
import type { CivilTime } from '../../../../domain/language.js';
import type { DateHit } from '../days/date-context.js';
import type { MomentContext } from '../moment-context.js';
import { MONTHS, WEEKDAY, alternatives } from '../../text/words.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';

const ANY = oneOf(listed`
  any ?(?:day|time|thing|one|evening|morning|afternoon|night|weekday|weekend|moment)s? / tout / every ?day / whenever / all week / n'importe quand
  any(?: other)?(?: (?:day|date|time|slot))?(?: of (?:them|those|these|the (?:days|times|dates|slots)))? / all(?: (?:of (?:them|those|these)|the days|days|those|these))?
  each day / every(?: other)? (?:day|morning|afternoon|evening|one|weekday) / whichever(?: day)? / whatever day / the whole week
  quand vous voulez
`);

/** What goes on with what suits, and leaves nothing out. */
const SUITS_RATHER = oneOf(listed`
  after / before / not / only / just / prefer\w* / ideally / rather / best / better / mainly / mostly / from / between / around / at / in the
  i\b / i'\w+ / we / it / it's / he / she / they / please / if / when / apres / avant / plutot / je / on / nous / si / il / elle
`);

const NAMED_DAY = pattern`(?:the |le |les |this |ce |on )?(?:${WEEKDAY}|tomorrow|today|demain|aujourd'hui|week-?ends?)`;

/** "Any time but Friday would be ideal" says more of that day. */
const SAID_OF_IT = pattern`${NAMED_DAY}(?:'?s| is| would be) (?!fine|ok|good|free|possible|great|grand)`;

const ANY_BUT = new RegExp(
  pattern`\b(${ANY}) (?:but|bar|barring|save|excluding|minus|mais pas)(?: for)? (?!${SUITS_RATHER}(?![a-z])|${SAID_OF_IT})`,
  'g',
);

/** "Give me till 3": they are ready from then on. */
const GIVE_UNTIL =
  /\b(?:(?:give|gimme) ?(?:me|us)?(?: just)? (?:till?|until|til)|(?:laisse[rz]?|donne[rz]?)[- ](?:moi|nous)(?: juste)? jusqu'a) (?=\d{1,2}(?:[:.h]\d\d)?(?! ?h? ?\d* (?:to|pour) ))/g;

/** "At the dentist at 1 but should be out by 2": free from then on. */
const OUT_BY =
  /\b((?:should|hope to|hoping to|ought to|reckon i'll|i'?ll)(?: hopefully| def| definitely| easily)? be (?:out|done|finished|through)(?: of (?:there|it|that))?) (?:by|before|for|about|around) (?=\d)/g;

/** "Apart from Friday", "en dehors de vendredi": also where other words of them would lead to a day. */
const APART_FROM = new RegExp(
  pattern`
    \b(?:(?:apart|aside) from|besides|outside(?: of)?|with the exception of|excluding|en dehors d[eu]|mis a part|
    a l'exception d[eu]|excepte|hors)[ ](?=${NAMED_DAY}s?\b|12 ?h\b)
  `,
  'g',
);

const WHAT_IS_ON = oneOf(listed`
  prayers? / mass / church / service / jumm?u?'?ah / class(?:es)? / school / practice / training / lunch / dinner / shift / lessons? / game / match
  gym / football / rugby / choir / yoga / swimming / work / (?:team |staff |morning )?meeting
`);

/** "After Friday prayers": on that day, after them. */
const AFTER_WHAT_IS_ON = new RegExp(
  pattern`\b(after) (?:the |my )?(${WEEKDAY}|tomorrow|today)(?:'?s)? (${WHAT_IS_ON})\b(?! (?:at|is|ends?|finish\w*|starts?)\b)`,
  'g',
);

/** "8.30", "yes, at 8.30". */
const POINTED_HOUR = new RegExp(pattern`
  ^((?:(?:yes|yeah|yep|ok|okay|oui|ouais|sure|great|perfect|parfait|super)[ ,]+)?(?:at |a |vers )?\d{1,2})
  \.([0-5]\d)(?=$|[ !?]+(?!\d|(?:a|at|vers) \d|an?\b|per\b|par\b|du\b|le\b))
`);

/** "8.30" and nothing beside it, where times are talked about, is a time. "Any day but Friday" leaves Friday out. */
export function markHours(
  text: string,
  { bareHours, choices, hourAwaited, momentAwaited, offeredTimes }: MomentContext,
): string {
  const said = afterWhatIsOn(momentAwaited ? onTheirBreak(text) : text);
  const excepted = offeredHours(said, offeredTimes, choices)
    .replace(ANY_BUT, '$1 except ')
    .replace(APART_FROM, 'except ')
    .replace(AFTER_WHAT_IS_ON, '$2 $1 $3')
    .replace(WHEN_IT_IS, atThatHour)
    .replace(NO_RATHER_HOUR, '$1 ')
    .replace(NOR_AFTER_NOON, '$1 apres 12h');
  const apart = excepted
    .replace(
      MOVED_FROM_TO,
      (_, verb: string, hour: string) => `${verb} at ${hour}${/\D/.test(hour) ? '' : 'h'}`,
    )
    .replace(IF_NOT, 'otherwise')
    .replace(BEYOND, (_, sign: string) => (sign === '>' ? 'after ' : 'before '))
    .replace(OR_LATER, 'after $1')
    .replace(GIVE_UNTIL, 'after ')
    .replace(OUT_BY, '$1 after ')
    .replace(/(\dh\d{0,2}|[ap]m) ?\/ ?(?=\d{1,2} ?(?:h|[ap]m))/g, '$1 ou ');
  if (!/\d/.test(apart)) return apart;
  if (!bareHours) return pointBesideDay(apart).replace(FREE_AT, '$1h');
  const clocks = clockAfterDay(choices > 0 ? allOfThem(apart) : eitherHour(apart)).replace(
    POINTED_HOUR,
    '$1:$2',
  );
  const parts = clocks
    .replace(PUT_RIGHT_OF_DAY, '$1h$2$3h')
    .replace(HOUR_OF_PART, '$1h')
    .replace(MOVED_TO_POINT, '$1:$2')
    .replace(MOVED_TO, '$1h')
    .replace(PUT_ON, '$1h')
    .replace(SO_AT, '$1h')
    .replace(CAN_IT_BE, '$1h$2')
    .replace(NOT_BUT, (found: string, ...said: string[]) => {
      const [not, at = '', first, but, or = '', second] = said;
      // Among two or three offers they may be places.
      return Number(first) <= choices && Number(second) <= choices
        ? found
        : `${not} ${at}${first}h${but} ${or}${second}h`;
    });
  const other = parts.replace(TOO_EARLY, (hour: string) => (Number(hour) > choices ? `${hour}h` : hour));
  const quarters = mustBe(other, choices, offeredTimes).replace(QUARTER, '$1:$2');
  return hourAwaited ? hourAlone(putRight(quarters), choices) : quarters;
}

const MAY_BE_BREAK = /\b(?:pause|break|lunch)\b/;
const BREAK_FR =
  /\bma pause(?: dej\w*| dejeuner| de midi| du midi| repas)?(?:,| c'est| est| va| :)?(?: de| entre)? (?=(?:12|1[0-9]|\d) ?(?:h ?\d{0,2}|:\d\d) ?(?:-|a|et|jusqu'a) ?\d)/g;
const BREAK_EN =
  /\bmy (?:lunch|tea|coffee|dinner)?(?: ?break| ?hour)?(?<=lunch|break|hour)(?:,|'s| is| :)?(?: from| between)? (?=\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)? ?(?:-|to|til|till|until|and) ?\d)/g;

/** "J'ai ma pause à 13h15", "my break's at 1.15": where nothing says until when, or that it does not suit. */
const BREAK_AT_FR =
  /\b(?:j'ai ma pause(?: dej\w*| dejeuner)?|ma pause(?: dej\w*| dejeuner)? (?:c'est|est|tombe)) a (?=\d{1,2} ?(?:h ?\d{0,2}|:\d\d)(?! ?(?:-|a |et |jusqu))[^.!?\n]{0,12}\b(?:ca serait|ce serait|ca irait|c'est|ideal\w*|parfait\w*|nickel|top|impec\w*|pile)\b(?! (?:pas|trop|non|mort|court|juste)))/g;
const BREAK_AT_EN =
  /\bmy (?:lunch |tea |coffee )?break(?:'s| is) at (?=\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?(?! ?(?:-|to |till? ))[^a-z0-9.!?\n]{1,3}(?:so )?(?:that'd|that would|that'?s|it'd|would|which would) (?:be |suit|work|perfect|ideal|great|grand)(?! (?:no|too|not)))/g;

/** "My lunch break is 12.30 to 1.30", asked when it would suit: then. */
function onTheirBreak(text: string): string {
  if (!MAY_BE_BREAK.test(text)) return text;
  return text
    .replace(BREAK_FR, 'en pause de ')
    .replace(BREAK_EN, 'on my break ')
    .replace(BREAK_AT_FR, 'en pause a ')
    .replace(BREAK_AT_EN, 'on my break at ');
}

const MAY_BE_ONE_AFTER = /\b(?:celui d'apres|celui qui suit|le suivant|one after|next one|following one)\b/;
const ONE_AFTER_HOUR =
  /\b(?:a|at) (\d{1,2}(?: ?h(?: ?\d\d)?| ?heures?|[:.]\d\d)?(?: ?[ap]m)?),? (so|donc|du coup|alors),? (?:(?:je prends|plutot|i'll take|maybe) )?(celui d'apres|celui qui suit|le suivant|the (?:one after|next one|following one))(?= ?(?:$|[.,;!\n]|svp|stp|please|pls|plutot))/;

/** "Prayers are at 2 so the one after": what is wished is after that hour, and of no other week. */
function afterWhatIsOn(text: string): string {
  if (!MAY_BE_ONE_AFTER.test(text)) return text;
  return text.replace(ONE_AFTER_HOUR, (_, hour: string, so: string) =>
    so === 'so' ? `so after ${hour}` : `${so} apres ${hour}`,
  );
}

/** "Tomorrow yes but 10 no": said of an hour that stands offered. */
const SAID_OF_NUMBER =
  /(?<![\d.:,h/-]|\b(?:the|le|no|number|option|les) )\b(\d{1,2})(?=,? (?:no|non|nope|yes|oui|isn't|doesn't|won't|is (?:not|out|no)|c'est non|pas possible|impossible)(?= ?(?:$|[.,;!\n]|sorry|though|good|work|suit|possible|desole)))/g;

/** "10 is my tea break", "10 c'est ma pause". */
const TOLD_OF_NUMBER =
  /(?<![\d.:,h/-]|\b(?:the|le|no|number|option|les) )\b(\d{1,2})(?= (?:is (?:my|our|when|just|right|about when)|c'est (?:ma|mon|l'heure|la|quand|juste|pile))\b)/g;

function offeredHours(text: string, offeredTimes: CivilTime[], choices: number): string {
  if (offeredTimes.length === 0) return text;
  const mark = (found: string, hour: string): string => {
    const isOffered = offeredTimes.some(
      (time) => Number(time.slice(0, 2)) === Number(hour) || Number(time.slice(0, 2)) === Number(hour) + 12,
    );
    return isOffered && Number(hour) > choices ? `${found}h` : found;
  };
  const so = (found: string, hour: string): string => {
    const fits = new Set(offeredTimes.filter((time) => Number(time.slice(0, 2)) % 12 === Number(hour) % 12));
    const [only, ...more] = fits;
    return only !== undefined && more.length === 0 && Number(hour) > choices ? only : found;
  };
  const told = (found: string, hour: string, minutes: string): string =>
    offeredTimes.some((time) => Number(time.replace(':', '')) === Number(`${hour}${minutes}`))
      ? `${hour}:${minutes}`
      : found;
  return text
    .replace(IN_FIGURES, told)
    .replace(SO_NUMBER, so)
    .replace(SAID_OF_NUMBER, mark)
    .replace(TOLD_OF_NUMBER, mark);
}

/** "Pas avant 10h ni après midi": noon, and no afternoon. */
const NOR_AFTER_NOON = /(?<=\bavant (?:les )?\d[^.;!?\n]{0,20})\b(pas|ni|jamais|rien) apres[- ]midi\b/g;

/** "Quand il sera 18h à Paris", "when it's 4pm there": at that hour. */
const WHEN_IT_IS =
  /\b(?:(?:quand|lorsqu'?) ?(?:il (?:est|sera|fera)|ce sera|on (?:est|sera) a)|(when) (?:it'?s|it is|it'll be|it will be)) (?=\d)/g;

function atThatHour(_: string, english: string | undefined): string {
  return english === undefined ? 'a ' : 'at ';
}

const HOUR = '\\d{1,2}(?: ?h ?\\d{0,2}\\b|[:.]\\d\\d\\b)?(?: ?[ap]\\.?m\\b)?';

const MOVES = oneOf(listed`
  mov(?:e|ing) / chang(?:e|er|ez|ing) / bump / switch / swap / (?<!\b(?:on|my|early|late|night|day|a|the|our|his|her|in) )shift(?!'s|s) / push / knock / decale[rz]?
  deplace[rz]? / reporte[rz]? / repousse[rz]? / avance[rz]? / bascule[rz]?
  passe[rz]?(?=[- ](?:moi|nous|le|la)\b)
`);

const MOVED_THING = oneOf(listed`
  me / us / it / that / this / the / our / my / call / meeting / appointment / booking / slot
  tomorrow / today / moi / nous / le / la / mon / ce / rendez-vous / appel / l'appel / creneau / ca
`);

/** "Bump me from 2.30 to 5", "passez-moi de 14h30 à 17h": no span, but where it is moved to. */
const MOVED_FROM_TO = new RegExp(
  pattern`
    \b(${MOVES}(?:[- ]${MOVED_THING})*?)(?: (?:from|de|du|d'|the|my|our|le|mon))* ${HOUR}
    (?: (?:one|slot|call))? ?(?:to|a|for|pour|vers|par|->) (?:an? |the |le )?(${HOUR})
  `,
  'g',
);

/** "Put me on 5". */
const PUT_ON = new RegExp(
  pattern`
    (?<=\b(?:put|stick|pop|bung|slot) (?:me|us|it) (?:on|in|down)(?: (?:at|for|to))? )(\d|1\d|2[0-3])
    (?= ?(?:$|[.,!?\n](?!\d)|please\b|instead\b|then\b))
  `,
  'g',
);

/** "Les 2 c'est ok", where two or three stand offered: all of them, and no hour. */
function allOfThem(text: string): string {
  return text.replace(/\bles ([23])\b(?! ?(?:h\b|h\d|heures?|:\d))/g, (_, count: string) =>
    count === '2' ? 'les deux' : 'les trois',
  );
}

const SAME_HOUR = /\b(?:a la |au |at the )?(?:meme (?:heure|horaire)|same (?:time|hour))\b/g;
const CLOCK = /(?<![\d.:/])\d{1,2}(?: ?h ?\d{0,2}\b|:\d\d\b|\.\d\d\b)?(?: ?[ap]\.?m\b)?/g;
const LED = /\b(?:a|at|vers|around|@) ?$/;

/** "Jeudi 10h j'ai rendez-vous, plutôt vendredi même heure": the one hour that was said before, whatever of. */
export function sameHour(text: string): string {
  return text.replace(SAME_HOUR, (found, index: number) => {
    const before = text.slice(0, index);
    const hours = new Set(
      [...before.matchAll(CLOCK)]
        .filter(({ 0: hour, index: at }) => /\D/.test(hour) || LED.test(before.slice(0, at)))
        .map(([hour]) => (/\D/.test(hour) ? hour : `${hour}h`)),
    );
    const [hour] = hours;
    return hour !== undefined && hours.size === 1 ? `${/^(?:a|at) /.exec(found)?.[0] ?? ''}${hour}` : found;
  });
}

/** ">17h", "<12h", "6pm+". */
const BEYOND = /([<>])=? ?(?=\d{1,2}(?: ?h|:\d| ?[ap]m))/g;
const OR_LATER = /(?<![\w:.])(\d{1,2}(?:h(?:\d\d)?|:\d\d(?: ?[ap]m)?| ?[ap]m)) ?\+(?= |$|[.,!?])/g;

const DAY_NAME = oneOf(listed`
  demain / tomorrow / today / tonight / aujourd'hui / soir / matin / morning / afternoon / apres-midi
  ${WEEKDAY}
  \d{1,2}(?:st|nd|rd|th)
`);

const SHORT_DAY = '(?:thurs?|tues?|wed|fri|mon|sat|sun|lun|mar|mer|jeu|ven|sam|dim)';
const DAY_BEFORE = `(?:${DAY_NAME}|${SHORT_DAY}|${alternatives(Object.keys(MONTHS))})`;

const NO_SUM_WORDS = oneOf(listed`
  € / euros? / eur\b / balles / dollars / \$ / k\b / % / de\b / par\b / per\b / a (?:month|year)
  people / personnes / pers\b / h\b / /
`);

const NO_SUM = pattern`(?!\d|[.,]\d|[%€$£]| ?${NO_SUM_WORDS})`;

/** "At work both mornings, so 4": one of the hours that stand offered. */
const SO_NUMBER =
  /(?<=\b(?:so|donc|du coup|reste|leaves|leaving)[ ,]+(?:just |only |plus que |que |it's |c'est )?)(\d{1,2})(?= ?(?:please|svp|then|works|is (?:good|fine|grand))?(?:$|[.!,](?!\d)))/g;

/** "830 works im on the train": a time that stands offered, in figures alone. */
const IN_FIGURES = new RegExp(
  pattern`(?<![\d.,:/€$£#+-])\b(\d|[01]\d|2[0-3])([0-5][05])(?![.:/-]\d)${NO_SUM}(?! ?(?:km|miles?|m2|metres?|kilos?|kw\w*)\b)`,
  'g',
);

const POINTED = new RegExp(
  `\\b(${DAY_BEFORE},? (?:a |at |vers |around |@ ?)?\\d{1,2})\\.([0-5]\\d)${NO_SUM}`,
  'g',
);

const BEFORE_MILITARY = oneOf(listed`
  ${DAY_NAME},? / ${SHORT_DAY}\.?,? / at / a / vers / around / after / before / apres / avant / by
  do / make / manage / the
`);

const MILITARY = new RegExp(
  pattern`
    (\b${BEFORE_MILITARY} |@ ?|^(?=\d{4} (?:works|suits|please|pls|is|svp|stp|ok)\b)|(?<![\d.,:/€$£#+-])\b
    (?=0[6-9](?:00|15|30|45)\b))([01]\d|2[0-3])([0-5][05])${NO_SUM}(?![.:/-]\d)
  `,
  'g',
);

/** "Tomorrow 830". */
const SHORT_MILITARY = new RegExp(
  pattern`
    \b((?:${DAY_NAME}|${SHORT_DAY}),? (?:a |at |vers |around |about |@ ?)?)([1-9])(00|15|30|45)
    (?= ?(?:$|[.,!?\n](?!\d)|(?:please|pls|svp|stp|works?|suits?|then|alors)\b))
  `,
  'g',
);

const EITHER_HOUR = new RegExp(
  pattern`
    (?<!\b(?:le|the|du|au|on) (?:\d{1,2} ?, ?){0,4})(?<![\d.,:/])\b(\d{1,2}) (or|ou) (\d{1,2})(?!\d)
    (?= ?(?:$|[,!?\n]|h\b|h\d|:\d|[ap]m\b|${DAY_BEFORE}))(?! ?(?:${alternatives(Object.keys(MONTHS))})\b)
  `,
  'g',
);

/** "Either 10 or 2 tomorrow": both are hours. */
function eitherHour(text: string): string {
  return text.replace(
    EITHER_HOUR,
    (found, first: string, or: string, second: string, at: number, all: string) => {
      if (Number(first) > 23 || Number(second) > 23) return found;
      const marked = /^ ?(?:h|:|[ap]m)/.test(all.slice(at + found.length));
      return `${first}h ${or} ${second}${marked ? '' : 'h'}`;
    },
  );
}

const MILITARY_BEFORE_DAY = new RegExp(
  oneOf(listed`
    (?<![\d.,:/€$£-])\b([01]\d|2[0-3])([0-5][05])(?: ?(?:h|hrs|hours|heures))?
      (?= (?:on )?(?:${DAY_NAME}|${SHORT_DAY})\b)
    \b([01]\d|2[0-3])([0-5][05]) ?(?:hrs|hours|heures)\b
  `),
  'g',
);

const BEFORE_POINT = oneOf(listed`
  from / until / till / til / by / before / after / past / apres / avant / between / entre / and / do
  about / environ / say / like / make it / disons / genre / so / donc / then / de
  (?<=\b(?:earlier|later|sooner) )than
  (?:shift|class|work|school|meeting|lesson|match|film|news) (?:ends?|finish(?:es)?|starts?)
`);

/** A point between hours and minutes, where what leads to it or follows it says that it is a time. */
const LED_POINT = new RegExp(
  pattern`\b(${BEFORE_POINT}) (\d|1\d|2[0-3])\.([0-5][05])(?!\d|[.,]\d)${NO_SUM}(?! ?(?:an?|each|pour|for) )`,
  'g',
);

const POINT_BEFORE_DAY = new RegExp(
  pattern`
    (?<![\d.,:/€$£-])\b(\d|1\d|2[0-3])\.([0-5][05])
    (?= (?:on\b|onwards\b|${DAY_NAME}\b|${SHORT_DAY}\b))
  `,
  'g',
);

const AFTER_POINT = oneOf(listed`
  in the (?:morning|afternoon|evening)
  du matin / du soir / tomorrow / demain / tonight / if / si / would / works? / suits? / please / svp
  sharp / or later / onwards
`);

/** "Tuesday the 14th, 4.15 if that suits", "7.45 in the morning". */
const POINT_ALONE = new RegExp(
  pattern`
    (?<=^|[,!?\n] ?|\b(?:is|week|prochaine) )(\d|1\d|2[0-3])\.([0-5]\d)
    (?= ${AFTER_POINT}\b|(?<=(?:week|prochaine) \d{1,2}\.\d\d) ?(?:$|[,!?\n]))
  `,
  'g',
);

/** "9.15 to 9.45", "12.30 to 1", "2 - 2.30". */
const SPAN_POINTS = new RegExp(
  pattern`
    (?<![\d.,:/€$£-])\b(\d|1\d|2[0-3])(?:\.([0-5]\d))?( ?(?:-|to|till|until) ?)(\d|1\d|2[0-3])
    (?:\.([0-5]\d))?(?![\d:h])${NO_SUM}
  `,
  'g',
);

function pointsInSpan(text: string): string {
  return text.replace(
    SPAN_POINTS,
    (
      found,
      from: string,
      minutes: string | undefined,
      to: string,
      until: string,
      more: string | undefined,
    ) => {
      // "13.10-15.10" are days of one month.
      const days = minutes === more && Number(minutes) >= 1 && Number(minutes) <= 12;
      if ((minutes === undefined && more === undefined) || days) return found;
      return `${from}:${minutes ?? '00'}${to}${until}:${more ?? '00'}`;
    },
  );
}

/** "10 is tight, 10.30?" */
const POINT_CLAUSE =
  /(?<=[,.!?\n] )(\d|1\d|2[0-3])\.([0-5][05])(?= ?(?:$|[?!,\n]| say\b| instead\b| plutot\b| then\b| or\b| ish\b))/g;

const BEFORE_POINT_QUARTER = oneOf(listed`
  the / le / no / non / remove / delete / drop / take / keep / (?:closer|nearer) to / towards?
`);

/** "12.30, when the class is at lunch", "drop the 8.30", "no 5.30": quarters of an hour are no sums there. */
const POINT_QUARTER = new RegExp(
  pattern`
    (?<=^|\b${BEFORE_POINT_QUARTER} )(\d|1\d|2[0-3])\.(00|15|30|45)
    (?= ?(?:$|[?!,;\n]| (?:one|slot|please|svp|and|et|works?|suits?)\b))
  `,
  'g',
);

const BEFORE_SUM = oneOf(listed`
  costs? / cout\w* / pay\w* / paid / prices? / prix / priced at / paie / payer / tarif / rates? / bills? / facture / version / v
  worth / vaut / charged? / charging / factor / ratio / average / moyenne / size / taille / fois / times / by / x / measures?
  (?:it|that|bill|price|c)(?:'s| is| was|'est|'etait) (?:only |just |about |around )?
`);

const COUNTED_AFTER = oneOf(listed`
  an?\b / each / chacun\w* / pounds? / quid / grand / bucks / kw\w* / kva / m[23]?\b / met(?:re|er)s? / hours? / heures? / hrs?
  months? / mois / years? / ans / million\w* / x\b / by\b / sur\b / fois / times / lit(?:re|er)s? / tonnes? / miles? / km / hectares?
  acres? / stars? / etoiles? / points? / out of / cents? / centimes? / p\b / degrees? / degres / °
`);

/** "Is 2.30 possible?", "any chance of 11.30": quarters of an hour that cost and measure nothing. */
const QUARTER = new RegExp(
  pattern`
    (?<![\d.,:/€$£#+-])\b(\d|1\d|2[0-3])\.(00|15|30|45)(?<!\b${BEFORE_SUM} ?\d{1,2}\.\d\d)
    ${NO_SUM}(?! ?${COUNTED_AFTER})
  `,
  'g',
);

/** "12.30 tomorrow", "friday 12.30": a time whatever was asked. */
function pointBesideDay(text: string): string {
  return text.replace(POINTED, '$1:$2').replace(POINT_ALONE, '$1:$2').replace(POINT_BEFORE_DAY, '$1:$2');
}

/** "Tomorrow 9.30", "at 1530". */
function clockAfterDay(text: string): string {
  return pointsInSpan(text)
    .replace(POINT_PUT_RIGHT, '$1:$2$3$4:$5')
    .replace(POINTED, '$1:$2')
    .replace(POINT_ALONE, '$1:$2')
    .replace(POINT_CLAUSE, '$1:$2')
    .replace(POINT_QUARTER, '$1:$2')
    .replace(LED_POINT, '$1 $2:$3')
    .replace(POINT_BEFORE_DAY, '$1:$2')
    .replace(MILITARY, '$1$2:$3')
    .replace(SHORT_MILITARY, '$1$2:$3')
    .replace(
      MILITARY_BEFORE_DAY,
      (_, hour?: string, minute?: string, other?: string, more?: string) =>
        `${hour ?? other}:${minute ?? more}`,
    );
}

/** "Thursday evening, 8", "first thing, like 8". */
const HOUR_OF_PART = new RegExp(
  pattern`
    (?<=\b(?:morning|afternoon|evening|tonight|first thing|supper(?: ?time)?|tea ?time|lunch ?time|matin|matinee|soir|soiree|apres-midi|premiere heure|souper),?
    [ ](?:(?:like|say|maybe|perhaps|genre|disons|mettons|peut-etre) )?)(\d|1\d|2[0-3])
    (?= ?(?:$|[.,!?\n](?!\d)|please|svp))
  `,
  'g',
);

const BEFORE_CLAUSE_NUMBER = oneOf(listed`
  like / say / maybe / perhaps / genre / disons / so / donc / dunno / around / vers / about / plutot
  ok / well / euh / um / a / at
`);

const AFTER_CLAUSE_NUMBER = oneOf(listed`
  please / svp / stp / then / alors / works? / sharp / for (?:half|an?|\d).* / pour une.* / pile
  or so / tapantes? / if .* / si .*
`);

const CLAUSE_NUMBER = new RegExp(
  pattern`
    (?<=^|[.!?\n] |(?<!\d)[.!?\n]|,\s|\b(?:so|donc|du coup|then|alors|but|mais) )((?:${BEFORE_CLAUSE_NUMBER} )?)(\d{1,2})
    (?=(?: ${AFTER_CLAUSE_NUMBER})? ?(?:$|[.,!?\n](?!\d)))
  `,
  'g',
);

/** "Not 9, 10", "pas 14 mais 15": both are hours. */
const NOT_BUT =
  /\b(not|pas) (at |a )?(\d|1\d|2[0-3])( ?,| but| mais) (at |a )?(\d|1\d|2[0-3])(?= ?(?:$|[,.!?\n](?!\d)))/g;

/** "Bring it forward to 1": where something is moved to is an hour. */
const MOVED_TO = new RegExp(
  pattern`
    (?<=\b(?:push|mov|shift|bring|chang|switch|decal|deplac|report|repouss|avanc)[a-z]*\b
    (?: (?!to\b|a\b|pour\b|vers\b)[a-z']+){0,4} (?:to|a|for|pour|vers) )(\d|1\d|2[0-3])
    (?= ?(?:$|[,.!?\n](?!\d)|please|svp|instead|if|si)\b| ?$| ?[,.!?\n](?!\d))
  `,
  'g',
);

const MOVED_TO_POINT = new RegExp(
  pattern`
    (?<=\b(?:push|mov|shift|bring|chang|switch|decal|deplac|report|repouss|avanc)[a-z]*\b
    (?: (?!to\b|a\b|pour\b|vers\b)[a-z']+){0,4} (?:to|a|for|pour|vers) )(\d|1\d|2[0-3])\.([0-5]\d)
    (?= ?(?:$|[,.!?\n](?!\d)|please|svp|instead|if|si))
  `,
  'g',
);

/** "I clock off at 3.30, give me half an hour, so 4": what follows from an hour is another. */
const SO_AT =
  /(?<=\d[^;!?\n]* (?:so|donc|du coup|fait que) )(\d|1\d|2[0-3])(?= ?(?:$|[.,!?\n](?!\d)|please\b|svp\b))/g;

/** "Friday, but can it be 5?" */
const CAN_IT_BE = new RegExp(
  pattern`
    (?<=\b(?:(?:can|could|would|might) (?:it|that|this|we|you) (?:be|do|make it)|
    (?:ca|cela) (?:peut|pourrait) etre|(?:on peut|vous pouvez|pourriez-vous|pouvez-vous) (?:dire|faire|
    mettre)) )(\d|1\d|2[0-3])(?:\.([0-5]\d))?(?= ?(?:$|[,.!?\n](?!\d)|please\b|svp\b|instead\b|plutot\b))
  `,
  'g',
);

/** "So it'll have to be 2". */
const MUST_BE = new RegExp(
  pattern`
    (?<=\b(?:(?:have|has|had|got|need|needs) to be|must be|faut que ce soit|faudra que ce soit|faudrait que ce soit|ca doit etre|ca devra etre) )
    (\d|1\d|2[0-3])(?= ?(?:$|[,.!?\n](?!\d)|please\b|svp\b|instead\b|plutot\b|then\b|alors\b))
  `,
  'g',
);

/** "Too early and too late, 11?": another hour than those that are offered. */
const TOO_EARLY =
  /(?<![\d.:,/h-])\b(\d|1\d|2[0-3])(?= ?\?)(?<=\b(?:too|trop|bit|peu|little) (?:early|late|soon|tot|tard)\b[^?\n\d]{0,30}[,.!;] ?(?:[a-z']+ ){0,2}\d{1,2})/g;

/** A place among those that stand offered, unless it is the hour of that very place. */
function mustBe(text: string, choices: number, offeredTimes: CivilTime[]): string {
  return text.replace(MUST_BE, (hour) => {
    const placed = Number(offeredTimes[Number(hour) - 1]?.slice(0, 2) ?? -1);
    return Number(hour) > choices || placed % 12 === Number(hour) % 12 ? `${hour}h` : hour;
  });
}

/** "Free after 4 most days", "call me after 6": hours, before times are talked about. */
const FREE_AT = new RegExp(
  pattern`
    (?<=\b(?:free|available|call (?:me|us)|ring (?:me|us)|phone (?:me|us)|dispo\w*|joignable|libre|r?appelez[- ](?:moi|nous)|chez moi)
    (?: (?:only|any ?time|most days|usually|generally|normally|weekdays|every ?day|plutot|seulement|tous les jours|en semaine|svp|please))?
    [ ](?:after|before|past|about|around|apres|avant|vers|a partir de|des)[ ])(\d|1\d|2[0-3])
    (?=(?: most days| any ?day| every ?day| weekdays| on weekdays| any ?time| please| if| though| tous les jours| en semaine| svp| merci| plutot)? ?(?:$|[.,;!?\n](?!\d)))
  `,
  'g',
);

/** "Dunno, 3?", where an hour is what is awaited. */
function hourAlone(text: string, choices: number): string {
  return text.replace(CLAUSE_NUMBER, (found, lead: string, hour: string) =>
    Number(hour) > 23 || Number(hour) <= choices ? found : `${lead}${hour}h`,
  );
}

const NO_RATHER = oneOf(listed`
  no / non / wait / sorry / pardon / attendez / euh / oops / oups / enfin / plutot / actually / rather
  (?:delete|scratch) that / i mean / i meant / je voulais dire / je veux dire / make (?:it|that)
`);

const PUT_RIGHT = new RegExp(
  pattern`
    (?<![\w.,:])(\d|1\d|2[0-3])(?=[ ,.!]*(?:\b${NO_RATHER}\b[ ,.!]*)+(?:a |at |vers )?(?:\d|1\d|2[0-3])
    (?:h|[:.]\d\d)?(?![\w]))
  `,
  'g',
);

/** "Tomorrow 10, no sorry 11": beside a weekday the number may be the date. */
const PUT_RIGHT_OF_DAY = new RegExp(
  pattern`
    (?<=\b(?:tomorrow|today|tonight|demain|aujourd'hui|morning|afternoon|evening|matin|soir|apres-midi),?
    [ ](?:at |a |vers |around |about )?)(\d|1\d|2[0-3])([ ,.!]*(?:\b${NO_RATHER}\b[ ,.!]*){1,4}(?:a |at |vers )?)
    (\d|1\d|2[0-3])(?= ?(?:$|[.,!?\n](?!\d)|please\b|svp\b|stp\b|plutot\b|rather\b|instead\b))
  `,
  'g',
);

/** "8h non plutôt 9h": the no is to the hour alone. */
const NO_RATHER_HOUR =
  /(\bno|\bnon)(?<=(?:\dh\d{0,2}|[:.]\d\d|\d ?[ap]m),? non?),? (?:plutot|rather) (?=(?:a |at |vers )?\d)/g;

/** "3.40 no wait 4.10". */
const POINT_PUT_RIGHT = new RegExp(
  pattern`
    (?<![\w.,:€$£])(\d|1\d|2[0-3])\.([0-5]\d)([ ,.!]*(?:\b${NO_RATHER}\b[ ,.!]*)+(?:a |at |vers )?)
    (\d|1\d|2[0-3])\.([0-5]\d)${NO_SUM}(?! ?${COUNTED_AFTER})
  `,
  'g',
);

/** "10 no delete that, I meant 11": both are hours, so that the one can take the place of the other. */
function putRight(text: string): string {
  return text.replace(PUT_RIGHT, '$1h');
}

const NO_HOUR_BEFORE = oneOf(listed`
  the / les / these / those / my / your / our / of / du / des / de / ces / mes / nos / for / pour / x
  in / dans / last / first / next
`);

/** What is counted, or pointed at, is no hour. */
const HOUR_BEFORE = new RegExp(
  pattern`(?<!\b${NO_HOUR_BEFORE} )(?<![\d_~.,:/] ?)(?<![a-z\d])(\d{1,2}) (?:on )?$`,
);

/** "demain 10", "10 on Friday": a number right beside a day is its hour. Marks it with "h" in place of what stood between. */
export function hourBesideDate(rest: string, hits: DateHit[], { bareHours, choices }: MomentContext): string {
  let text = rest;
  for (const { index } of bareHours ? hits : []) {
    const match = HOUR_BEFORE.exec(text.slice(Math.max(0, index - 24), index));
    const hour = match?.[1] ?? '';
    if (match && Number(hour) > choices && Number(hour) < 24) {
      const from = index - match[0].length + match[0].indexOf(hour);
      text = `${text.slice(0, from)}${`${hour}h`.padEnd(index - from, ' ')}${text.slice(index)}`;
    }
  }
  for (const { end } of hits) {
    const match = /^(,? (?:at |a |vers |@ ?)?)(\d{1,2})(?= ?(?:$|[,.!?\n](?!\d)|\bplease|\bsvp|\bstp))/.exec(
      text.slice(end),
    );
    if (match) text = markHour(text, end, match[0].length, match[2] ?? '');
  }
  return bareHours && hits.length > 0 ? hoursOfTheirOwn(text, choices) : text;
}

/** "Thursday... no wait, Friday. 11?": beside a day that is named, a clause of a number alone is its hour. */
function hoursOfTheirOwn(text: string, choices: number): string {
  let marked = text;
  for (const { index, 1: lead = '', 2: hour = '' } of text.matchAll(CLAUSE_NUMBER)) {
    const from = index + lead.length - 1;
    if (Number(hour) > 23 || Number(hour) <= choices || !/[ ~]/.test(text[from] ?? '')) continue;
    marked = markHour(marked, from, hour.length + 1, hour);
  }
  return marked;
}

/** "3 if you can, 4 if not". */
const IF_NOT = /\bif not\b(?= ?(?:$|[,.!?\n]|then\b|at \d|on \w+day\b|\d|tomorrow\b|today\b|[a-z]+day\b))/g;

/** Writes `N` as `Nh` one place earlier, so that nothing moves. */
function markHour(text: string, index: number, length: number, hour: string): string {
  return `${text.slice(0, index)}${`${hour}h`.padStart(length, '~')}${text.slice(index + length)}`;
}
