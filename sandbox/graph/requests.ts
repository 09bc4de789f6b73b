/** Reads what Ringback posts to `/messages`, as strictly as Meta does. Every refusal is a {@link GraphError}. */
import type { Choice } from '../conversations.js';
import type { BusinessNumber } from '../numbers.js';
import { GraphError } from './errors.js';
import type { Fields } from './fields.js';
import { fields, list, text } from './fields.js';
import type { SandboxTemplate, TemplateStore } from './templates.js';

/** What a send shows to the prospect. */
export interface Content {
  kind: 'text' | 'template' | 'buttons' | 'list';
  text: string;
  footer: string | null;
  choices: Choice[];
  listLabel: string | null;
  template: SandboxTemplate | null;
}

type Recipient =
  | { kind: 'number'; digits: string }
  /** A business-scoped user id, such as `FR.1349120865530274`. */
  | { kind: 'user_id'; userId: string };

export type GraphRequest =
  | { action: 'send'; to: Recipient; content: Content; opaque: string | null }
  | { action: 'read'; messageId: string; typing: boolean };

/** @throws {GraphError} */
export function parseRequest(body: unknown, number: BusinessNumber, templates: TemplateStore): GraphRequest {
  const request = fields(body, 'body');
  if (request['messaging_product'] !== 'whatsapp') {
    throw new GraphError(100, "messaging_product must be 'whatsapp'");
  }
  if (request['status'] !== undefined) return parseRead(request);
  const to = parseRecipient(request, number);
  if (request['recipient_type'] !== undefined && request['recipient_type'] !== 'individual') {
    throw new GraphError(131009, 'recipient_type must be individual');
  }
  const content = parseContent(request, number, templates);
  return { action: 'send', to, content, opaque: parseOpaque(request) };
}

/** A number in `to`, or a user id in `recipient`; with both, the number counts. */
function parseRecipient(request: Fields, number: BusinessNumber): Recipient {
  if (request['to'] === undefined && request['recipient'] !== undefined) {
    const userId = text(request['recipient'], 'recipient', 128);
    if (!/^[A-Z]{2}(\.ENT)?\.[A-Za-z0-9]{1,128}$/.test(userId)) {
      throw new GraphError(131009, 'recipient is not a business-scoped user id');
    }
    return { kind: 'user_id', userId };
  }
  const digits = text(request['to'], 'to', 64).replace(/[\s().+-]/g, '');
  if (!/^\d{5,17}$/.test(digits)) throw new GraphError(131009, 'to is not a phone number');
  if (`+${digits}` === number.display) throw new GraphError(131021, 'to is the sender');
  return { kind: 'number', digits };
}

function parseRead(request: Fields): GraphRequest {
  if (request['status'] !== 'read') throw new GraphError(131009, "status must be 'read'");
  const typing = request['typing_indicator'];
  if (typing !== undefined && fields(typing, 'typing_indicator')['type'] !== 'text') {
    throw new GraphError(131009, "typing_indicator.type must be 'text'");
  }
  const messageId = text(request['message_id'], 'message_id', 512);
  return { action: 'read', messageId, typing: typing !== undefined };
}

function parseOpaque(request: Fields): string | null {
  const opaque = request['biz_opaque_callback_data'];
  if (opaque === undefined) return null;
  const value = text(opaque, 'biz_opaque_callback_data', 256);
  if (Buffer.byteLength(value) > 256) {
    throw new GraphError(131009, 'biz_opaque_callback_data must be at most 256 bytes');
  }
  return value;
}

function parseContent(request: Fields, number: BusinessNumber, templates: TemplateStore): Content {
  const type = request['type'] ?? 'text';
  if (type === 'text') {
    const body = text(fields(request['text'], 'text')['body'], 'text.body', 4_096);
    return { kind: 'text', text: body, footer: null, choices: [], listLabel: null, template: null };
  }
  if (type === 'template') {
    const asked = fields(request['template'], 'template');
    const language = fields(asked['language'], 'template.language');
    const name = text(asked['name'], 'template.name', 512);
    const code = text(language['code'], 'template.language.code', 16);
    return filledTemplate(asked, templates.sendable(number.businessAccountId, name, code));
  }
  if (type === 'interactive') return parseInteractive(fields(request['interactive'], 'interactive'));
  throw new GraphError(131051, 'The sandbox sends text, template and interactive messages');
}

function filledTemplate(request: Fields, template: SandboxTemplate): Content {
  const components = list(request['components'] ?? [], 'template.components').map((component, index) =>
    fields(component, `template.components[${index}]`),
  );
  const given = components
    .filter((component) => String(component['type']).toLowerCase() === 'body')
    .flatMap((component) => list(component['parameters'] ?? [], 'template.components.parameters'))
    .map((parameter) => fields(parameter, 'template parameter'));
  if (given.length !== template.parameters.length) {
    const wanted = `number of localizable_params (${given.length}) does not match the expected number of params (${template.parameters.length})`;
    throw new GraphError(132000, `body: ${wanted}`);
  }
  const values = valuesOf(template, given);
  const filled = template.body.replace(
    /\{\{([^{}]*)\}\}/g,
    (_, name: string) => values.get(name.trim()) ?? '',
  );
  if (filled.length > 1_024) throw new GraphError(132005, 'the text is longer than 1024 characters');
  return {
    kind: 'template',
    text: filled,
    footer: template.footer,
    choices: quickReplies(template, components),
    listLabel: null,
    template,
  };
}

