/** An apology for one's own changes and messages: it asks for nothing, and is no complaint about ours. */
import { listed, oneOf, pattern } from '../text/patterns.js';

const BEFORE =
  "(?:je suis |vraiment |encore |toutes mes |mes |i am |i'?m |so |very |really |ever so |once again |again )*";

const SORRY = oneOf({
  fr: listed`
    (?:desolee?s?|navree?s?|confuse?|excuses|pardon|excuse[rz]?(?:-moi|-nous| moi)|je m'excuse)(?: (?:encore|vraiment|infiniment))*
  `,
  en: listed`
    (?:sorry|apologies|my apologies|apologise)(?: (?:again|mate|love|once more))*
  `,
});

/** What they have put us to. */
const OWN_TROUBLE = oneOf({
  fr: listed`
    (?:de |d'|pour )(?:(?:vous |t'|te )(?:embeter|deranger|ennuyer|importuner|enquiquiner|faire (?:courir|tourner|changer)|solliciter|avoir (?:embetee?s?|derangee?s?|ennuyee?s?))|avoir (?:encore )?(?:change|tout change|bouge)|changer (?:encore|tout le temps|sans arret))(?: (?:encore|autant|comme ca|avec ca))*
    (?:pour|de) (?:le |la |les |l'|ce |cet |ces |cette |tous ces |tous mes |mes |toutes ces |tout ce |tout cet )?(?:derangement|gene|changements?|contretemps|va-et-vient|aller-retours?|complications?|chamboulements?|embetements?|bazar|confusion|cafouillage|imprevus?|messages|sms|textos)(?: (?:de planning|d'avis|d'horaires?|multiples|a repetition))?
  `,
  en: listed`
    to (?:mess|bother|trouble|pester|bug|hassle|muck|mither|put|chop and change|keep (?:changing|messing|chopping)|be a (?:pain|nuisance|bother|faff))(?: (?:you|u|ye|it|everyone|out))*(?: (?:about|around|again|so much|with this|with that))*
    (?:for|about) (?:messing|bothering|troubling|mucking|pestering|bugging|changing|chopping and changing)(?: (?:you|u|ye|it|things|my mind))*(?: (?:about|around|again|so much))*
    (?:for|about) (?:all )?(?:the |this |that |these |those |my |any )?(?:changes?|hassle|trouble|bother|inconvenience|messages|texts|confusion|faff|back and forth|mix-?up|disruption|upset|mess|to-?ing and fro-?ing)
  `,
});

const APOLOGY = pattern`${SORRY},? ${OWN_TROUBLE}`;

/** As one of several courtesies. */
export const APOLOGIES = [BEFORE + APOLOGY];

/** Wherever it is said. */
export const OWN_APOLOGY = new RegExp(pattern`\b${APOLOGY}(?![a-z])`, 'g');
