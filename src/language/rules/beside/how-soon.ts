/** How soon a person answers, asked by whoever was promised one. */
import { listed, oneOf, pattern } from '../text/patterns.js';
import { HELLO } from './greetings.js';

const ASKS_HOW_SOON = oneOf({
  fr: listed`
    (?:ca|c'est|ce sera|il y en a|y en a|t'en as|vous en avez)(?: va| vas)?(?: prendre| etre| durer)?(?: pour)? (?:long|longtemps|combien de temps|quand)(?: (?:environ|a peu pres|encore))?
    (?:c'est |ce sera |ca sera )?(?:pour|vers|dans) (?:quand|combien de temps|quelle heure)(?: (?:environ|a peu pres|la reponse|alors))*
    (?:et )?(?:je |j'|on |il faut |faut )(?:dois |vais |doit |va )?attend\w*(?: encore)? (?:combien de temps|longtemps|jusqu'a quand|quand)
    combien de temps (?:encore|d'attente|ca prend|ca va prendre|je dois attendre|(?:il )?faut(?:-il)? (?:encore )?attendre)
    (?:vous |tu |on |il |elle |ils )?(?:me |m')?(?:repond\w*|recontacte\w*|revien\w*|ecri\w*) (?:vers moi )?(?:quand|dans combien de temps|vers quelle heure|a quelle heure)
    quand (?:est[- ]ce que? )?(?:est[- ]ce qu')?(?:vous |tu |on |il |elle |ils |quelqu'un )?(?:va |allez |vas |vont )?(?:me |m')?(?:repond\w*|recontacte\w*|revien\w*|ecri\w*)(?:[- ](?:vous|tu|on|t-on|il|elle|ils))?(?: vers moi)?
    (?:j'|je )(?:aurai|vais avoir|ai) (?:une |la |ma )?reponse (?:quand|dans combien de temps|vers quelle heure)
    (?:toujours |encore )?(?:pas|aucune|rien) (?:de |d'|eu )?(?:reponse|nouvelles?|retour)
  `,
  en: listed`
    (?:and )?(?:about |roughly )?how (?:long|soon|much longer)(?: (?:will|would|is|does) (?:that|it|this)(?: (?:be|take))?| (?:do|will|must|have) i (?:have to |need to |got to )?(?:be )?wait(?:ing)?| for| now| roughly| about| till? (?:i hear|they|someone|somebody|he|she)(?: \w+){0,4})?
    (?:any (?:idea|clue) |so )?(?:when|what time)(?: (?:will|would|can|do|is|are|should|might|am|'ll|abouts?|roughly))?(?: (?:that|it|this|i|they|he|she|someone|somebody|anyone|anybody|you|your team|a person|the team))?(?: (?:be|likely to|gonna|going to|expect to|expect|able to))?(?: (?:get|have|hear|know|an answer|a reply|answer(?:ing)?|reply(?:ing)?|get back|come back|back|write|writing|in touch|respond(?:ing)?|to me|from (?:you|them|him|her|someone|somebody)))*
    (?:will (?:it|that|this|they|he|she)|is (?:it|that|this) (?:going to|gonna)) (?:be|take)(?: (?:long|a while|ages))
    (?:still )?(?:no|not had an?|haven't had an?|nothing|no one|nobody)(?: (?:has|have|'s))? (?:answer|reply|response|answered|replied|yet|back)(?: yet)?
    i'?m still waiting
  `,
});

const HOW_SOON = new RegExp(
  pattern`^(?:(?:${HELLO}|ok(?:ay)?|and|et|so|alors|mais|but|right|great|merci|thanks|parfait|d'accord|bien)[ ,!?.]+)*(?:${ASKS_HOW_SOON})(?:[ ,]+(?:please|pls|svp|then|alors|mate|now|yet|encore|du coup|stp|merci|thanks))*[ ?!.]*$`,
);

const LONGEST = 80;

/** "How long will that be?", "vous répondez quand ?": and nothing else. */
export function asksHowSoon(text: string): boolean {
  return text.length < LONGEST && HOW_SOON.test(text.trim());
}
