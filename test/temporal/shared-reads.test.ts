import { expect, it } from 'vitest';
import { sharedReads } from '../../src/temporal/shared-reads.js';

/** Reads that end when they are told to. */
function slowReads() {
  const begun: { key: string; end: (error?: Error) => void }[] = [];
  const read = sharedReads(
    (key) =>
      new Promise<number>((resolve, reject) => {
        const count = begun.length + 1;
        begun.push({ key, end: (error) => (error ? reject(error) : resolve(count)) });
      }),
  );
  return { begun, read };
}

it('who asks while another is read shares the next, which begins after they asked', async () => {
  const { begun, read } = slowReads();
  const first = read('a');
  const others = [read('a'), read('a')];
  expect(begun).toHaveLength(1);
  begun[0]?.end();
  expect(await first).toBe(1);
  await expect.poll(() => begun.length).toBe(2);
  const late = read('a');
  begun[1]?.end();
  expect(await Promise.all(others)).toEqual([2, 2]);
  await expect.poll(() => begun.length).toBe(3);
  begun[2]?.end();
  expect(await late).toBe(3);
});

it('one key waits for no other, and a read that fails for nobody but those who shared it', async () => {
  const { begun, read } = slowReads();
  const [first, next] = [read('a'), read('a')];
  const other = read('b');
  expect(begun.map(({ key }) => key)).toEqual(['a', 'b']);
  begun[1]?.end();
  expect(await other).toBe(2);
  begun[0]?.end(new Error('no answer'));
  await expect(first).rejects.toThrow('no answer');
  await expect.poll(() => begun.length).toBe(3);
  begun[2]?.end();
  expect(await next).toBe(3);
  const again = read('a');
  begun[3]?.end();
  expect(await again).toBe(4);
});
