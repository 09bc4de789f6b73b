/** What stands suits, with thanks or without. Each list holds both languages. */

import { anyPhrase, listed, oneOf, pattern } from '../text/patterns.js';

const THANKS_WORDS = oneOf({
  fr: listed`
    d'accord / parfait / impec\w* / nickel
    (?:a )?vous (?:aussi|de meme|egalement)
    de meme / pareillement / egalement / tres bien / entendu / ca marche / c'est note / a vous / bien
    beaucoup / infiniment / encore / et / bonne journee / bonne soiree / a demain / au revoir
    a tout a l'heure / merci / c'est gentil / merveilleux / excellente? / genial / a bientot
  `,
  en: listed`
    great / perfect / cool / alright / good / nice / lovely / grand / wonderful / sound / amazing
    (?<=\s)(?:mate|pal|love|bud|buddy|chief|hun|fella|boss)(?![a-z]) / ta(?: muchly| very much)? / you too / noted / very / much / so / you / and / have a (?:nice|good|great) day / see you
    see you (?:then|tomorrow|soon) / cheers / thx / ty / bye / thanks? / thank you / brilliant / brill
    awesome / fab / sweet / likewise / (?<=\s)x{1,3}(?![a-z])
  `,
  both: listed`
    ok / okay / super / top / excellent / 👍 / 🙏 / 👌 / ❤ / 😊 / 🙂
  `,
});

export const THANKS = new RegExp(pattern`^(?:${THANKS_WORDS}[ ,!.\n]*)+$`);

const AGREEING = oneOf({
  fr: listed`
    au poil / chouette / cool / nickel(?: chrome)? / tiguidou / le top / extra / carre / impec\w* / formid\w* / genial
    ca (?:le fait|gaze|baigne|roule|colle|marche|passe|joue|me botte|me va) / tres bien / trop bien / parfait / parfaitement
    c'est (?:carre|au poil|cool|chouette|le top|super|tout bon) / tout bon / du tonnerre / aux petits oignons / mortel
    (?:(?:faisons|on fait|faites|fais) )?comme ca / fai(?:tes|s|sons) ca / allons[- ]?y / on part (?:la-dessus|comme ca)
    (?:allez )?hop(?: la)? / yes / go+ / let's go / sans faute / je n'y manquerai pas / tope la / soyons fous / adjuge / vendu / banco / bonne idee
  `,
  en: listed`
    nice(?: one)? / sound / smashing / class / ace / belter / belting / crackin'? / cracking / champion / mint / magic / lush
    quality / nailed on / banging / wicked / roger(?: that)? / mega / boss / safe / bet / legend / star / deadly / grand / brill\w* / fab / awesome / excellent / ideal / wonderful / superb
    top (?:man|lad|girl|job|banana|stuff|notch) / (?:bang|spot) on / sweet(?: as)? / cool(?: beans)? / happy days / perfect
    can do(?: (?:that|it|so))? / good (?:man|lad|girl|stuff|shout|one|job|call|on ya|on you|to go) / great stuff / lovely(?: jubbly| stuff)?
    you(?:'re| are) (?:a |the )?(?:star|legend|best|gem)
    (?:i |we )?(?:will|shall|can) do / wilco / do (?:it|that|so) / (?:go|going) (?:for|with) (?:it|that) / let's (?:do (?:it|this|that)|roll) / rock and roll / game on
    (?:that )?(?:works|suits(?: me| us)?)(?: (?:fine|down to the ground|perfectly|grand))?
    that(?:'s| is|'ll be)? (?:me|sound|class|ace|grand|magic|mint|lush|smashing|spot on|bang on)
    (?:fine|good|great|all good) (?:by|with|for) me / put me down / count me in / deal / no bother
    (?:you'?re|your) on / it's a date / we'?re on / you got it / you'?ve got (?:it|yourself a deal) / (?:speak|talk|chat) then / right you are / righto / right oh / rightio / okey dok\w+ / okie dokie
  `,
  both: listed`
    super / top
  `,
});

