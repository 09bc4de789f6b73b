/** What the learned reader tells apart. What is meant by a yes or a no is the situation's to say, not the words'. */
export const MEANINGS = [
  'none',
  'opt_out',
  'opt_in',
  'wrong_number',
  'human',
  'not_interested',
  'later',
  'cancel',
  'reschedule',
  'reject',
  'agree',
  'thanks',
  'question',
] as const;

export type Meaning = (typeof MEANINGS)[number];
