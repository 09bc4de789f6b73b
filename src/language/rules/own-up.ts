/** Who was taken for someone else says that it is them after all. */
import { bare } from './normalise.js';
import { listed, oneOf, pattern } from './patterns.js';

const OWNS_UP_WORDS = oneOf({
  fr: listed`
    (?:(?:si|oui|ah|en fait|finalement|pardon|desolee?|ok) )*c'(?:est|etait) (?:bien |bel et bien )?
      moi\b(?! qui)
    (?:je suis|c'est moi) (?:bien )?(?:la (?:bonne )?personne|cette personne)\b
    (?:c'est|vous avez) (?:bien |finalement )?le bon (?:numero|contact)\b
    (?:je me suis|me suis) tromp\w+\b
    (?:mon|une) erreur(?: de ma part)?\b
    erreur de ma part\b
  `,
  en: listed`
    (?:it|this|that)(?:'s| is| was) (?:actually |indeed |in fact |really )?me\b
    (?:you'?ve|you have|you) (?:did )?(?:got |get |have )?(?:the )?right (?:number|person)\b
    (?:my|mine) (?:mistake|bad|error)\b
    i (?:was|am) (?:mistaken|the right person)\b
    i made a mistake\b
  `,
});

const OWNS_UP = new RegExp(pattern`\b${OWNS_UP_WORDS}`);
const DID_ASK_WORDS = oneOf({
  fr: listed`
    (?:si|oui|ah|en fait|finalement|effectivement|pardon|desolee?|exact)[ ,!.]+(?:(?:si|oui|ah|en fait|finalement|effectivement|pardon|desolee?)[ ,!.]+)*j'(?:ai|avais) (?:bien |effectivement |en effet )?
      (?:rempli|fait (?:la|une|cette|ma) (?:demande|requete)|demande|laisse|envoye|contacte|ecrit|inscrit)\w*(?! (?:a|au|autour)\b)
    j'(?:ai|avais) (?:bien|effectivement|en effet|vraiment) (?:rempli|fait|demande|laisse|envoye|contacte|inscrit)\w*
    (?:ca me revient|je me (?:souviens|rappelle))(?: (?:maintenant|bien|en fait|de (?:la|ma|cette) demande))?(?= ?(?:$|[,.!]))
    (?:je veux|je voudrais|j'aimerais|on peut|je souhaite|pouvons-nous|peut-on) (?:bien |quand meme |toujours |finalement )*(?:continuer|poursuivre|reprendre)(?! (?:pas|a ne))
    (?:si|oui|en fait|finalement)[ ,!.]+(?:(?:si|oui|en fait|finalement)[ ,!.]+)*(?:ecrivez|contactez|recontactez|repondez|continuez|reprenez|allez)[- ](?:moi|y|nous)?
    (?:c'est|c'etait) bien (?:ma demande|pour moi|mon (?:numero|formulaire))
    (?:ma|mon) (?:femme|mari|fils|fille|conjointe?) (?:me )?(?:dit|confirme|rappelle) que (?:si|c'est|j'ai|oui)
  `,
  en: listed`
    (?:i|we) (?:did|do remember|did actually|actually did|must have) (?:actually |indeed |in fact |just )?(?:fill|filling|filled|ask|request|enquire|inquire|contact|sign|submit|send|apply|want|leave|reach)\w*
    (?:yes|yeah|oh|wait|actually|sorry)[ ,!.]+(?:(?:yes|yeah|oh|wait|actually|sorry)[ ,!.]+)*(?:i|we)(?:'ve| have)? (?:filled|asked|requested|enquired|contacted|signed up|submitted|sent|left)\b(?! (?:my|him|her|them|around|everyone)\b)
    (?:i )?remember (?:now|it now|filling|asking|signing)(?! ?n't)
    (?:i|we) (?:know|remember) (?:it|the product|them|you|about (?:it|you|this))(?= ?(?:$|[,.!]))
    (?:happy|glad|keen|like|love|want|can we|let'?s|could we) (?:to )?(?:carry on|continue|go on|go ahead|keep going|proceed)
    (?:yes|yeah|actually|oh)[ ,!.]+(?:(?:yes|yeah|actually|oh)[ ,!.]+)*(?:please )?(?:write|message|text|contact|call|ask) me(?= ?(?:$|[,.!]| back| again| please))
    (?:it'?s|that'?s|it was|that was|this is|was) (?:actually |indeed )?(?:my (?:request|form|enquiry|inquiry|number)|for me)\b
    (?:my )?(?:wife|husband|son|daughter|partner) (?:says|reminded me|tells me) (?:that )?(?:i|it|we) (?:did|was|is)
  `,
});

/** "I did fill that in", "désolé, je veux bien continuer": what only the one who asked for it says. */
const DID_ASK = new RegExp(pattern`(?<![a-z'-])${DID_ASK_WORDS}`);
const DID_NOT =
  /\b(?:never|didn'?t|did not|don'?t|do not|jamais|rien|aucune?|why|pourquoi|quit|stop\w*|arrete\w*|leave me|not (?:me|him|her|hers|his|mine|for|my|interested)|pas (?:moi|lui|elle|eux|nous|pour|interess\w*|ma|mon|continuer|la peine|besoin|demande|rempli|fait))\b|\?/;

const NOT_ME = /\b(?:pas|not|isn'?t|wasn'?t|never|jamais)\b[^.!?\n]{0,12}\b(?:moi|me)\b|\bn'est pas\b/;

const I_WANT = oneOf({
  fr: listed`
    je (?:veux|voudrais|souhaite|aimerais|prendrais)
    j'aimerais / puis-je (?:avoir|prendre) / reserve[rz]?[- ]moi
  `,
  en: listed`
    i(?:'d| would) (?:like|love) / i want / can i (?:have|get|book) / book me
  `,
});

const WANTS_MEETING = new RegExp(pattern`
  \b${I_WANT}\b[^.!?\n]{0,30}\b(?:rendez-vous|appel|creneau|call|meeting|appointment|slot|
  devis|quote)\b
`);

/** @param plain as `plainWords` gives it */
export function ownsUp(plain: string): boolean {
  if (DID_ASK.test(plain) && !DID_NOT.test(plain)) return true;
  return OWNS_UP.test(plain) && !NOT_ME.test(plain) && bare(plain) !== '';
}

/** Only who wants something of us asks for a meeting. */
export function asksForMeeting(plain: string): boolean {
  return WANTS_MEETING.test(plain);
}
