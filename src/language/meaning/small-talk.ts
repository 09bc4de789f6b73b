/** What is said where no time, no answer and no question was found. */
import type { Intent } from '../../domain/language.js';
import { looksLikeGibberish } from '../rules/answers/answers.js';
import { speaksOfOurDays, wishesWell } from '../rules/beside/beside-the-meeting.js';
import { isOnTheWay, saysTheyWait } from '../rules/beside/home-in-time.js';
import { isGladFace, readCourtesy } from '../rules/beside/courtesy.js';
import { isForTheExpert } from '../rules/beside/remarks.js';
import { stillWantsIt } from '../rules/signs/interest.js';
import { bare } from '../rules/text/normalise.js';
import { willBeThere } from '../rules/signs/not-now.js';
import { asked, type Reading } from './reading.js';

/** For the meeting that stands. */
export function isThereInTime({ context, moments, text }: Reading): boolean {
  return context.booking !== null && context.offer === null && !moments.wished && willBeThere(text);
}

/** "In an hour, great", said back. */
const FEW_WORDS = 6;

/** What is left when no time, no answer and no question was found. */
export function smallTalk(reading: Reading): Intent {
  const { context, signs, text } = reading;
  const open = asked(context);
  if (context.booking && !context.offer) {
    if (signs.yes || signs.confirm || signs.thanks || isCourteous(reading)) return 'confirm';
    if (reading.echoes && !signs.question && !signs.no && text.split(' ').length <= FEW_WORDS)
      return 'confirm';
    if (isThereInTime(reading) || stillWantsIt(text) || isOnTheWay(text) || saysTheyWait(text))
      return 'confirm';
    if (isForTheExpert(text)) return 'other';
    if (speaksOfOurDays(text)) return 'question';
  }
  if (context.stage === 'idle' && merelyTakesNote(reading)) return 'confirm';
  if (context.stage === 'idle' && signs.thanks && !signs.question) return 'confirm';
  if (signs.callMe || signs.interested) return 'interested';
  if (open) return 'other';
  if (signs.yes) return 'interested';
  if (signs.thanks || signs.confirm) return 'confirm';
  if (signs.no && !looksLikeGibberish(bare(text)))
    return context.booking ? 'other' : context.stage === 'booking' ? 'reject_slots' : 'not_interested';
  return 'other';
}

/** Between two engagements nothing stands that "noted, cheers" could agree to. */
function merelyTakesNote({ signs, text }: Reading): boolean {
  if (signs.no || signs.question) return false;
  return /[a-z]/.test(text)
    ? TAKES_NOTE.test(text) && readCourtesy(text) !== null
    : signs.yes && isGladFace(text);
}

const TAKES_NOTE =
  /\b(?:noted?|notee|recu|compris|understood|got it|gotcha|merci|thanks|bye|entendu|ca marche)\b/;

/** A goodbye, a good wish or a laugh: the meeting stays where it is. */
function isCourteous({ signs, text }: Reading): boolean {
  if (signs.no || signs.question) return false;
  if (!/[a-z]/.test(text)) return isGladFace(text);
  const courtesy = readCourtesy(text);
  return courtesy === 'parting' || courtesy === 'noted' || wishesWell(text);
}
