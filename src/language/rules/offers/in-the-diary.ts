/** What stands in their diary: "14:00 is booked in my agenda" keeps that time, and who is booked then is busy. */
import { listed, oneOf, pattern } from '../text/patterns.js';

const DIARY = oneOf(listed`
  agenda / diary / calendar / planner / phone / schedule / wall planner / organi[sz]er / book
`);

/** It is somebody else, or something else, that it was kept for. */
const FOR_ELSE = pattern`(?! (?:already|by)\b)(?! (?:with|for) (?!(?:you|ye|u|us|the call|our|your|this|that|it|the chat|then)\b))`;

const IN_THE_DIARY = pattern`(?:in|into|on|off in|out in|off on)(?: to)? (?:my|our|the) ${DIARY}(?![a-z])${FOR_ELSE}`;

/** "Is booked in my diary", "has been blocked off in our calendar". */
const IS_KEPT = new RegExp(
  pattern`\b(is|it's|that's|has been|are)(?: now| all)? (?:booked|blocked|reserved|locked|pencilled|penciled|slotted|filled)(?= ${IN_THE_DIARY})`,
  'g',
);

/** "I've blocked 2pm in my calendar". */
const HAVE_KEPT = new RegExp(
  pattern`\b(i've|i have|we've|we have|i|we)(?: just| now)? (?:booked|blocked|reserved|locked)(?=(?: (?:off|out))? (?:[^.,;!?\n]|\.(?=\d)){1,20} ${IN_THE_DIARY})`,
  'g',
);

/** "14h30 est déjà bloqué dans mon agenda", of the meeting that stands; among offers something else is on then. */
const IS_KEPT_ALREADY = new RegExp(
  oneOf({
    fr: listed`
      \b(est|c'est) deja (?:bloquee?|reservee?|notee?)(?= (?:dans|sur|a) (?:mon|l'|notre|le) ?(?:agenda|calendrier|planning|tel\w*))
    `,
    en: listed`
      (?:\b|(?<='))(is|s) already (?:booked|blocked|reserved)(?: (?:in|off|out))?(?= in (?:my|our|the) ${DIARY}(?![a-z]))
    `,
  }),
  'g',
);

/** "I'm booked at 2": not with us, where times still stand offered. */
const BOOKED_THEN =
  /\b(i'm|im|i am|we're|we are)(?: already| fully)? booked(?= (?:already |solid |up )?(?:at|from|between|around|until|till|then|on(?! (?:the )?\d)|all|both|that)\b)/g;

const HINT = /booked|blocked|bloque|reserve|locked|penc|slotted|filled/;

/**
 * The same text in plainer words.
 *
 * @param offers whether times or days stand offered
 */
export function besideDiary(text: string, offers: boolean): string {
  if (!HINT.test(text)) return text;
  const kept = text.replace(IS_KEPT, '$1 noted').replace(HAVE_KEPT, '$1 noted');
  if (offers) return kept.replace(BOOKED_THEN, '$1 busy');
  return kept.replace(IS_KEPT_ALREADY, (_, french?: string, english?: string) =>
    french === undefined ? `${english ?? ''} noted` : `${french} note`,
  );
}
