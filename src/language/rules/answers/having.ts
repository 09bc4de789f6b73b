/**
 * Whether somebody has such a thing today, said without a yes or a no: "we have an old one from 1998", "j'en ai un
 * vieux", and "had one, cancelled it", "plus maintenant".
 */
import { listed, oneOf, pattern } from '../text/patterns.js';

const BEFORE = oneOf({
  fr: listed`
    oui / ouais / non / nan / enfin / bah / ben / ah / euh / mais / en fait / alors / bonjour / oula / avant / autrefois / et / moi / nous
  `,
  en: listed`
    yes / yeah / yep / no / nope / nah / well / oh / um / but / actually / hi / so / and / right / sorry
  `,
});

const HAD_ONE = oneOf({
  fr: listed`
    (?:j'|on |nous )(?:en )?(?:avais|avait|avions)(?! (?:jamais|pas|deja pense|pense|demande|oublie|rempli|besoin|dit|vu|entendu|une question|rendez|appel))
    (?:j'|on |nous )en (?:ai|a|avons) (?:plus|eue?s?)(?![a-z]) / avant(?: oui)?$ / avant[ ,]+(?:oui|j'en avais|on en avait) / plus (?:maintenant|aujourd'hui|depuis)
    (?:j'ai |on a |nous avons |je l'ai |on l'a )(?:resilie|arrete|annule|vendu|jete|rendu)(?! (?:mon|votre|notre|le) (?:appel|rendez-vous))
  `,
  en: listed`
    (?:i |we )?used to(?: (?:have|use|own)(?: (?:one|it|them|an?|something)\b.*)?| yes| yeah)?(?= ?(?:$|[,.!;\n])| but| and| till| until| back| for| from| in) / (?:i |we )?(?:had|did have|once had) (?:one|some|something|an?)(?![a-z])(?! (?:look|chat|question|think|call|quote|friend|quick|read))
    not any ?more / no longer / (?:i |we )?(?:don't|do not) any ?more
    (?:i |we |i've |we've )?(?:cancelled|sold|scrapped|ditched|binned|got rid of|stopped using) (?:it|mine|ours|that|them|the old one|my contract|our contract|the contract)
  `,
});

const ADJECTIVES = oneOf(listed`
  (?:very |really |pretty |tres |assez |deja )*(?:old|ancient|small|big|different|similar|cheap|basic|knackered|vieux|vieille|ancien|ancienne|petit|petite|gros|grosse|autre|similaire)
`);

const HAS_ONE = oneOf({
  fr: listed`
    (?:j'|on |nous )en (?:ai|a|avons|utilise|utilisons|possede\w*) (?:deja |bien |encore |toujours )?(?:une?|deux|trois|plusieurs)(?![a-z])(?! (?:question|mot|chose|truc a|autre question))
    (?:j'|on |nous )(?:ai|a|avons) (?:deja |encore |toujours )?(?:une?|des) ${ADJECTIVES}(?![a-z]) / (?:un |une )${ADJECTIVES}(?: (?:qui|de|des|du|d')[^?]*)?$
  `,
  en: listed`
    (?:i |we )?(?:(?:'ve |i've |we've |have )(?:already )?(?:got )?|got |use |own |still have |already have )(?:an? ${ADJECTIVES}|one|two|something (?:similar|like it|like that))(?![a-z])(?! (?:question|more question|thing))
  `,
});

const HAD = new RegExp(pattern`^(?:${BEFORE}[ ,.!]+)*${HAD_ONE}`);
const HAS = new RegExp(pattern`^(?:${BEFORE}[ ,.!]+)*${HAS_ONE}`);

export function tellsOfHaving(text: string): boolean {
  return HAD.test(text) || HAS.test(text);
}

/** @param text in plain words */
export function readHaving(text: string): 'yes' | 'no' | null {
  if (text.includes('?')) return null;
  if (HAD.test(text)) return 'no';
  return HAS.test(text) ? 'yes' : null;
}

const WITH_WHOM = oneOf({
  fr: listed`
    (?:deja |j'en ai une? |on est |je suis |nous sommes |on en a une? )?(?:chez|avec|par|de|d') ?(?:une? (?:de vos )?|votre |un de vos |la |le |vos )?concurren(?:te?s?|ce)
  `,
  en: listed`
    (?:already |(?:i'm |we're |we are |i am |have one |got one |use one |one )+)?(?:with|from|off|by) (?:an?|your|one of your|ur|the|another)(?: other)? (?:competitors?|competition|rivals?)
  `,
});

/** "Oui, chez un concurrent": with whom they have it, who have said that they do. */
const HAS_IT_THERE = new RegExp(
  pattern`^((?:${BEFORE}[ ,.!]+)*?(?:oui|ouais|yes|yeah|yep|yup|yea|si)[ ,.!]+(?:${BEFORE}[ ,.!]+)*)${WITH_WHOM}(?![a-z])`,
);

/** Without whose it is that they have. */
export function withoutWhose(text: string): string {
  return text.replace(HAS_IT_THERE, '$1');
}
