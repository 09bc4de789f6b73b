/** What is said once an engagement is over, or a meeting has begun, beside what may be said at any time. */
import type { CivilTime, Intent, Understanding, UnderstandingContext, Wish } from '../../domain/language.js';
import { addDays, civilToInstant, daysBetween, instantToCivil } from '../../domain/zone.js';
import { readCourtesy } from '../rules/beside/courtesy.js';
import {
  asksForPromised,
  asksWhereWeAre,
  remindsOfPromise,
  saysCutOff,
  saysLetDown,
  saysNobodyCalls,
  waitedForNothing,
  waitsInVain,
} from '../rules/beside/let-down.js';
import { tellsOfRinging } from '../rules/beside/ringing.js';
import { merelyThanksForCall, praisesMeeting, tellsItIsDone } from '../rules/beside/told-of-meeting.js';
import { deniesCancelling } from '../rules/signs/cancelling.js';
import { asksForMeeting, ownsUp, ownsUpPlainly, saysMistakenFor } from '../rules/signs/own-up.js';
import { readUntil } from '../rules/signs/until.js';
import type { Reading } from './reading.js';
import { listed, oneOf, pattern } from '../rules/text/patterns.js';

/** A courtesy, a greeting, or that we did not keep a promise; null where it is said as ever. */
export function readAfter({ context, text, moments, signs }: Reading): Intent | null {
  const { ended, met, promised } = context;
  if ((met || promised) && !signs.wrongNumber && !moments.wished && saysLetDown(text)) return 'let_down';
  if (hasBegun(context) && saysNobodyCalls(text)) return 'let_down';
  if (met && !moments.wished && saysCutOff(text)) return 'let_down';
  const isWish = moments.wished && (moments.date !== null || !waitedForNothing(text));
  if (context.stage === 'idle' && !signs.wrongNumber && !isWish && waitsInVain(text)) return 'let_down';
  if (met && !moments.wished && MISSED_OR_ANOTHER.test(text)) return 'reschedule';
  if (met && !moments.any && praisesMeeting(text)) return ended ? 'courtesy' : 'confirm';
  if (met && context.booking && tellsOfRinging(text)) return 'confirm';
  if (met && context.booking && asksWhereWeAre(text)) return 'let_down';
  // Whoever knows what was said in it answers.
  if (met && remindsOfPromise(text)) return 'human';
  if ((met || context.stage === 'idle') && asksForPromised(text)) return 'human';
  // Of a call that is not to come any more.
  if (ended && !moments.wished && deniesCancelling(text)) return 'human';
  const merelyThanks = !moments.any && !context.offer && merelyThanksForCall(text);
  if (merelyThanks && (ended || context.booking)) return ended ? 'courtesy' : 'confirm';
  const isDone = !moments.any && !context.offer && tellsItIsDone(text, met === true);
  if (isDone && (met || context.booking)) return ended ? 'courtesy' : 'confirm';
  if (!ended) return null;
  switch (readCourtesy(text)) {
    case 'parting':
      return 'courtesy';
    // Where something of ours was left open, an "ok" takes it up, and so does who comes back with a greeting.
    case 'noted':
      return ended === 'settled' ? 'courtesy' : null;
    case 'greeting':
      return ended === 'settled' ? 'greeting' : null;
    case null:
      return null;
  }
}

function hasBegun({ booking, now, offer }: UnderstandingContext): boolean {
  return booking !== null && offer === null && now >= booking.start;
}

const OUR_CALL = '(?:call|meeting|appointment|appel|rendez-vous|rdv|rv|echange|entretien|point)';

