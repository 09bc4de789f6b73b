/** What we have just written, said back: "in an hour?? I thought it was Tuesday". It counts from now, and is no wish. */
import { listed, oneOf, pattern } from '../text/patterns.js';

const AMOUNT = oneOf(listed`
  (?<half>half an hour|(?:une )?demi[- ]?heure|30 ?min(?:utes?)?s?)
  (?<one>(?:an|one|1|une) ?(?:hour|hr|heure)s?|1 ?h)
  (?<minutes>\d{1,2}) ?(?:minutes?|mins?|mn)
`);

const ECHO = new RegExp(
  pattern`(?<![a-z0-9'])(?:(?:in|dans) ${AMOUNT}(?: time)?|${AMOUNT.replaceAll('?<', '?<from_')} from now)(?![a-z0-9])(?! (?:later|earlier|more|plus|de plus|et|and|or|ou)\b)`,
);

const MOST_APART = 10;

/**
 * @param minutes until the meeting
 * @returns the text without it, or null where it is of no such time
 */
export function withoutEcho(text: string, minutes: number): string | null {
  const match = /\b(?:in|dans|from now)\b/.test(text) ? ECHO.exec(text) : null;
  if (!match) return null;
  const named = minutesOf(match.groups ?? {});
  if (Math.abs(named - minutes) > MOST_APART) return null;
  return `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`;
}

function minutesOf(groups: Record<string, string | undefined>): number {
  const of = (name: string): string | undefined => groups[name] ?? groups[`from_${name}`];
  if (of('half') !== undefined) return 30;
  return of('one') === undefined ? Number(of('minutes')) : 60;
}

const TOOK_IT_FOR_ANOTHER = new RegExp(
  oneOf({
    fr: listed`
      \b(?:pensais|croyais|avais (?:note|compris|retenu|mis)) / \bc'etait (?:pas|plutot) / \bc'est pas (?:demain|lundi|mardi|mercredi|jeudi|vendredi)\b
    `,
    en: listed`
      \b(?:thought|could have sworn|was sure|had it down|understood) / \b(?:wasn't|isn't) (?:it|that|this)\b
    `,
  }),
);

export function tookItForAnother(text: string): boolean {
  return TOOK_IT_FOR_ANOTHER.test(text);
}
