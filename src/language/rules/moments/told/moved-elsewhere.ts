/** To when something of theirs was moved: "my 2pm has been moved to 4", "mon train est décalé à 15h". */
import { listed, oneOf } from '../../text/patterns.js';

const HOUR = String.raw`\d{1,2}(?:[:.h]\d{0,2})?(?: ?[ap]m| ?h(?: ?\d\d)?| ?o'?clock)?`;

const OF_THEIRS = oneOf({
  fr: listed`
    train / avion / vol / bus / car / ferry / taxi / client\w* / patient\w* / eleves? / cours / reunion / kine / osteo / dentiste / medecin / docteur / coiffeur / veto / livraison / livreur / chantier
    entretien d'embauche / garde / service / poste / match / entrainement / scanner / irm / autre (?:rendez-vous|rdv|appel|reunion)
  `,
  en: listed`
    trains? / plane / flight / bus / coach / ferry / taxi / uber / client / patient / pupil / student / class / lesson / dentist / doctors? / gp / physio / hairdresser / vet / delivery / shift / match / training / interview / scan / surgery
    other (?:meeting|call|appointment|client|job|one) / work meeting / team meeting / school (?:meeting|run) / job / booking at [a-z]+
  `,
});

const MOVED_FR = String.raw`(?:(?:est|a ete|vient d'etre|s'est|a|ete|finalement|juste|encore|maintenant) )+(?:decal|report|repouss|deplac|avanc|remi|retard|pouss)\w* (?:a|pour|vers|jusqu'a|de) ?`;
const MOVED_EN = String.raw`(?:'s|s)?(?: (?:is|was|got|has|have|been|just|now|were|gets|being))+ (?:moved|pushed|put|brought|shifted|rescheduled|delayed|changed|bumped|switched|set back)(?: (?:back|forward|forwards|on|out|up|down))? (?:to|till?|until|for|by) `;

const MOVED_ELSEWHERE = new RegExp(
  oneOf({
    fr: listed`
      \b(?:mon|ma|mes|un|une) ?(?:[a-z'-]+ ){0,2}?(?:de |d'|a )?${HOUR} ${MOVED_FR}${HOUR}
      \b(?:mon|ma|mes|le|la|un|une|l') ?${OF_THEIRS}(?: (?!avec vous)[a-z0-9:'-]+){0,3}? ${MOVED_FR}(?:${HOUR}|\d)
    `,
    en: listed`
      \b(?:my|his|her|another)(?: [a-z'-]+){0,2}? ${HOUR}(?: [a-z'-]+){0,2}?${MOVED_EN}${HOUR}
      \b(?:my|the|our|his|her|an?) ${OF_THEIRS}(?: (?!with you)[a-z0-9:'-]+){0,3}?${MOVED_EN}${HOUR}
    `,
  }),
);

const HINT =
  /decal|report|repouss|deplac|avanc|remi|retard|pouss|moved|pushed|put|brought|shifted|resched|delayed|changed|bumped|switched|set back/;

export function isMovedElsewhere(clause: string): boolean {
  return HINT.test(clause) && MOVED_ELSEWHERE.test(clause);
}
