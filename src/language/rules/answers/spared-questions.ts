/**
 * Our questions are too many for them, or they want the call and nothing else: "lâchez-moi avec vos questions", "enough
 * questions", "je veux juste un rendez-vous". What is asked to stop is the questions, not the messages.
 */
import { HELLO } from '../beside/greetings.js';
import { listed, oneOf, pattern } from '../text/patterns.js';
import { plainWords } from '../text/spelling.js';

const LEADS_IN = oneOf({
  fr: listed`
    ah / euh / ben / bah / bon / alors / mais / et / donc / oui / ouais / non / ok / oh / pff? / je (?:vous |te )?l'?ai (?:deja )?dit / comme (?:je l'ai )?dit / je (?:vous |te )?ai deja dit / je vous dis / franchement / ecoutez / attendez / dites / en fait / du coup / desolee? / merci / mais enfin / oula / allez / j'en ai / serieux / serieusement
  `,
  en: listed`
    oh / well / um / and / but / so / ok / okay / yes / yeah / no / look / listen / sorry / please / pls / right / honestly / seriously / jeez / blimey / come on / thanks / alright / erm / mate / just / (?:like |as )?i (?:already )?(?:said|told (?:you|u)) / like i say
  `,
});

const TRAILS = oneOf({
  fr: listed`
    svp / stp / s'il vous plait / s'il te plait / merci / la / maintenant / quoi / hein / non / a la fin / mdr / lol / quand meme / deja / a present / un peu
  `,
  en: listed`
    please / pls / thanks / thank you / now / mate / pal / lol / ok / already / love / tbh / then / here / man / alright
  `,
});

const THE_QUESTIONS = oneOf({
  fr: listed`
    (?:(?:toutes? )?(?:vos|tes|ces|les|des|de|votre|ton) )?(?:questions?|questionnaire|interrogatoire)(?: (?:la|a rallonge|sans fin|bidons?|inutiles|a la con))?
  `,
  en: listed`
    (?:(?:all )?(?:(?:of )?(?:the|these|those|your|this|that|any|more) )*)?(?:questions?|questioning|questionnaire|interrogation|third degree)
  `,
});

