/** Greetings, and what people put beside one without saying anything yet. */

import { listed, oneOf, pattern } from '../text/patterns.js';

/** The words that greet, for all who look for a greeting. */
export const HELLO = oneOf({
  fr: listed`
    (?:re)?(?:bonjour|bonsoir|salut|coucou)
  `,
  en: listed`
    (?:re)?(?:hello|hi|hiya|hey|heya|howdy|howya|g'day|hullo|yo) / good (?:morning|afternoon|evening|day) / (?:top of the )?(?:mornin'?g?|evenin'?g?|afternoon)(?= (?:all|everyone|everybody|folks|lads|team|to you)\b)
  `,
  // Of other languages, before words of these two.
  both: listed`
    (?:(?:as|ass|wa)[ -]?)?sa+la+m+(?:[ou]u?)?(?:[ -]al[ae][iy]?k[ou]u?m)? / wa?[ -]?al[ae][iy]?k[ou]u?m (?:as[ -]?)?sa+la+m
    hola / buen(?:os|as) (?:dias|tardes|noches) / ola / bom dia / boa (?:tarde|noite) / namaste / namaskar / vanakkam / sat sri akal
    shalom / merhaba / jambo / guten (?:tag|morgen|abend) / buongiorno / buonasera / howya / howdy / g'day
  `,
});

/** Whom it greets, where a yes, a no or what they know follows: "bonjour Léa oui", "hi there, never heard of it". */
const WHOM = oneOf(listed`
  madame / monsieur / mesdames / a vous / a tous / there / again / all / team / lads / mate
  (?!(?:oui|non|yes|yeah|nope|mais|but|pas|not)\b)[a-z]{2,12}
`);

const FOLLOWS = oneOf(listed`
  oui / ouais / non / nan / yes / yeah / yep / yup / aye / no / nope / nah / never / jamais / pas du tout / not really
  (?:je |j'|on |i |i've |i'm |we |we've )(?:(?:ne |n'|le |la |les |vous |y |en ){0,2}(?:connais|connait|ai|a)|do|don't|have|haven't|know|heard)
`);

/** A greeting before an answer. */
export const HELLO_TO_ALL = pattern`${HELLO}(?:[ ,]+${WHOM}(?=[ ,.!]+${FOLLOWS}(?![a-z'])))?`;

const COURTESY = oneOf({
  fr: listed`
    madame / monsieur / mesdames / messieurs / a vous / tout le monde
    (?:comment )?(?:allez[- ]vous|vous allez|vas[- ]tu|tu vas|ca va)(?: bien)?(?: aujourd'hui)?
    (?:vous etes|etes[- ]vous|t'es|es[- ]tu) la / il y a quelqu'un
  `,
  en: listed`
    there / again / everyone / everybody / all / folks / lads / team / to you
    how (?:are|r) (?:you|u)(?: doing)?(?: today)? / how'?s it going
    (?:are )?you there / anyone there
  `,
});

const BETWEEN = '[ ,.!?\\n]+';
const MERE = new RegExp(pattern`^${HELLO}(?:${BETWEEN}(?:${HELLO}|${COURTESY}))*[ ,.!?\n]*$`);
const OPENING = new RegExp(pattern`^${HELLO}(?:${BETWEEN}(.*))?$`, 's');
/** Beside a greeting: who writes, or why only now. More than that tells something. */
const FEW_WORDS = 9;

/** Says nothing but a greeting: also one that asks how one is. */
export function isMereGreeting(text: string): boolean {
  return MERE.test(text.trim());
}

/** "Morning!", "evening mate": a part of the day by itself. */
export function isTimeOfDayGreeting(text: string): boolean {
  return /^(?:morning|afternoon|evening)(?: (?:all|mate|love|lea|sir|miss|pal|hun|x+|to you))*[ ,.!]*$/.test(
    text.trim(),
  );
}

/** "Bonjour Léa, c'est Marc", "hey sorry was on holiday": where nothing else in it was understood. */
export function opensWithGreeting(text: string): boolean {
  const [opens, rest = ''] = OPENING.exec(text.trim()) ?? [];
  return opens !== undefined && rest.split(/\s+/).length <= FEW_WORDS;
}

const WHO_IS_THERE = new RegExp(
  pattern`^(?:${HELLO}[ ,!?.]*)*(?:${oneOf({
    fr: listed`
      allo+ / coucou
      (?:est-ce qu'|y a t'|y a-t-)?(?:il )?(?:y a |est la )?quelqu'un(?: est la| ici| la)?
      (?:vous |tu )?(?:etes|es)[- ]?(?:vous |tu )?(?:toujours |encore |bien )?la
      personne(?: ne repond| n'est la)?
    `,
    en: listed`
      hello+ / (?:is )?(?:any ?one|any ?body|some ?one|some ?body)(?: still| even)? (?:there|here|home|around)
      (?:are )?(?:you|u|ye)(?: guys)? (?:still )?there
    `,
  })})?[ ?!.]*$`,
);

/** "Hello?", "il y a quelqu'un ?": said into a silence. */
export function asksWhoIsThere(text: string): boolean {
  return text.length < 60 && WHO_IS_THERE.test(text);
}

const DAYTIME = pattern`(?:morning|mornin|afternoon|evening)(?: (?:all|mate|pal|love|team|folks|lads|guys|there|everyone|lea|sir|miss|hun|again|to you))?`;

/** What goes on after a greeting, and is not said of that part of the day. */
const GOES_ON = oneOf(listed`
  still / are we / r we / am i / (?:just )?(?:checking|wondering|confirming|to check|a quick) / quick (?:one|question)
  who / where / how (?:long|are|r) / what number / will (?:it|he|she|they|the|someone) / is (?:the (?:call|meeting)|our|my|he|she|someone) / is (?:it|this|that) still
  i(?:'ve| have) (?:just )?got (?:in|home|back) / i'm (?:just )?(?:checking|ready|in|home|back) / all (?:good|set|ready) / can (?:we|i|you) [a-z ]{0,20}\d
`);

const DAYTIME_GREETING = new RegExp(pattern`^${DAYTIME}[ ,.!-]+(?=${GOES_ON}\b)`);

/** The text without the greeting it begins with, which is no part of the day: "Morning, still on for 11?" */
export function withoutDaytimeGreeting(text: string): string {
  return text.replace(DAYTIME_GREETING, '');
}