const BESIDE_AGREEING = oneOf({
  fr: listed`
    merci / svp / pour moi / chef / patron / les amis / ma poule / mon ami / oui / ouais / ben / bah / bien / alors / allez
    beaucoup / donc / on (?:dit|fait) / a (?:demain|bientot|plus|tout a l'heure|lundi|mardi|mercredi|jeudi|vendredi)
  `,
  en: listed`
    pal / mate / lad / love / bud / buddy / chief / hun / darling / dear / sir / bro / man / fella / thanks? / thank you
    muchly / see (?:you|ya)(?: (?:then|there|later|soon|tomorrow))? / please / then / so / yes / yeah / yep / aye / ta / me / for me / by me / x{1,3}
  `,
  both: listed`
    ok / okay / [\p{Extended_Pictographic}\p{Emoji_Modifier}]
  `,
});

const EDGED = `(?![a-z0-9'-])[ ,!.]*`;

/** A whole message in which every word agrees, and one of them says so by itself. */
const AGREES = new RegExp(
  `^(?:${BESIDE_AGREEING}${EDGED})*${AGREEING}${EDGED}(?:(?:${AGREEING}|${BESIDE_AGREEING})${EDGED})*$`,
  'u',
);

const LONGEST_AGREEMENT = 60;

export function merelyAgrees(text: string): boolean {
  return text.length <= LONGEST_AGREEMENT && AGREES.test(text);
}

/** "I'm driving, ring me anyway". */
export const CALL_ANYWAY = anyPhrase({
  fr: listed`
    (?:j'ai|avec|en|sur|mettrai|dans) (?:le |un |mon )?(?:kit )?(?:mains[- ]libres|bluetooth|haut[- ]parleur)
    r?appele[rz]?(?:[- ](?:moi|nous))? (?:quand meme|malgre tout|tout de meme|sans probleme)
    (?:vous pouvez|tu peux) (?:quand meme )?(?:m'|me |nous )?r?appeler (?:quand meme|malgre tout|tout de meme|sans probleme)
  `,
  en: listed`
    (?:got|have|i've|we've|on|using|with|via|through)(?: my| the| a| on)? (?:hands[- ]?free|bluetooth|carplay|speaker ?phone)(?: kit)? / hands[- ]?free is (?:on|fine)
    (?:call|ring|phone|buzz)(?: me| us)? (?:anyway|anyways|anyhow|regardless|all the same|no problem)
    (?:can|could|please|just|do) still (?:call|ring|phone)(?: me| us)?
  `,
});

const KIN_FR =
  '(?:ma|mon|notre) (?:femme|mari|conjointe?|compagne|compagnon|copine|copain|fils|fille|pere|mere|associee?|collegue)';
/** Somebody of theirs will be there, too: not instead of them, and with no hour that would have to fit. */
const BESIDE_ME =
  '(?![^\\n]*(?:\\d|pas moi|not me|without me|sans moi|instead|a ma place|midi|noon|until|jusqu))';
const KIN_EN =
  '(?:my|our) (?:wife|husband|hubby|partner|other half|son|daughter|dad|mum|mother|father|boss|colleague|business partner)';

