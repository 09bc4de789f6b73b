/** A message as Meta's `/messages` takes it, within Meta's limits. */
import { cut } from '../http/text.js';

export type MessageContent =
  | { type: 'text'; body: string }
  | {
      type: 'template';
      name: string;
      /** Meta's language code, such as `fr` or `en_US`. */
      language: string;
      /** What fills {{1}}, {{2}}, … of the body, in order; or, by their names, {{company}}, {{time}}, … */
      parameters: string[] | NamedParameter[];
      /** What each quick reply of the template sends back, in order. */
      buttonPayloads: string[];
    }
  | { type: 'buttons'; body: string; buttons: { id: string; title: string }[] }
  | {
      type: 'list';
      body: string;
      /** The text on the button that opens the list. */
      button: string;
      rows: { id: string; title: string; description?: string }[];
    };

interface NamedParameter {
  name: string;
  text: string;
}

/** Meta's limits, in characters. */
export const LIMITS = {
  text: 4_096,
  buttonsBody: 1_024,
  listBody: 4_096,
  buttons: 3,
  buttonTitle: 20,
  listButton: 20,
  rows: 10,
  rowTitle: 24,
  rowDescription: 72,
  rowId: 200,
  buttonId: 256,
  templateParameter: 1_024,
  buttonPayload: 128,
} as const;

/** A message that no shortening makes acceptable. */
export class UnsendableError extends Error {
  override readonly name = 'UnsendableError';
}

/**
 * The part of the request that depends on the kind of message. Texts that are too long are shortened readably.
 *
 * @throws {UnsendableError} for too many or no buttons or rows, ids or payloads that are too long or twice the same, no text
 */
export function messageBody(content: MessageContent): Record<string, unknown> {
  switch (content.type) {
    case 'text':
      return { type: 'text', text: { preview_url: false, body: body(content.body, LIMITS.text) } };
    case 'template':
      return { type: 'template', template: template(content) };
    case 'buttons':
      return {
        type: 'interactive',
        interactive: {
          type: 'button',
          body: { text: body(content.body, LIMITS.buttonsBody) },
          action: {
            buttons: choices(
              content.buttons,
              'button',
              LIMITS.buttons,
              LIMITS.buttonTitle,
              LIMITS.buttonId,
            ).map((reply) => ({ type: 'reply', reply })),
          },
        },
      };
    case 'list':
      return {
        type: 'interactive',
        interactive: {
          type: 'list',
          body: { text: body(content.body, LIMITS.listBody) },
          action: {
            button: shorten(content.button, LIMITS.listButton),
            sections: [{ rows: rows(content.rows) }],
          },
        },
      };
  }
}

/** Cuts at a word where one ends near enough, and shows that something is missing. */
function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = cut(text, max - 1);
  const lastSpace = head.search(/\s\S*$/);
  const kept = lastSpace >= max * 0.6 ? head.slice(0, lastSpace) : head;
  return `${kept.trimEnd()}…`;
}

function template(content: Extract<MessageContent, { type: 'template' }>): Record<string, unknown> {
  const components: Record<string, unknown>[] = [];
  if (content.parameters.length > 0) {
    components.push({
      type: 'body',
      parameters: content.parameters.map((given) =>
        typeof given === 'string'
          ? { type: 'text', text: parameter(given) }
          : { type: 'text', parameter_name: given.name, text: parameter(given.text) },
      ),
    });
  }
  for (const [index, payload] of content.buttonPayloads.entries()) {
    if (payload === '' || payload.length > LIMITS.buttonPayload) {
      throw new UnsendableError(
        `the payload of a quick reply must have 1 to ${LIMITS.buttonPayload} characters`,
      );
    }
    components.push({
      type: 'button',
      sub_type: 'quick_reply',
      index: String(index),
      parameters: [{ type: 'payload', payload }],
    });
  }
  return { name: content.name, language: { code: content.language }, components };
}

/** Meta refuses a template's parameter that is empty, or holds line breaks, tabs or runs of spaces. */
function parameter(text: string): string {
  return shorten(text.replaceAll(/\s+/g, ' ').trim(), LIMITS.templateParameter) || '-';
}

function body(text: string, max: number): string {
  if (text.trim() === '') throw new UnsendableError('the message has no text');
  return shorten(text, max);
}

function rows(given: Extract<MessageContent, { type: 'list' }>['rows']): Record<string, string>[] {
  const titled = choices(given, 'row', LIMITS.rows, LIMITS.rowTitle, LIMITS.rowId);
  return titled.map((row, index) => {
    const description = given[index]?.description;
    return description ? { ...row, description: shorten(description, LIMITS.rowDescription) } : row;
  });
}

/** Ids as given; titles shortened and, where that makes two of them equal, told apart by a number. */
function choices(
  given: { id: string; title: string }[],
  what: 'button' | 'row',
  max: number,
  titleMax: number,
  idMax: number,
): { id: string; title: string }[] {
  if (given.length === 0 || given.length > max) {
    throw new UnsendableError(`a message takes 1 to ${max} ${what}s, not ${given.length}`);
  }
  const ids = new Set(given.map(({ id }) => id));
  if (ids.size < given.length || given.some(({ id }) => id === '' || id.length > idMax)) {
    throw new UnsendableError(`the id of each ${what} must be its own, of 1 to ${idMax} characters`);
  }
  const titles = new Set<string>();
  return given.map(({ id, title }, index) => {
    let shown = shorten(title.trim(), titleMax) || String(index + 1);
    for (let count = 2; titles.has(shown); count += 1) {
      shown = `${shorten(title.trim(), titleMax - String(count).length - 1)} ${count}`;
    }
    titles.add(shown);
    return { id, title: shown };
  });
}
