/**
 * Whether a signal to another workflow failed because no run of it is open: it never was, or somebody ended it. Every
 * other failure passes, such as that of a run which can take no more signals until it goes on as a new one (T6). The SDK
 * tells the two apart by their words alone.
 */
export function isNotThere(error: unknown): boolean {
  return error instanceof Error && error.message.endsWith('it was not found');
}
