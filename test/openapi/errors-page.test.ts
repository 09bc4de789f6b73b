/** docs/errors.md against what is answered, and against what is made of Meta's codes. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openApiDocument } from '../../src/api/openapi/document.js';
import { AFTER } from '../../src/domain/contact/messages/refusals.js';
import { pausesNumber } from '../../src/domain/whatsapp.js';
import type { ErrorClass } from '../../src/domain/whatsapp.js';
import { classifyError } from '../../src/whatsapp/errors.js';
import { mediaOf } from './media.js';

const page = readFileSync('docs/errors.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const HIGHEST_CODE = 140_000;

/** `says` is the title of a problem, else its message. */
interface Refusal {
  status: string;
  says: string;
}

/** Every example of a refusal in the OpenAPI document. */
function refusals(): Refusal[] {
  const document = JSON.parse(JSON.stringify(openApiDocument('1.2.3'))) as unknown;
  return mediaOf(document).flatMap(({ at, media }) => {
    const [, status] = /\/responses\/([45]\d\d)\//.exec(at) ?? [];
    if (status === undefined) return [];
    return Object.values(media.examples ?? {}).flatMap(({ value }) => {
      const { title, message } = value as { title?: string; message?: string };
      const says = title ?? message;
      return says === undefined ? [] : [{ status, says }];
    });
  });
}

/** The row of each class of WhatsApp's errors. */
function rowOf(errorClass: string): string[] {
  const row = rows.find(([first, , , whatToDo]) => first === `\`${errorClass}\`` && whatToDo !== undefined);
  return row ?? expect.fail(`${errorClass} is not on the page`);
}

function codesIn(cell: string): number[] {
  return [...cell.matchAll(/(\d+) to (\d+)|(?<![\dx])(\d+)(?![\dx])/g)].flatMap(([, from, to, one]) =>
    one === undefined
      ? Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index)
      : [Number(one)],
  );
}

it('the page of errors has every refusal that the API describes (A-03)', () => {
  const described = refusals();
  expect(described.length).toBeGreaterThan(100);
  const missing = described.filter(
    ({ status, says }) => !rows.some(([first, second]) => first === status && second === `\`${says}\``),
  );
  expect(missing).toEqual([]);
});

it.each(Object.keys(AFTER).filter((name) => name !== 'unknown'))(
  'the page of errors lists the codes of %s, and says where they pause the number',
  (errorClass) => {
    const [, codes = '', what = ''] = rowOf(errorClass);
    const known = Array.from({ length: HIGHEST_CODE }, (_, code) => code).filter(
      (code) => classifyError(code) === errorClass,
    );
    expect(codesIn(codes).sort((a, b) => a - b)).toEqual(known);
    const pauses = pausesNumber({ class: errorClass as ErrorClass, code: null, message: '' });
    expect(what.includes('number is paused')).toBe(pauses);
  },
);