const ENOUGH = oneOf({
  fr: listed`
    (?:lache|laisse|epargne)[rzs]?[- ]?(?:moi|nous) (?:avec )?${THE_QUESTIONS}
    (?:arrete|stoppe|cesse)[rzs]?(?: un peu)?(?: (?:avec|de (?:me |nous )?poser))? ${THE_QUESTIONS} / stop (?:avec |a |aux )?${THE_QUESTIONS}
    (?:il y a |y a |c'est |ca fait |vous posez |tu poses |vous me posez |vous avez )?(?:beaucoup |bien |un peu )?trop de questions(?: pour (?:un|rien|moi)[a-z ']{0,12})?
    (?:il y a |y a |ca fait |vous posez |tu poses |vous me posez )(?:beaucoup|bcp|enormement|plein) de questions(?: quand meme)?
    (?:assez|marre|ras le bol|plein le dos|fini|basta)(?: avec| de| des| d')? ?${THE_QUESTIONS} / plus de questions / (?:passe|saute|oublie|laisse)[rzs]?(?: tomber)? ${THE_QUESTIONS}
    (?:(?:on|je|peut-on|est-ce qu'on|est-ce que je) )?(?:peut|peux|pourrait|pourrais)?(?:[- ]on)? ?(?:passer|sauter|eviter|zapper|arreter(?: avec)?) ${THE_QUESTIONS}
    ${THE_QUESTIONS} (?:me |m'|nous )?(?:saoul|soul|gonfl|gav|fatigu|embet|enerv|agac)\w+
    (?:c'est )?(?:un |quoi cet? |c'est quoi cet )?interrogatoire(?: ou quoi)? / encore une question(?= ?[?!])
    (?:(?:j'ai|je n'ai|j'ai vraiment) )?(?:pas |aucune )(?:envie|le temps|l'intention)? ?(?:de |d')(?:repondre (?:a )?(?:tout ca|tout|${THE_QUESTIONS})|raconter (?:toute )?ma vie|(?:subir|faire) (?:un |votre )?(?:interrogatoire|questionnaire))
    (?:je )?(?:ne )?(?:vais pas|veux pas|repondrai pas|compte pas|repondrais pas|refuse de|reponds pas|reponds plus)(?: a)?(?: repondre)?(?: a)? (?:tout ca|${THE_QUESTIONS}) / (?:je (?:ne )?vais pas vous )?raconter (?:toute )?ma vie
  `,
  en: listed`
    (?:enough|too many|no more|sick of|tired of|fed up (?:of|with)|bored of|done with|quit|stop|cut|drop|skip|forget|spare me|stop it with|quit it with)(?: (?:with|of|asking(?: me)?|answering|about|firing))?(?: (?:all|so many))? ${THE_QUESTIONS}
    (?:that's |thats |there's |you ask |you're asking |ur asking |you have )(?:me )?(?:enough|too many|so many|a lot of|lots of|way too many|an awful lot of) ${THE_QUESTIONS}
    (?:i'm |i am |we're )?(?:sick|tired|fed up|done|bored)(?: of| with)? (?:all )?${THE_QUESTIONS}
    (?:can|could|shall|may) (?:we|i|you) (?:please |just )?(?:skip|drop|leave|stop|cut|avoid)(?: with)? ${THE_QUESTIONS}
    (?:do i|do we|must i) (?:really |actually )?(?:have|need) to answer (?:all )?(?:this|that|it|of that|these|those|${THE_QUESTIONS})
    (?:i'm |i am |i )?(?:not|won't|don't want to|don't wanna|rather not|refuse to|am not)(?: going to| gonna)? answer(?:ing)?(?: any| all)?(?: of)? (?:that|this|these|those|it|all this|all that|all these|${THE_QUESTIONS})
    (?:is (?:this|it) )?(?:an |the )?(?:interrogation|third degree|20 questions|twenty questions)(?: is it| now| or what)? / (?:what is this|whats this|what's this)[, ]*(?:an interrogation|20 questions|twenty questions|the spanish inquisition)
    (?:i'm )?(?:not (?:telling|giving) (?:you|ye|u) )?my life story
    another question(?= ?[?!])
  `,
});

const A_CALL = oneOf({
  fr: listed`
    (?:un |le |ce |mon |d'un |du )?(?:petit )?(?:rendez-vous|appel|rappel|coup de (?:fil|tel\w*)|creneau)
  `,
  en: listed`
    (?:a |an |the |my |to )?(?:quick |phone )?(?:appointment|call ?back|call|meeting|slot|chat|ring)
  `,
});

