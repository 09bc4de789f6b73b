import { loadLines } from './lines.js';
import { judge } from './judge.js';
import { chancesOf, likeliest } from '../src/language/learned/reader.js';
import { plainWords } from '../src/language/rules/spelling.js';
import { asksToStop, saysStop } from '../src/language/rules/optOut.js';
const sets = process.argv.slice(2);
for (const l of loadLines().filter((x) => sets.includes(x.set))) {
  const v = judge(l);
  if (v.right) continue;
  const c = chancesOf(plainWords(l.text));
  const t = likeliest(c);
  console.log(
    `${v.optOut === 'right' ? (v.moment === 'right' ? 'intent' : 'moment-' + v.moment) : 'OPT-' + v.optOut} | ${l.text} | want ${l.intents.join('/')} ${l.moment} | got ${v.understood} | p(out) ${c.opt_out.toFixed(2)} ${t.meaning} ${t.chance.toFixed(2)} ${saysStop(plainWords(l.text)) ? 'STOP' : ''}${asksToStop(plainWords(l.text)) ? 'RULE' : ''}`,
  );
}
