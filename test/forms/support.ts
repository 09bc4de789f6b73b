/** Forms as dialer teams post them. */
import { startApi } from '../api/support.js';
import type { TestApi } from '../api/support.js';
import type { Settings } from '../../src/config/schema.js';

export const TOKEN = '31B1B33D';
export const NUMBER = '+18187405020';

export interface FormAnswer {
  status: number;
  headers: Headers;
  body: { message: string; errors?: Record<string, string[]>; retry_after?: number; retry_after_ms?: number };
}

export async function postForm(
  api: { url: string },
  form: unknown,
  options: { headers?: Record<string, string>; method?: string; type?: string } = {},
): Promise<FormAnswer> {
  const { method = 'POST', type = 'application/json', headers = {} } = options;
  const response = await fetch(`${api.url}/api/v1/webhook/forms`, {
    method,
    headers: { 'content-type': type, ...headers },
    ...(method === 'POST' && { body: typeof form === 'string' ? form : JSON.stringify(form) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text === '' ? {} : JSON.parse(text)) as FormAnswer['body'],
  };
}

/** A form with its token and a number, and what else is given. */
export function form(more: object = {}): object {
  return { api_token: TOKEN, phone_number: '8187405020', ...more };
}

/** The API alone, with the settings of the guide's account changed. */
export function formsApi(
  change: (account: Settings['accounts'][string]) => void = () => undefined,
): Promise<TestApi> {
  return startApi((settings) => {
    const { aloware } = settings.accounts;
    if (!aloware) throw new Error('the shipped settings have the account of the guide');
    change(aloware);
  });
}

/** What the contact would be told of the form. */
export async function read(more: object) {
  const api = await formsApi();
  const answer = await postForm(api, form(more));
  const told = api.gateway.forms.at(-1);
  if (!told) throw new Error(`not taken: ${JSON.stringify(answer.body)}`);
  return { ...told.form, contact: told.contact };
}

export async function mistakes(
  more: object,
  change: (account: Settings['accounts'][string]) => void = () => undefined,
): Promise<Record<string, string[]>> {
  const { status, body } = await postForm(await formsApi(change), form(more));
  if (status !== 400) throw new Error(`answered ${status}`);
  return body.errors ?? {};
}
