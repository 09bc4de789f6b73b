/** "Le 1er", "the 2nd": a day of the month, or a place among what stands offered. */
import { MONTHS, WEEKDAY, alternatives } from '../text/words.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

const PLACED_THING = oneOf({
  fr: listed`
    creneau / horaire / choix / proposition / jour / dispo / rendez-vous / heure / des? / fois
  `,
  en: listed`
    ones? / slot / choice / time / day / appointment / available / of (?:the|those|them|these|two|three)
  `,
  both: listed`
    option / date
  `,
});

/** Nothing that says which of the two it is goes with the number. */
const DAY_OR_PLACE = new RegExp(
  pattern`
    (?<![\d/.:-])\b(?:le (\d)|(\d)(?:er|st|nd|rd))\b
    (?! ?(?:h\b|heures?\b|[:.]\d|[ap]\.?m\b|o'clock))(?! (?:tout )?${PLACED_THING}\b)
  `,
  'g',
);

/** "The first of December", "on the first": in words, and certainly a day. */
const DAY_IN_WORDS = new RegExp(
  pattern`
    \b(?:(?:first|second|third|premier)(?: of(?: the)?| de)? (?:${alternatives(Object.keys(MONTHS))}|month)\b|
    (?<=\b(?:on|until|till|by) the )(?:first|second|third)\b(?! ${PLACED_THING}\b))
  `,
  'g',
);

const LEADS_TO_DAY = oneOf({
  fr: listed`
    avant / apres / depuis / des / jusqu'au / d'ici / d'ici au / a partir du / a compter du / passe / passee?
  `,
  en: listed`
    on / before / after / until / till? / by / from / since / past / starting
  `,
});

/** "On the 1st", "pas avant le 1er", "Tuesday the 1st": what follows is a day, whatever may be chosen. */
const BEFORE_A_DAY = new RegExp(pattern`\b(?:${LEADS_TO_DAY}|${WEEKDAY}) (?:the |le )?$`);

const AFTER_A_DAY = new RegExp(
  pattern`^ (?:of |de |du )?(?:the )?(?:${alternatives(Object.keys(MONTHS))}|month|mois)\b`,
);

/** Days are told of, so that a number beside them is one: "I'm back on the 1st so the 2nd would be good". */
const TELLS_OF_DAYS = new RegExp(
  oneOf({
    fr: listed`
      \b(?:je|on|nous) (?:(?:rentre|rentrons|reviens|revient)(?! (?:a|vers|chez|manger|tot|tard)\b)|(?:pars|part|partons) (?:en (?:vacances|deplacement|conges?|week)|le \d|a l'etranger)|atterris|atterrit|suis de retour|suis (?:absente?|en (?:vacances|deplacement|conges?)))\b
      \bj'atterris\b / \bferiee?s?\b / \ba l'etranger\b / \b${WEEKDAY} \d{1,2}\b(?! ?(?:h|:|heures?))
    `,
    en: listed`
      \b(?:i'm|i am|we're|we are|i'll be|we'll be|i|we) (?:back|away|abroad|landing|flying|returning|leaving|arriving|land|fly|return|get back|come back)\b(?! to you)
      \bbank holiday\b / \b${WEEKDAY} (?:the )?\d{1,2}(?:st|nd|rd|th)\b
    `,
  }),
);

export function tellsOfDays(text: string): boolean {
  return TELLS_OF_DAYS.test(text);
}

/** What is on then: of a day, or at an hour that is offered. */
const IS_TAKEN =
  /\b(?:le \d(?:er)?|the \d(?:st|nd|rd)) (?:j'ai|on a|nous avons|je (?:bosse|travaille|suis)|mon|ma|notre|i have|i've|we have|we've|i'm|my|our)\b/;

