import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callbackExamples } from '../../src/api/openapi/examples.js';
import { post, startApi } from '../api/support.js';

interface Curl {
  url: URL;
  headers: Record<string, string>;
  body: string;
}

/** The words of a shell command, without its quotes. */
function words(command: string): string[] {
  const found = command.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g);
  return [...found].map(([, single, double, bare]) => single ?? double ?? bare ?? '');
}

function curls(markdown: string): Curl[] {
  return [...markdown.matchAll(/```sh\n(curl [\s\S]*?)```/g)].map(([, command = '']) => {
    const [, ...given] = words(command);
    const curl: Curl = { url: new URL('http://none'), headers: {}, body: '' };
    while (given.length > 0) {
      const option = given.shift() ?? '';
      if (option.startsWith('http')) curl.url = new URL(option);
      else if (option === '-X') expect(given.shift()).toBe('POST');
      else if (option === '-d') curl.body = given.shift() ?? '';
      else if (option === '-H') {
        const [name = '', value = ''] = (given.shift() ?? '').split(': ');
        curl.headers[name] = value;
      } else throw new Error(`an option this test does not know: ${option}`);
    }
    return curl;
  });
}

describe.each(['en', 'fr'])('the integrators’ guide, %s', (language) => {
  const text = readFileSync(`docs/integrators.${language}.md`, 'utf8');

  it('prints cURL commands that are accepted as they are (C-17)', async () => {
    const printed = curls(text);
    expect(printed).toHaveLength(3);
    for (const { url, headers, body } of printed) {
      const api = await startApi();
      expect(url.origin).toBe('http://localhost:3000');
      const answer = await fetch(`${api.url}${url.pathname}`, { method: 'POST', headers, body });
      expect(answer.status).toBe(200);
      expect(api.gateway.leads[0]?.contact.environment).toBe('test');
    }
  });

  it('prints the error that a payload without a number gets (A-03)', async () => {
    const answer = await post(await startApi(), {});
    const printed = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(
      ([, json = '']) => JSON.parse(json) as unknown,
    );
    expect(printed).toContainEqual({ ...answer.body, request_id: 'req_5bT84S86WHssLLHWD2FX' });
  });

  it('names every callback, every refusal, and files that exist', () => {
    for (const status of Object.keys(callbackExamples)) expect(text).toContain(`\`${status}\``);
    for (const status of [400, 401, 404, 405, 408, 413, 415, 429, 431, 500, 503])
      expect(text).toMatch(new RegExp(`^\\| ${status} `, 'm'));
    const links = [...text.matchAll(/\]\((?!http|#)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(3);
    for (const path of links)
      expect(readFileSync(new URL(`../../docs/${path}`, import.meta.url)).length).toBeGreaterThan(0);
  });
});
