import type { Request } from 'express';

/** The token of `Authorization: Bearer …`. */
export function bearerOf(request: Request): string | null {
  return /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}
