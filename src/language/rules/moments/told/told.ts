/**
 * Which clauses of a text only tell something: why a time suits, what happens on another day, when somebody leaves or
 * comes back. Days and times in those are no wish.
 */
import { listed, oneOf } from '../../text/patterns.js';
import { isAlwaysThen } from '../../beside/bare-event.js';
import { tellsOfHardTime } from '../../beside/hard-times.js';
import { isKnownThen } from '../../signs/known-then.js';
import { clausesOf, opensWithReason, type Clause } from './clauses.js';
import { tellsOfDoings } from './doings.js';
import { hasHappened } from './happened.js';
import { isMovedElsewhere } from './moved-elsewhere.js';
import { isOfUs } from './of-us.js';
import { tellsOfOwnDay } from './own-day.js';
import { tellsOfProject } from './projects.js';
import { goesOnRoundAbout } from './round-about.js';
import { hasSubject } from './subject.js';
import { saysWhatDayIs, saysWhatHappensThen } from './what-days-are.js';
import { withoutTheirCalls } from './their-calls.js';
import { isOnForOthers } from './what-is-on.js';
import { isAboutTheCall } from './wishes.js';

/** The clauses whose days and times are no wish. */
export function toldClauses(words: string): Clause[] {
  return clausesOf(words).filter(
    ({ from, to }) =>
      (isTold(words.slice(from, to)) && !CALL_THEN.test(words.slice(to, to + 60))) ||
      (to - from < ECHO && saysWhatHappensThen(words.slice(from, to), words.slice(to, to + 60))) ||
      (to - from < ECHO && SAID_OTHERWISE.test(words.slice(to, to + 60))),
  );
}

/** How long what is asked back may be: "on thursday". */
const ECHO = 24;

/** "Thursday? Thought we said Friday": asked back is what does not fit. */
const SAID_OTHERWISE = new RegExp(
  oneOf({
    fr: listed`
      ^ ?\?+ ?(?:mais |ah |euh |tiens )*(?:je (?:pensais|croyais) qu'on (?:avait|disait)|on (?:avait|n'avait|avait pas) (?:pas )?dit|(?:vous|j')(?: ?m')?(?:aviez|avez|avais) (?:pas )?(?:dit|parle|propose|demande))\b
      ^ ?\?+ ?(?:ah |oh |euh |mince |oups |attendez |zut )+,? ?non,? (?:j'ai|je (?:suis|bosse|travaille)|c'est (?:le|la|mon|ma))\b
    `,
    en: listed`
      ^ ?\?+ ?(?:but |oh |hmm |um |sure )*(?:i )?(?:thought|could'?ve sworn|swore|figured|assumed) (?:that )?(?:we|you|ye|it|i|they)(?:'d| had)? (?:said|was|were|agreed|meant|picked|settled|asked)\b
      ^ ?\?+ ?(?:but |oh |hmm |um |sure )*(?:i|we|you|ye) (?:said|asked for|agreed(?: on)?|told you)\b
      ^ ?\?+ ?(?:(?:oh|ah|wait|hang on|actually|hmm|oops)[ ,]+)+no,? (?:i have|i've|i'm|i am|that's|it's my|we have|we've)\b
    `,
  }),
);

/** "I'll be parked tomorrow at 3, call then": what was told is when. */
const CALL_THEN = new RegExp(
  oneOf(listed`
    ^[^a-z\d]*(?:(?:so|donc|and|et|please|you can|vous pouvez) )*
      (?:call|ring|phone|try|buzz|catch|reach|get) (?:me |us )?then\b
    ^[^a-z\d]*(?:(?:so|and|please) )*give (?:me|us) a (?:call|ring|bell|shout|buzz) then\b
    ^[^a-z\d]*(?:(?:so|donc|and|et|vous pouvez) )*(?:appel\w*|rappel\w*)(?:[- ](?:moi|nous))?
      [ ](?:a ce moment|a cette heure)
  `),
);

/** "11h10 pile après mon kiné", "Tuesday, before the school run": it is the call that is then. */
const BESIDE_WHAT_IS_ON =
  /\b(?:apres|avant|after|before) (?:mon |ma |mes |le |la |les |l'|my |the |our |work|school)(?:[a-z-]+(?: (?:run|appointment|class|round))?)?(?=[^a-z\d]*$)/;

/** A clause with someone in it who does something tells it, unless it shows that it is about the call. */
function isTold(clause: string): boolean {
  if (
    saysWhatDayIs(clause) ||
    isAlwaysThen(clause) ||
    isOfUs(clause) ||
    isKnownThen(clause) ||
    hasHappened(clause) ||
    isMovedElsewhere(clause) ||
    tellsOfProject(clause) ||
    tellsOfOwnDay(clause) ||
    isOnForOthers(clause) ||
    goesOnRoundAbout(clause) ||
    tellsOfHardTime(clause)
  )
    return true;
  const said = withoutTheirCalls(clause).replace(BESIDE_WHAT_IS_ON, ' ');
  return !isAboutTheCall(said) && (opensWithReason(said) || tellsOfDoings(said) || hasSubject(said));
}
