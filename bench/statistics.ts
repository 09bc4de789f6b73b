/** The few figures that a run of the bench is summed up by. */

/** @throws {RangeError} when there is no value */
export function median(values: number[]): number {
  return percentile(values, 50);
}

/**
 * The value below which so many per cent lie, interpolated between its neighbours.
 *
 * @param percent 0 to 100
 * @throws {RangeError} when there is no value
 */
export function percentile(values: number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = ((sorted.length - 1) * percent) / 100;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('no value was measured');
  return below + (above - below) * (place - Math.floor(place));
}
