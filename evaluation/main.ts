/** `npm run evaluate`: how well the embedded rules understand the labelled lines. `-- --failures` lists what to tune. */
import { judge } from './judge.js';
import { loadLines } from './lines.js';
import { failures, report } from './report.js';

const lines = loadLines();
const begin = performance.now();
const verdicts = lines.map(judge);
const each = (performance.now() - begin) / lines.length;

if (process.argv.includes('--failures')) console.log(`${failures(verdicts).join('\n')}\n`);
console.log(`${report(verdicts)}\n${each.toFixed(2)} ms a line, the first time each is read`);
