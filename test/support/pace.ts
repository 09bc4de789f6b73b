/** How fast this machine is just now: neighbours take of its caches and cores, and time alone tells nothing of the work. */

const WORDS =
  'demain tomorrow merci rappelez call me vendredi friday pas not stop heure time plus tard later'.split(' ');
const PATTERNS = Array.from({ length: 1_500 }, (_, seed) => patternOf(seed));
const TEXTS = Array.from({ length: 12 }, (_, seed) => wordsFrom(seed * 7, 9).join(' '));
/** Processor time of {@link work} on the machine the limits are meant for, when nothing else runs. Milliseconds. */
const CALM = 11;

/** How many times longer work takes than on a calm machine: at least 1, of three measurements the calmest. */
export function pace(): number {
  work();
  const measured = [0, 1, 2].map(() => processorTime(work));
  return Math.max(1, Math.min(...measured) / CALM);
}

/** Of this process, in milliseconds. */
export function processorTime(task: () => void): number {
  const begin = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000;
}

/** Patterns against texts, as understanding is: many, each for a moment. */
function work(): void {
  for (const text of TEXTS) for (const pattern of PATTERNS) pattern.test(text);
}

function patternOf(seed: number): RegExp {
  const [first, ...more] = wordsFrom(seed, 12).map(
    (word, index) => `${word.slice(0, -1)}[${word.at(-1)}${'aeiou'[index % 5]}]`,
  );
  return new RegExp(
    String.raw`(?<!\bno${seed} )\b(?:${first}|${more.join('|')})\w* (?:x${seed}|${more.toReversed().join(' ')})`,
  );
}

function wordsFrom(seed: number, count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => WORDS[(seed * 5 + index * (1 + (seed % 7))) % WORDS.length] ?? '',
  );
}
