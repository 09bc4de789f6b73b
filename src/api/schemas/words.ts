/** What the schemas of `/v1` have in common. */
import { z } from 'zod';

export const instant = z.string().meta({ examples: ['2026-11-30T09:31:00.000Z'] });
export const count = z.int().min(0);
export const share = z.number().min(0).max(1).nullable();
/** Null where there is none. */
export const text = z.string().nullable();
export const environment = z.enum(['test', 'production']);
/** Whose it is. */
export const owner = { account: z.string(), environment };
