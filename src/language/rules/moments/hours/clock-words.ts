/** Times in words, brought to digits: "half past two", "midi et demi", "onze heures moins dix". */
import { alternatives, MONTHS, NUMBERS, numberOf, WEEKDAYS } from '../../text/words.js';
import { anyOf, listed, oneOf, pattern } from '../../text/patterns.js';

const WORD = alternatives(
  Object.keys(NUMBERS).filter((word) => (NUMBERS[word] ?? 99) <= 23 && word !== 'zero'),
);

const ENGLISH = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const LONG_COUNT = 'fifteen|twenty|thirty|forty-five|forty five|forty|fifty';
const OCLOCK = "o'? ?clock";
const FRENCH_UNITS = 'deux trois quatre cinq six sept huit neuf'.split(' ');
const ENGLISH_UNITS = 'one two three four five six seven eight nine'.split(' ');
/** Twenty-one to fifty-nine and the round ones, so that no number of minutes is cut short. */
const FRENCH_MINUTE: Record<string, number> = {
  cinq: 5,
  dix: 10,
  quinze: 15,
  ...tens({ vingt: 20, trente: 30, quarante: 40, cinquante: 50 }, FRENCH_UNITS, 2),
};

const ENGLISH_MINUTE: Record<string, number> = {
  ten: 10,
  fifteen: 15,
  'oh five': 5,
  ...tens({ twenty: 20, thirty: 30, forty: 40, fifty: 50 }, ENGLISH_UNITS, 1),
};

const MINUTES: Record<string, number> = { ...FRENCH_MINUTE, ...ENGLISH_MINUTE };
const FRENCH_MINUTES = alternatives(Object.keys(FRENCH_MINUTE));
const ENGLISH_MINUTES = alternatives(Object.keys(ENGLISH_MINUTE));

/** "Trente", "trente-deux", "trente deux": every number from each ten on, in both spellings. */
function tens(round: Record<string, number>, units: string[], first: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(round).flatMap(([ten, value]) => [
      [ten, value] as const,
      ...units.flatMap((unit, index) =>
        ['-', ' '].map((join) => [`${ten}${join}${unit}`, value + first + index] as const),
      ),
      ...['-et-un', ' et un', '-et-une', ' et une'].map((one) => [`${ten}${one}`, value + 1] as const),
    ]),
  );
}

const ORDINALS: Record<string, number> = Object.fromEntries(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, index) => [word, index + 1]),
);

for (const [ten, value] of [
  ['twenty', 20],
  ['thirty', 30],
] as const) {
  for (const [index, one] of 'first second third fourth fifth sixth seventh eighth ninth'
    .split(' ')
    .entries()) {
    if (value + index + 1 > 31) break;
    for (const join of ['-', ' ']) ORDINALS[`${ten}${join}${one}`] = value + index + 1;
  }
}
ORDINALS['thirtieth'] = 30;
const ORDINAL = alternatives(Object.keys(ORDINALS));
/** From the fourth on it is a day, never one of the two or three that are offered. */
const LATE_ORDINAL = alternatives(Object.keys(ORDINALS).slice(3));
/** Whole numbers: "dix-sept" is no ten, and "vingt-deux" no twenty and no two. */
const FRENCH_DAYS: Record<string, number> = {
  ...Object.fromEntries(
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'
      .split(' ')
      .map((word, index) => [word, index + 2]),
  ),
  'dix sept': 17,
  'dix huit': 18,
  'dix neuf': 19,
  ...tens({ vingt: 20 }, FRENCH_UNITS, 2),
  trente: 30,
  'trente et un': 31,
  'trente-et-un': 31,
};

const FRENCH_DAY = `(?<!-)(?:${alternatives(Object.keys(FRENCH_DAYS))})(?!-)`;
const DAY_WORDS = `${ORDINAL}|${FRENCH_DAY}`;
const MONTH = alternatives(Object.keys(MONTHS).filter((word) => word.length > 3 || word === 'mai'));
const WEEKDAY = alternatives(Object.keys(WEEKDAYS));