const HOUR_OR_DAY =
  /(?<![\d:])(\d{1,2})(?: ?h(?:eures?)?(?: ?00)?|[:.]00| ?[ap]m| o'?clock) (?:ou|or)(?: bien| is it| c'est)? (?:le |du |the |on the )\1(?!\d|[:.h]| ?[ap]m| ?h\b)|\b(?:le|the|on the) (\d{1,2})(?:st|nd|rd|th)? (?:ou|or)(?: bien)? (?:a |at )?\2(?: ?h(?:eures?)?\b|[:.]00| ?[ap]m| o'?clock)/;

const AN_HOUR = pattern`(?:the |le |a |at )?\d{1,2}(?: ?h ?(?:\d\d)?| ?heures?|[:.]\d\d)?(?: ?[ap]\.?m\b\.?| ?o'?clock)?`;

/** "Is 8.30 in the morning or evening?": which half of the day an hour is of that they were told. */
const WHICH_HALF = new RegExp(
  oneOf({
    fr: listed`
      (?:^|[,.;!\n] ?|\b(?:et|mais|euh|attendez|pardon) )(?:c'est |est-ce que |c'est bien )?${AN_HOUR},? (?:c'est |est-ce |est-ce que c'est |ce serait )?(?:du |le |de l'|l'|au )?(?:matin|apres-midi|soir) (?:ou|ou bien) (?:du |le |de l'|l'|bien )*(?:matin|apres-midi|soir)(?= ?(?:$|[?!.]))
    `,
    en: listed`
      (?:^|[,.;!\n] ?|\b(?:and|but|so|um|wait|sorry) )(?:is (?:that |it |this )?(?:for |at )?)${AN_HOUR},? (?:is (?:it|that) )?(?:(?:in the |at )?(?:morning|afternoon|evening|night)|am|a\.m\.?|pm|p\.m\.?) or (?:(?:in the |at |the )*(?:morning|afternoon|evening|night)|am|a\.m\.?|pm|p\.m\.?)(?= ?(?:$|[?!.]))
      (?:^|[,.;!\n] ?)${AN_HOUR},? ?(?:(?:in the |at )?(?:morning|afternoon|evening|night)|am|pm) or (?:(?:in the |at |the )*(?:morning|afternoon|evening|night)|am|pm) ?\?
    `,
  }),
);

/** "14h ou le 14 ?": what the number that they were told stands for. */
export function asksHourOrDay(text: string): boolean {
  return text.includes('?') && HOUR_OR_DAY.test(text);
}

/** "Le 14 c'est quel jour déjà", "is that next Tuesday or the one after": of a day that they were told. */
const WHICH_DAY = new RegExp(
  oneOf({
    fr: listed`
      \b(?:c'est|ca tombe|c'etait|ce sera) (?:quel|un quel) jour(?: (?:deja|de la semaine|ca|exactement|en fait))*(?= ?(?:$|[?!.]))
      \bquel jour (?:c'est|est-ce|ca tombe|est)(?: (?:deja|le \d{1,2}|ca))*(?= ?(?:$|[?!.]))
    `,
    en: listed`
      \b(?:what|which) day(?:'s| is) (?:that|it|the \d{1,2}(?:st|nd|rd|th)?)(?: (?:again|on))*(?= ?(?:$|[?!.]))
      ^(?:(?:so|sorry|wait|um|ok)[ ,]+)*is (?:that|it) (?:this|next|the coming|this coming) ${WEEKDAY} or (?:the (?:one|week|following|next)|next|this)\b
      ^(?:(?:so|sorry|wait|um|ok)[ ,]+)*(?:which|what) ${WEEKDAY} (?:is (?:that|it)|do you mean)\b
    `,
  }),
);

export function asksWhichDay(text: string): boolean {
  return /jour|\bday|is (?:that|it) |which|what/.test(text) && WHICH_DAY.test(text);
}

/** "8.30 am or pm?": of an hour that they were told. */
export function asksWhichHalf(text: string): boolean {
  return HALVES.test(text) && WHICH_HALF.test(text);
}

const HALVES = /(?:matin|midi|soir|morning|noon|evening|night|m\b\.?) (?:ou|or) /;

export function leadsToDay(before: string): boolean {
  return BEFORE_A_DAY.test(before.slice(-24));
}

/** The numbers of which it cannot be told; `isDay` says which can be days at all. */
export function daysOrPlaces(text: string, isDay: (day: number) => boolean): number[] {
  return found(text, isDay).flatMap(({ day, certain }) => (certain ? [] : [day]));
}

/** The text without its days of the month and what may as well be one, for those who look for places in it. */
export function withoutDays(text: string, isDay: (day: number) => boolean): string {
  return found(text, isDay).reduceRight(
    (left, { index, end }) => `${left.slice(0, index)} ${left.slice(end)}`,
    text,
  );
}

interface Found {
  index: number;
  end: number;
  day: number;
  certain: boolean;
}

function found(text: string, isDay: (day: number) => boolean): Found[] {
  const inWords = [...text.matchAll(DAY_IN_WORDS)].map(({ index, 0: said }) => ({
    index,
    end: index + said.length,
    day: 0,
    certain: true,
  }));
  return [...inWords, ...inDigits(text, isDay)].sort((a, b) => a.index - b.index);
}

function inDigits(text: string, isDay: (day: number) => boolean): Found[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(DAY_OR_PLACE)].flatMap(({ index, 0: said, 1: french, 2: ordinal }) => {
    const day = Number(french ?? ordinal);
    const lead = text.slice(0, index) + said.replace(/\d.*$/, '');
    const certain =
      leadsToDay(lead) || AFTER_A_DAY.test(text.slice(index + said.length)) || tellsOfDays(text);
    return certain || isDay(day) || IS_TAKEN.test(text)
      ? [{ index, end: index + said.length, day, certain }]
      : [];
  });
}
