/** Templates that WhatsApp has said it does not send now: they are not tried in vain (S2-10). */
import { HOUR } from '../durations.js';
import type { Health, NumberState, TemplateStanding } from './number.js';

/** How a number stands, with the templates that may not be sent from it. */
export type HealthWithTemplates = Health & { withheld?: Withheld[] };

type Withheld = Pick<TemplateStanding, 'name' | 'language' | 'status'>;

/** Until WhatsApp says otherwise. */
const FOR_GOOD = new Set(['REJECTED', 'DISABLED']);
/** A pause ends by itself, the second and longest after six hours; then it is tried again, whatever was told. */
const LONGEST_PAUSE = 6 * HOUR;

export function healthWithTemplates({ health, templates }: NumberState, now: number): HealthWithTemplates {
  const withheld = templates
    .filter(({ status, at }) => FOR_GOOD.has(status) || (status === 'PAUSED' && now < at + LONGEST_PAUSE))
    .map(({ name, language, status }) => ({ name, language, status }));
  return withheld.length === 0 ? health : { ...health, withheld };
}

/** In a sentence, why a template is not sent; null when nothing speaks against it. */
export function whyWithheld(
  { withheld = [] }: HealthWithTemplates,
  template: { name: string; language: string },
): string | null {
  const found = withheld.find(
    ({ name, language }) => name === template.name && language === template.language,
  );
  return found
    ? `WhatsApp says that ${found.name} (${found.language}) is ${found.status.toLowerCase()}`
    : null;
}
