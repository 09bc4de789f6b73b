import { describe, expect, it } from 'vitest';
import { post, startApi, UNAVAILABLE } from './support.js';

describe('the pages for machines', () => {
  it('say that the process lives and which release it is (C-16)', async () => {
    const { url } = await startApi();
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${url}/version`)).json()).toMatchObject({
      version: expect.any(String) as unknown,
    });
  });

  it('count requests by route and status, and name no endpoint, key or number (C-16)', async () => {
    const api = await startApi();
    await post(api, { phone_number: '+33612345678' });
    await post(api, { phone_number: '+33612345678' }, { headers: { 'api-key': 'wrong-key' } });
    await fetch(`${api.url}/v1/contacts/%2B33612345678`);
    await fetch(`${api.url}/%2B33612345678/x`);
    await fetch(`${api.url}/healthz`);
    const response = await fetch(`${api.url}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await response.text();
    const name = 'ringback_http_request_duration_seconds_count';
    for (const labels of [
      'method="POST",route="/:endpoint",status="200"',
      'method="POST",route="/:endpoint",status="401"',
      'method="GET",route="none",status="404"',
      'method="GET",route="/healthz",status="200"',
    ]) {
      expect(text).toContain(`${name}{${labels}}`);
    }
    expect(text).toMatch(/^ringback_info\{version="[\d.]+"\} 1$/m);
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
    expect(text).not.toMatch(/33612345678|6i8qsza7zhyt76|wrong-key/);
    expect((await fetch(`${api.url}/metrics`, { method: 'POST' })).status).toBe(405);
  });

  it('say that it is ready only while Temporal answers (C-14, C-16)', async () => {
    const api = await startApi();
    expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
    api.gateway.failure = UNAVAILABLE;
    expect((await fetch(`${api.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
  });

  it('say that it is not ready from the moment it is told to stop (C-22)', async () => {
    const api = await startApi();
    api.stopping.value = true;
    expect((await fetch(`${api.url}/readyz`)).status).toBe(503);
  });
});

describe('GET /', () => {
  it('leads to the start page in development', async () => {
    const { url } = await startApi();
    const response = await fetch(url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, 'http://localhost:3001/']);
  });

  it('is nothing in production', async () => {
    const { url } = await startApi((settings) => delete settings.development.start_page);
    expect((await fetch(url)).status).toBe(404);
  });
});
