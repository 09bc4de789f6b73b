/** Where in a text a topic is asked about, and what it is asked beside. */
import { listed, oneOf, pattern, type List } from '../text/patterns.js';

/** Where in a text a topic is asked about. */
export interface Place {
  index: number;
  length: number;
}

/** `aboutCall`: a call is being arranged or stands, so that "how long?" means it. */
export interface Talk {
  aboutCall: boolean;
  /** A meeting stands. */
  booked: boolean;
  /** One has begun, or is over. */
  met: boolean;
  /** One of our questions waits for an answer. */
  asked: boolean;
}

export type Reader = (text: string, talk: Talk) => Place | null;

export const ENDS_HERE = '(?= ?(?:$|[?!.,;:\\n]))';

const GREETED_WORDS = oneOf({
  fr: listed`
    bonjour / bonsoir / salut / coucou / oui / ca va / (?:tres )?bien / merci
  `,
  en: listed`
    hi / hello / hey / yes / good / fine / great / thanks?(?: you)?
  `,
  both: listed`
    ok
  `,
});

/** A message that begins so, with a greeting or a word about oneself. */
export const GREETED = pattern`^(?:${GREETED_WORDS}[ ,!.]+)*`;

export const anyOf = (phrases: List): RegExp => new RegExp(`(?<![a-z'-])${oneOf(phrases)}`);

export const finds =
  (...patterns: RegExp[]): Reader =>
  (text) =>
    firstOf(patterns, text);

export function firstOf(patterns: RegExp[], text: string): Place | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return { index: match.index, length: match[0].length };
  }
  return null;
}
