/** Reading a request field by field. What is missing or wrong is a {@link GraphError} that names its path. */
import { GraphError } from './errors.js';

export type Fields = Record<string, unknown>;

export function fields(value: unknown, path: string): Fields {
  if (value === undefined) throw new GraphError(131008, `${path} is required`);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new GraphError(100, `${path} must be an object`);
  }
  return value as Fields;
}

export function list(value: unknown, path: string): unknown[] {
  if (value === undefined) throw new GraphError(131008, `${path} is required`);
  if (!Array.isArray(value)) throw new GraphError(100, `${path} must be an array`);
  return value;
}

/** @param longest in UTF-16 units, as Meta counts */
export function text(value: unknown, path: string, longest: number): string {
  if (value === undefined || value === '') throw new GraphError(131008, `${path} is required`);
  if (typeof value !== 'string') throw new GraphError(100, `${path} must be a string`);
  if (value.length > longest) {
    throw new GraphError(131009, `${path}: length must be between 1 and ${longest}`);
  }
  return value;
}