const ONLY_THE_CALL = oneOf({
  fr: listed`
    (?:je |on |moi je )?(?:vous ai (?:deja )?dit[, ]+)?(?:je |j'|on |nous )?(?:veux|veut|voudrais|voulais|voudrait|souhaite|demande|voulons|aimerais) (?:juste|seulement|simplement|uniquement|que|rien que|qu')?(?: avoir| prendre| fixer| caler)? ?${A_CALL}
    (?:j'ai |on a )?(?:juste |seulement |simplement )?besoin (?:juste |seulement |que )?(?:de |d')(?:prendre )?${A_CALL} / (?:juste|seulement|simplement|uniquement) ${A_CALL}
    (?:on |je |peut-on |est-ce qu'on )?(?:peut |peux |pourrait |pourrais )?(?:juste |directement |simplement )*(?:passer (?:direct\w* )?(?:a|au)|prendre|fixer|caler) (?:direct\w* )?(?:un |le |ce )?(?:rendez-vous|appel|creneau)(?: direct\w*| tout de suite)? / (?:bon )?on le (?:prend|fixe|cale) ce (?:rendez-vous|appel|creneau)
    (?:donne|fixe|propose|cale|mette|file)[rzs]?[- ](?:moi|nous)(?: juste| plutot| directement| simplement)? (?:un (?:rendez-vous|creneau|appel)|des creneaux)
    (?:r?appelez|appelle|rappelle|r?appeler)[- ](?:moi|nous)(?: (?:plutot|direct\w*|juste|simplement|et (?:voila|c'est tout)|vous verrez))*
    (?:je |on )?(?:vous |lui |leur )?(?:repondrai|dirai|verrai|verra|verrons|expliquerai|en parle|en parlera|en parlerai|en parlerons|en discutera|dirai tout)(?: tout)?(?: (?:ca|cela|tout ca))? (?:au tel\w*|par tel\w*|pendant l'appel|lors de l'appel|avec (?:l'expert|lui|le conseiller|votre expert|la personne|le commercial)|a l'expert|directement(?: avec [a-z']+(?: [a-z]+)?)?|quand (?:il|on|vous) (?:m'|me )?(?:appellera|rappellera|appelle|rappelle))
    (?:c'est |ce sera |ce serait |ca sera |ca serait )?(?:trop |un peu |assez )?(?:long|complique) (?:a|pour) (?:vous )?(?:expliquer|ecrire|dire|taper|raconter)(?: (?:ici|par (?:ecrit|message)))?
    (?:c'est |ce sera |ce serait |ca sera |ca serait )?(?:bien |beaucoup )?(?:plus (?:simple|facile|pratique|rapide)|mieux|preferable) (?:par tel\w*|au tel\w*|de vive voix|a l'oral|de (?:le dire|l'expliquer|s'appeler|se parler|en parler|en discuter)(?: (?:par tel\w*|au tel\w*|de vive voix))?)
    (?:je )?prefere(?:rais)? (?:en (?:parler|discuter)|voir ca|repondre|expliquer)(?: tout)? (?:au tel\w*|par tel\w*|avec (?:l'expert|le conseiller|votre expert)|directement(?: avec l'expert)?)
  `,
  en: listed`
    (?:i (?:already )?(?:said|told you)[, ]+)?(?:i |we )?(?:only |just )?(?:want(?:ed)?|need|would like|'d like|asked for|am after)(?: just| only| to (?:book|get|have|arrange|fix))* ${A_CALL} / (?:just|only) ${A_CALL}
    (?:can|could) (?:you|we|i) (?:please |just |not just )*(?:book|get|have|arrange|set up|fix|sort|do) (?:me (?:in )?)?(?:for )?${A_CALL}
    (?:just |please )*(?:book|put|pencil|slot|pop) me (?:in|${A_CALL}|in for ${A_CALL}) / (?:just |let's |lets |can we )*(?:get on with it|get it booked|get to the point|move on)
    (?:just |please )*(?:give me|get me|book|arrange|set up|fix|sort(?: out)?) ${A_CALL}
    (?:just |please )+(?:ring|call|phone)(?: me| us)? / (?:ring|call|phone) (?:me|us)(?: instead| back| and (?:i'll|we'll) (?:tell you|explain|talk))?
    (?:i'd |i would |i )?(?:rather|prefer to|sooner) (?:discuss|talk about|talk|explain|go through|answer|say|tell(?: you)?)(?: (?:that|it|this|all that|all this))? (?:on the phone|over the phone|on the call|in person|with (?:the expert|him|her|them|a person)|by phone)
    (?:it's |its |it is |it'?d be |would be |that's |be )?(?:far |much |a lot |way |probably )*(?:easier|simpler|better|quicker)(?: to (?:say|explain|discuss|talk|tell(?: you)?|do))?(?: (?:it|that|this))? (?:on|over|by) (?:the )?(?:phone|call)
    (?:it's |its )?(?:a )?(?:too |very |bit |kind of )*(?:long|hard|complicated) (?:story|one|to (?:type|explain|write)(?: (?:it|here|out|all))*)
    (?:i'll|i will|we'll|we can|can) (?:tell|discuss|explain|talk about|go through|answer|sort)(?: (?:it|that|this|all that|all this|everything|the expert|him|her|them|with (?:him|her|them|the expert)))* (?:on the (?:phone|call)|over the phone|when (?:he|she|they|you|we|the expert|someone) (?:rings?|calls?|speaks?|talks?|phones?)(?: me)?|with (?:the expert|him|her|them))
  `,
});

