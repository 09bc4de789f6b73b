/** What Meta says of a number and of a token: for people who look after them. */
import { request } from 'undici';
import { z } from 'zod';
import { readCappedJson } from '../http/body.js';
import { readMetaError } from './errors.js';

export interface NumberAtMeta {
  displayNumber: string;
  verifiedName: string | null;
  /** GREEN, YELLOW, RED, UNKNOWN. */
  quality: string | null;
  /** CONNECTED, PENDING, …; null where Meta does not say. */
  status: string | null;
  /** Meta's clock when it answered, in epoch milliseconds, to the second. */
  at: number | null;
}

export interface TokenAtMeta {
  valid: boolean;
  /** Epoch milliseconds; null for one that does not expire. */
  expiresAt: number | null;
  scopes: string[];
}

const TIMEOUT = 15_000;
const ANSWER_LIMIT = 65_536;

const number = z.looseObject({
  display_phone_number: z.string(),
  verified_name: z.string().nullish(),
  quality_rating: z.string().nullish(),
  status: z.string().nullish(),
});
const token = z.looseObject({
  data: z.looseObject({
    is_valid: z.boolean(),
    expires_at: z.number().nullish(),
    scopes: z.array(z.string()).nullish(),
  }),
});
const refused = z.looseObject({ error: z.unknown() });

/** Reads nodes of the Graph API. Each throws with Meta's words. */
export class NumbersClient {
  readonly #root: string;

  constructor({ baseUrl, version }: { baseUrl: string; version: string }) {
    this.#root = `${baseUrl.replace(/\/+$/, '')}/${version}`;
  }

  async number(phoneNumberId: string, accessToken: string): Promise<NumberAtMeta> {
    const fields = 'display_phone_number,verified_name,quality_rating,status';
    const { json, date } = await this.#get(`${phoneNumberId}?fields=${fields}`, accessToken);
    const read = number.parse(json);
    return {
      displayNumber: read.display_phone_number,
      verifiedName: read.verified_name ?? null,
      quality: read.quality_rating ?? null,
      status: read.status ?? null,
      at: date === null || Number.isNaN(Date.parse(date)) ? null : Date.parse(date),
    };
  }

  async token(accessToken: string): Promise<TokenAtMeta> {
    const query = new URLSearchParams({ input_token: accessToken }).toString();
    const { data } = token.parse((await this.#get(`debug_token?${query}`, accessToken)).json);
    return {
      valid: data.is_valid,
      expiresAt: data.expires_at ? data.expires_at * 1_000 : null,
      scopes: data.scopes ?? [],
    };
  }

  async #get(path: string, accessToken: string): Promise<{ json: unknown; date: string | null }> {
    const response = await request(`${this.#root}/${path}`, {
      headers: { authorization: `Bearer ${accessToken}` },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const json = await readCappedJson(response.body, ANSWER_LIMIT);
    if (response.statusCode < 200 || response.statusCode >= 300) {
      const { message, code } = readMetaError(refused.safeParse(json).data?.error, response.statusCode);
      throw new Error(code === null ? message : `${message} (${code})`);
    }
    const { date } = response.headers;
    return { json, date: typeof date === 'string' ? date : null };
  }
}
