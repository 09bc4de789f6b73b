/** What the learned reader may add to what the rules made of a text. */
import type { Intent, UnderstandingContext } from '../../domain/language.js';
import type { Meaning } from '../learned/meanings.js';
import { likeliest } from '../learned/reader.js';
import type { Chances } from '../learned/reader.js';
import { readKept } from './kept.js';
import { mayMean } from './objections.js';
import { rejecting } from './proposed.js';
import { asked } from './reading.js';
import type { Meant, Reading } from './reading.js';
import { isVagueAmount } from '../rules/answers/amounts.js';
import { merelyAnswers } from '../rules/answers/answers.js';
import { merelyThanksForCall } from '../rules/beside/told-of-meeting.js';

/** How sure the learned reader must be to be heard where the rules found nothing. */
export const LIKELY = 0.6;

/** To end a conversation by it. */
const LIKELY_END = 0.8;

const ENDINGS = new Set<Intent>(['cancel', 'not_interested', 'wrong_number']);

/** And where they found something of little weight. */
const SURE = 0.95;

/** What a rule says by a word or two that may stand in any sentence. */
const DOUBTFUL = new Set<Intent>([
  'answer',
  'cancel',
  'confirm',
  'interested',
  'later',
  'not_interested',
  'question',
  'reject_slots',
]);

/** The reader was taught none of them, and takes "kein" for "keen". */
const OTHER_LANGUAGES =
  /\b(?:kein(?:e|en)?|nein|nicht|danke|bitte|ich|gracias|grazie|obrigad[oa]|geen|niet)\b/;

/**
 * What the learned reader makes of words that no rule knows, or that a rule takes for something else than it is sure
 * of. It chooses no slot and no moment, and has no say where a new one was read.
 */
export function readSecond(reading: Reading, meant: Meant, chances: Chances): Meant | null {
  const { context, text, topics } = reading;
  const { meaning, chance } = likeliest(chances);
  const intent = intentOf(meaning, context);
  if (intent === null || intent === meant.intent || chance < surenessNeeded(reading, meant, intent))
    return null;
  if (meant.intent !== 'other' && !isDoubtful(reading, meant)) return null;
  if (!/[a-z]/.test(text) || OTHER_LANGUAGES.test(text)) return null;
  const told = meant.intent === 'answer' || meant.intent === 'other';
  if (told && merelyAnswers(text, asked(context))) return null;
  if (told && asked(context)?.kind === 'number' && isVagueAmount(text)) return null;
  // It was told to leave the meeting alone.
  if (readKept(reading) !== null || merelyThanksForCall(text)) return null;
  if (!mayMean(intent, reading, meant)) return null;
  const wish = intent === 'reject_slots' ? rejecting(reading) : context.wish;
  return { intent, wish, at: null, answers: [], topics };
}

function surenessNeeded({ context, signs }: Reading, meant: Meant, intent: Intent): number {
  if (meant.intent === 'other') return likelyEnough(intent, context);
  // The moment of the meeting was named, and no word agrees to it.
  const merelyNamed = meant.intent === 'confirm' && meant.at !== null && !signs.yes && !signs.confirm;
  return merelyNamed ? LIKELY_END : SURE;
}

/** What ends a conversation or a meeting must be plainer than what only leads to another question. */
function likelyEnough(intent: Intent, { booking }: UnderstandingContext): number {
  if (!ENDINGS.has(intent)) return LIKELY;
  return booking === null ? LIKELY_END : SURE;
}

/** Whether the rules went by a word or two, and by no moment other than that of the meeting that stands. */
function isDoubtful({ context: { booking, offer }, moments }: Reading, { intent, at, wish }: Meant): boolean {
  const aboutTheMeeting = booking !== null && offer === null && (at === booking.start || wish.date === null);
  if (aboutTheMeeting && (intent === 'confirm' || intent === 'reschedule')) return true;
  return DOUBTFUL.has(intent) && at === null && !moments.wished;
}

/** The intent that a meaning is in a situation; null where it says nothing there. */
function intentOf(meaning: Meaning, { booking, offer, stage }: UnderstandingContext): Intent | null {
  switch (meaning) {
    case 'none':
    case 'opt_out':
      return null;
    case 'agree':
      return booking && !offer ? 'confirm' : 'interested';
    case 'thanks':
      return 'confirm';
    case 'cancel':
      return booking ? 'cancel' : 'not_interested';
    case 'reschedule':
      return booking ? 'reschedule' : offer ? 'reject_slots' : 'later';
    case 'reject':
      return booking || offer || stage === 'booking' ? 'reject_slots' : 'not_interested';
    default:
      return meaning;
  }
}
