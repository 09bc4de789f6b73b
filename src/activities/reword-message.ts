import type { PlaybookSettings } from '../config/schema.js';
import type { SendInput } from '../temporal/contract.js';
import type { Models } from './models.js';
import type { RenderedMessage } from './render-message.js';

/** `modelAsked`: whether these are a model's words or were to be. */
type SpokenMessage = RenderedMessage & { modelAsked: boolean };

/** The message in a model's words where that is allowed; a template keeps its own, and so do the buttons below a text. */
export async function rewordMessage(
  message: RenderedMessage,
  input: SendInput,
  playbook: PlaybookSettings,
  models: Pick<Models, 'reword'> | undefined,
): Promise<SpokenMessage> {
  const asItStands = { ...message, modelAsked: false };
  if (!models || !input.reword || message.content === null || message.content.type === 'template')
    return asItStands;
  const { asked, text } = await models.reword(message.text, input, playbook);
  if (text === message.text) return { ...asItStands, modelAsked: asked };
  return { text, content: { ...message.content, body: text }, modelAsked: asked };
}
