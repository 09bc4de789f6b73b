import type { PlaybookSettings } from '../config/schema.js';
import type { SendInput } from '../temporal/contract.js';
import { renderTemplate } from '../language/templates.js';
import { wordingOf } from '../language/texts.js';
import type { ReplyButton, WordingContext } from '../language/texts.js';
import { variablesOf } from '../language/variables.js';
import { say } from '../language/wording.js';
import { LIMITS } from '../whatsapp/message.js';
import type { MessageContent } from '../whatsapp/message.js';

/** `text` is what the transcript shows. */
export type RenderedMessage =
  { text: string; content: MessageContent } | { text: ''; content: null; problem: string };

/** What to say, in words: a template's for WhatsApp to fill in, or a text with buttons where there is a choice. */
export function renderMessage(
  input: SendInput,
  playbook: PlaybookSettings,
  answerBy: number | null,
): RenderedMessage {
  const {
    language,
    timeZone,
    timeZoneCertain,
    calendarTimeZone,
    clock,
    now,
    profile,
    bookingStart,
    meetingMinutes,
  } = input;
  const context: WordingContext = {
    language,
    timeZone,
    timeZoneCertain,
    calendarTimeZone,
    clock,
    now,
    playbook,
    profile,
    bookingStart,
    meetingMinutes,
    number: input.contact.number,
    answerBy,
  };
  if ('utterance' in input.content) {
    const { utterance, variant = 0 } = input.content;
    const { text, buttons = [] } = say(utterance, { ...context, variant });
    return { text, content: pressable(text, buttons, context) };
  }
  if ('words' in input.content) {
    const text = input.content.words;
    return { text, content: { type: 'text', body: text } };
  }
  const purpose = input.content.template;
  const template = playbook.templates[purpose];
  const rendered = template && renderTemplate(template, language, variablesOf(context));
  if (!rendered) return { text: '', content: null, problem: `the playbook has no template for ${purpose}` };
  return {
    text: rendered.text,
    content: {
      type: 'template',
      name: rendered.name,
      language: rendered.code,
      parameters: rendered.parameters,
      // A quick reply says what stands on it, so that pressing it and typing it mean the same.
      buttonPayloads: rendered.buttons,
    },
  };
}

/** Since when a person's answer has been awaited, by whose hours it is said when it comes. */
export function waitsSince({ content, now }: Pick<SendInput, 'content' | 'now'>): number {
  return 'utterance' in content && 'since' in content.utterance ? content.utterance.since : now;
}

/** Up to three short choices are buttons; more of them, or longer ones, are rows of a list. */
function pressable(body: string, buttons: ReplyButton[], context: WordingContext): MessageContent {
  if (buttons.length === 0) return { type: 'text', body };
  const short = buttons.every(({ title }) => title.length <= LIMITS.buttonTitle);
  if (short && buttons.length <= LIMITS.buttons) return { type: 'buttons', body, buttons };
  const rows = buttons.map(({ id, title }) =>
    title.length > LIMITS.rowTitle ? { id, title, description: title } : { id, title },
  );
  return { type: 'list', body, button: wordingOf('list_button', context), rows };
}
