/** Words that end a conversation, or begin one: thanks, good wishes, a goodbye, a greeting, and nothing besides. */

const LONGEST = 160;

/** What says goodbye or thanks. */
const PARTING = [
  "(?:un grand |mille |encore )?merci(?: (?:beaucoup|bien|encore|infiniment|a (?:vous|toi|tous)|quand meme|tout de meme|d'avance|madame|monsieur))*(?: (?:pour|de) (?:(?:l'|le |la |les |votre |vos |ton |tes |cet |cette |ce |tout)(?:appel|aide|temps|retour|reponses?|message|infos?|informations?|gentillesse|patience|comprehension|rendez-vous|echange|entretien|accueil|ecoute|suivi|rappel|conseils?|tout)?|avoir \\w+|m'avoir \\w+))?",
  '(?:many |a lot of )?(?:thanks|thank you|cheers|ta|much appreciated|appreciate (?:it|that))(?: (?:so much|very much|a lot|a million|again|anyway|anyways|all the same|for now|mate|love|guys|everyone))*(?: for (?:(?:the|your|ur|all|this|that|everything|calling|letting me know|getting back(?: to me)?)(?: (?:the|your))?(?: (?:\\w+ )?(?:call|chat|help|time|info|information|meeting|talk|reply|answers?|update|message|patience|reminder|support|advice))?))?',
  '(?:et |and )?(?:tres )?(?:bonne|belle|excellente) (?:fin de )?(?:journee|soiree|semaine|nuit|continuation|annee|apres-midi|aprem|week-?end|reception|fetes?)|(?:bon|beau) (?:week-?end|apres-midi|courage|appetit|dimanche)|bonnes (?:fetes|vacances)|joyeu\\w+ (?:fetes|noel)|prenez soin de vous',
  '(?:have|enjoy) (?:a |an |your |the )?(?:(?:nice|good|great|lovely|wonderful|rest of (?:the|your)) )?(?:rest of (?:the|your) )?(?:day|one|evening|weekend|week|night|afternoon|holidays?)|good night|take care|all the best|happy (?:holidays|new year)|merry christmas',
  'a (?:vous|toi)(?: (?:aussi|de meme|pareillement|egalement))?|(?:vous|toi) (?:aussi|de meme)|de meme|pareillement|egalement|(?:and )?(?:you too|same to you|likewise|u too)',
  'au revoir|a (?:bientot|plus|plus tard|la prochaine|tres vite)|(?:a )?tchao|ciao|bye(?:[ -]bye)?|goodbye|good bye|see (?:you|ya)(?: (?:soon|around|later))?|(?:talk|speak)(?: to you)? (?:soon|later)|until (?:next time|then)',
];

/** What merely takes note, or is pleased. */
const NOTED = [
  "o+k(?:ay|i)?|d'accord|entendu|compris|understood|got it|gotcha|bien (?:recu|note)|c'est note|note|noted|roger|ca marche|ca roule|parfait|perfect|super|top|genial|great|good|fine|cool|nice|lovely|brilliant|awesome|excellent|amazing|wonderful|fab|sweet|impec\\w*|nickel|tres bien|very good|all good|sounds good|bien|alright|all right|right|sure|oui|ouais|yes|yep|yeah|fair enough|dommage|tant pis|c'est (?:dommage|gentil|parfait|bon|bien|sympa|cool)|(?:that'?s|it'?s) (?:ok|okay|fine|great|perfect|kind(?: of you)?|a shame|alright)",
  "(?:no|pas de) (?:problem|probleme|worries|soucis?|bother|stress)|de rien|je vous en prie|avec plaisir|you'?re welcome|my pleasure|anytime|ras|rien (?:d'autre|de plus)|c'est tout|that'?s (?:all|it)|nothing else",
  "(?:c'etait |c'est |ce fut |it was |that was |was |un |a )?(?:tres |vraiment |super |hyper |bien |trop |really |very |so |super |most )*(?:clair|utile|interessant|sympa|agreable|gentil|pro|efficace|instructif|constructif|complet|clear|useful|helpful|informative|interesting|kind|friendly|pleasant|professional|good call|bon (?:appel|echange))e?",
  '(?:ha){2,}h?|(?:he){2,}|lo+l|mdr+|ptdr+|hihi|xd',
];

const GREETING =
  /^(?:re)?(?:bonjour|bjr|bonsoir|hello|hi|hiya|hey|salut|coucou|good (?:morning|afternoon|evening|day))(?: (?:there|again|a vous|a tous|madame|monsieur|guys|all))*$/;

const END = "(?![a-z0-9'])";
const PARTS = new RegExp(`(?:${PARTING.join('|')})${END} ?`, 'y');
const NOTES = new RegExp(`(?:${NOTED.join('|')}|et|and|but|mais)${END} ?`, 'y');

/**
 * @param plain as `plainWords` gives it
 * @returns `greeting` for a greeting alone, `parting` for a goodbye or thanks, `noted` for what merely takes note
 */
export function readCourtesy(plain: string): 'greeting' | 'parting' | 'noted' | null {
  if (plain.length > LONGEST || /[?\d]/.test(plain)) return null;
  const words = plain
    .replace(/[^\p{L}' -]+/gu, ' ')
    .replace(/ - | +/g, ' ')
    .trim();
  // Nothing but signs and faces.
  if (words === '') return plain.trim() === '' ? null : 'noted';
  return GREETING.test(words) ? 'greeting' : kindOf(words);
}

/** Each word belongs to something courteous, read from the left without trying twice. */
function kindOf(words: string): 'parting' | 'noted' | null {
  let parts = false;
  for (let at = 0; at < words.length;) {
    const parting = endOf(PARTS, words, at);
    const end = parting ?? endOf(NOTES, words, at);
    if (end === null) return null;
    parts ||= parting !== null;
    at = end;
  }
  return parts ? 'parting' : 'noted';
}

function endOf(pattern: RegExp, words: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(words) ? pattern.lastIndex : null;
}
