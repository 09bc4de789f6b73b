/** What a follow-up leaves asked. */
import type { UnderstandingContext } from '../../domain/language.js';
import { listed, oneOf, pattern } from '../rules/text/patterns.js';
import { plainWords } from '../rules/text/spelling.js';

const POLITE = oneOf({
  fr: listed`
    merci(?: beaucoup)? / svp / stp / s'il vous plait / bonjour / bonsoir / salut / pardon / desolee? / en effet
    tout a fait / absolument / toujours / bien sur / volontiers / avec plaisir / je (?:veux|voudrais|souhaite) bien
    pourquoi pas / c'est bon / vas-y / allez-y
  `,
  en: listed`
    thanks(?: a lot)? / thank you / please / pls / hi / hello / hey / sorry / sure / of course / absolutely / definitely
    i (?:do|would|am) / i'd (?:like|love) that / go on / go ahead / why not / still
  `,
});

const YES = oneOf({
  fr: listed`
    oui+ / ouais / ouep / ui / mais oui / bien sur / volontiers / avec plaisir / d'accord / pourquoi pas
  `,
  en: listed`
    yes / yeah / yep / yup / ya / aye / sure / of course / definitely / absolutely / why not
  `,
  both: listed`
    ok / okay
  `,
});

const NO = oneOf({
  fr: listed`
    non / nan / pas vraiment / plus maintenant
  `,
  en: listed`
    no / nope / nah / not really / not any ?more
  `,
});

const MERE_YES = new RegExp(pattern`^(?:${POLITE}[ ,.!]+)*${YES}(?:[ ,.!]+(?:${POLITE}|${YES}))*[ .!]*$`);
const MERE_NO = new RegExp(pattern`^(?:${POLITE}[ ,.!]+)*${NO}(?:[ ,.!]+(?:${POLITE}|${NO}))*[ .!]*$`);

/** Whoever writes more says more than yes or no. */
const LONGEST = 60;

/**
 * A follow-up suggests a call: a mere yes is to that, and does not answer what was asked before. Nor is a mere no, but
 * of someone who never wrote, and was asked whether they had seen our message.
 */
export function besideFollowUp(texts: string[], context: UnderstandingContext): UnderstandingContext {
  const { followedUp, asked } = context;
  if (!followedUp || asked?.kind !== 'yes_no') return context;
  const said = texts.join('\n');
  if (said.length > LONGEST) return context;
  const text = plainWords(said).trim();
  const isAnswered = MERE_YES.test(text) || (followedUp === 'wrote' && MERE_NO.test(text));
  return isAnswered ? { ...context, asked: null } : context;
}
