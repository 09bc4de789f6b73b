/** `npm run learn`: learns the second reader from the examples and writes `src/language/learned/weights.json`. */
import { writeFileSync } from 'node:fs';
import { allExamples, learn } from './learn.js';

const FILE = 'src/language/learned/weights.json';

const begin = performance.now();
/** `npm run learn -- round5` leaves that round out, to be judged by it. */
const examples = allExamples(process.argv.slice(2));
writeFileSync(FILE, `${JSON.stringify(learn(examples), null, 2)}\n`);
console.log(
  `${FILE}: from ${examples.length} examples, in ${((performance.now() - begin) / 1000).toFixed(1)} s`,
);
