/** What `ringback doctor` finds: one line each, and what to do about it. */
export type Verdict = 'ok' | 'warning' | 'failed' | 'skipped';

export interface Finding {
  /** A stable name, for machines. */
  check: string;
  verdict: Verdict;
  /** What was seen. Nothing of a secret is in it. */
  says: string;
  /** What to do; null when there is nothing to be done. */
  remedy: string | null;
}

type Check = () => Promise<Finding[]>;

export const ok = (check: string, says: string): Finding => ({ check, verdict: 'ok', says, remedy: null });
export const skipped = (check: string, says: string, remedy: string | null = null): Finding => ({
  check,
  verdict: 'skipped',
  says,
  remedy,
});
export const warning = (check: string, says: string, remedy: string): Finding => ({
  check,
  verdict: 'warning',
  says,
  remedy,
});
export const failed = (check: string, says: string, remedy: string): Finding => ({
  check,
  verdict: 'failed',
  says,
  remedy,
});

/** A check that could not be made is a finding too. */
export async function examine(name: string, check: Check): Promise<Finding[]> {
  try {
    return await check();
  } catch (error) {
    return [
      failed(name, `could not be looked at: ${reasonOf(error)}`, 'Mend what it says, and run this again.'),
    ];
  }
}

/** The first line, which names what went wrong without quoting anything. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return (error.message.split('\n', 1)[0] || code).slice(0, 200);
}