/** Also with whom: somebody of theirs is there, too. */
export const CONFIRM = anyPhrase({
  fr: listed`
    (?:je )?compte sur (?:vous|toi|votre appel|ton appel)(?! pour)
    (?:hate|impatiente?) (?:d'y etre|de (?:vous (?:parler|entendre|avoir)|discuter|parler|echanger)|que (?:vous|ce soit|l'on|ca))
    expres pour (?:vous|l'appel) / (?:tel(?:ephone)?|portable) (?:en|dans (?:la|ma)) main / je (?:vous )?attends (?:votre|l'|de pied ferme)
    (?<!\b(?:si|que|quand|ou) )(?:je|on|nous) (?:serai|sera|serons) (?:bien |quand meme )?(?:la|au rendez-vous)(?= ?(?:$|[.!\n]))
    (?:n')?annule[rz]? (?:surtout )?pas(?! (?:de|grave|la peine|trop|mal|besoin|utile)\b) / je suis prete?
    (?:faut|veux|voulais|souhaite) (?:surtout )?pas (?:l'|le )?annuler
    (?:rien (?:de change|n'a change|ne change)|(?:pas|aucun) (?:de )?changement)(?= ?(?:$|[.,!\n]|de mon cote|pour (?:moi|nous)|chez (?:moi|nous)|merci|c'est|on))
    (?:je (?:n')?|j')?(?:ai|ai rien|oublie) pas oublie(?= ?(?:$|[.,!\n]|t'inquiete|rassurez)) / je n'oublie pas(?= ?(?:$|[.,!\n]))
    (?:plus |pas )(?:besoin|la peine) d'annuler(?= ?(?:$|[.,!\n]|finalement|du coup|c'est))
    tout est (?:clair|bon|note|ok) / (?:plus|pas) (?:de|d'autres?) questions?
    (?:tel(?:ephone)?|gsm|portable|natel|cell) (?:est )?(?:a cote|a portee|allume)
    ${KIN_FR} (?:sera|seront|veut etre|voudrait etre|aimerait etre|va etre|souhaite etre)(?: aussi| bien)? (?:la|presente?s?|avec (?:moi|nous)|a cote)(?: (?:aussi|egalement|avec moi))?${BESIDE_ME}
    ${KIN_FR} (?:ecoutera|participera|assistera|veut (?:participer|ecouter|assister)|va (?:participer|ecouter|assister))${BESIDE_ME}
    merci (?:du|pour (?:le|ce|votre)|de (?:ce|votre|me le)) rappel\w*
  `,
  en: listed`
    (?:see|talk to|speak to) you (?:then|there|tomorrow|soon|later)
    (?:phone|mobile)(?:'s| is)? in (?:my )?hand / standing by / counting on (?:you|it|ya) / ^all good(?=,|\.|!| ?$)
    (?:^|[.!,] ?)(?:really )?looking (?:forward|fwd|foward)(?: to)?(?= ?(?:$|[.!,]))
    ${KIN_EN} (?:will|'?ll|wants to|would like to|'?d like to|is going to|is gonna|might|may)(?: also)? (?:join(?: us| in| me)?|listen in|sit in|be (?:there|with me|on (?:it|the (?:call|line)|speaker)|listening)(?: too| as well)?)${BESIDE_ME}
    looking forward to (?:it|the call|your call|speaking|talking|our)
    (?:i'?ll|i will) be there / (?:don'?t|do not) (?:want to )?cancel / i'?m (?:all )?ready
    (?:(?:i|we) )?(?:haven'?t|have not|had not|hadn'?t) forgotten(?: (?:it|you|about (?:it|you|the call)))?(?= ?(?:$|[.,!\n]))
    no need to cancel(?= ?(?:$|[.,!\n]|after all|now|anymore|it))
    thanks? (?:you )?for (?:the|ur|your) (?:nudge|reminder|heads up)
    no changes?(?= ?(?:$|[.,!\n]|(?:from|on|at) (?:my|our|this) (?:end|side)|for (?:me|us)|here|needed|all good|still on))
    (?:^|[,.!] ?)(?:we're |it's |i'm )?still (?:on|good|grand|fine|happy)(?: (?:for it|for that|for me|with me|here|from my end|to go|with that))?(?= ?(?:$|[.,!\n]))
    (?:no|not any) (?:more |further |other )?questions? / all (?:clear|set)
    phone(?:'s| is) (?:beside|with|near|next to|by|on|charged|right here|ready)
    (?:will|'ll) be (?:home|back|ready|in|free) (?:in time|for it|by then|for the call)
  `,
});