const OPENS = pattern`^(?:(?:${LEADS_IN}|${HELLO})[ ,!.]+)*`;
const ENDS = pattern`(?:[ ,]+${TRAILS})*[ .!?…]*$`;

const HAS_ENOUGH = new RegExp(`${OPENS}${ENOUGH}${ENDS}`);
const WANTS_THE_CALL = new RegExp(`${OPENS}${ONLY_THE_CALL}${ENDS}`);
const MERELY_LEADS_IN = new RegExp(pattern`^(?:(?:${LEADS_IN}|${TRAILS}|${HELLO})(?:[ ,!.]+|$))+$`);

/** Most texts hold none of these. */
const HINT =
  /question|interro|vive voix|l.oral|degree|inquisition|life story|ma vie|answer|repond|appel|rendez|rdv|creneau|\btel|telephon|call|ring|phone|appointment|meeting|book|expert|discuss|get on with|point|move on|slot|chat/i;

const SAYS_SO = /^(?:oui|non|yes|no)\b/i;
/** "Non, trop de questions": said to the questions, where "non, et arrêtez vos questions" answers one. */
const NO = /^(?:non|nan|no|nope)$/i;
const GOES_ON = /^(?:et|mais|and|but)\b/i;

const LONGEST = 90;

/** Clauses, each behind what parts it from the one before. */
const CLAUSES = /([.!?;\n]+(?:\s+|$)|,\s*|\s+[-–]\s+|\s+(?=(?:et|and|mais|but|so|donc)\s))/i;

/**
 * What is said besides, as it was written; null where nobody asks to be spared our questions. Of
 * what merely leads in to it only a yes or a no may answer what was asked.
 *
 * @param yesOrNo whether that is what was asked for
 */
export function withoutRefusedQuestions(texts: string[], yesOrNo: boolean): string[] | null {
  if (!texts.some((text) => HINT.test(text))) return null;
  let found = false;
  const rest = texts.flatMap((text) => {
    const parts = text.split(CLAUSES);
    // What stood on either side of it is said apart.
    const said: string[][] = [[]];
    for (const [index, raw] of parts.entries()) {
      if (index % 2 === 1 || raw.trim() === '') continue;
      const clause = plainWords(`${raw}${parts[index + 1] ?? ''}`).replace(/[ ,]+$/, '');
      const spares = clause.length <= LONGEST && (HAS_ENOUGH.test(clause) || WANTS_THE_CALL.test(clause));
      found ||= spares;
      const noToThem =
        NO.test(raw.trim()) && parts[index + 1]?.startsWith(',') && !GOES_ON.test(parts[index + 2] ?? '');
      if (spares) said.push([]);
      else if (!noToThem) said.at(-1)?.push(`${raw.trim()}${(parts[index + 1] ?? '').trimEnd()}`);
    }
    const kept = said.filter((clauses) => clauses.length > 0).map((clauses) => clauses.join(' '));
    return kept.length > 0 ? [kept.join('\n')] : [];
  });
  if (!found) return null;
  return rest.filter((text) => !merelyLeadsIn(text) || (yesOrNo && SAYS_SO.test(text)));
}

function merelyLeadsIn(text: string): boolean {
  return text.length <= LONGEST && MERELY_LEADS_IN.test(plainWords(text));
}
