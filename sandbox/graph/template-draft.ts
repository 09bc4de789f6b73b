/** What a template says, read from `POST /message_templates` as strictly as Meta reads it. */
import { GraphError } from './errors.js';
import { fields, list, text } from './fields.js';
import type { Fields } from './fields.js';

const CATEGORIES = ['MARKETING', 'UTILITY', 'AUTHENTICATION'] as const;
export type TemplateCategory = (typeof CATEGORIES)[number];

export interface TemplateDraft {
  name: string;
  /** Meta's language code, such as `fr` or `en_US`. */
  language: string;
  category: TemplateCategory;
  parameter_format: 'POSITIONAL' | 'NAMED';
  /** As they were submitted. */
  components: Fields[];
  body: string;
  footer: string | null;
  /** The labels of its quick replies. */
  buttons: string[];
  /** What stands between `{{` and `}}` in the body, each once, in order. */
  parameters: string[];
}

const BODY_LIMIT = 1_024;
const FOOTER_LIMIT = 60;
const BUTTON_LIMIT = 25;
const MOST_BUTTONS = 10;
const PARAMETER = /\{\{([^{}]*)\}\}/g;

/** @throws {GraphError} */
export function draftOf(raw: unknown): TemplateDraft {
  const request = fields(raw, 'body');
  const name = text(request['name'], 'name', 512);
  if (!/^[a-z0-9_]+$/.test(name)) {
    throw new GraphError(100, null, 2388005, ['Invalid name', 'Use lower-case letters, digits and _ only.']);
  }
  const language = text(request['language'], 'language', 16);
  if (!/^[a-z]{2,3}(_[A-Z]{2,3})?$/.test(language)) {
    throw new GraphError(100, `Param language must be a language code, not ${language}`);
  }
  const category = CATEGORIES.find((known) => known === request['category']);
  if (!category) throw new GraphError(100, `Param category must be one of {${CATEGORIES.join(', ')}}`);
  const components = list(request['components'], 'components').map((one, index) =>
    fields(one, `components[${index}]`),
  );
  const draft = {
    name,
    language,
    category,
    components,
    body: bodyOf(components),
    footer: footerOf(components),
    buttons: buttonsOf(components),
  };
  return { ...draft, ...parametersOf(draft.body, request['parameter_format'], components) };
}

/** A template of the settings, in the shape in which it would be submitted. */
export function draftFrom(known: {
  name: string;
  language: string;
  category: TemplateCategory;
  body: string;
  buttons: string[];
}): TemplateDraft {
  const { name, language, category, body, buttons } = known;
  const parameters = namesIn(body);
  const components: Fields[] = [
    {
      type: 'BODY',
      text: body,
      ...(parameters.length > 0 && { example: { body_text: [parameters.map(() => 'example')] } }),
    },
  ];
  if (buttons.length > 0) {
    components.push({
      type: 'BUTTONS',
      buttons: buttons.map((label) => ({ type: 'QUICK_REPLY', text: label })),
    });
  }
  return {
    ...{ name, language, category, body, buttons, parameters, components },
    footer: null,
    parameter_format: parameters.every((one) => /^\d+$/.test(one)) ? 'POSITIONAL' : 'NAMED',
  };
}

function componentOf(components: Fields[], type: string): Fields | null {
  return components.find((one) => String(one['type']).toUpperCase() === type) ?? null;
}

function bodyOf(components: Fields[]): string {
  const component = componentOf(components, 'BODY');
  if (!component)
    throw new GraphError(100, null, 2388072, ['Message body missing', 'A template has a body.']);
  const body = text(component['text'], 'components.body.text', Number.MAX_SAFE_INTEGER);
  if (body.length > BODY_LIMIT) {
    const why = `The body is longer than ${BODY_LIMIT} characters.`;
    throw new GraphError(100, null, 2388040, ['Character limit exceeded', why]);
  }
  if (/^\s*\{\{|\}\}\s*$/.test(body)) {
    const why = 'Variables cannot be at the start or end of the template.';
    throw new GraphError(100, null, 2388299, ['Leading or trailing params', why]);
  }
  if (/\n{3,}/.test(body)) {
    const why = 'The body has more than two line breaks in a row.';
    throw new GraphError(100, null, 2388072, ['Message body format is incorrect', why]);
  }
  return body;
}

function footerOf(components: Fields[]): string | null {
  const component = componentOf(components, 'FOOTER');
  if (!component) return null;
  const footer = text(component['text'], 'components.footer.text', Number.MAX_SAFE_INTEGER);
  if (footer.length > FOOTER_LIMIT || footer.includes('{{')) {
    const why = `The footer has 1 to ${FOOTER_LIMIT} characters and no variables.`;
    throw new GraphError(100, null, 2388073, ['Message footer format is incorrect', why]);
  }
  return footer;
}

function buttonsOf(components: Fields[]): string[] {
  const component = componentOf(components, 'BUTTONS');
  if (!component) return [];
  const buttons = list(component['buttons'], 'components.buttons').map((one) => fields(one, 'button'));
  const labels = buttons.map((button) => text(button['text'], 'button.text', BUTTON_LIMIT));
  if (labels.length > MOST_BUTTONS || new Set(labels).size < labels.length) {
    throw new GraphError(100, `A template has at most ${MOST_BUTTONS} buttons, each with a text of its own`);
  }
  if (buttons.some(({ type }) => type !== 'QUICK_REPLY')) {
    throw new GraphError(100, 'The sandbox knows quick replies as buttons of a template, and no others');
  }
  return labels;
}

function parametersOf(
  body: string,
  format: unknown,
  components: Fields[],
): Pick<TemplateDraft, 'parameters' | 'parameter_format'> {
  const named = typeof format === 'string' && format.toUpperCase() === 'NAMED';
  const parameters = namesIn(body);
  const wellFormed = named
    ? parameters.every((name) => /^[a-z0-9_]+$/.test(name))
    : [...parameters].sort((a, b) => Number(a) - Number(b)).every((name, at) => name === String(at + 1));
  if (!wellFormed) {
    const why = named
      ? 'Variables have names of lower-case letters, digits and _.'
      : 'Variables are {{1}}, {{2}}, and so on, without a gap.';
    throw new GraphError(100, null, 2388072, ['Message body format is incorrect', why]);
  }
  const example = componentOf(components, 'BODY')?.['example'] as Fields | undefined;
  const given = named
    ? (example?.['body_text_named_params'] as unknown[] | undefined)
    : (example?.['body_text'] as unknown[][] | undefined)?.[0];
  if (parameters.length > 0 && (!Array.isArray(given) || given.length !== parameters.length)) {
    const why = 'The body has variables, and needs one example for each of them.';
    throw new GraphError(100, null, 2388043, ['Message body example missing', why]);
  }
  return { parameters, parameter_format: named ? 'NAMED' : 'POSITIONAL' };
}

function namesIn(body: string): string[] {
  return [...new Set([...body.matchAll(PARAMETER)].map(([, name]) => (name ?? '').trim()))];
}
