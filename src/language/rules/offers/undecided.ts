/** "Mercredi, ou jeudi je sais pas": what was named is not settled yet. */
import { listed, oneOf, pattern } from '../text/patterns.js';

const NOT_KNOWN = oneOf({
  fr: listed`
    (?:j'|je |j )?(?:ne )?(?:en )?(?:sais|chai?s) (?:pas|plus)(?: encore| trop| vraiment| bien)? / (?:j'en ai )?aucune idee / j'hesite
    (?:je (?:ne )?suis |suis )?pas (?:sure?|certaine?|decidee?)(?: encore| du tout)? / (?:ou|et) pas
    (?:c'est )?a (?:voir|verifier|confirmer) / (?:faut|dois|il faut)(?: que)?(?: je| j'| d'abord)* (?:voi[re]|verifie|regarde|demande|reflechisse)[rz]?
    (?:attend(?:s|ez)?,? )?je (?:verifie|regarde|reflechis|demande|vais voir|vais verifier|vais demander)
    (?:je )?(?:vous|te) redis
  `,
  en: listed`
    (?:i )?(?:don'?t|do not) (?:really )?know(?: yet)? / dunno / idk / no (?:idea|clue) / (?:i'm |im |i am )?(?:not (?:sure|certain|decided)|undecided|unsure|torn)(?: yet)?
    or not / (?:wait |hang on |hold on )?(?:let me|i'll|i will|i'll have to|i need to|need to|have to|gotta|i must) (?:just )?(?:check|see|think|ask|look)(?: first)?
    (?:i )?can'?t decide / we'll see
  `,
});

const ENDS_SO = oneOf(listed`
  trop / encore / vraiment / yet / really / tbh / lol / mdr / haha / desolee? / sorry / hein / moi / en fait / actually / though / right now / pour l'instant / la
`);

const UNDECIDED = new RegExp(
  pattern`(?<=[a-z0-9][ ,.;!?:/\n-]+(?:(?:hmm?|euh|enfin|mais|but|well|bon|still|toujours|i'm)[ ,.]+)*)(?<![a-z'])${NOT_KNOWN}(?:[ ,]+${ENDS_SO})*[ .!?)]*$`,
);

const HINT =
  /pas|plus|idee|hesite|voi|verifi|regard|demand|reflech|redis|know|dunno|idk|clue|idea|sure|certain|decid|torn|or not|check|see|think|ask|look/;

/** The text up to where it says that nothing is settled; null where it does not end so. */
export function beforeDoubt(text: string): string | null {
  if (!HINT.test(text.slice(-60))) return null;
  const match = UNDECIDED.exec(text);
  return match ? text.slice(0, match.index) : null;
}

/** "If I take the morning one, can it be short?" */
export const SUPPOSES_A_CHOICE = new RegExp(
  oneOf({
    fr: listed`
      ^(?:(?:ok|oui|bon|et|mais|alors|euh|dites|bonjour)[ ,]+)*(?:et )?si (?:je (?:prends?|prenais|choisis\w*|mets|dis)|on (?:prend|prenait|dit|fait)|j'opte pour)\b[^.!?\n]{0,40}[ ,]
        (?:est-ce qu|ca (?:dure|prend|peut|fini|laisse)|on (?:aura|finit|a)\b|vous (?:pouvez|aurez|finissez|appelez)\b|c'est (?:possible|long|combien|qui)|combien|comment|qui\b)
    `,
    en: listed`
      ^(?:(?:ok|yes|so|and|but|well|hi)[ ,]+)*(?:what )?if (?:i|we) (?:take|took|pick|picked|choose|chose|go for|went for|book|booked|say|said)\b[^.!?\n]{0,40}[ ,]
        (?:can|could|will|would|is|does|do|how|what|who)\b[^.!\n]*\?
    `,
  }),
);
