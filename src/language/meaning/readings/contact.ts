/** About the person who writes, and how they would be spoken to. */
import { TOPIC } from '../../../domain/language.js';
import { readCourtesy } from '../../rules/beside/courtesy.js';
import { givesOwnNumber, givesTheirNumber } from '../../rules/beside/to-pass-on.js';
import { needsNoCallNow } from '../../rules/signs/cancelling.js';
import { wantItThemselves } from '../../rules/signs/declining.js';
import { wantsWriting } from '../../rules/signs/requests.js';
import type { Meant } from '../reading.js';
import { besideAbsence, type Heard } from './heard.js';

/** "Merci, j'ai tout ce qu'il me faut", between two engagements, declines nothing. */
export function parted({ context, moments, plain, text }: Heard): Meant | null {
  if (context.stage !== 'idle' || moments.any || readCourtesy(text) !== 'parting') return null;
  return plain('confirm');
}

export function wrongNumber({ plain, signs }: Heard): Meant | null {
  return signs.wrongNumber ? plain('wrong_number') : null;
}

export function anothersNumber({ context, plain, text }: Heard): Meant | null {
  return context.booking === null && givesTheirNumber(text) ? plain('human') : null;
}

/** A death is told to a person, unless what becomes of the call was said too. */
export function bereaved({ moments, plain, signs }: Heard): Meant | null {
  if (!signs.bereaved || signs.cancel || signs.reschedule || moments.wished) return null;
  return plain('human');
}

export function personWanted({ answers, moments, plain, signs }: Heard): Meant | null {
  return signs.human && !moments.any ? { ...plain('human'), answers: answers() } : null;
}

/** "Mais moi si", before all else, once an engagement is over. */
export function wantedAfterAll({ context, plain, text }: Heard): Meant | null {
  return context.ended && wantItThemselves(text) === 0 ? plain('interested') : null;
}

export function inWriting({ answers, context, moments, plain, signs, text, topics }: Heard): Meant | null {
  if (moments.any && !moments.onlyTold) return null;
  if (signs.later || signs.elsewhere || topics.includes(TOPIC.writing) || needsNoCallNow(text)) return null;
  return wantsWriting(text, context.booking !== null) ? { ...plain('in_writing'), answers: answers() } : null;
}

export function ownNumber(heard: Heard): Meant | null {
  const { context, text, topics } = heard;
  if (context.booking !== null || topics.some((topic) => topic !== TOPIC.toPassOn)) return null;
  return givesOwnNumber(text) ? besideAbsence(heard, 'interested') : null;
}
