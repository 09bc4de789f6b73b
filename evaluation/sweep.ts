import { labelledExamples, loadCorpus } from './corpus.js';
import { loadLines } from './lines.js';
import { train, predict } from './train.js';
import { plainWords } from '../src/language/rules/spelling.js';
import { asksToStop, saysStop } from '../src/language/rules/optOut.js';
const rows: { want: boolean; p: number; stop: boolean; rule: boolean; text: string; set: string }[] = [];
for (const set of ['held', 'round1', 'round3', 'round5']) {
  const m = train([...loadCorpus(), ...labelledExamples([set])]);
  for (const l of loadLines().filter((x) => x.set === set && x.text !== '')) {
    const may = l.intents.includes('opt_out');
    if (may && l.intents[0] !== 'opt_out') continue;
    rows.push({
      want: may,
      p: predict(m, l.text).get('opt_out')!,
      stop: saysStop(plainWords(l.text)),
      rule: asksToStop(plainWords(l.text)),
      text: l.text,
      set,
    });
  }
}
for (const sure of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8])
  for (const absurd of [0.01, 0.03, 0.05, 0.1, 0.2]) {
    const out = (r: (typeof rows)[0]) => r.stop || r.p >= (r.rule ? absurd : sure);
    console.log(
      sure,
      absurd,
      'missed',
      rows.filter((r) => r.want && !out(r)).length,
      'false',
      rows.filter((r) => !r.want && out(r)).length,
      'r5',
      rows.filter((r) => r.set === 'round5' && r.want && !out(r)).length,
      rows.filter((r) => r.set === 'round5' && !r.want && out(r)).length,
      'held',
      rows.filter((r) => r.set === 'held' && r.want && !out(r)).length,
      rows.filter((r) => r.set === 'held' && !r.want && out(r)).length,
    );
  }
console.log('wants', rows.filter((r) => r.want).length);
