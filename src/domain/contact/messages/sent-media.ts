/** What was sent in place of words gets a helpful answer, each kind once. */
import { mediaKind } from '../../media.js';
import type { MediaKind } from '../../media.js';
import type { Decision } from '../decision.js';
import { passToPerson } from '../people/passing-on.js';
import { reply } from '../conversation/reply.js';
import type { ContactState } from '../state.js';

/** @returns false: that closes the turn */
export function answerMedia(decision: Decision): false {
  const { conversation } = decision.contact;
  const kind = kindSent(decision.contact);
  if (conversation.mediaAnswered.includes(kind)) {
    return kind === 'voice' && passToPerson(decision, 'voice_notes');
  }
  conversation.mediaAnswered.push(kind);
  return reply(decision, { say: 'media', kind });
}

/** Whether the newest message of the turn is one. */
export function isSticker(contact: ContactState): boolean {
  return kindSent(contact) === 'sticker';
}

/** Of the newest message of the turn. */
function kindSent({ conversation }: ContactState): MediaKind {
  const sent = conversation.messages.findLast(({ id }) => conversation.turn?.messages.includes(id));
  return sent ? mediaKind(sent.type) : 'other';
}
