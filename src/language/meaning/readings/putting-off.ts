/** Whether they cannot now, and have not merely answered in words that say so elsewhere. */
import { TOPIC } from '../../../domain/language.js';
import { tellsOfHome } from '../../rules/answers/ahead.js';
import { tellsOfKnowing } from '../../rules/answers/answers.js';
import { tellsOfPlace } from '../../rules/answers/short-answers.js';
import { tellsOfWork } from '../../rules/signs/not-now.js';
import { asked, type Reading } from '../reading.js';
import { isThereInTime } from '../small-talk.js';

export function putsOff(reading: Reading): boolean {
  const { signs, topics } = reading;
  return signs.later && !topics.includes(TOPIC.ifMissed) && !tellsInstead(reading) && !isThereInTime(reading);
}

/** What answers a question of ours may speak of being busy or of work: "got one at work". */
function tellsInstead({ context, moments, text }: Reading): boolean {
  if (!moments.any && tellsOfHome(text)) return true;
  if (context.asked?.kind === 'text') {
    if (tellsOfWork(text) || tellsOfBusyPlace(text)) return true;
    return text.split(' ').length > 8 && !OPENS_BUSY.test(text);
  }
  return !moments.any && !RIGHT_NOW.test(text) && tellsOfKnowing(text, asked(context));
}

/** However much is said of why. */
const OPENS_BUSY =
  /^(?:sorry |desolee? |oh |ah )*(?:no time|not now|busy|driving|in a meeting|pas le temps|pas maintenant|je conduis|en reunion|au volant)\b/;

/** "A kebab shop in Luton, very busy": how it is there was asked for, and nothing is put off. */
function tellsOfBusyPlace(text: string): boolean {
  return tellsOfPlace(text) && !OPENS_BUSY.test(text) && !PUT_OFF.test(text);
}

const PUT_OFF =
  /\b(?:later|plus tard|right now|now|driving|conduis|volant|meeting|reunion|can'?t|cannot|peux|pas le temps|no time|call|ring|r?appel\w*|hold on|hang on|back|let me|ask|check|talk|demande\w*|parle\w*|vois|voir|think|reflechi\w*)\b/;

const RIGHT_NOW =
  /\b(?:now|moment|driving|busy|later|maintenant|tard|la|conduis|reunion|meeting|deborde\w*)\b/;