const FRENCH_HOUR =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit';
const LATE_FRENCH_DAY = alternatives(Object.keys(FRENCH_DAYS).filter((word) => (FRENCH_DAYS[word] ?? 0) > 3));
const TO_24 = `thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty[- ](?:one|two|three)|${ENGLISH}`;

const NO_SUM_WORDS = oneOf(listed`
  $ / [.,!?\n] / hours / hrs / on\b / please / tomorrow / today / this / next / if / and not / but / no\b / nor\b
  because / mon / tue / wed / thu / fri / sat / sun / would / works? / is / suits?
`);

/** Nothing that is counted comes after. */
const NO_SUM = pattern`(?= ?${NO_SUM_WORDS})`;

type Rewrite = (...found: string[]) => string;

const BEFORE_WORDED_HOUR = oneOf(listed`
  ok / yes / yeah / maybe / perhaps / how about / what about / let's say / make it / um / erm / dunno
`);

const AFTER_WORDED_HOUR = oneOf(listed`
  please / pls / then / works / suits / would / if / ok / instead
  is (?:good|fine|ok|okay|great|best)
`);

/** Beside these "huit et demie" is an hour. */
const BESIDE_HOUR = oneOf(listed`
  demain / aujourd'hui / ce (?:soir|matin) / du (?:soir|matin) / (?:le )?(?:matin|soir) / ${WEEKDAY}
  svp / stp / plutot / pile / alors
`);

const AT_AN_INSTANT = oneOf({
  en: listed`
    on the dot / sharp / exactly / (?:right|straight|just|immediately|directly) (?:after|before)
  `,
});

const BEFORE_HOURS = oneOf(listed`
  (?:to|and) (?<=\bfrom \d{1,2} hours (?:to|and) )
  (?:at|@|until|till?|by|from) (?<!\b(?:done|over|work|works|working|up) (?:at|until|till?|by|from) )
  (?:${WEEKDAY}|tomorrow|today|that day|same day|(?:later|earlier)(?: (?:on|in the day|today|that day))?),? (?:(?:at|around|about|like|say|maybe) )?
`);

const NO_HOURS_AFTER = oneOf(listed`
  a / per / each / every / of / or so / later / earlier / ahead / notice / before / after / away / ago / from / max / drive
  flight / long / work / straight / shifts? / in / and
`);

/** "At 15 hours", "later that day, like 15 hours": of the clock, where it is no length of time. */
const HOURS_OF_THE_CLOCK = new RegExp(
  pattern`\b(\d|1\d|2[0-3]) hours(?: ([0-5]\d))?(?! ${NO_HOURS_AFTER}\b)(?!\d)(?<=\b${BEFORE_HOURS}\d{1,2} hours(?: \d\d)?)`,
  'g',
);

