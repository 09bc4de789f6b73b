/** Greetings, and what people put beside one without saying anything yet. */

const WORD = '(?:re)?bonjour|bonsoir|salut|coucou|hello|hi|hiya|hey|good (?:morning|afternoon|evening)';
const COURTESY = [
  'madame|monsieur|mesdames|messieurs|there|again|a vous|tout le monde|everyone',
  "(?:comment )?(?:allez[- ]vous|vous allez|vas[- ]tu|tu vas|ca va)(?: bien)?(?: aujourd'hui)?",
  "how (?:are|r) (?:you|u)(?: doing)?(?: today)?|how'?s it going",
  "(?:are )?you there|(?:vous etes|etes[- ]vous|t'es|es[- ]tu) la|anyone there|il y a quelqu'un",
].join('|');
const BETWEEN = '[ ,.!?\\n]+';
const MERE = new RegExp(`^(?:${WORD})(?:${BETWEEN}(?:${WORD}|${COURTESY}))*[ ,.!?\\n]*$`);
const OPENING = new RegExp(`^(?:${WORD})(?:${BETWEEN}(.*))?$`, 's');
/** Beside a greeting: who writes, or why only now. More than that tells something. */
const FEW_WORDS = 9;

/** Says nothing but a greeting: also one that asks how one is. */
export function isMereGreeting(text: string): boolean {
  return MERE.test(text.trim());
}

/** "Bonjour Léa, c'est Marc", "hey sorry was on holiday": where nothing else in it was understood. */
export function opensWithGreeting(text: string): boolean {
  const [opens, rest = ''] = OPENING.exec(text.trim()) ?? [];
  return opens !== undefined && rest.split(/\s+/).length <= FEW_WORDS;
}
