/** People who are called as a day is: "je m'appelle Dimanche", "Mr Friday here". */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { DAY } from '../told/day-names.js';

const TITLE = '(?:monsieur|madame|mademoiselle|mme|mlle|mr|mrs|miss|ms|mister|m)\\.?';

/** "Oui madame, lundi" speaks to somebody: a title alone makes no name of a day. */
const SAYS_NAME = oneOf({
  fr: listed`
    je m'appelle / mon nom(?: de famille)?(?: est| c'est|,? c'est) / (?:je suis|c'est|ici) ${TITLE}
    ${TITLE} (?=${DAY} (?:a l'appareil|au telephone|ici\b))
  `,
  en: listed`
    my (?:sur|last )?name(?:'s| is) / (?:i'm|i am|it's|this is) ${TITLE}
    ${TITLE} (?=${DAY} (?:here|speaking)\b)
  `,
});

const NAMED = new RegExp(pattern`\b(?:${SAYS_NAME}) ?(${DAY})\b[^.;!?\n]*`, 'g');
const HINT = new RegExp(pattern`\b(?:${SAYS_NAME})`);

/** The text without such names, wherever their sentence says them; every index stays the same. */
export function withoutNames(text: string): string {
  if (!HINT.test(text)) return text;
  return text.replace(NAMED, (found: string, name: string) => {
    const said = found.search(new RegExp(`\\b${name}\\b`));
    const rest = found.slice(said + name.length);
    // "Je m'appelle Dimanche, Robert Dimanche": said twice it is no day either.
    const again = rest.replace(
      new RegExp(`^(, ?[a-z]+ )${name}\\b`),
      (_, lead: string) => lead + '_'.repeat(name.length),
    );
    return found.slice(0, said) + '_'.repeat(name.length) + again;
  });
}
