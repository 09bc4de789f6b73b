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
  'being off, on a break or without work then is being free': [
    ['booking', 'fr', 'demain midi jsuis en pause', 'at 2025-10-09 12:00'],
    ['booking', 'fr', "vendredi aprem j'ai pas cours", 'date 2025-10-10, afternoon'],
    ['booking', 'fr', "lundi c'est mon jour de fermeture", 'date 2025-10-13'],
    ['booking', 'fr', 'demain 17h je serai rentré', 'at 2025-10-09 17:00'],
    ['booking', 'fr', 'je suis en pause de 12h à 13h', 'from 12:00, to 13:00'],
    ['booking', 'en', "I'm off Thursday", 'date 2025-10-09'],
    ['booking', 'en', "Sunday's the only day I'm not on site", 'date 2025-10-12'],
    ['booking', 'en', "I'll be parked up tomorrow at 3, call then", 'at 2025-10-09 15:00'],
  ],
  'being elsewhere, or having children about, is not': [
    ['booking', 'fr', 'demain 14h je suis au travail', ''],
    ['booking', 'fr', "jeudi les enfants n'ont pas cours", ''],
    ['booking', 'fr', "lundi c'est congé, mardi 10h", 'at 2025-10-14 10:00'],
    ['booking', 'fr', "jeudi 16 ce serait mieux, le mercredi j'ai les 4 à la maison", 'date 2025-10-16'],
    ['booking', 'en', "I'm off to Spain Thursday", ''],
    ['booking', 'en', 'I have the kids Wednesday', ''],
    ['booking', 'en', "the only day I'm working is Monday", 'not 2025-10-13'],
    ['booking', 'en', "the only day I can't do is Monday", 'not 2025-10-13'],
    ['booking', 'en', "I'm in surgery at 3 tomorrow, don't call then", ''],
  ],
  'a reason after a moment takes nothing from it': [
    ['booking', 'en', 'tomorrow 9am, have the tenants at 10', 'at 2025-10-09 09:00'],
    ['timeKnown', 'en', 'Tuesday, the wee one has the dentist Monday', 'at 2025-10-14 14:30'],
    ['timeKnown', 'en', 'sat pls, in lectures all week', 'at 2025-10-11 14:30'],
    ['dayKnown', 'en', '12.30, when the class is at lunch', 'at 2025-10-10 12:30'],
    ['dayKnown', 'en', '2.50, is that a month?', 'date 2025-10-10'],
    ['booking', 'fr', 'pas avant 17h30 pck jsuis au taf', 'from 17:30'],
    ['booked', 'fr', '18h plutot jsuis coincé au taf', 'at 2025-10-09 18:00'],
    ['booked', 'fr', '15h svp chui pas encore rentré', 'at 2025-10-09 15:00'],
    ['booking', 'fr', "jeudi 14h si j'ai pas réunion", 'at 2025-10-09 14:00'],
    ['booking', 'fr', 'samedi 11h sinon je bosse', 'at 2025-10-11 11:00'],
  ],
  'the hour at which something ends is a limit': [
    ['booking', 'fr', 'jfini a 13h tt les jours apres chui dispo', 'from 13:00'],
    ['booking', 'fr', "mon mari rentre à 18h et il faut qu'on soit tous les deux", 'from 18:00'],
    ['booking', 'en', 'I work nights so I sleep till 3, any day, any time after that', 'from 15:00'],
    ['booking', 'en', 'any day after 5, on site till then', 'from 17:00'],
    ['booking', 'en', 'only once my shift ends at 6', 'from 18:00'],
    ['booking', 'en', "I won't be home before 6 tomorrow", 'date 2025-10-09, from 18:00'],
    ['booking', 'fr', "j'ai plus cours après 15h", 'from 15:00'],
    ['booking', 'en', "don't start till 2 tomorrow", 'date 2025-10-09, to 14:00'],
    ['booking', 'en', 'Tuesday works until 3', 'date 2025-10-14, to 15:00'],
    ['slots', 'en', '8:30 works but only til 9 cuz of school run', 'at 2025-10-15 08:30'],
    ['slots', 'en', '8.30 but done by 9', 'at 2025-10-15 08:30'],
  ],
  'what is put in the place of another stands': [
    ['dayKnown', 'fr', 'effacez le 15h, mettez 16h', 'at 2025-10-10 16:00'],
    ['booked', 'fr', "je me suis trompé c'était 15h30 que je voulais", 'at 2025-10-09 15:30'],
    ['booked', 'fr', 'plutôt 16h que 14h30', 'at 2025-10-09 16:00'],
    ['booked', 'fr', 'remplacez demain par lundi', 'at 2025-10-13 14:30'],
    ['booked', 'fr', 'vous pouvez effacer le 14h30 ?', ''],
    ['slots', 'en', "remove the 8.30, I'll take the 2", 'at 2025-10-15 14:00'],
    ['booking', 'en', "it's the 15th not the 14th", 'date 2025-10-15, not 2025-10-14'],
    ['days', 'en', "can't do Tuesday, so the other day, at eleven", 'at 2025-10-15 11:00, not 2025-10-14'],
  ],
  'the same hour is the one that was said before': [
    ['booking', 'fr', 'jeudi 10h je suis chez le dentiste, vendredi même heure', 'at 2025-10-10 10:00'],
    ['booking', 'fr', "hier à 14h j'étais au taf, réessayez demain à la même heure", 'at 2025-10-09 14:00'],
    ['booking', 'fr', 'le 17 à 16 h, ou le 20 à la même heure', 'time 16:00'],
    ['booking', 'en', 'Dentist at 10 and work at 2, Friday same time', 'date 2025-10-10'],
  ],
  'a weekday that does not fit its date is asked': [
    ['booking', 'fr', 'mardi 15 octobre', ''],
    ['booking', 'fr', 'mardi 15/10 à 9h', 'time 09:00'],
    ['booking', 'en', 'Tuesday, October 15', ''],
    ['booking', 'en', 'Wednesday, October 15 at 4pm', 'at 2025-10-15 16:00'],
    ['booking', 'fr', 'ce mercredi soir à 18:45', 'at 2025-10-08 18:45'],
  ],
  'moving by so much without a direction is later': [
    ['booked', 'fr', "décalez d'un quart d'heure svp", 'at 2025-10-09 14:45'],
    ['booked', 'fr', "décalez d'une heure plus tôt", 'at 2025-10-09 13:30'],
  ],
  'an afternoon is no noon': [
    ['booking', 'fr', 'vendredi aprem 15 h', 'at 2025-10-10 15:00'],
    ['booking', 'fr', 'demain après midi 15 h 30', 'at 2025-10-09 15:30'],
    ['booking', 'fr', 'demain midi 15', 'at 2025-10-09 12:15'],
  ],
  'an amount that answers how many is no day and no hour': [
    ['need', 'en', 'only the 4 please', ''],
    ['need', 'fr', 'juste le 1', ''],
    ['need', 'fr', 'le 14 plutôt', 'date 2025-10-14'],
    ['need', 'en', 'about 5, can you call tomorrow at 3pm', 'at 2025-10-09 15:00'],
  ],
  'a no after what is told of a day or an hour refuses it': [
    ['twoDays', 'en', "thursday i've got the kids, no chance", 'not 2025-10-09'],
    ['twoDays', 'fr', 'jeudi formation toute la journée', 'not 2025-10-09'],
    ['slots', 'fr', "8h30 j'amène les petits à l'école, impossible", 'at 2025-10-15 14:00'],
  ],
  'who is free afterwards is not free before': [
    ['booking', 'en', "thursday at my mum's until 3, then anytime", 'date 2025-10-09, from 15:00'],
    ['booking', 'fr', "demain je suis coincé jusqu'à 16h, après ok", 'date 2025-10-09, from 16:00'],
    ['booking', 'en', "tuesday until 4, after that i'm at work", 'date 2025-10-14, to 16:00'],
  ],
  'hours that are refused leave the others': [
    ['dayKnown', 'fr', "avant 11h c'est mort", 'date 2025-10-10, from 11:00'],
    ['dayKnown', 'en', "after 5 won't work", 'date 2025-10-10, to 17:00'],
    ['dayKnown', 'en', 'nothing sooner than 11', 'date 2025-10-10, from 11:00'],
  ],
  'an offered time outside the limits said beside its day is not chosen': [
    ['oneSlot', 'en', 'tomorrow is fine but after 2', 'date 2025-10-09, from 14:00'],
    ['oneSlot', 'fr', 'demain oui mais pas à cette heure-là', 'date 2025-10-09'],
    ['slots', 'en', 'the first one, 2pm', 'date 2025-10-15'],
  ],
  'a part of the day or a place stands for an hour that was taken back': [
    ['slots', 'en', '2pm, no wait, the morning one', 'at 2025-10-15 08:30'],
    ['slots', 'en', "the 2 o'clock. sorry no, morning", 'at 2025-10-15 08:30'],
    ['slots', 'fr', '8h30 ?? vous rigolez, le deuxième', 'at 2025-10-15 14:00'],
    ['booking', 'fr', 'demain 14h ou le matin', 'date 2025-10-09'],
    ['slots', 'fr', '14h, le matin je bosse', 'at 2025-10-15 14:00'],
  ],
  'a place among the offers by its letter, or from the end': [
    ['slots', 'fr', 'la B', 'at 2025-10-15 14:00'],
    ['slots', 'en', 'not option A', 'at 2025-10-15 14:00'],
    ['twoDays', 'en', 'the second last one', 'at 2025-10-10 10:00'],
    ['twoDays', 'en', "last but not least, what's the price", ''],
    ['slots', 'fr', "les 2 c'est ok", 'at 2025-10-15 08:30'],
  ],
  'where something is moved from is not where it is moved to': [
    ['booked', 'en', 'bump me from 2.30 to 5', 'at 2025-10-09 17:00'],
    ['booked', 'fr', 'passez moi de 14h30 à 17h', 'at 2025-10-09 17:00'],
    ['booked', 'en', 'take me off 2.30, put me on 5', 'at 2025-10-09 17:00'],
    ['booked', 'fr', "on reporte d'une heure", 'at 2025-10-09 15:30'],
  ],
  'what is on just before an hour leaves the hour': [
    ['booking', 'en', "tomorrow at 4 i've a thing just before", 'at 2025-10-09 16:00'],
    ['booking', 'fr', '15h vendredi, je bosse avant', 'at 2025-10-10 15:00'],
    ['booking', 'fr', "demain 15h j'ai le dentiste", ''],
  ],
  'short names of days beside a part of the day or a week': [
    ['booked', 'en', 'Mon arvo, 4.15', 'at 2025-10-13 16:15'],
    ['timeKnown', 'en', 'sat week', 'at 2025-10-18 14:30'],
    ['timeKnown', 'fr', 'mon week-end est pris', 'time 14:30'],
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
