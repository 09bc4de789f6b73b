/** While a person is awaited, whoever writes on learns that it reaches them, and how the meeting stands. */
import { TOPIC, type Intent, type Understanding } from '../../language.js';
import { standsStill } from '../conversation/booked.js';
import type { Decision } from '../decision.js';
import { HOUR } from '../../durations.js';
import { isSelling } from '../conversation/context.js';
import { say } from '../messages/outgoing.js';
import { answer, answerable } from '../conversation/reply.js';
import { isSticker } from '../messages/sent-media.js';
import type { ContactState } from '../state.js';
import { isUntaken } from './untaken.js';

/** Nothing to pass on. */
const EMPTY = new Set<Intent>(['courtesy', 'confirm', 'opt_in']);
/** The same matter, so long after, is told again. */
const FRESH = HOUR;

/** Written since they were told that a person answers. */
function isNew({ conversation: { messages, turn }, handover }: ContactState): boolean {
  return messages.some(({ id, at }) => turn?.messages.includes(id) && at > (handover?.since ?? 0));
}

/** What goes on about the same matter, whatever is said of it. */
const GOES_ON = new Set<Intent>(['answer', 'let_down', 'other']);
const SAID_MORE = 'said more';

/** "Hello?": whether anybody is there. */
const LOOKS_FOR_US = 'looks for us';

function matterOf({ intent, topics }: Understanding): string {
  return GOES_ON.has(intent) && topics.length === 0 ? SAID_MORE : [intent, ...topics].join(' ');
}

/** An apology answers whatever else they say in anger. */
export function heardThemOut({ contact: { handover }, now }: Decision): void {
  if (handover) handover.noted = { matters: [SAID_MORE], at: now };
}

/** Once for each matter: whoever goes on about one is not answered each time. */
export function noteForPerson(decision: Decision, meaning: Understanding): void {
  const { contact, now } = decision;
  const { handover, booking, setup } = contact;
  const { intent, topics, greets } = meaning;
  if (!handover || !isUntaken(contact) || !isNew(contact)) return;
  if (EMPTY.has(intent) || isSticker(contact)) return;
  if (intent === 'media' && handover.cause === 'voice_notes') return;
  const looksForUs = greets === true || intent === 'greeting' || topics.includes(TOPIC.received);
  const matter = looksForUs ? LOOKS_FOR_US : matterOf(meaning);
  const told = handover.noted && now < handover.noted.at + FRESH ? handover.noted.matters : [];
  if (told.includes(matter)) return;
  handover.noted = { matters: [...told, matter], at: now };
  if (looksForUs) {
    say(decision, { say: 'passed_on_still' });
    return;
  }
  // A person was asked for by then, or is now: by when one answers is told.
  if (intent === 'human' && topics.length === 0) {
    say(decision, { say: 'human' });
    return;
  }
  const then = intent === 'question' && booking ? standsStill(decision, booking) : null;
  const playbook = setup?.playbook;
  const known = answerable(isSelling(contact) ? playbook?.topics : playbook?.supportTopics, topics);
  say(decision, known.length > 0 ? answer(known, then) : { say: 'noted', then });
}
