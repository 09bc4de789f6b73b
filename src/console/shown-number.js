import { say } from './words.js';

/** What was given in place of a number that cannot be one, since its id says nothing to anybody. */
export function shownNumber(number, given) {
  return number.startsWith('raw-') ? given || say('noNumber') : number;
}
