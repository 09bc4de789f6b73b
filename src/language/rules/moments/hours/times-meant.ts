/** Of the hours that are named: which are meant, ruled out, only told, and what limits the wish. */
import { beforeTheDayBegins } from './early.js';
import type { Found } from '../found.js';
import {
  besideWhatIsOn,
  HAVE_UNTIL,
  isFreeFrom,
  isOtherSide,
  leadsToLimit,
  limitsOf,
  NO_LIMITS,
  onceBothAreThere,
  heldUntilTold,
  isBeforeIt,
  soLongAfter,
  thanWhatIsTold,
  withinLimits,
  type Limits,
} from './limits.js';
import type { MomentContext } from '../moment-context.js';
import { isOfAnotherDay, isOverByThen } from './of-the-week.js';
import { theOne } from '../one-meant.js';
import { isFollowedByNo } from '../refusals.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { isBoundOfHours } from '../roles.js';
import type { TimeHit } from './times.js';

/** The times that are named, by what is said of them. */
export interface Times {
  meant: TimeHit[];
  ruledOut: TimeHit[];
  /** Of these, at which something else is on. */
  takenUp: TimeHit[];
  told: TimeHit[];
  limits: Limits;
  range: TimeHit | null;
  one: TimeHit | null;
  /** Counted from what is told: on the day that is told with it. */
  counted: boolean;
}

export function weighTimes(
  { words, offset, times, roles, days }: Found,
  { offeredTimes }: MomentContext,
): Times {
  const [onlyHour, ...moreHours] = times.hits;
  const leads = onlyHour?.kind === 'at' && moreHours.length === 0 && leadsToLimit(words, onlyHour);
  const isTold = (hit: TimeHit): boolean => leads || roles.of(hit) === 'told';
  const after = soLongAfter(words, offset, times.hits, isTold);
  if (after)
    return {
      meant: [after],
      ruledOut: [],
      takenUp: [],
      told: [],
      limits: NO_LIMITS,
      range: null,
      one: after,
      counted: true,
    };
  const beside = besideWhatIsOn(words, times.hits, isTold);
  if (beside) {
    const at = beside.kind === 'at' ? beside : null;
    return {
      meant: at ? [at] : [],
      ruledOut: [],
      takenUp: [],
      told: [],
      limits: at ? NO_LIMITS : limitsOf([beside]),
      range: null,
      one: at,
      counted: true,
    };
  }
  // "14h c'est la sieste donc parfait": what is on then is why it suits.
  const isTakenGladly = (hit: TimeHit): boolean =>
    offeredTimes.includes(hit.time) && times.hits.length === 1 && SO_THAT_ONE.test(words.slice(hit.end));
  // "À 10h j'ai le carreleur": said of an hour that stands offered.
  const isTakenUp = (hit: TimeHit): boolean =>
    !isFollowedByNo(words, hit.end) &&
    !isTakenGladly(hit) &&
    days.length === 0 &&
    offeredTimes.includes(hit.time) &&
    !/\?|\b(?:ou|or)\b/.test(words) &&
    !roles.isRoundAbout(hit);
  const isShunned = (hit: TimeHit): boolean =>
    hit.kind === 'at' &&
    isTold(hit) &&
    ((isFollowedByNo(words, hit.end) && !isTakenGladly(hit)) || isTakenUp(hit));
  const isRuledOut = (hit: TimeHit): boolean => roles.isRuledOut(hit, times.hits) || isShunned(hit);
  const clocks = times.hits.filter(
    (hit) => hit.kind === 'at' && (!isTold(hit) || isShunned(hit) || isTakenGladly(hit)),
  );
  const meant = clocks.filter((hit) => !isRuledOut(hit));
  const spans = times.hits
    .filter((hit) => hit.kind !== 'at' && hit.kind !== 'busy')
    .flatMap((hit) => (isRuledOut(hit) ? restOf(hit, words) : [hit]));
  const stated = spans.filter((hit) => !isTold(hit));
  const told = times.hits.filter(isTold);
  const both = onceBothAreThere(words, times.hits, isTold);
  const limits = limitsOf(
    both.length > 0
      ? both
      : [
          ...spans
            .filter(
              (hit) =>
                !isBeforeIt(words, hit) &&
                (!isTold(hit) || isFreeFrom(words, hit) || hasUntil(words, hit)) &&
                !isOverByThen(words, hit, times, roles) &&
                !isOfAnotherDay(words, hit, days, roles),
            )
            .filter((hit) => !(isTold(hit) || isFreeFrom(words, hit)) || !isSaidOtherwise(hit, stated, words))
            .map((hit) => (isTold(hit) && !hasUntil(words, hit) ? { ...hit, kind: 'from' as const } : hit))
            .map((hit) => (hit.kind === 'from' ? (beforeTheDayBegins(hit, told, words) ?? hit) : hit)),
          ...thanWhatIsTold(words, times.hits, meant, isTold).map((hit) =>
            hit.kind === 'from' ? (beforeTheDayBegins(hit, told, words) ?? hit) : hit,
          ),
          ...heldUntilTold(words, times.hits, meant, isTold),
        ],
  );
  const named = theOne(meant, { words, rest: times.rest }, (hit) => hit.time);
  const one = withinLimits(named && beforeTheDayBegins(named, told, words), limits);
  // "9h, 10h max": from the one until the other, and neither is the hour itself.
  const spanned =
    named !== null &&
    spans.some(
      (hit) =>
        hit.kind === 'until' &&
        hit.index >= named.end &&
        !ENDS_THE_CALL.test(words.slice(hit.index)) &&
        /^ ?,? ?$/.test(words.slice(named.end, hit.index)),
    );
  // A time beside limits that leave it out: which of them is meant has to be asked.
  const clash =
    (named !== null && one === null) ||
    meant.some((hit) => ENDS_SPAN.test(words.slice(0, hit.index))) ||
    isOtherSide(words, stated);
  return {
    meant,
    ruledOut: clocks.filter(isRuledOut),
    takenUp: clocks.filter((hit) => !roles.isRuledOut(hit, times.hits) && isTold(hit) && isTakenUp(hit)),
    told,
    limits: clash ? NO_LIMITS : limits,
    range: clash ? null : (spans.find((hit) => hit.kind === 'range' && !isTold(hit)) ?? null),
    one: spanned || clash ? null : one,
    counted: false,
  };
}

