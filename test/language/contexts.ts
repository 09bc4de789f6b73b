import { understand } from '../../src/language/understand.js';
import { situation, type Situation } from '../../evaluation/situations.js';

export * from '../../evaluation/situations.js';

/** What one message means, said in that situation. */
export function intentOf(name: Situation, text: string): string {
  return understand([text], situation(name)).intent;
}
