/** Runs `act` for 0 to `times - 1`, so many at once. */
export async function parallel(
  times: number,
  atOnce: number,
  act: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < times) await act(next++);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, times) }, worker));
}
