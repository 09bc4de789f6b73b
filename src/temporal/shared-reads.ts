/**
 * Reading one at a time for each key. A run that is at work keeps one query, and turns others away, which the client
 * makes again seconds later.
 */

/**
 * @param read begun after it was asked for: whoever asks while another is read shares the next, and misses nothing that
 * happened before they asked
 */
export function sharedReads<T>(read: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const underWay = new Map<string, { ended: Promise<void>; next: Promise<T> | null }>();

  function begin(key: string): Promise<T> {
    const answer = read(key);
    const ended = answer.then(
      () => undefined,
      () => undefined,
    );
    const turn = { ended, next: null };
    underWay.set(key, turn);
    void ended.then(() => {
      if (turn.next === null) underWay.delete(key);
    });
    return answer;
  }

  return (key) => {
    const turn = underWay.get(key);
    if (!turn) return begin(key);
    turn.next ??= turn.ended.then(() => begin(key));
    return turn.next;
  };
}
