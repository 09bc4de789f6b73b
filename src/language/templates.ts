/** Approved templates, with what stands in their places. */
import type { TemplateSettings } from '../config/schema.js';
import type { Language } from '../domain/language.js';
import { tidy } from './variables.js';

export interface RenderedTemplate {
  /** Meta's name and language code. */
  name: string;
  code: string;
  text: string;
  /** The values of {{1}}, {{2}}, … in their order, none of them empty; or of {{company}}, … by their names. */
  parameters: string[] | { name: string; text: string }[];
  buttons: string[];
}

/**
 * An approved template with its parameters, in the language spoken, else in the other one it has.
 *
 * @param variables values by the names in the template's `parameters`, as from {@link variablesOf}
 * @returns null when the template has no text at all
 */
export function renderTemplate(
  template: TemplateSettings,
  language: Language,
  variables: Record<string, string>,
): RenderedTemplate | null {
  const found = template.languages[language] ?? template.languages[language === 'fr' ? 'en' : 'fr'];
  if (!found) return null;
  const valueOf = (name: string): string => {
    const value = Object.hasOwn(variables, name) ? tidy(variables[name] ?? '') : '';
    // Meta refuses an empty parameter; a wave reads well after "Bonjour".
    return value === '' ? '👋' : value;
  };
  const common = { name: template.name, code: found.code, buttons: found.buttons };
  const { names, named } = placeholdersOf(found.body);
  if (named) {
    const text = found.body.replace(PLACEHOLDER, (_, name: string) => valueOf(name));
    return { ...common, text, parameters: names.map((name) => ({ name, text: valueOf(name) })) };
  }
  const parameters = template.parameters.map(valueOf);
  const text = found.body.replace(
    PLACEHOLDER,
    (whole, index: string) => parameters[Number(index) - 1] ?? whole,
  );
  return { ...common, text, parameters };
}

const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/** What stands in {{…}} in a template's body, each once, in order; `named` where it is {{company}} rather than {{1}}. */
export function placeholdersOf(body: string): { names: string[]; named: boolean } {
  const names = [...new Set([...body.matchAll(PLACEHOLDER)].map(([, name = '']) => name))];
  return { names, named: names.some((name) => !/^\d+$/.test(name)) };
}
