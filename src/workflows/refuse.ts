/** Refusing an operator's command: an update whose validator throws leaves no event behind. */

/** @param reason why not, as the operator is told; null lets it pass */
export function refuse(reason: string | null): void {
  if (reason !== null) throw new Error(reason);
}