const SO_IT_SUITS = oneOf({
  fr: listed`
    (?:oui|ok|ouais|parfait|nickel|ideal|impec\w*|top|super|banco)(?: pour)?(?: (?:celui|celle)-? ?la| ca| ce creneau)?
    (?:(?:je prends|on prend|prenons|va pour|mettez|notez|plutot|pour) )?(?:celui|celle)-? ?la / (?:ca|cela) (?:tombe bien|m'arrange|me va|va|marche|colle|roule)
  `,
  en: listed`
    (?:yes|yeah|yep|aye|ok|okay|perfect|great|grand|ideal|fine|lovely|sure|brilliant|go on|go for it|all good|happy days|that'll do(?: nicely| grand)?|works)
    (?:(?:i'll take|i'd take|let's do|lets do|let's go with|go for|go with|make it|do|definitely|yes|book|take) )?(?:that|this)(?: one| time| slot)?
    (?:that|this|it)(?: one| time| slot)?(?:'s| is|'d be|'ll be) (?:perfect|great|grand|ideal|fine|good|best|better)
    (?:that|this|it)(?: one| time| slot)? (?:works|suits|fits)
  `,
});

const AND_NO_MORE = oneOf(listed`
  please / pls / then / thanks? / for (?:me|us) / works / suits / (?:let's|lets|i'll|we'll) (?:do|take|go with|have) (?:it|that|this)(?: one)? / one
  svp / stp / merci / alors / pour (?:moi|nous) / (?:je|on) (?:prends?|prenons) (?:ca|celui-? ?la|ce creneau) / prenons (?:ca|celui-? ?la)
  me va / ca me va / ca marche / celui-? ?la / perfect / parfait
`);

/** "So yes let's do that one", "donc celui-là": it follows from what was told, and nothing comes after it. */
const SO_THAT_ONE = new RegExp(pattern`
  \b(?:so|donc|du coup|alors)[ ,]+(?:${SO_IT_SUITS})(?:[ ,.!]+(?:${AND_NO_MORE}))*[ .!]*(?:[^a-z0-9 .,!?]+ ?)?$
`);

/** "Pas avant 16h, je sors à 15h45": what is wished goes beyond what is told. */
function isSaidOtherwise({ time }: TimeHit, stated: TimeHit[], words: string): boolean {
  return stated.some((hit) => hit.kind === 'from' && hit.time > time && !isFreeFrom(words, hit));
}

function hasUntil(words: string, { kind, index }: TimeHit): boolean {
  return (
    kind === 'until' &&
    (HAVE_UNTIL.test(words.slice(Math.max(0, index - 16), index)) || words.startsWith('hard stop', index))
  );
}

/** "4pm, hard stop at 5": the hour itself, and when the call has to be over. */
const ENDS_THE_CALL = /^(?:hard stop|stop|must|got to|gotta|faut|faudra)\b/;

/** "Between school at 8.45 and 10": the end of a span whose beginning is not known. */
const ENDS_SPAN = /\b(?:between|entre) [^,;!?\n]{4,60} (?:and|et) (?:at |a |les )?$/;

/** "Avant 11h c'est mort", "after 5 won't work": what is refused leaves the other side of the hour. */
function restOf(hit: TimeHit, words: string): TimeHit[] {
  if (!isBoundOfHours(hit, words)) return [];
  return [{ ...hit, kind: hit.kind === 'from' ? 'until' : 'from', or: null }];
}
