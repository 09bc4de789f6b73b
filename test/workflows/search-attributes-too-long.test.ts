/** What people type into a form is never longer than what the server takes: it ends a workflow that writes more. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { SEARCH } from '../../src/temporal/search-attributes.js';
import { form, postForm } from '../forms/support.js';
import { until } from '../support/polling.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const NUMBER = '+18187405077';
let temporal: TestTemporal;
let ringback: Ringback;

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal);
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

it('a form whose country, state, city and source are 250 Chinese characters each leaves the contact alive and found by them (T19, T20)', async () => {
  const places = { country: '國', state: '州', city: '市', lead_source: '源', source: '來' };
  const typed = Object.fromEntries(Object.entries(places).map(([field, one]) => [field, one.repeat(250)]));
  const { status, body } = await postForm(ringback, form({ phone_number: NUMBER, ...typed }));
  expect({ status, body }).toMatchObject({ status: 201 });
  const id = contactWorkflowId({ account: 'aloware', environment: 'test', number: NUMBER });
  const described = () => temporal.client.workflow.getHandle(id).describe();
  await until('the facets, or the end', async () => {
    const { status: run, typedSearchAttributes } = await described();
    return run.name !== 'RUNNING' || typedSearchAttributes.get(SEARCH.facets) !== undefined;
  });
  const { status: run, typedSearchAttributes } = await described();
  expect(run.name).toBe('RUNNING');
  const facets = typedSearchAttributes.get(SEARCH.facets);
  expect(facets?.map((one) => one.split(':')[0])).toEqual(['source', 'country', 'state', 'city']);
  await until('it is found by its city', async () =>
    (await numbersOf('city', '市'.repeat(250))).includes(NUMBER),
  );
  expect((await ringback.state(NUMBER, 'test', 'aloware')).dialer.fields.city).toBe('市'.repeat(250));
});

async function numbersOf(filter: string, value: string): Promise<string[]> {
  const query = new URLSearchParams({ account: 'aloware', environment: 'test', [filter]: value });
  const response = await fetch(`${ringback.url}/v1/contacts?${query.toString()}`, {
    headers: { 'api-key': 'operator-demo' },
  });
  const { contacts } = (await response.json()) as { contacts: { number: string }[] };
  return contacts.map(({ number }) => number);
}
