/**
 * `npm run evaluate`: how well the embedded rules understand the labelled lines. `-- --failures` lists what to tune;
 * `-- fr-mine.txt en-mine.txt` judges lines of one's own instead, written to the same form.
 */
import { compilePatternsAtOnce } from '../src/language/engine.js';
import { judge } from './judge.js';
import { loadFiles, loadLines } from './lines.js';
import { failures, report } from './report.js';

compilePatternsAtOnce();
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const lines = files.length === 0 ? loadLines() : loadFiles(files);
const begin = performance.now();
const verdicts = lines.map(judge);
const each = (performance.now() - begin) / lines.length;

if (process.argv.includes('--failures')) console.log(`${failures(verdicts).join('\n')}\n`);
console.log(`${report(verdicts)}\n${each.toFixed(2)} ms a line, the first time each is read`);
