/** Reads what Ringback posts to `/messages`, as strictly as Meta does. Every refusal is a {@link GraphError}. */
import type { Choice } from '../conversations.js';
import type { BusinessNumber, SandboxTemplate } from '../numbers.js';
import { GraphError } from './errors.js';

type Fields = Record<string, unknown>;

/** What a send shows to the prospect. */
export interface Content {
  kind: 'text' | 'template' | 'buttons' | 'list';
  text: string;
  footer: string | null;
  choices: Choice[];
  listLabel: string | null;
  template: SandboxTemplate | null;
}

export type GraphRequest =
  | { action: 'send'; to: string; content: Content; opaque: string | null }
  | { action: 'read'; messageId: string; typing: boolean };

/** @throws {GraphError} */
export function parseRequest(body: unknown, number: BusinessNumber): GraphRequest {
  const request = fields(body, 'body');
  if (request['messaging_product'] !== 'whatsapp') {
    throw new GraphError(100, "messaging_product must be 'whatsapp'");
  }
  if (request['status'] !== undefined) return parseRead(request);
  const to = text(request['to'], 'to', 64);
  const digits = to.replace(/[\s().+-]/g, '');
  if (!/^\d{5,17}$/.test(digits)) throw new GraphError(131009, 'to is not a phone number');
  if (`+${digits}` === number.display) throw new GraphError(131021, 'to is the sender');
  if (request['recipient_type'] !== undefined && request['recipient_type'] !== 'individual') {
    throw new GraphError(131009, 'recipient_type must be individual');
  }
  return { action: 'send', to: digits, content: parseContent(request, number), opaque: parseOpaque(request) };
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

function parseContent(request: Fields, number: BusinessNumber): Content {
  const type = request['type'] ?? 'text';
  if (type === 'text') {
    const body = text(fields(request['text'], 'text')['body'], 'text.body', 4_096);
    return { kind: 'text', text: body, footer: null, choices: [], listLabel: null, template: null };
  }
  if (type === 'template') return parseTemplate(fields(request['template'], 'template'), number);
  if (type === 'interactive') return parseInteractive(fields(request['interactive'], 'interactive'));
  throw new GraphError(131051, 'The sandbox sends text, template and interactive messages');
}

function parseTemplate(request: Fields, number: BusinessNumber): Content {
  const name = text(request['name'], 'template.name', 512);
  const code = text(fields(request['language'], 'template.language')['code'], 'template.language.code', 16);
  const template = number.templates.find((known) => known.name === name && known.code === code);
  if (!template) {
    throw new GraphError(132001, `template name (${name}) does not exist in ${code}`);
  }
  const components = list(request['components'] ?? [], 'template.components').map((component, index) =>
    fields(component, `template.components[${index}]`),
  );
  const parameters = components
    .filter((component) => component['type'] === 'body')
    .flatMap((component) => list(component['parameters'] ?? [], 'template.components.parameters'))
    .map((parameter) => templateParameter(fields(parameter, 'template parameter')));
  if (parameters.length !== template.parameters) {
    const wanted = `number of localizable_params (${parameters.length}) does not match the expected number of params (${template.parameters})`;
    throw new GraphError(132000, `body: ${wanted}`);
  }
  const filled = template.body.replace(/\{\{(\d+)\}\}/g, (_, n: string) => parameters[Number(n) - 1] ?? '');
  if (filled.length > 1_024) throw new GraphError(132005, 'the text is longer than 1024 characters');
  const choices = template.buttons.map((title, index) => ({
    id: buttonPayload(components, index) ?? title,
    title,
    description: null,
  }));
  return { kind: 'template', text: filled, footer: null, choices, listLabel: null, template };
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

function fields(value: unknown, path: string): Fields {
  if (value === undefined) throw new GraphError(131008, `${path} is required`);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new GraphError(100, `${path} must be an object`);
  }
  return value as Fields;
}

function list(value: unknown, path: string): unknown[] {
  if (value === undefined) throw new GraphError(131008, `${path} is required`);
  if (!Array.isArray(value)) throw new GraphError(100, `${path} must be an array`);
  return value;
}

function text(value: unknown, path: string, longest: number): string {
  if (value === undefined || value === '') throw new GraphError(131008, `${path} is required`);
  if (typeof value !== 'string') throw new GraphError(100, `${path} must be a string`);
  if (value.length > longest) {
    throw new GraphError(131009, `${path}: length must be between 1 and ${longest}`);
  }
  return value;
}
