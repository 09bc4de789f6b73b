/** Reading one field of a form: what it may be, and the sentence that says what is wrong with it (S4-40). */
import type { Json } from '../../domain/json.js';
import { isCivilDate } from '../../domain/zone.js';
import { cut } from '../../http/text.js';

/** Field → sentences, as the guide prints them. */
export class FieldErrors {
  readonly #errors: Record<string, string[]> = {};

  add(field: string, sentence: string): void {
    (this.#errors[field] ??= []).push(sentence);
  }

  get any(): boolean {
    return Object.keys(this.#errors).length > 0;
  }

  toJSON(): Record<string, string[]> {
    return this.#errors;
  }
}

const TEXT_LIMIT = 256;
export const NOTE_LIMIT = 4_096;

/** `ring_group_id` → `ring group id`. */
export function spoken(field: string): string {
  return field.includes('.') ? field : field.replaceAll('_', ' ');
}

export function isBlank(value: Json | undefined): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** Strings and numbers are text; a blank says nothing. What would be another id, number or date when cut is refused. */
export function readText(
  field: string,
  value: Json | undefined,
  errors: FieldErrors,
  limit = TEXT_LIMIT,
): string | null {
  const text = textOf(field, value, errors);
  if (text === null || text.length <= limit) return text;
  errors.add(field, `The ${spoken(field)} may not be greater than ${limit} characters.`);
  return null;
}

/** Of a longer text its beginning: no form is refused for saying much (S4-20). The body keeps it whole. */
export function readData(
  field: string,
  value: Json | undefined,
  errors: FieldErrors,
  limit = TEXT_LIMIT,
): string | null {
  const text = textOf(field, value, errors);
  return text === null ? null : cut(text, limit).trimEnd();
}

function textOf(field: string, value: Json | undefined, errors: FieldErrors): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || null;
  errors.add(field, `The ${spoken(field)} must be a string.`);
  return null;
}

const YES = new Set(['true', '1']);
const NO = new Set(['false', '0', '']);

/** In every spelling that forms use; a blank is no. */
export function readBoolean(field: string, value: Json | undefined, errors: FieldErrors): boolean {
  if (value === undefined || value === null) return false;
  const text = typeof value === 'object' ? null : String(value).trim().toLowerCase();
  if (text !== null && YES.has(text)) return true;
  if (text === null || !NO.has(text)) errors.add(field, `The ${spoken(field)} field must be true or false.`);
  return false;
}

/** `12/05/1975`, `12-05-1975` or `1975-12-05` → `1975-12-05`. The guide's placeholder is a blank. */
export function readDate(field: string, value: Json | undefined, errors: FieldErrors): string | null {
  const text = readText(field, value, errors);
  if (text === null || /^mm[/-]dd[/-]yyyy$/i.test(text)) return null;
  const [, month = '', day = '', year = ''] =
    /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ??
    reordered(/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)) ??
    [];
  if (!isCivilDate(Number(year), Number(month), Number(day))) {
    errors.add(field, `The ${spoken(field)} is not a valid date.`);
    return null;
  }
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function reordered(found: RegExpExecArray | null): (string | undefined)[] | null {
  return found && [found[0], found[2], found[3], found[1]];
}
