/** Which language a text is in, when its words say so clearly. */
import type { Language } from '../../../domain/language.js';
import { bare } from './normalise.js';
import { listed, oneOf, pattern } from './patterns.js';
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
    ils elles leur aussi encore toujours jamais rien deja ici chez mais donc alors comme sans fait faire etre avoir
    ont sont sera femme mari enfants maison
  `),
  en: wordsOf(`
    the i i'm i'd i'll you your my is are was do does don't doesn't can can't could would will what when
    where why how who which and for with this that these not tomorrow today monday tuesday wednesday
    thursday friday saturday sunday morning afternoon evening noon week next please thank at of it it's
    in me we about much price cost call meeting available works work fine great sure unsubscribe remove
    stop-texting between before after yeah yep want need have got sounds good interested reschedule
    later anytime
    wrong he she they has had were been there here just still already never nobody someone anyone from out if than then
    them his her only too very now back wife husband kids
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

const LANGUAGE = '(english|anglais|eng|french|francais)';

const POLITE = oneOf({
  fr: listed`
    s'il (?:vous|te) plait / svp / stp / merci / si possible / si vous (?:pouvez|voulez) / plutot / ou pas / aussi / un peu / d'avance / bonjour / bonsoir / salut / seulement
    uniquement / c'est possible / possible / desolee? / pardon / monsieur / madame
  `,
  en: listed`
    please / pls / plz / thanks? / thank you / if (?:possible|you (?:can|could|don't mind)) / instead / only / rather / maybe / sorry / hello / hi / hey / at all / would be (?:better|easier|great|good|nice)
    is (?:better|easier|best) / for me / possible / ok / okay
  `,
});

const MAY_WE = oneOf({
  fr: listed`
    (?:est-ce qu'|est-ce que )?(?:on|vous|tu|nous) (?:peut|pouvez|peux|pourrait|pourriez|pouvons) (?:\w+ ){0,2}?(?:en|l'|le)? ?
    (?:est-ce que )?(?:vous |tu |on )?(?:parlez|parles|ecrivez|comprenez|parlez[- ]vous|parles[- ]tu|ecrivez[- ]moi|continuons|continuez|parlons|passons|repondez|discutons)(?:[- ]vous)?(?: plutot)? (?:en|l'|le)? ?
    (?:je )?(?:prefere|prefererais|voudrais|aimerais)(?: (?:parler|ecrire|continuer|echanger|discuter|que ce soit))? (?:en|l'|le)? ?
  `,
  en: listed`
    (?:do|can|could|would|will) (?:you|u|we|i|anyone|someone)(?: please| maybe)? (?:speak|talk|write|do (?:this|it)|switch to|chat|continue|carry on|reply|text|message|change to|have this|communicate|understand|use|go on|answer|get this|have it)?(?: (?:me|this|to me))? ?(?:in )?
    (?:i(?:'d| would)? (?:prefer|rather|only speak|speak only|speak|like)|prefer)(?: (?:to )?(?:speak|write|talk|do this|have this))?(?: it)?(?: in)?[ ]
    (?:speak|write|talk|reply|switch|continue|carry on|text|message)(?: to me| me)?(?: in| to)?[ ]
  `,
});

/** "English please", "do you speak English?", "en anglais svp ?": the language that is asked for, whatever it is asked in. */
const ASKS_FOR = new RegExp(
  pattern`^(?:(?:${POLITE}|yes|yeah|no|oui|non|but|mais)[ ,.!]+)*(?:${MAY_WE}|in |en |l'|any )?${LANGUAGE}(?:[ ,]+${POLITE})*[ .!?]*(?:$|[.!?\n] ?)`,
);

/** "I don't speak French", "je ne parle pas bien anglais": the other is. */
const SPEAKS_NOT = new RegExp(
  pattern`(?<!\b(?:you|u|ye|tu|vous|tu ne|vous ne) )\b(?:(?:don'?t|do not|can'?t|cannot|doesn'?t) (?:really |actually )?(?:speak|understand|read|know|write)(?: any| much| good| very good)?|(?:parle|comprends|lis|ecris|connais|maitrise) (?:pas|mal)(?: (?:tres |trop |du tout |beaucoup )?(?:bien )?)?(?:le |l'|d'|de )?|no (?:speak|hablo)) ?${LANGUAGE}\b`,
);

const SPEAKING = oneOf({
  fr: listed`
    en / parle[rz]? / parlons / comprends?
  `,
  en: listed`
    in / speak / spoken / (?:do not|don'?t) speak / understand / write / continue in
  `,
});

/** "No thanks. Can we do it in English?", wherever in a text. */
const SPEAKS_OF = new RegExp(
  pattern`\b${SPEAKING}\s+(?:l'|le |the |any |only |pas (?:le |l')?)?(?:english|francais|french|anglais)\b`,
);

/** As written, or in plain words. */
const NAMES_LANGUAGE = /\beng|anglais|french|fran[cç]ais/i;

/** Whether somebody asks that a language be spoken, also beside other things. */
export function asksForLanguage(texts: string[]): boolean {
  return texts.some((text) => {
    if (!NAMES_LANGUAGE.test(text)) return false;
    const plain = plainWords(text);
    return ASKS_FOR.test(plain) || SPEAKS_OF.test(plain);
  });
}

/** The language somebody asks to go on in; null where they do not. */
function languageAsked(text: string): Language | null {
  const plain = plainWords(text.slice(0, 200));
  if (!NAMES_LANGUAGE.test(plain)) return null;
  const spoken = named(SPEAKS_NOT.exec(plain)?.[1]);
  if (spoken) return spoken === 'fr' ? 'en' : 'fr';
  return named(ASKS_FOR.exec(plain)?.[1]);
}

function named(word: string | undefined): Language | null {
  if (word === undefined) return null;
  return word.startsWith('f') ? 'fr' : 'en';
}

export function languageCue(texts: string[]): Language | null {
  for (const text of texts.toReversed()) {
    const asked = languageAsked(text);
    if (asked) return asked;
  }
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
