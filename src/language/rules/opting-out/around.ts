/** What may stand around a set word and leaves its meaning alone: "svp stop merci", "ok, unsubscribe please". */
import { listed, oneOf, pattern } from '../text/patterns.js';

const AROUND_WORDS = oneOf({
  fr: listed`
    svp / s'il vous plait / s'il te plait / stp
    merci(?: bien| d'avance| beaucoup)?
    bonjour / bonsoir / maintenant / tout de suite / immediatement / non / oui / je dis / monsieur
    madame / tout / en fait / finalement / bon / alors / donc / allez
    (?:de|par) (?:grace|pitie) / pitie / je vous en (?:supplie|prie|conjure) / (?:pour l'|par )amour (?:de dieu|du ciel) / (?:pour l')amour du ciel
  `,
  en: listed`
    please / pls / plz / thanks?(?: you)? / thx / hello / hi / hey / just / now / immediately / no / yes
    i said / enough / actually / finally / well / then / plse
    (?:i beg|i'm begging|im begging|begging) (?:of )?you / for (?:the love of god|god's sake|goodness'? sake|heaven'?s'? sake|pity'?s'? sake|crying out loud)
  `,
  both: listed`
    ok / okay
  `,
});

/** Courtesies and hesitations around a word that leave its meaning alone. */
const AROUND = new RegExp(pattern`\b${AROUND_WORDS}\b`, 'g');

const COURTESY_WORDS = oneOf({
  fr: listed`
    svp / s'il vous plait / s'il te plait / stp
    merci(?: bien| d'avance| beaucoup)?
    bonjour / bonsoir / monsieur / madame / frere / frr / bah / ben / bonne (?:journee|soiree)
    maintenant
  `,
  en: listed`
    please / thanks?(?: you)? / hello / hi / hey / bro / mate / man / guys / sir / omg / now / dude
  `,
  both: listed`
    lol / ok
  `,
});

/** Those that hold no yes and no no. */
export const COURTESY = new RegExp(pattern`\b${COURTESY_WORDS}\b`, 'g');

export function strip(bareText: string): string {
  return bareText.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
}
