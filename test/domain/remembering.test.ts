import { expect, it } from 'vitest';
import { remembering } from '../../src/domain/remembering.js';

it('finds each out once, until it has found out too many', () => {
  const asked: string[] = [];
  const length = remembering(2, (word: string) => asked.push(word) && word.length);
  expect(['a', 'bb', 'a', 'bb'].map(length)).toEqual([1, 2, 1, 2]);
  expect(asked).toEqual(['a', 'bb']);
  expect(['ccc', 'a'].map(length)).toEqual([3, 1]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});
