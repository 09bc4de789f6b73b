/** Choices that are amounts, such as "2 pièces", "6-20 employees" or "plus de 100": a number names the one it lies in. */
import { readNumber } from './amounts.js';
import { normalise } from '../text/normalise.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

interface Range {
  from: number;
  to: number;
}

/** Longer texts say more than an amount. */
const LONGEST = 60;
const MOST_WORDS = 7;

const AMOUNT = String.raw`(\d+(?:[ .,]\d{3})*(?: ?k)?)`;

const UNDER = oneOf({
  fr: listed`
    moins (?:de |d')
    (?:en dessous|au-dessous|inferieure?s?) (?:de|a)
  `,
  en: listed`
    (?:less|fewer|lower) than / under / below
  `,
  both: listed`
    <
  `,
});

const UP_TO = oneOf({
  fr: listed`
    jusqu'a / (?:au )?maximum / au plus
  `,
  en: listed`
    up to / at most / max
  `,
});

const OVER = oneOf({
  fr: listed`
    plus (?:de |d')
    (?:au-dessus|au dela|superieure?s?) (?:de|a)
  `,
  en: listed`
    (?:more|greater|higher) than / over / above
  `,
  both: listed`
    >
  `,
});

const FROM = oneOf({
  fr: listed`
    a partir (?:de |d')
    au moins / minimum / des
  `,
  en: listed`
    from / at least / min
  `,
});

const AND_MORE = oneOf({
  fr: listed`
    (?:et|ou) (?:plus|davantage|au-dela)
  `,
  en: listed`
    (?:and|or) (?:more|over|above|up)
  `,
  both: listed`
    \+
  `,
});

const AMOUNTS = new RegExp(AMOUNT, 'g');

/** "Plus de 50": an amount that is none of its own. */
const BOUNDED = new RegExp(
  pattern`(?:^|[^a-z])(?:${UNDER}|${UP_TO}|${OVER}|${FROM}) ?\d|\d(?: [a-z]\w*){0,2} ?${AND_MORE}`,
);

const BOUNDS: [RegExp, (first: number, second: number) => Range][] = [
  [
    new RegExp(pattern`${AMOUNT}(?: [a-z]\w*)? ?(?:-|a|to|et|and) ?${AMOUNT}`),
    (first, second) => ({ from: first, to: second }),
  ],
  [new RegExp(pattern`${UNDER} ?${AMOUNT}`), (first) => ({ from: 0, to: first - 1 })],
  [new RegExp(pattern`${UP_TO} ?${AMOUNT}`), (first) => ({ from: 0, to: first })],
  [new RegExp(pattern`${OVER} ?${AMOUNT}`), (first) => ({ from: first + 1, to: Infinity })],
  [new RegExp(pattern`${FROM} ?${AMOUNT}`), (first) => ({ from: first, to: Infinity })],
  [new RegExp(pattern`${AMOUNT}(?: [a-z]\w*){0,3} ?${AND_MORE}`), (first) => ({ from: first, to: Infinity })],
  [new RegExp(pattern`^${AMOUNT}(?: |$)`), (first) => ({ from: first, to: first })],
];

/** Whether the choices are amounts, so that a number is one of them and no place. */
export function areAmounts(choices: string[]): boolean {
  return choices.filter((choice) => rangeOf(choice) !== null).length > 1;
}

/** The place of the only choice that the number said lies in; null for none. */
export function readRange(text: string, choices: string[]): number | null {
  const words = text.split(' ').length;
  if (text.length > LONGEST || words > MOST_WORDS || BOUNDED.test(text)) return null;
  if ((text.match(AMOUNTS)?.length ?? 0) > 1) return null;
  const said = readNumber(text, { min: null, max: null });
  if (said === null) return null;
  const within = choices.flatMap((choice, index) => {
    const range = rangeOf(choice);
    return range && range.from <= Number(said) && Number(said) <= range.to ? [index] : [];
  });
  return within.length === 1 ? (within[0] ?? null) : null;
}

function rangeOf(choice: string): Range | null {
  if (!/\d/.test(choice)) return null;
  const text = normalise(choice);
  for (const [bounds, range] of BOUNDS) {
    const [, first, second = first] = bounds.exec(text) ?? [];
    if (first !== undefined && second !== undefined) return range(valueOf(first), valueOf(second));
  }
  return null;
}

function valueOf(amount: string): number {
  const digits = Number(amount.replace(/\D/g, ''));
  return amount.endsWith('k') ? digits * 1_000 : digits;
}
