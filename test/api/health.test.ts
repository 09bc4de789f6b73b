import { describe, expect, it } from 'vitest';
import { startApi, UNAVAILABLE } from './support.js';

describe('the pages for machines', () => {
  it('say that the process lives and which release it is (C-16)', async () => {
    const { url } = await startApi();
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${url}/version`)).json()).toMatchObject({
      version: expect.any(String) as unknown,
    });
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
