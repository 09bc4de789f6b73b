/**
 * What a press or a reaction says. A button means what it was offered for, though other things were asked since; a
 * reaction counts only where a bare yes or no would.
 */
import type { Answer, Understanding } from '../../language.js';
import type { InboundMessage } from '../../whatsapp.js';
import type { ContactState, Message } from '../state.js';
import { findQuestion } from '../state.js';

/** `answer:<question>:<yes, no or the place of the choice>` */
const ANSWER = /^answer:([A-Za-z0-9_-]+):(yes|no|\d{1,2})$/;
const SLOT_OR_DAY = /^(?:slot|day):/;

/** The fields that a press adds to a message. */
export function readPress(
  contact: ContactState,
  { payload }: InboundMessage,
): Pick<Message, 'choice' | 'answer'> {
  if (payload === null) return {};
  if (SLOT_OR_DAY.test(payload)) return { choice: payload };
  const [, id, value] = ANSWER.exec(payload) ?? [];
  const playbook = contact.setup?.playbook;
  const question = id !== undefined && playbook ? findQuestion(playbook, id) : null;
  if (!question || value === undefined) return {};
  if (question.kind === 'yes_no' && /\D/.test(value)) return { answer: { question: question.id, value } };
  const chosen = question.kind === 'choice' ? question.choices[Number(value)] : undefined;
  return chosen === undefined ? {} : { choice: chosen, answer: { question: question.id, value: chosen } };
}

/** The meaning of a turn with the answers that were pressed in it, to the questions they were offered for. */
export function withPressed(contact: ContactState, meaning: Understanding): Understanding {
  const { messages, turn } = contact.conversation;
  const said = messages.filter(({ id }) => turn?.messages.includes(id));
  const pressed = said.flatMap(({ answer }): Answer[] => (answer ? [answer] : []));
  if (pressed.length === 0 || meaning.intent === 'opt_out') return meaning;
  const wish = contact.engagement?.wish ?? meaning.wish;
  // Nothing but presses: what understanding made of their titles is beside the point.
  if (pressed.length === said.length) {
    return { intent: 'answer', wish, at: null, answers: pressed, topics: [], language: null };
  }
  const others = meaning.answers.filter(
    ({ question }) => !pressed.some((each) => each.question === question),
  );
  return { ...meaning, answers: [...others, ...pressed] };
}

const YES = /^(?:👍|👌|✅|☑|✔|🆗)/u;
const NO = /^(?:👎|❌|✖|🚫)/u;

/**
 * The word that a reaction to our newest message stands for: where we asked for yes or no, offered one time alone, or
 * reminded of the meeting. Null for any other, which says nothing that asks for an answer.
 */
export function readReaction(contact: ContactState, { text, payload }: InboundMessage): string | null {
  const { conversation, engagement, booking, setup } = contact;
  if (!engagement || payload === null || payload !== conversation.lastWamid) return null;
  const yes = YES.test(text);
  if (!yes && !NO.test(text)) return null;
  const { offer, asked } = engagement;
  const question = asked && setup ? findQuestion(setup.playbook, asked.question) : null;
  const single = offer?.kind === 'slots' && offer.slots.length === 1;
  const open = offer === null && engagement.stage !== 'booking' && question?.kind === 'yes_no';
  if (!single && !open && !(booking && conversation.reminded)) return null;
  const french = (conversation.language ?? setup?.playbook.language) === 'fr';
  if (yes) return french ? 'oui' : 'yes';
  return french ? 'non' : 'no';
}
