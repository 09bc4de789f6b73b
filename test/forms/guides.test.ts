import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORM_FIELDS } from '../../src/domain/form.js';
import { formsApi, postForm } from './support.js';

describe.each(['forms.en.md', 'forms.fr.md'])('%s', (name) => {
  const text = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

  it('prints a request that is accepted, and its answer (S4-06)', async () => {
    const body = /-d '([\s\S]*?)'\n/.exec(text)?.[1] ?? '';
    const answer = await postForm(await formsApi(), body);
    expect(answer.status).toBe(201);
    const printed = JSON.parse(/```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '') as unknown;
    expect(answer.body).toEqual(printed);
  });

  it('names every field, and every answer', () => {
    for (const field of [...FORM_FIELDS, 'force_update', 'sequence_id', 'notes', 'consent', 'campaign_id'])
      expect(text, field).toContain(`\`${field}\``);
    for (const status of [200, 201, 202, 400, 401, 413, 415, 429, 503])
      expect(text).toMatch(new RegExp(`^\\| ${status} `, 'm'));
  });
});
