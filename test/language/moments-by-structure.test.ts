/** Classes of wording in which a moment is read by what stands around it, or left to be asked where that is not known. */
import { describe, expect, it } from 'vitest';
import { momentOf, SITUATIONS, type Situation } from '../../evaluation/situations.js';
import { understand } from '../../src/language/understand.js';

type Case = [situation: Situation, language: 'fr' | 'en', text: string, moment: string];

const CLASSES: Record<string, Case[]> = {
  'a number in words is read whole': [
    ['booking', 'fr', 'le vingt-deux à quinze heures trente-cinq', 'at 2025-10-22 15:35'],
    ['booking', 'fr', 'le dix-neuf novembre à dix-sept heures', 'at 2025-11-19 17:00'],
    ['booking', 'fr', 'vendredi quatorze heures cinquante-cinq', 'at 2025-10-10 14:55'],
    ['booking', 'en', 'the twenty-first at four forty-five', 'at 2025-10-21 16:45'],
    ['booking', 'en', 'Monday at nine oh five', 'at 2025-10-13 09:05'],
    ['dayKnown', 'en', 'between half one and three', 'date 2025-10-10, from 13:30, to 15:00'],
  ],
  'the weekday after one that is named': [
    [
      'booking',
      'en',
      "can't this Thursday, Thursday after that at 2pm",
      'at 2025-10-16 14:00, not 2025-10-09',
    ],
    ['booking', 'fr', 'pas ce vendredi mais le vendredi suivant à 9h', 'at 2025-10-17 09:00, not 2025-10-10'],
    ['booking', 'en', 'the Tuesday after, 10am', 'time 10:00'],
  ],
  'a word of order that stands for no offer chooses none': [
    ['slots', 'en', 'first I need to ask my husband', 'date 2025-10-15'],
    ['slots', 'en', "What's the last date I can cancel?", 'date 2025-10-15'],
    ['slots', 'en', 'my second son is sick', 'date 2025-10-15'],
    ['slots', 'fr', "c'est la première fois qu'on m'écrit", 'date 2025-10-15'],
    ['slots', 'fr', 'quelle est la dernière étape ?', 'date 2025-10-15'],
    ['slots', 'en', "I'd take the first", 'at 2025-10-15 08:30'],
    ['slots', 'fr', 'la seconde proposition sans hésiter', 'at 2025-10-15 14:00'],
  ],
  'a zone belongs to the time beside it': [
    ['london', 'en', '4pm Paris time tomorrow so 3pm here', 'at 2025-10-09 15:00'],
    ['london', 'en', '3pm for me tomorrow, 4pm Paris time', 'at 2025-10-09 15:00'],
    ['london', 'fr', 'demain 15h chez moi soit 16h heure de Paris', 'at 2025-10-09 15:00'],
    ['newyork', 'en', '9am EST which is 3pm your time', ''],
  ],
  'a weekday beside the days that stand offered': [
    ['slots', 'en', 'Neither. What about the Friday?', 'date 2025-10-17'],
    ['days', 'en', 'that week I can only do the Thursday', 'date 2025-10-16'],
    ['days', 'fr', 'pas ce mardi-là, le jeudi plutôt', 'not 2025-10-14'],
  ],
  'what others, things and the past do is no wish': [
    ['booking', 'en', 'the neighbours play music until 10pm, is it insulated?', ''],
    ['booking', 'fr', "les voisins tapent jusqu'à 22h, c'est isolé ?", ''],
    ['booking', 'en', 'Fridays are mosque for me', ''],
    ['booking', 'fr', "c'était bien mardi 14h que vous aviez dit ?", ''],
    ['booked', 'en', "The chap who'd phoned on Monday, can he email me?", ''],
    ['booking', 'en', "there's a delivery due 10-12 fri, so friday 2pm", 'date 2025-10-10'],
  ],
  'an hour whose place is not known is asked': [
    ['oneSlot', 'fr', '11h plutôt, ou 10h30', ''],
    ['dayKnown', 'fr', '9h, 10h max', 'date 2025-10-10, to 10:00'],
    ['dayKnown', 'en', 'after 3 my kids are home, before is better', 'date 2025-10-10'],
    ['slots', 'en', 'half 8 kills me, 2 it is', 'date 2025-10-15'],
    ['slots', 'en', 'not 2, 1', 'date 2025-10-15'],
    ['booked', 'fr', 'décalez à vendredi 9h ou samedi', ''],
    ['booked', 'en', '10 to 3 ok?', ''],
    ['booking', 'fr', '1h30 de libre vendredi à partir de 13h', 'date 2025-10-10, from 13:00'],
  ],
  'a condition out of politeness refuses nothing': [
    ['booking', 'fr', 'Vendredi matin si ça ne vous embête pas', 'date 2025-10-10, morning'],
    ['booking', 'en', "Friday morning if it's not too much trouble", 'date 2025-10-10, morning'],
  ],
};

describe.each(Object.entries(CLASSES))('%s', (_, cases) => {
  it.each(cases)('[%s, %s] %s', (name, language, text, moment) => {
    const context = { ...SITUATIONS[name], language };
    expect(momentOf(understand([text], context), context.timeZone)).toBe(moment);
  });
});
