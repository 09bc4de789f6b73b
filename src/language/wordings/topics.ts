/**
 * What every prospect may ask, whether the playbook thinks of it or not. That a person is written to by an assistant
 * is never denied.
 */
import type { PlaybookTopic } from '../../domain/playbook.js';
import type { WordingName } from './standard.js';

export const STANDARD_TOPICS: PlaybookTopic[] = [
  {
    topic: 'who_are_you',
    keywords: [
      'qui êtes-vous',
      "c'est qui",
      'vous êtes qui',
      't’es qui',
      'who are you',
      'who is this',
      "who's this",
      'who dis',
    ],
    offersCall: false,
  },
  {
    topic: 'how_did_you_get_my_number',
    keywords: [
      'comment avez-vous eu mon numéro',
      "d'où tenez-vous mon numéro",
      'qui vous a donné mon numéro',
      'how did you get my number',
      'where did you get my number',
      'who gave you my number',
    ],
    offersCall: false,
  },
  {
    topic: 'what_is_this',
    keywords: [
      "c'est pour quoi",
      "c'est à quel sujet",
      'à quel sujet',
      "de quoi s'agit-il",
      'de quel produit',
      'quelle demande',
      'what is this about',
      "what's this about",
      'what is it about',
      'what product is',
      'which product is',
      'what request',
      'which request',
    ],
    offersCall: false,
  },
  {
    topic: 'robot',
    keywords: [
      'êtes-vous un robot',
      'vous êtes un robot',
      "c'est un robot",
      'parle à un robot',
      'un robot ou',
      'un bot',
      'une vraie personne',
      'êtes-vous humain',
      'are you a robot',
      'are you a bot',
      'is this a bot',
      'is this a robot',
      'talking to a robot',
      'a robot or',
      'real person',
      'are you human',
    ],
    offersCall: false,
  },
];

/** The standard text of a topic the playbook has none for. */
export function standardTopicText(topic: string): WordingName | null {
  const known = STANDARD_TOPICS.some((each) => each.topic === topic);
  return known ? (`topic_${topic}` as WordingName) : null;
}
