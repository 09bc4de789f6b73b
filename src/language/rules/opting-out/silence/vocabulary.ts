/** Classes of words that wishes for silence are put together from: what is wanted, of whom, for good. */
import { listed, oneOf, pattern } from '../../text/patterns.js';

/** What is sent: fewer words than elsewhere, as so many patterns hold them. */
const MAIL_IN_SHORT_WORDS = oneOf({
  fr: listed`
    texto / pub / relance / envoi / appel / courriel / notification / sollicitation / rappel
  `,
  en: listed`
    text / msg / call / ad / advert / reminder
  `,
  both: listed`
    message / sm / mail / e-?mail / notif / promo / spam / whatsapp / contact / newsletter
  `,
});

export const MAIL_IN_SHORT = `(?:${MAIL_IN_SHORT_WORDS}s?|marketing|publicite\\w*|outreach)`;

const ABOUT_WORDS = oneOf(listed`
  about
  when
  if
  while
  till
  until
  before
  after
  at
  during
  because
  to my
  on (?:it|this|that)
  between / for now / from my / than / enough / for the / as a
`);

/** What silence is kept about, and when: a secret, or a sleeping child. */
export const NOT_ABOUT = pattern`(?!(?: \S+){0,2}? ${ABOUT_WORDS}\b)`;

export const DATA_FR = oneOf(listed`
  num\w* / nom / tel\w* / dossier / fiche / contact / coordonnees / donnees / infos / informations / adresse
  profil / 0[67]
`);

export const DATA_EN = oneOf(listed`
  number / name / file / record / records / details / data / info / information / contact details / profile
  contact / phone number
`);

export const HOME_OF_MINE = oneOf({
  fr: listed`
    (?:mon|ma|mes|notre|son|sa|ses) (?:telephone|tel|portable|whatsapp|vie|boite|messagerie|ecran|numero|mobile)
  `,
  en: listed`
    (?:my|our|her|his|their) (?:\S+ )?(?:phone|inbox|whatsapp|messages|dms|life|number|mobile|screen|pocket)
  `,
});

export const SOMEONE_ELSE = oneOf({
  fr: listed`
    quelqu'un d'autre / d'autres(?: gens| personnes)? / les autres / un autre / ailleurs
    une autre (?:victime|personne)
  `,
  en: listed`
    some(?:one|body) else / other people / another (?:person|victim|number) / others
  `,
});