/** Of a positional template in order, of a named one by `parameter_name`. */
function valuesOf(template: SandboxTemplate, given: Fields[]): Map<string, string> {
  const named = template.parameter_format === 'NAMED';
  const order = named ? [] : [...template.parameters].sort((a, b) => Number(a) - Number(b));
  const values = new Map<string, string>();
  for (const [index, parameter] of given.entries()) {
    const name = named ? parameter['parameter_name'] : order[index];
    if (typeof name !== 'string' || !template.parameters.includes(name)) {
      throw new GraphError(
        132012,
        `body: parameter_name (${JSON.stringify(name)}) is not one of the template's`,
      );
    }
    values.set(name, templateParameter(parameter));
  }
  return values;
}

function templateParameter(parameter: Fields): string {
  if (parameter['type'] !== 'text') throw new GraphError(132012, 'parameters must be of type text');
  const value = text(parameter['text'], 'parameter.text', 1_024);
  if (/[\n\t]| {5}/.test(value)) {
    throw new GraphError(
      132018,
      'Param text cannot have new-line/tab characters or more than 4 consecutive spaces',
    );
  }
  return value;
}

function quickReplies(template: SandboxTemplate, components: Fields[]): Choice[] {
  const extra = components.find(
    (component) => component['type'] === 'button' && !template.buttons[Number(component['index'])],
  );
  if (extra) throw new GraphError(132012, `the template has no button ${String(extra['index'])}`);
  return template.buttons.map((title, index) => ({
    id: buttonPayload(components, index) ?? title,
    title,
    description: null,
  }));
}

function buttonPayload(components: Fields[], index: number): string | null {
  const button = components.find(
    (component) => component['type'] === 'button' && String(component['index']) === String(index),
  );
  if (!button) return null;
  if (button['sub_type'] !== 'quick_reply') throw new GraphError(132012, 'buttons must be quick replies');
  const [parameter] = list(button['parameters'], 'button.parameters');
  return text(fields(parameter, 'button.parameters[0]')['payload'], 'button payload', 128);
}

function parseInteractive(request: Fields): Content {
  const body = text(fields(request['body'], 'interactive.body')['text'], 'interactive.body.text', 4_096);
  const footer = request['footer'];
  const shared = {
    text: body,
    footer:
      footer === undefined
        ? null
        : text(fields(footer, 'interactive.footer')['text'], 'interactive.footer.text', 60),
    template: null,
  };
  const action = fields(request['action'], 'interactive.action');
  if (request['type'] === 'button') {
    if (body.length > 1_024) throw new GraphError(131009, 'interactive.body.text: at most 1024 characters');
    return { kind: 'buttons', ...shared, choices: parseButtons(action), listLabel: null };
  }
  if (request['type'] === 'list') {
    const listLabel = text(action['button'], 'interactive.action.button', 20);
    return { kind: 'list', ...shared, choices: parseRows(action), listLabel };
  }
  throw new GraphError(131009, 'interactive.type must be button or list');
}

function parseButtons(action: Fields): Choice[] {
  const buttons = list(action['buttons'], 'interactive.action.buttons');
  if (buttons.length < 1 || buttons.length > 3) {
    throw new GraphError(131009, 'interactive.action.buttons: between 1 and 3 buttons');
  }
  const choices = buttons.map((button) => {
    const reply = fields(fields(button, 'button')['reply'], 'button.reply');
    return {
      id: text(reply['id'], 'button.reply.id', 256),
      title: text(reply['title'], 'button.reply.title', 20),
      description: null,
    };
  });
  return distinct(choices);
}

function parseRows(action: Fields): Choice[] {
  const sections = list(action['sections'], 'interactive.action.sections');
  if (sections.length < 1 || sections.length > 10) {
    throw new GraphError(131009, 'interactive.action.sections: between 1 and 10 sections');
  }
  const rows = sections.flatMap((section) => {
    const { title, rows: inside } = fields(section, 'section');
    if (sections.length > 1 || title !== undefined) text(title, 'section.title', 24);
    return list(inside, 'section.rows');
  });
  if (rows.length < 1 || rows.length > 10) {
    throw new GraphError(131009, 'interactive.action.sections: between 1 and 10 rows');
  }
  const choices = rows.map((row) => {
    const { id, title, description } = fields(row, 'row');
    return {
      id: text(id, 'row.id', 200),
      title: text(title, 'row.title', 24),
      description: description === undefined ? null : text(description, 'row.description', 72),
    };
  });
  return distinct(choices);
}

function distinct(choices: Choice[]): Choice[] {
  for (const field of ['id', 'title'] as const) {
    if (new Set(choices.map((choice) => choice[field])).size !== choices.length) {
      throw new GraphError(131009, `each ${field} must be there once`);
    }
  }
  return choices;
}
