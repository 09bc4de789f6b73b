/** Calls that are none of ours: "on the phone to the bank at 10", "à 11h j'ai une visio avec un client". */
import { listed, oneOf, pattern } from '../../text/patterns.js';

const WITH_US = oneOf({
  fr: listed`
    vous / toi / votre / l'expert / le conseiller / un (?:expert|conseiller) / celui / celle / ca
  `,
  en: listed`
    you / u / ye / your / the (?:expert|adviser|advisor) / an? (?:expert|adviser|advisor) / that / this / it / me / us
  `,
});

/** Then it is a call with both. */
const AND_ME = pattern`[^,.;!?\n]{0,30}\b(?:et moi|et nous|and (?:me|i|myself|us)|aussi|too|as well|present\w*|tous les (?:deux|2))\b`;

/** Told of oneself, or of what one has then. */
const THEIR_CALL = new RegExp(
  oneOf({
    fr: listed`
      \b(?:(?:au|par) telephone|en (?:ligne|visio|call|appel|conf\w*)|(?:une?|mon|ma) (?:[a-z]+ )?(?:appel|visio\w*|call|coup de fil|teams|zoom)|(?:visio\w*|appel|call|teams|zoom)) avec (?!${WITH_US}\b|${AND_ME})
      \b(?:je dois|j'ai a|faut que j'|que je|je vais devoir) ?(?:r?appeler?|telephoner? (?:a|au)) (?:le |la |l'|les |mon |ma |mes |un |une )
    `,
    en: listed`
      \b(?:on|have|got|in|having|i've|is|there's) (?:the|an?|my|another)? ?(?:[a-z]+ )?(?:phone|call|zoom|teams|phone call|video call|conference call|skype|facetime|chat) (?:to|with) (?!${WITH_US}\b|${AND_ME})
      \b(?:i'm|i am|i'll be|we're|have to|i've to|got to|need to|must) (?:calling|ringing|phoning|call|ring|phone|speak to|talk to|speaking to|speaking with|talking to) (?:my|the (?!expert|advis)|our|an? (?!expert|advis))
    `,
  }),
  'g',
);

/** A clause of which their own calls do not show that it is about ours. */
export function withoutTheirCalls(clause: string): string {
  return clause.replace(THEIR_CALL, (found) =>
    /^(?:have|got|i've|j'ai)/.test(found) ? 'i have the ' : "i'm at the ",
  );
}