/** They did not come to the meeting that is over, or ask for another one. */
const MISSED_OR_ANOTHER = new RegExp(
  pattern`(?<![a-z'-])${oneOf({
    fr: listed`
      (?:j'ai|on a|nous avons) (?:completement )?(?:manque|rate|loupe|zappe|oublie) (?:notre|le|l'|mon|votre|ton) ?${OUR_CALL}
      (?:j'ai|on a|nous avons) (?:completement |tout )?(?:manque|rate|loupe|zappe|oublie)(?= ?(?:$|[.,!]|desolee?|pardon|excuse|hier|(?:lun|mar|mercre|jeu|vendre)di))
      (?:pas|jamais) pu (?:venir|etre la|etre present\w*|repondre|decrocher|prendre (?:votre|l'|ton) ?appel|me liberer)
      (?:en )?(?:refixer|recaler|reprogrammer|replanifier)
      (?:fixer|prendre|trouver|caler|planifier|programmer|refaire|reprendre) (?:un|une) autre
      (?:refaire|reprendre) (?:un|une|le|notre) ?${OUR_CALL}
    `,
    en: listed`
      (?:missed|forgot(?: about)?) (?:our|the|your|my|that|today'?s|yesterday'?s) ${OUR_CALL}
      (?:i|we) (?:slept (?:through|thru|in)|overslept|(?:completely |totally )?(?:missed|forgot)(?: about)? (?:it|you))
      (?:couldn'?t|could not|wasn'?t able to|was not able to) (?:make it|join|come|pick up|answer|attend)
      (?:set up|book|arrange|schedule|have|do) another(?: one| ${OUR_CALL}| time)
      (?:rearrange|reschedule|rebook)
    `,
  })}(?![a-z'-])`,
);

/** Whoever was taken for someone else says that it is them, or asks for a call as only they would. */
export function comesBack(reading: Reading): boolean {
  const { context, text, signs } = reading;
  if (context.stage === 'idle' && ownsUpPlainly(text)) return true;
  if (context.mistaken !== true) return false;
  if (ownsUp(text) || asksForMeeting(text) || signs.callMe) return true;
  return !signs.wrongNumber && (saysMistakenFor(text) || namesTime(reading));
}

/** "Friday 2.30 pm", and nothing against it. */
function namesTime({ moments, signs, text }: Reading): boolean {
  const { wished, date, time, ruledOut } = moments;
  if (!wished || date === null || time === null || ruledOut.dates.length + ruledOut.times.length > 0)
    return false;
  if (signs.notInterested || signs.cancel || signs.reject || signs.later) return false;
  return text.length < SHORT && !/\b(?:not?|non|pas|never|jamais|stop|wrong)\b|n't\b/.test(text);
}

const SHORT = 60;

const TRY_AGAIN_WORDS = oneOf({
  fr: listed`
    recontact\w* / relanc\w* / reven(?:ez|ir) vers / reviens vers / reparl\w* / reecri\w*
    (?:j'ai|je (?:vous|t'?) ?ai|comme(?: je l'ai)?) (?:deja )?dit
    redemande\w* / rediscut\w*
  `,
  en: listed`
    (?:try|ask|contact|message|text|write(?: to)?|ping|remind|chase) (?:me|us)(?: again| back| later)?
    (?:get|come|check|circle) back / check in (?:with|on) (?:me|us)
    (?:i|as i|like i) (?:already )?(?:said|told you)
  `,
});

const TRY_AGAIN = new RegExp(pattern`\b${TRY_AGAIN_WORDS}\b`);

/** From so many days ahead on, a day counted from now is no day for a call. */
const FAR = 7;

/** "Try me again next month": names no time for a call. */
export function asksToWait({ text, moments, today, context }: Reading): boolean {
  if (moments.time !== null || moments.either.length > 0 || context.booking !== null) return false;
  if (!TRY_AGAIN.test(text)) return false;
  const until = readUntil(text, today);
  if (until === null || moments.date === null) return until !== null;
  return until >= moments.date && daysBetween(today, moments.date) >= FAR;
}

const PASSING_WORDS = oneOf({
  fr: listed`
    je (?:mange|cuisine|conduis|roule|cours) / (?:au volant|en voiture|en reunion|en rendez-vous|en ligne)
    (?:peux|puis) pas (?:\w+ ){0,2}(?:la|maintenant|tout de suite|a l'instant)
    (?:suis|je suis) (?:au|en) (?:travail|boulot|cours|route|chemin)
  `,
  en: listed`
    driving / at the wheel / (?:in|at) (?:a |my |the )?(?:meeting|work|gym|dentist|cinema|class|shop|office)
    (?:can'?t|cannot) (?:\w+ ){0,2}(?:now|right now|atm|at the moment)
    busy (?:now|right now|atm|at the moment|just now)
    running for (?:a|the|my) \w+ / in the middle of / hold on / brb / one moment
    give me (?:a|just a|\d+) ?(?:sec\w*|min\w*|moment)
  `,
});

/** What is over within hours. */
const PASSING = new RegExp(pattern`\b${PASSING_WORDS}\b`);
const PASSES_IN = 3 * 3_600_000;

/** "I finish at 6", "off work at 5:30": when what they are at is over. */
const OVER_AT =
  /\b(?:finish|finishing|get off|off|off work|done|done at work|knock off|clock off|out|home|back|work till?|work until|working till?|working until|at work till?|at work until|busy till?|busy until)(?: work)? ?(?:at |by |around |about )?(\d{1,2})(?:[:.h](\d\d))? ?(pm|am)?(?![\w%])/;

function overAt(text: string): CivilTime | null {
  const [, hour = '', minute = '00', half] = OVER_AT.exec(text) ?? [];
  if (hour === '' || Number(hour) > 23) return null;
  const isAfternoon = half === 'pm' || (half === undefined && Number(hour) < 8);
  const on24 = isAfternoon && Number(hour) < 12 ? Number(hour) + 12 : Number(hour);
  return `${String(on24).padStart(2, '0')}:${minute}`;
}

/**
 * Until when whoever says "later" is left in peace, where they named it.
 *
 * @param wish as it is known by now: "not this week" was said before
 */
export function untilNamed(
  { text, moments, signs, today, context }: Reading,
  wish: Wish,
): Pick<Understanding, 'until'> {
  const { timeZone, now } = context;
  const { date, span, fromDay } = moments;
  const said = date !== null && date > today ? date : (readUntil(text, today) ?? span?.from ?? fromDay);
  const over = said === null ? overAt(text) : null;
  const until = over === null ? 0 : civilToInstant(today, over, timeZone);
  if (until > now) return { until };
  if (said === null && PASSING.test(text)) return { until: now + PASSES_IN };
  const first = wish.span?.from ?? null;
  const named = said ?? (first !== null && first > today ? first : null);
  if (named === null) return {};
  // Who says that they write on Monday has all of Monday for it.
  const day = signs.willWrite ? addDays(named, 1) : named;
  return { until: civilToInstant(day, instantToCivil(now, timeZone).time, timeZone) };
}
