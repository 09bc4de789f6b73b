/**
 * What looks like opting out and is none: what others were told or are said to want, what could be done one day, a
 * stop that is denied, our own silence asked after, one kind of message among many, what they will not do over this
 * line, what is said of writing itself. It is taken out before anything is made of the rest.
 */
import { listed, oneOf } from '../../text/patterns.js';
import { ASKED_AFTER, DELETED_AFTER, OF_OURS, ONE_DAY } from './asked-after.js';
import { DENIED } from './denied.js';
import { DONE_BY_OTHERS, LEFT_BY_OTHERS, LEFT_OF_OTHERS, OF_OTHER_FIRMS } from './done-by-others.js';
import { ELSE_ENDED, REMINDING, STILL_COMING } from './else-ended.js';
import { withoutForAWhile } from './for-a-while.js';
import { LEAVING_TERMS } from './leaving-terms.js';
import { isOfThisLine, NOT_DONE_HERE } from './not-done-here.js';
import { OFF_A_SLOT, ONE_OF_MANY, withoutFewer } from './one-of-many.js';
import { OF_WRITING, speaksOfWriting } from './of-writing.js';
import { OWN_LEAVE } from './own-leave.js';
import { withoutItsMatter } from '../../topics/its-matter.js';
import { WRITTEN_TO_RATHER } from '../../signs/written-to.js';
import { ASKED_OF_OTHERS, REPORTED, SAID_BY_OTHERS, TOLD_BY_OTHERS } from './said-by-others.js';

/** Who says to whom else it is said means us as well. */
const AND_YOU = new RegExp(
  oneOf(listed`
    \b(?:same (?:goes )?(?:for|to)|including|and|so (?:do|should|must)|now) you\b / \byou too\b / \bnow stop\b
    \bvous (?:aussi|compris|y compris)\b / \b(?:pareil pour|et|de meme pour|y compris) vous\b / \byour turn\b
  `),
);

/** In this order: what one takes out, the next ones do not see. */
const LOOK_ALIKES: RegExp[] = [
  ...DONE_BY_OTHERS,
  ...SAID_BY_OTHERS,
  ...ONE_OF_MANY,
  ...ASKED_AFTER,
  ...LEAVING_TERMS,
  ...DENIED,
  ...ELSE_ENDED,
  ...OWN_LEAVE,
  new RegExp(WRITTEN_TO_RATHER, 'g'),
];

/** The text without what others are said to say or do, and without what ends something else than the writing. */
export function withoutLookAlikes(text: string): string {
  const lookAlikes = [
    ...LOOK_ALIKES,
    ...(isOfThisLine(text) ? NOT_DONE_HERE : []),
    ...(speaksOfWriting(text) ? OF_WRITING : []),
  ];
  return lookAlikes.reduce(
    (rest, lookAlike) => rest.replace(lookAlike, (found) => (AND_YOU.test(found) ? found : ' ~ ')),
    withoutOthers(text),
  );
}

function withoutOthers(text: string): string {
  const said = withoutFewer(withoutForAWhile(withoutItsMatter(text)))
    .replace(LEFT_OF_OTHERS, ' ~ ')
    .replace(ASKED_OF_OTHERS, (found) => (AND_YOU.test(found) ? found : ' ~ '))
    .replace(TOLD_BY_OTHERS, ' ~ ')
    .replace(OF_OTHER_FIRMS, ' ~ ')
    .replace(LEFT_BY_OTHERS, ' ~ ')
    .replace(ONE_DAY, (found) => (OF_OURS.test(found) ? found : ' ~ '))
    .replace(DELETED_AFTER, ' ~ ')
    .replace(OFF_A_SLOT, ' ~ ')
    .replace(REPORTED, (found) => (/\b(?:me|moi|m')(?= ?[,.;!?]|$)/.test(found) ? found : ' ~ '));
  return STILL_COMING.test(said) ? said.replace(REMINDING, ' ~ ') : said;
}
