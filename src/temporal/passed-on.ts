/**
 * Whose a number is: what reaches it may be passed on, since the person has another one now or it is one of several of
 * theirs (T1). Where it leads may itself lead on: it is followed to its end.
 */

/** A longer way is followed no further. */
export const STEPS_FOLLOWED = 10;

/**
 * @param leadsTo what a number's contact says: the number it passes everything on to, null for nobody else's; undefined
 * where there is no contact
 * @returns the number of the contact that everything reaches in the end; null where there is none under this number
 */
export async function whoseNumber(
  number: string,
  leadsTo: (number: string) => Promise<string | null | undefined>,
): Promise<string | null> {
  let reached = number;
  for (let steps = 0; steps < STEPS_FOLLOWED; steps += 1) {
    const next = await leadsTo(reached);
    if (next === undefined && reached === number) return null;
    if (next === undefined || next === null) return reached;
    reached = next;
  }
  return reached;
}
