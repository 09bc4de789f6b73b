/** Which language a text is in, when its words say so clearly. */
import type { Language } from '../../domain/language.js';
import { bare } from './normalise.js';
import { plainWords } from './spelling.js';

/** Words that only one of the two languages has. Those both use ("ok", "stop", "message") are in neither list. */
const WORDS: Record<Language, Set<string>> = {
  fr: wordsOf(`
    oui non merci bonjour bonsoir salut demain aujourd'hui apres-midi lundi mardi mercredi jeudi
    vendredi samedi dimanche je tu vous nous mon ma mes votre vos le les des du une et est c'est ce
    cette ca qui que quoi quel quelle combien pourquoi comment quand avec pour dans sur pas ne plus tres
    bien sur d'accord peux suis j'ai j'aimerais voudrais veux arretez desinscription matin soir heures
    heure midi semaine prochain prochaine rendez-vous appelez rappelez tarif tarifs prix devis entre
    vers apres avant annuler annulez reporter decaler deplacer personne numero besoin actuellement
    peut-etre volontiers parfait l'appel d'un n'est qu'est-ce
  `),
  en: wordsOf(`
    the i i'm i'd i'll you your my is are was do does don't doesn't can can't could would will what when
    where why how who which and for with this that these not tomorrow today monday tuesday wednesday
    thursday friday saturday sunday morning afternoon evening noon week next please thank at of it it's
    in me we about much price cost call meeting available works work fine great sure unsubscribe remove
    stop-texting between before after yeah yep want need have got sounds good interested reschedule
    later anytime
  `),
};
/** Understood everywhere: they count only beside other words of their language. */
const WEAK = wordsOf(`
    mon est sure fine great good yeah yep please sounds week call meeting me for in it a the entre plus
    sur
  `);

function wordsOf(rows: string): Set<string> {
  return new Set(rows.trim().split(/\s+/));
}

export function languageCue(texts: string[]): Language | null {
  const score = { fr: 0, en: 0 };
  const strong = { fr: false, en: false };
  for (const word of words(texts.join('\n'))) {
    for (const language of ['fr', 'en'] as const) {
      if (!WORDS[language].has(word)) continue;
      score[language] += 1;
      if (!WEAK.has(word)) strong[language] = true;
    }
  }
  if (strong.fr && score.fr > score.en) return 'fr';
  if (strong.en && score.en > score.fr) return 'en';
  return null;
}

function words(text: string): string[] {
  const plain = bare(plainWords(text.slice(0, 1_000)).replace(/(\w)-(\w)/g, '$1_$2')).replace(/_/g, '-');
  const all = plain.split(' ');
  // "l'appel" counts as a whole and by its parts; "qu'est-ce" as a whole.
  return all.flatMap((word) => (/^[cdjlmnst]'./.test(word) ? [word, word.slice(2)] : [word]));
}