/** In this order: what is longer comes first. */
const REWRITES: [RegExp, Rewrite][] = [
  [/\b(between|from) the hours of\b/g, (_, lead = '') => lead],
  // "Quarter to or quarter past 3".
  [
    new RegExp(
      `\\b((?:a )?(?:quarter|half|five|ten|twenty) (?:to|past)) or ((?:a )?(?:quarter|half|five|ten|twenty) (?:to|past)) (${ENGLISH}|\\d{1,2})\\b`,
      'g',
    ),
    (_, first = '', second = '', hour = '') => `${first} ${hour} or ${second} ${hour}`,
  ],
  // "Prévenez-moi une heure avant": how long, and not when.
  [
    /\b(?:une|deux|trois) heures? (?=avant\b(?! \d)|a l'avance|d'avance|auparavant|de preavis)/g,
    () => 'un moment ',
  ],
  [/\bdix (sept|huit|neuf)(?= heures?\b)/g, (_, ones = '') => `dix-${ones}`],
  [
    /\bvingt[- ](?:et[- ])?(une?|deux|trois)(?= heures?\b)/g,
    (_, ones = '') => String(20 + (numberOf(ones) ?? 0)),
  ],
  // "Friday but at like 1".
  [
    /\b(at|by|vers) (?:like|say|maybe|roughly|genre|disons|peut-etre) (?=\d{1,2}\b)/g,
    (_, lead = '') => `${lead} `,
  ],
  [HOURS_OF_THE_CLOCK, (_, hour = '', minutes = '') => `${hour}h${minutes}`],
  // "Eighteen hundred", "oh nine hundred hours", "sixteen thirty": no sum, where nothing is counted.
  [
    new RegExp(`\\b(?:(?:oh|o|zero) )?(${TO_24}) hundred(?: (?:hours|hrs))?\\b${NO_SUM}`, 'g'),
    (_, hour = '') => `${digitsOf24(hour)}:00`,
  ],
  [
    new RegExp(
      `\\b(thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen) (${ENGLISH_MINUTES})\\b${NO_SUM}`,
      'g',
    ),
    (_, hour = '', minutes = '') => clock(hour, minutesOf(minutes)),
  ],
  [new RegExp(`\\b(${ENGLISH})[- ]?ish\\b`, 'g'), (_, hour = '') => `around ${digitsOf(hour)}`],
  // A number in words by itself, where one in digits would be an hour.
  [
    new RegExp(
      `^((?:at|around|about|say|maybe|vers|a) )?(${ENGLISH}|${FRENCH_HOUR})(?= ?(?:please|svp|stp|then|alors)? ?[.!?]*$)`,
      'g',
    ),
    (_, lead = '', hour = '') => `${lead}${digitsOf(hour)}`,
  ],
  [
    new RegExp(
      `(?<=[,.!?\\n] ?|\\b(?:then|so|alors|donc),? )(${ENGLISH}|${FRENCH_HOUR})(?= ?(?:$|[.,!?\\n]))`,
      'g',
    ),
    (_, hour = '') => digitsOf(hour),
  ],
  [
    /\b(\d{1,2}) (trente|quarante[- ]cinq)(?= ?(?:$|[.,!?\n]))/g,
    (_, hour = '', minutes = '') => `${hour}h${minutesOf(minutes)}`,
  ],
  [
    new RegExp(`\\ble (${LATE_FRENCH_DAY})\\b(?!-)(?! ?(?:h\\b|heures?|premiers|derniers|autres))`, 'g'),
    (_, day = '') => `le ${dayOf(day)}`,
  ],
  // "Lundi PM", "Monday am".
  [
    new RegExp(`\\b(${WEEKDAY}|demain|tomorrow|today|aujourd'hui) (?:en )?([ap])\\.?m\\b(?! ?\\d)`, 'g'),
    (_, day = '', half = '') => `${day} ${half === 'a' ? 'matin' : 'apres-midi'}`,
  ],
  // "Say three, no, make it half past": of the hour that was named before.
  [
    new RegExp(
      `(?<![\\d:.])\\b(${ENGLISH}|\\d{1,2})(?!\\d|[:.]\\d|st\\b|nd\\b|rd\\b|th\\b)([^.?!\\n\\d]{1,32}? )(half|(?:a )?quarter) past(?= ?(?:$|[.,!?\\n]|please|pls|then|instead|if|would|works|suits|is|or so))`,
      'g',
    ),
    (_, hour = '', between = '', part = '') => `${hour}${between}${clock(hour, part === 'half' ? 30 : 15)}`,
  ],
  [
    /(?<![\d:])\b(\d{1,2}) ?h(?:eures?)?\b((?:,| c'est| non| plutot)[^.?!\n\d]{0,32}? )et (demie|quart)(?= ?(?:$|[.,!?\n]|svp|alors|plutot|si|ca|ce serait|serait))/g,
    (_, hour = '', between = '', part = '') => `${hour}h${between}${clock(hour, part === 'demie' ? 30 : 15)}`,
  ],
  [new RegExp(`\\bhalf past (${ENGLISH}|\\d{1,2}|noon|midday)\\b`, 'g'), (_, hour = '') => clock(hour, 30)],
  // "Around the 1 mark".
  [
    new RegExp(`\\b(?:the )?(${ENGLISH}|\\d{1,2})(?: ?${OCLOCK})? mark\\b`, 'g'),
    (_, hour = '') => clock(hour, 0),
  ],
  // "I'm not a morning person", "pas matinal".
  [
    /\bnot (?:really |exactly |much of |at all |much |quite )?an? (?:early )?morning (?:person|man|woman|girl|guy)\b(?![^\n]*\b(?:one|second|last|latter)\b)/g,
    () => 'not in the morning',
  ],
  [
    /\bpas (?:vraiment |tres |trop |du tout |franchement )?(?:matinale?|leve-tot)\b(?![^\n]*\b(?:deuxieme|second\w*|dernier\w*|l'autre|celui)\b)/g,
    () => 'pas le matin',
  ],
  [
    new RegExp(`\\bhalf (${ENGLISH}|\\d{1,2})\\b(?! ?(?:hours?|days?|an\\b|:|h|%))`, 'g'),
    (_, hour = '') => clock(hour, 30),
  ],
  [/\b(?:a )?quarter past (\w+)/g, (_, hour = '') => clock(hour, 15)],
  [/\b(?:a )?quarter (?:to|of) (\w+)/g, (found = '', hour = '') => before(hour, 15) ?? found],
  [
    new RegExp(
      `\\b(five|ten|twenty|twenty[- ]five|5|10|20|25) (?:minutes |mins )?past (${ENGLISH}|\\d{1,2})\\b`,
      'g',
    ),
    (_, minutes = '', hour = '') => clock(hour, minutesOf(minutes)),
  ],
  [
    new RegExp(
      pattern`
        (?<!\b(?:from|between) )(?<![\d.,:])\b(twenty|twenty[- ]five|20|25) (?:minutes |mins )?to
        [ ](${ENGLISH}|[1-9]|1[0-2])\b(?![\d.,:]\d)
        (?! ?(?:h\b|minutes|mins|hours|days|weeks|people|of|%|k\b|percent))
      `,
      'g',
    ),
    (found = '', minutes = '', hour = '') => before(hour, minutesOf(minutes)) ?? found,
  ],
  // "Ten to nine" is no range where it would run backwards, or where it is led to as one time.
  [
    new RegExp(
      pattern`
        (?<!\b(?:from|between) )(\b(?:at|by|for|about|around|say|make (?:it|that)|how about|what about) )?\b(five|ten|5|10) (?:minutes |mins )?to
        [ ](${ENGLISH}|\d{1,2})\b(?! ?(?:minutes|mins|hours|days|people|of))
      `,
      'g',
    ),
    (found = '', lead, minutes = '', hour = '') =>
      lead === undefined && !(Number(digitsOf(hour)) >= 8 && Number(digitsOf(hour)) <= minutesOf(minutes))
        ? found
        : `${lead ?? ''}${before(hour, minutesOf(minutes)) ?? found}`,
  ],
  // "Any time after ten to five".
  [
    new RegExp(pattern`\b(after|before|past|until|till?) (five|ten) to (${ENGLISH})\b`, 'g'),
    (found = '', lead = '', minutes = '', hour = '') => {
      const time = before(hour, minutesOf(minutes));
      return time === null ? found : `${lead} ${time}`;
    },
  ],
  // "Ten to three" by itself, in words, is a time; "nine to five" never one.
  [
    new RegExp(
      pattern`(?<=^(?:${BEFORE_WORDED_HOUR}[ ,]+)*)(five|ten) to (${ENGLISH}|[1-9]|1[0-2])(?= ?(?:$|[.!?,]|${AFTER_WORDED_HOUR}\b))`,
      'g',
    ),
    (found = '', minutes = '', hour = '') => before(hour, minutesOf(minutes)) ?? found,
  ],
  // "Ten to four on Friday, right after my class": an instant, and no span.
  [
    new RegExp(
      pattern`
        (?<!\b(?:from|between|free|available|around|home|any ?time|work|working|busy|shift|class) )\b(five|ten) to (${ENGLISH})
        (?= (?:(?:(?:on|this|next) )*(?:${WEEKDAY}|tomorrow|today)(?: (?:morning|afternoon|evening))?,? )?${AT_AN_INSTANT}\b)
      `,
      'g',
    ),
    (found = '', minutes = '', hour = '') => before(hour, minutesOf(minutes)) ?? found,
  ],
  [
    new RegExp(
      pattern`
        (?<=^(?!(?:five|ten) )|\b(?:free|available|around|home|any ?time|work|working|busy|shift|class|i'm|i'm on|we're) )
        (${ENGLISH}) (to|till?|until) (${ENGLISH})(?= ?(?:$|[.!?,]|(?:please|on|in|at|so|tomorrow|today|works)\b))
      `,
      'g',
    ),
    (_, from = '', joined = '', to = '') =>
      `${digitsOf(from)} ${joined === 'to' ? 'to' : 'until'} ${digitsOf(to)}`,
  ],
  // "Ten till three" may be ten minutes to it, "nine till three" is a span.
  [
    new RegExp(`\\b(?!(?:five|ten|twenty) )(${ENGLISH}) (?:till?|until) (${ENGLISH})\\b`, 'g'),
    (_, from = '', to = '') => `${digitsOf(from)} until ${digitsOf(to)}`,
  ],
  // "Eleven in the morning", "nine tonight".
  [
    new RegExp(
      pattern`
        (?<!\b(?:the|those|these|any|either|last|first|of|for|to) )\b(${ENGLISH})
        (?= (?:in the (?:morning|afternoon|evening)|at night|tonight|sharp)\b)
      `,
      'g',
    ),
    (_, hour = '') => `${digitsOf(hour)}h`,
  ],
  [
    new RegExp(`\\b(${ENGLISH}) (${ENGLISH_MINUTES})\\b`, 'g'),
    (_, hour = '', minutes = '') => clock(hour, minutesOf(minutes)),
  ],
  [
    new RegExp(`\\b(${ENGLISH})(?= ?(?:${OCLOCK}|a\\.?m\\b|p\\.?m\\b))`, 'g'),
    (_, hour = '') => digitsOf(hour),
  ],
  [
    new RegExp(
      pattern`
        \b(at|around|about|after|before|until|till|by|make it|say|from|past) (${ENGLISH})\b
        (?! (?:of|people|days?|weeks?|months?|years?|or (?:two|three)))
      `,
      'g',
    ),
    (_, lead = '', hour = '') => `${lead} ${digitsOf(hour)}`,
  ],
  [
    new RegExp(`\\b(between|from) (${ENGLISH}) (and|to) (${ENGLISH}|noon|midday)\\b`, 'g'),
    (_, a = '', from = '', b = '', to = '') => `${a} ${digitsOf(from)} ${b} ${digitsOf(to)}`,
  ],
  [
    new RegExp(`\\b(in) (${ENGLISH}) (hours?|minutes?|mins?)\\b`, 'g'),
    (_, a = '', count = '', unit = '') => `${a} ${digitsOf(count)} ${unit}`,
  ],
  [new RegExp(`\\b(${WORD}) heures?\\b`, 'g'), (_, hour = '') => `${digitsOf(hour)}h`],
  [
    new RegExp(`\\b(?:12 ?h(?:eures)?|midi|noon) moins (?:le )?(quart|\\d{1,2}|${FRENCH_MINUTES})\\b`, 'g'),
    (found = '', minutes = '') => before('12', minutesOf(minutes)) ?? found,
  ],
  [
    new RegExp(`(\\d{1,2}) ?h(?:eures?)? moins (?:le )?(quart|\\d{1,2}|${FRENCH_MINUTES})\\b`, 'g'),
    (found = '', hour = '', minutes = '') => before(hour, minutesOf(minutes)) ?? found,
  ],
  [/(\d{1,2}) ?h(?:eures?)? et (?:demie?)\b/g, (_, hour = '') => `${hour}h30`],
  // "8 et demie demain soir": the word for its hour left out.
  [
    new RegExp(
      pattern`(?<![\d.,:/-] ?)(?<=^|\b(?:a|vers|plutot|pour|disons|apres|avant)[ ])(${WORD}|\d{1,2}) et (demie|quart)(?= ?(?:$|[.,!?\n]|${BESIDE_HOUR}\b))`,
      'g',
    ),
    (_, hour = '', part = '') => `${digitsOf(hour)}h${part === 'quart' ? 15 : 30}`,
  ],
  [
    new RegExp(pattern`(?<![\d.,:/-] ?)\b(${WORD}|\d{1,2}) et (demie?|quart)(?= ${BESIDE_HOUR}\b)`, 'g'),
    (_, hour = '', part = '') => `${digitsOf(hour)}h${part === 'quart' ? 15 : 30}`,
  ],
  [/(\d{1,2}) ?h(?:eures?)? et quart\b/g, (_, hour = '') => `${hour}h15`],
  [
    new RegExp(`(\\d{1,2}) ?h(?:eures?)? (${FRENCH_MINUTES})\\b`, 'g'),
    (_, hour = '', minutes = '') => `${hour}h${two(minutesOf(minutes))}`,
  ],
  [/(?<![-\w])midi (?:et demie?|(?:trente|30)(?! ?(?:h\b|min|mn)))\b/g, () => '12h30'],
  [/(?<![-\w])midi (?:et quart|(?:quinze|15)(?! ?(?:h\b|heures?\b|min|mn)))\b/g, () => '12h15'],
  [
    new RegExp(`\\b(premier|${DAY_WORDS}) (?:de |of )?(?=(?:${MONTH})\\b)`, 'g'),
    (_, day = '') => `${day === 'premier' ? 1 : dayOf(day)} `,
  ],
  [
    /\b((?:on|until|till|by|any (?:other )?day (?:but|except|bar|apart from|other than)(?: for)?(?: on)?) the) (first|second|third)(?= ?(?:$|[,.;!?\n]|of the month|please|then|is|works?|suits|if|at)(?![a-z]))/g,
    (_, lead = '', day = '') =>
      `${lead} ${dayOf(day)}${day === 'first' ? 'st' : day === 'second' ? 'nd' : 'rd'}`,
  ],
  [/\b(jours? sauf le) premier(?= ?(?:$|[.,;!?\n]))/g, (_, lead = '') => `${lead} 1er`],
  [
    new RegExp(`\\b(${MONTH}) (?:the )?(${ORDINAL})\\b`, 'g'),
    (_, month = '', day = '') => `${month} ${dayOf(day)}`,
  ],
  [
    new RegExp(`\\b(${WEEKDAY}|the) (?:the )?(${LATE_ORDINAL})\\b`, 'g'),
    (_, lead = '', day = '') => `${lead} ${dayOf(day)}th`,
  ],
  [
    new RegExp(`\\b(${WEEKDAY}) (${FRENCH_DAY})\\b(?! ?h)`, 'g'),
    (_, name = '', day = '') => `${name} ${dayOf(day)}`,
  ],
  // "Between quarter past one and two": the other end is an hour as well.
  [
    new RegExp(
      pattern`
        \b((?:between|from) (?:about )?\d{1,2}(?::\d\d)?(?: ?[ap]m)? (?:and|to|until|till) )(${ENGLISH})\b
        (?! (?:of|people|days?|hours?))
      `,
      'g',
    ),
    (_, lead = '', hour = '') => `${lead}${digitsOf(hour)}`,
  ],
  [
    new RegExp(`\\b((?:between|from) (?:about )?)(${ENGLISH})(?= (?:and|to|until|till) \\d)`, 'g'),
    (_, lead = '', hour = '') => `${lead}${digitsOf(hour)}`,
  ],
  // "No earlier than ten", "could it be five", "can you do eleven".
  [
    new RegExp(
      pattern`
        \b((?:earlier|later|sooner) than|(?:can|could|would|might) (?:it|that|this|we|you) (?:be|do|
        make it)) (${ENGLISH})${NO_SUM}
      `,
      'g',
    ),
    (_, lead = '', hour = '') => `${lead} ${digitsOf(hour)}`,
  ],
  // "Ten is good". "One" and "two" may be places in what is offered.
  [
    new RegExp(
      pattern`
        (?<=^|[.,!?\n] ?|\b(?:yes|ok|so|then|but) )(four|five|six|seven|eight|nine|ten|eleven|twelve)
        (?='s (?:fine|good|ok|okay|grand|great|perfect|sound|lovely|cool|brilliant|spot on)|(?: is| would be| sounds) (?:fine|good|ok|okay|
        grand|great|perfect|better|best|sound|lovely|cool|brilliant|spot on)\b| works\b| suits\b)
      `,
      'g',
    ),
    (_, hour = '') => digitsOf(hour),
  ],
  [
    new RegExp(`\\b(${ENGLISH}|${LONG_COUNT}) (hours|hrs|minutes|mins)\\b`, 'g'),
    (_, count = '', unit = '') => `${ENGLISH_MINUTE[count] ?? digitsOf(count)} ${unit}`,
  ],
  [/\bin an hour and a half\b/g, () => 'in 90 minutes'],
  [/(\btomorrow\b[^\n]*?)\bthe day after\b(?! tomorrow)/g, (_, said = '') => `${said}day after tomorrow`],
  [/(\bdemain\b[^\n]*?)\b(?:le lendemain|le jour d'apres)\b/g, (_, said = '') => `${said}apres-demain`],
  [/\bin the ([ap])\.?m\b/g, (_, half = '') => `in the ${half === 'a' ? 'morning' : 'afternoon'}`],
  [/\bce midi(?=,? (?:a |vers )?1[23] ?[h:])/g, () => "aujourd'hui"],
  [/\bce midi\b/g, () => "aujourd'hui 12h"],
  [/\b12 ?(?:midi|noon|midday)\b/g, () => '12h'],
  [/(?<![-\w])(?:midi|noon|midday|mid-day)\b/g, () => '12h'],
  [new RegExp(`(\\d{1,2}) ?${OCLOCK}`, 'g'), (_, hour = '') => `${hour}:00`],
  [/^(?:at |a |vers )?([01]\d|2[0-3])(00|15|30|45)(?: ?h(?:rs?|ours|eures)?)?$/g, military],
  [/\bmorn\b/g, () => 'morning'],
];

/** "Ten to three" beside a day: a span, or ten minutes to three. */
export const MINUTES_TO = new RegExp(`\\b(?:five|ten) to (?:${ENGLISH})\\b`);

/** Most texts name no hour in words. */
const ANY_REWRITE = anyOf(REWRITES.map(([pattern]) => pattern));

/** The length may change, so this comes before anything is located. */
export function digits(text: string): string {
  if (!ANY_REWRITE.test(text)) return text;
  let plain = text;
  for (const [pattern, rewrite] of REWRITES) plain = plain.replace(pattern, rewrite);
  return IN_THE_EVENING.test(plain) ? plain.replace(/(?<![\d:])07(?=:[345]\d)/g, '7') : plain;
}

function digitsOf(word: string): string {
  if (word === 'noon' || word === 'midday') return '12h';
  return String(numberOf(word) ?? word);
}

function digitsOf24(word: string): string {
  const [, tens = word, ones] = /^(twenty)[- ](one|two|three)$/.exec(word) ?? [];
  return String((numberOf(tens) ?? 0) + (ones === undefined ? 0 : (numberOf(ones) ?? 0)));
}

function dayOf(word: string): string {
  return String(ORDINALS[word] ?? FRENCH_DAYS[word] ?? numberOf(word) ?? word);
}

function minutesOf(word: string): number {
  return word === 'quart' ? 15 : word === 'five' ? 5 : (MINUTES[word] ?? Number(word));
}

function clock(hour: string, minutes: number): string {
  return `${digitsOf(hour)}:${two(minutes)}`;
}

/** So many minutes before an hour; null when it is none. */
function before(said: string, minutes: number): string | null {
  const value = Number(digitsOf(said).replace('h', ''));
  if (!Number.isInteger(value) || value < 1 || value > 24 || !(minutes > 0 && minutes < 60)) return null;
  // "8h moins le quart" is in the morning, as eight is.
  const hour = value === 1 ? '12' : value === FIRST_OF_MORNING ? two(value - 1) : String(value - 1);
  return `${hour}:${two(60 - minutes)}`;
}

/** From one to the hour before it, an hour by itself is in the afternoon. */
const FIRST_OF_MORNING = 8;
const IN_THE_EVENING = /\b(?:soir|soiree|evening|tonight|night)\b/;

/** "1430", when it is all that is said and no year. */
function military(found = '', hour = '', minutes = ''): string {
  return hour === '20' || hour === '19' ? found : `${hour}:${minutes}`;
}

function two(minutes: number): string {
  return String(minutes).padStart(2, '0');
}
