/** What people tell of their own day beside the hour they ask for: work, waking, children, trains. */
import { describe, expect, it } from 'vitest';
import { momentOf, situation } from '../../evaluation/situations.js';
import { understand } from '../../src/language/understand.js';
import { holdMoments, type MomentCase } from './moment-cases.js';

const CLASSES: Record<string, MomentCase[]> = {
  'or not at all adds nothing to a limit': [
    ['dayKnown', 'en', 'before nine or not at all', 'date 2025-10-10, to 09:00'],
    ['dayKnown', 'fr', 'avant 11h ou pas du tout', 'date 2025-10-10, to 11:00'],
    ['dayKnown', 'en', 'after 4 or not at all', 'date 2025-10-10, from 16:00'],
  ],
  'after work is after its end, in Quebec too': [
    ['montreal', 'fr', "chu à job jusqu'à 4h, après ça c'est correct", 'from 16:00'],
    ['booking', 'fr', 'chu off vendredi, appelle quand tu veux', 'date 2025-10-10'],
  ],
  'the half of the day that is pointed at goes before an hour that is not wished': [
    ['slots', 'en', '8:30 is an ungodly hour, give me the afternoon one', 'at 2025-10-15 14:00'],
    ['slots', 'fr', "8h30 ? plutôt celui de l'après-midi", 'at 2025-10-15 14:00'],
  ],
  'before what comes at an hour is until that hour': [
    ['booking', 'en', 'anytime before my shift begins at 4', 'to 16:00'],
    ['booking', 'en', 'before the kids get home at half 3', 'to 15:30'],
    ['booking', 'en', 'before she finishes at 5', 'to 17:00'],
    ['booking', 'fr', 'avant que ma fille rentre à 16h30', 'to 16:30'],
    ['booking', 'fr', "demain avant qu'il rentre à 18h", 'date 2025-10-09, to 18:00'],
    ['booking', 'fr', 'pas avant que je rentre à 18h', 'from 18:00'],
    ['booking', 'en', "can't before I get home at 6", 'from 18:00'],
    ['booking', 'en', "I'm busy until I get home at 6", 'from 18:00'],
    ['booking', 'en', '2pm, before himself gets in at 4', 'time 14:00'],
  ],
  'an hour after what is on is the hour that is wished': [
    ['booking', 'fr', 'mardi 11h10 pile après mon kiné', 'at 2025-10-14 11:10'],
    ['booking', 'fr', 'jeudi 9h15 juste après le dentiste', 'at 2025-10-09 09:15'],
    ['booking', 'en', 'monday 9.20 after the school run', 'at 2025-10-13 09:20'],
    ['booking', 'fr', "le kiné c'est mardi 10h", ''],
  ],
  'dropping off at an hour ends no work': [
    ['slots', 'en', "8.30 but I've to drop off at 9", 'at 2025-10-15 08:30'],
    ['slots', 'en', '8.30, setting off at 9.30', 'at 2025-10-15 08:30'],
  ],
  'a number on a day is its hour, wherever its sentence begins': [
    ['days', 'en', 'ok, 10 on monday', 'at 2025-10-13 10:00'],
    ['days', 'en', 'no wait, 3 on thursday', 'at 2025-10-09 15:00'],
    ['booked', 'en', 'actually, 11 on friday', 'at 2025-10-10 11:00'],
    ['booking', 'en', 'mondays no good. friday 10th, half 9', 'at 2025-10-10 09:30, not 2025-10-13'],
  ],
  'what is ruled out beside an hour that is told leaves its other side': [
    ['booking', 'fr', 'je débauche à 16h30 donc jamais avant', 'from 16:30'],
    ['booking', 'fr', 'on mange à 19h donc jamais après', 'to 19:00'],
    ['booking', 'en', "I'm home at 6, never earlier", 'from 18:00'],
    ['booking', 'en', 'I go to bed at 9 so never after that', 'to 21:00'],
    ['booking', 'fr', "j'ai terminé à 16h, après c'est bon", 'from 16:00'],
    ['booking', 'en', 'any evening as long as its before 8pm', 'evening, to 20:00'],
  ],
  'the limit that is wished goes before an earlier one that is told': [
    ['booking', 'fr', 'pas avant 18h, je rentre à 17h30', 'from 18:00'],
    ['booking', 'en', 'thursday but not before 4, I finish at 3.45', 'date 2025-10-09, from 16:00'],
    ['booking', 'en', 'after 4 as I finish at 3.30', 'from 16:00'],
  ],
  'no later than eight is of the morning where work begins then, and else of the evening': [
    ['oneDay', 'fr', 'mardi oui, pas après 8h, je commence le boulot', 'date 2025-10-14, to 08:00'],
    ['oneDay', 'en', 'tuesday ok, not after 8 as I start work', 'date 2025-10-14, to 08:00'],
    ['oneDay', 'en', 'not after 8, that is late for me', 'date 2025-10-14, to 20:00'],
    ['oneDay', 'fr', 'pas après 8h, je dîne', 'date 2025-10-14, to 20:00'],
    ['oneDay', 'en', 'not after 8, I work nights', 'date 2025-10-14, to 20:00'],
  ],
  'an hour before another one is the hour that is wished': [
    ['dayKnown', 'fr', "7h45 avant l'école qui commence à 8h30", 'at 2025-10-10 07:45'],
    ['dayKnown', 'fr', '8h avant de partir au boulot à 8h30', 'at 2025-10-10 08:00'],
    ['dayKnown', 'en', '8am before work which starts at 9', 'at 2025-10-10 08:00'],
    ['booking', 'en', 'a slot that starts at 3 on friday', 'at 2025-10-10 15:00'],
    ['booking', 'fr', 'un créneau qui commence à 15h vendredi', 'at 2025-10-10 15:00'],
  ],
  'appointments with others are told, and those with us are wished': [
    ['booking', 'fr', 'rdv chez le notaire le 17 à 10h, je vous redis', ''],
    ['booking', 'fr', 'conseil syndical jeudi 18h, je vous dirai', ''],
    ['booking', 'en', 'seeing my solicitor thursday at 2', ''],
    ['booking', 'en', 'appointment with the bank thursday 2pm, friday then', 'date 2025-10-10'],
    ['situation', 'fr', 'licenciement, entretien préalable le 14 à 10h', ''],
    ['situation', 'en', 'divorce, court date 12 november at 9am', ''],
    ['booking', 'fr', 'rdv avec un conseiller jeudi 10h', 'at 2025-10-09 10:00'],
    ['booking', 'en', 'appointment with your adviser thursday 2pm', 'at 2025-10-09 14:00'],
    ['booking', 'fr', 'je suis notaire, jeudi 10h', 'at 2025-10-09 10:00'],
  ],
  'a call with others is told, and a call with one of them and oneself is wished': [
    ['oneSlot', 'en', "I've a call with my boss at 10 so that's no use", ''],
    ['oneSlot', 'fr', "j'ai un appel avec mon patron à 9h30 donc 10h ça va", 'at 2025-10-09 10:00'],
    ['booking', 'en', 'I have a call with my boss at 3, so 4', 'time 16:00'],
    ['booking', 'fr', 'un appel avec ma femme et moi vendredi 18h', 'at 2025-10-10 18:00'],
    ['booking', 'en', 'can we have a call with my husband too, friday 6pm', 'at 2025-10-10 18:00'],
  ],
  'what is on at an offered hour is why it suits, or why the other one does': [
    ['slots', 'en', '2pm is my lunch break so that one', 'at 2025-10-15 14:00'],
    ['slots', 'fr', 'à 14h les petits dorment donc oui prenons celui là', 'at 2025-10-15 14:00'],
    ['slots', 'en', '8:30 the kids are at school so that one', 'at 2025-10-15 08:30'],
    ['slots', 'en', '2pm is nap time so not that one', 'at 2025-10-15 08:30'],
    ['slots', 'fr', "8h30 je depose les gosses donc l'autre", 'at 2025-10-15 14:00'],
    ['slots', 'fr', "14h j'ai sieste donc oui mais à 15h", 'at 2025-10-15 15:00'],
    ['slots', 'fr', 'Le deuxième... ah non le premier désolée', 'at 2025-10-15 08:30'],
    ['days', 'en', 'half day on wednesday so the other day', 'date 2025-10-14'],
    ['days', 'en', "wednesday's good so forget the other one", 'date 2025-10-15'],
    ['days', 'en', 'wednesday suits so not the other one', 'date 2025-10-15'],
  ],
  'the day may be kept where its hour is not': [
    ['oneSlot', 'en', "thursday's fine but 10 doesn't work", 'date 2025-10-09'],
    ['oneSlot', 'fr', '10h non, demain oui', 'date 2025-10-09'],
    ['oneSlot', 'en', '10 yes', 'at 2025-10-09 10:00'],
  ],
  'the clocks, names and doors are no moments': [
    ['clocks', 'fr', "on change d'heure dimanche non ?", ''],
    ['clocks', 'en', "the clocks go back this weekend don't they?", ''],
    ['clocks', 'en', 'tomorrow 11am, before the clocks change on sunday', 'at 2025-10-25 11:00'],
    ['clocks', 'fr', 'on gagne une heure ce weekend, lundi 10h alors', 'at 2025-10-27 10:00'],
    ['booking', 'fr', "Madame Lundi à l'appareil, jeudi 10h", 'at 2025-10-09 10:00'],
    ['booking', 'en', "it's Mr Friday here, thursday 10am", 'at 2025-10-09 10:00'],
    ['booking', 'fr', 'oui madame lundi 10h', 'at 2025-10-13 10:00'],
    ['booking', 'fr', 'jeudi 9h15, escalier 2 porte 12', 'at 2025-10-09 09:15'],
    ['newyork', 'en', 'columbus day at 1pm', 'at 2025-10-13 13:00'],
  ],
  'days that are all the same are no refusal, and hours that have to be asked about are open': [
    ['days', 'en', "tuesday or wednesday's all the same", ''],
    ['days', 'fr', 'ni l’un ni l’autre, absente toute cette semaine-là', 'not 2025-10-14, not 2025-10-15'],
    ['slots', 'fr', '8h30 ou 14h je dois voir avec mon mari', 'date 2025-10-15'],
  ],
  'the date of another thing moves no meeting': [
    ['booked', 'en', 'our offer ends on friday', ''],
    ['booked', 'en', 'the lease is up on the 31st', ''],
    ['booked', 'en', 'payday is the 25th', ''],
    ['booked', 'en', 'could you install it before the 20th?', ''],
    ['booked', 'fr', 'la livraison est prévue mardi', ''],
    ['booked', 'fr', 'le contrat se termine le 31', ''],
    ['booked', 'fr', 'vous pourriez poser avant le 20 ?', ''],
    ['booking', 'en', 'the shop closes at 5.30', ''],
    ['booking', 'fr', 'le magasin ouvre à 9h', ''],
    ['booked', 'en', 'my deadline is friday, call me on monday', 'at 2025-10-13 14:30'],
    ['booking', 'en', 'could you do friday at 3', 'at 2025-10-10 15:00'],
    ['booking', 'fr', 'vous pouvez venir vendredi à 15h ?', 'at 2025-10-10 15:00'],
  ],
  'what is done on the other side of an hour leaves the limit as it was said': [
    ['booking', 'fr', 'jeudi après 18h je travaille avant', 'date 2025-10-09, from 18:00'],
    ['booking', 'fr', 'vendredi avant 11h après je bosse', 'date 2025-10-10, to 11:00'],
    ['booking', 'fr', "lundi à partir de 18h avant ça c'est mort", 'date 2025-10-13, from 18:00'],
    ['booking', 'fr', 'jeudi 12h30 je bosse avant et après', 'at 2025-10-09 12:30'],
    ['booking', 'en', 'monday after 6 I work before', 'date 2025-10-13, from 18:00'],
    ['booking', 'en', 'thurs 12.30, I am in class before and after', 'at 2025-10-09 12:30'],
    ['booking', 'fr', "demain après 14h c'est bon", 'date 2025-10-09, from 14:00'],
    ['booking', 'en', "tomorrow after 2 it's quiet", 'date 2025-10-09, from 14:00'],
  ],
  'an hour at which work ends limits nothing of the part of the day that follows': [
    [
      'booking',
      'fr',
      "le mercredi je finis à midi donc mercredi aprem c'est bon",
      'date 2025-10-15, afternoon',
    ],
    ['booking', 'fr', 'je termine à 16h le jeudi donc jeudi soir impec', 'date 2025-10-09, evening'],
    ['booking', 'en', 'fridays I knock off at 12 so friday pm is good', 'date 2025-10-10, afternoon'],
    ['booking', 'en', 'I finish at noon friday, saturday morning is better', 'date 2025-10-11, morning'],
    ['booking', 'fr', 'finalement samedi, je bosse vendredi jusqu’à 20h', 'date 2025-10-11'],
  ],
  'getting up and going to bed is no hour for a call': [
    ['slots', 'fr', 'le plus tôt, je me lève à 5h', 'at 2025-10-15 08:30'],
    ['slots', 'en', "the earlier one, I'm up at 5 with the dog", 'at 2025-10-15 08:30'],
    ['booking', 'fr', 'je suis debout à 6h tous les jours donc le matin svp', 'morning'],
    ['booking', 'en', "I'm up at 6 but out the door at 7 so evenings", 'evening'],
    ['booking', 'en', 'in bed by 9 so not after 8', 'to 20:00'],
    ['booking', 'en', 'call me up at 5 tomorrow', 'at 2025-10-09 17:00'],
    ['booking', 'en', "I'm up for a chat at 6 tomorrow", 'at 2025-10-09 18:00'],
  ],
  'a bare hour before work, or early, is of the morning': [
    ['booking', 'fr', 'demain je commence à 8h donc 7h30', 'at 2025-10-09 07:30'],
    ['booking', 'fr', 'demain tôt, genre 7h30 avant que je parte à 8h', 'at 2025-10-09 07:30'],
    ['booking', 'en', 'I leave for work at 9, call me at 7.30 tomorrow', 'at 2025-10-09 07:30'],
    ['booking', 'en', 'thursday 7, leaving at 8 for the cinema', 'date 2025-10-09'],
    ['booking', 'en', 'leaving work early thursday so 6 suits', 'at 2025-10-09 18:00'],
    ['booking', 'en', 'early dinner tomorrow so 7 is grand', 'at 2025-10-09 19:00'],
    ['booking', 'en', 'tomorrow at 6, early enough for me', 'at 2025-10-09 18:00'],
  ],
  'what has its own hour is told': [
    ['booking', 'en', 'school drop off is 8.45 so 9.30 tomorrow', 'at 2025-10-09 09:30'],
    ['booking', 'en', 'Mass is at 10 sunday, monday 10am instead', 'at 2025-10-13 10:00'],
    ['booked', 'en', 'ok, lunch is at 1 so thats perfect', ''],
    ['booked', 'fr', 'possible 15h ? la réunion finit à 14h45', 'at 2025-10-09 15:00'],
    ['dayKnown', 'fr', 'plutôt vers 17h je débauche à 16h30', 'at 2025-10-10 17:00'],
    ['booking', 'fr', "de nuit en ce moment je dors jusqu'à 14h, demain 16h", 'at 2025-10-09 16:00'],
    ['booking', 'en', 'lunch at 1 tomorrow?', 'at 2025-10-09 13:00'],
  ],
  'until when there is time is no hour from which one is free': [
    ['booking', 'fr', "j'ai jusqu'à 15h demain", 'date 2025-10-09, to 15:00'],
    ['booking', 'fr', "j'ai les enfants jusqu'à 15h demain", 'date 2025-10-09, from 15:00'],
    ['booking', 'en', 'I have until 3 tomorrow', 'date 2025-10-09, to 15:00'],
    ['oneSlot', 'en', "that's fine I don't start till 11", 'at 2025-10-09 10:00'],
    ['oneSlot', 'en', 'yes but after 11', 'date 2025-10-09, from 11:00'],
  ],
  'streets that are named after a day name none': [
    ['booking', 'fr', '14 rue du 8 mai 1945, mardi 10h', 'at 2025-10-14 10:00'],
    ['booking', 'fr', 'place du 14 juillet à Cholet. vendredi 11h', 'at 2025-10-10 11:00'],
  ],
  'a part of the day belongs to its own clause': [
    ['booking', 'fr', 'en congés dès vendredi soir, alors vendredi 11h', 'at 2025-10-10 11:00'],
    ['booking', 'fr', 'demain soir donc 20h', 'at 2025-10-09 20:00'],
    ['booking', 'en', 'this evening after 8 once they sleep', 'date 2025-10-08, evening, from 20:00'],
  ],
  'which day is meant where several are named': [
    ['booking', 'en', 'off tues and thurs, thurs 10am', 'at 2025-10-09 10:00'],
    ['booked', 'fr', 'demain non, jeudi prochain 16 plutôt', 'at 2025-10-16 14:30, not 2025-10-09'],
    ['booking', 'en', 'monday 10, well 11 rather', 'at 2025-10-13 11:00'],
    ['booking', 'en', 'monday 3rd at 2', 'at 2025-11-03 14:00'],
    ['days', 'en', 'no to tuesday, the other one at 9am', 'at 2025-10-15 09:00, not 2025-10-14'],
    ['days', 'en', 'the 14th is out, other day after 6', 'date 2025-10-15, from 18:00, not 2025-10-14'],
  ],
  'neither hour suits, and another is asked for': [
    ['slots', 'en', '8.30 too early, 2 too late. 11?', 'at 2025-10-15 11:00'],
    ['slots', 'fr', 'un peu tôt et un peu tard mdr. 11h ?', 'at 2025-10-15 11:00'],
  ],
  'a meeting is moved by hours that are said shortly': [
    ['booked', 'fr', "on décale d'1h ? je suis debout depuis 4h", 'at 2025-10-09 15:30'],
    ['booked', 'fr', 'décaler de 2h svp', 'at 2025-10-09 16:30'],
    ['booked', 'fr', 'décalez de 14h30 à 16h', 'at 2025-10-09 16:00'],
  ],
  'hours in which somebody works leave what comes after them, or before, where that is said': [
    ['booking', 'en', 'I work 7 to 3, after that is grand', 'from 15:00'],
    ['booking', 'en', 'shift is 6-2 tomorrow so after that', 'date 2025-10-09, from 14:00'],
    ['booking', 'en', "I'm busy 2 to 4, before that works", 'to 14:00'],
    ['booking', 'fr', 'je suis en poste de 6h à 14h, ensuite dispo', 'from 14:00'],
    ['booking', 'fr', 'je travaille de 14h à 22h donc avant', 'to 14:00'],
    ['dayKnown', 'fr', 'cours de 8h à 12h, dispo après', 'date 2025-10-10, from 12:00'],
    ['dayKnown', 'fr', 'le car me dépose à 16h40, après ça va', 'date 2025-10-10, from 16:40'],
    ['booking', 'en', 'friday at 2 then, ok', 'at 2025-10-10 14:00'],
    ['booking', 'fr', "je bosse de 9h à 17h, après j'ai foot", ''],
  ],
  'a limit of the week is none of the weekend': [
    ['booking', 'en', 'during the week I finish at 8, so Saturday 10am', 'at 2025-10-11 10:00'],
    [
      'booking',
      'fr',
      "la semaine c'est pas avant 19h, dimanche aprem possible ?",
      'date 2025-10-12, afternoon',
    ],
    ['booking', 'en', 'weekdays after 6 only', 'from 18:00'],
  ],
  'ages are no hours, and a part of the day that is wild is refused': [
    ['booking', 'en', 'boys of 3, 5 and 9 so mornings are mayhem, Thursday at 2?', 'at 2025-10-09 14:00'],
    ['booking', 'fr', "enfants de 3, 5 et 9 ans, le matin c'est la course. Jeudi 14h", 'at 2025-10-09 14:00'],
  ],
  'what broke, leaked or died on a day is past': [
    ['situation', 'en', 'roof leaked on Saturday about 9pm', ''],
    ['situation', 'fr', 'le ballon a claqué mardi vers 21h', ''],
    ['situation', 'en', 'heating died Sunday, ring me tomorrow at 5', 'at 2025-10-09 17:00'],
    ['booking', 'fr', 'le chauffage est tombé en panne lundi, plutôt jeudi 14h', 'at 2025-10-09 14:00'],
    ['booking', 'fr', "demain c'est mort, vendredi 14h", 'at 2025-10-10 14:00, not 2025-10-09'],
  ],
  'slips in the words of a clock': [
    ['booking', 'en', 'qaurter to 4 tomorrow', 'at 2025-10-09 15:45'],
    ['booking', 'en', 'hafl past 2 friday', 'at 2025-10-10 14:30'],
    ['booking', 'en', '1/4 past 3 tomorrow', 'at 2025-10-09 15:15'],
    ['booking', 'en', '10 o clcok friday', 'at 2025-10-10 10:00'],
    ['booking', 'fr', '5h et quar demain', 'at 2025-10-09 17:15'],
    ['booking', 'fr', '4h mois le quart vendredi', 'at 2025-10-10 15:45'],
    ['booking', 'fr', '11h et dmei lundi', 'at 2025-10-13 11:30'],
    ['booking', 'fr', 'demain 10h et car je pars après', 'at 2025-10-09 10:00'],
  ],
  'who is on the way until an hour is free from it on': [
    ['booked', 'fr', 'au volant jusqu’à 17h', 'date 2025-10-09, from 17:00'],
    ['booked', 'fr', 'au volant jusqu’à 17h, rappelez là', 'at 2025-10-09 17:00'],
    ['booking', 'fr', 'dans les bouchons jusqu’à 18h', 'from 18:00'],
    ['booking', 'fr', 'à la piscine jusqu’à 16h appelez après', 'from 16:00'],
    ['booking', 'en', 'on the ferry till 5', 'from 17:00'],
    ['booked', 'en', 'behind the wheel till 4, ring me then', 'at 2025-10-09 16:00'],
    ['booking', 'fr', 'je peux parler en voiture jusqu’à 16h', 'to 16:00'],
    ['booking', 'en', 'I can talk in the car till 4', 'to 16:00'],
    ['booking', 'fr', 'à la maison jusqu’à 17h', 'to 17:00'],
  ],
  'no time then refuses it': [
    ['booking', 'en', 'sorry, no spare time tomorrow', 'not 2025-10-09'],
    ['twoDays', 'en', 'got no time Thursday', 'not 2025-10-09'],
    ['booked', 'en', "yes, haven't got a second today", 'not 2025-10-08'],
    ['booking', 'fr', 'oui. plus le temps aujourd’hui', 'not 2025-10-08'],
    ['twoDays', 'fr', 'pas trop le temps jeudi', 'not 2025-10-09'],
    ['booking', 'fr', 'zéro dispo demain, vendredi 10h', 'at 2025-10-10 10:00, not 2025-10-09'],
    [
      'booking',
      'en',
      "don't have a minute today but Friday at 4 works",
      'at 2025-10-10 16:00, not 2025-10-08',
    ],
    ['booking', 'en', 'no time limit, tomorrow at 10', 'at 2025-10-09 10:00'],
    ['booking', 'en', 'no time to lose, tomorrow at 10', 'at 2025-10-09 10:00'],
    ['booking', 'fr', 'j’ai plus de temps jeudi', 'date 2025-10-09'],
  ],
  'days from one to another are neither of them': [
    ['booking', 'en', 'in the office mon to wed', ''],
    ['booked', 'en', 'free mon-wed', ''],
    ['reminded', 'en', 'mon or tue', ''],
    ['reminded', 'fr', 'lundi et mardi', ''],
    ['reminded', 'fr', 'je suis au bureau du lundi au jeudi', ''],
    ['booking', 'fr', 'dispo lun au mer', ''],
    ['reminded', 'en', 'not monday, tuesday', 'at 2025-10-14 14:30'],
    ['reminded', 'fr', 'décalez de lundi à mardi', 'at 2025-10-14 14:30'],
  ],
  'who comes to the house, and what is brought, gives no moment': [
    ['booking', 'fr', 'le carreleur passe mardi à 14h', ''],
    ['twoDays', 'fr', 'les maçons sont là vendredi matin', 'not 2025-10-10'],
    ['booked', 'fr', 'le ramoneur doit venir vendredi entre 8h et 10h', ''],
    ['booked', 'fr', 'on attend l’infirmière lundi matin', ''],
    ['reminded', 'fr', 'livraison du frigo mardi entre 14h et 16h', ''],
    ['twoDays', 'en', 'the gas engineer is here Friday at 10', ''],
    ['booked', 'en', 'we have the roofers round on Monday', ''],
    ['booked', 'en', 'the lady from the bank comes at 4 tomorrow', ''],
    ['booking', 'en', 'mattress arriving Tuesday between 7 and 11', ''],
    ['reminded', 'en', 'our landlord is coming on Wednesday at 2', ''],
    ['booking', 'fr', 'le carreleur passe mardi matin, mardi 16h ?', 'at 2025-10-14 16:00'],
    ['booking', 'en', 'the roofers are here Monday so Tuesday at 10', 'at 2025-10-14 10:00'],
    ['booking', 'fr', 'votre technicien peut m’appeler vendredi à 10h', 'at 2025-10-10 10:00'],
    ['booking', 'en', 'get your engineer to call Friday at 10', 'at 2025-10-10 10:00'],
    ['booking', 'fr', 'ma femme est là vendredi matin', 'date 2025-10-10, morning'],
    ['booking', 'en', "I'm in the office on Friday", 'date 2025-10-10'],
  ],
  'what is on, opens or shuts at an hour gives no moment': [
    ['booked', 'fr', 'le film commence à 20h30', ''],
    ['booked', 'fr', 'la pharmacie ferme à 19h', ''],
    ['booking', 'fr', 'contrôle technique jeudi à 9h', ''],
    ['reminded', 'fr', 'vide-grenier dimanche', ''],
    ['booked', 'en', 'the race starts at 3', ''],
    ['booked', 'en', 'post office shuts at 5', ''],
    ['booking', 'en', 'parents evening Tuesday at 6', ''],
    ['reminded', 'en', 'bin night is Thursday', ''],
    ['booking', 'en', 'the race starts at 3 so 2', 'time 14:00'],
  ],
  'when those at home come and go, wake and sleep': [
    ['booked', 'fr', 'les petits sortent à 16h30 on aura le temps', ''],
    ['booked', 'fr', 'ma fille a danse mardi à 17h', ''],
    ['booked', 'en', 'my wife gets home at 6', ''],
    ['booked', 'en', 'the twins go to bed at 7', ''],
    ['booked', 'en', '6. baby is awake till 8', 'at 2025-10-09 18:00'],
    ['booked', 'fr', '18h. les gosses sont debout jusqu’à 20h', 'at 2025-10-09 18:00'],
    ['booking', 'en', 'call when my wife gets home at 6', 'from 18:00'],
    ['booking', 'en', 'my wife gets home at 6 so after that', 'from 18:00'],
    ['booking', 'en', 'after 8 when the twins are in bed', 'from 20:00'],
    ['booking', 'fr', 'après 9h une fois les enfants au lit', 'from 21:00'],
    ['booking', 'en', 'the baby naps at 10 in the morning, 11 tomorrow', 'at 2025-10-09 11:00'],
  ],
  'by when it is over is asked, and moves nothing': [
    ['booked', 'fr', 'on aura terminé à 15h30 ?', ''],
    ['booked', 'fr', 'ça dure jusqu’à quand, 15h ?', ''],
    ['booked', 'fr', 'ça se termine vers 16h ?', ''],
    ['booked', 'en', 'will we be finished by 3.30?', ''],
    ['booked', 'en', 'over by 3 hopefully?', ''],
    ['booking', 'en', 'tomorrow at 2, will it be over by 3?', 'at 2025-10-09 14:00'],
    ['booking', 'fr', 'vendredi, tant que c’est fini à 15h', 'date 2025-10-10, to 15:00'],
  ],
  'the weather names no day': [
    ['booking', 'en', 'gorgeous sunshine here today', ''],
    ['booking', 'fr', "quel beau temps aujourd'hui ! jeudi 10h", 'at 2025-10-09 10:00'],
    ['booked', 'fr', 'à tout à l’heure', ''],
    ['booking', 'fr', 'on étouffe ici cet après-midi', ''],
    ['booked', 'fr', 'neige annoncée pour vendredi', ''],
    ['twoDays', 'fr', 'orages prévus vendredi', ''],
    ['booking', 'fr', 'ouf, enfin vendredi', ''],
    ['booked', 'fr', 'quel triste lundi', ''],
    ['booking', 'fr', 'rude journée demain', ''],
    ['booked', 'en', 'so muggy today', ''],
    ['twoDays', 'en', 'gales forecast for Friday', ''],
    ['booking', 'en', 'what a miserable Tuesday', ''],
    ['booked', 'en', 'tough week this week', ''],
    ['booking', 'fr', 'trop froid ce matin, demain 10h', 'at 2025-10-09 10:00'],
    ['booking', 'en', 'too wet today, Friday at 4?', 'at 2025-10-10 16:00'],
    ['booking', 'fr', 'c’est trop chaud demain, vendredi 10h', 'at 2025-10-10 10:00, not 2025-10-09'],
    ['booking', 'en', 'if it rains Thursday I am free at 2', 'at 2025-10-09 14:00'],
  ],
  'a day on which something else is on': [
    ['oneDay', 'en', "no, the dog's at the vet at 11 that day", 'not 2025-10-14'],
    ['oneDay', 'fr', 'non, le plombier vient à 14h ce jour-là', 'not 2025-10-14'],
    ['booked', 'en', "they've put me on shift tomorrow", 'not 2025-10-09'],
    ['booked', 'fr', 'mon chef me fait bosser demain', 'not 2025-10-09'],
    ['dayKnown', 'en', "I'm on call Friday", 'not 2025-10-10'],
    ['dayKnown', 'fr', "je prends l'avion à 16h donc 13h", 'at 2025-10-10 13:00'],
    ['booking', 'en', "I don't work Fridays, I mind the grandkids", 'not 2025-10-10'],
    ['booking', 'fr', "vendredi, j'ai les enfants mais n'importe quand ça va", 'date 2025-10-10'],
    ['oneDay', 'en', 'no good, any other day at 2', 'time 14:00, not 2025-10-14'],
  ],
  'the other of two, where a part of the day is refused': [
    ['slots', 'fr', "l'aprem je bosse, l'autre alors", 'at 2025-10-15 08:30'],
    ['slots', 'en', 'mornings are bad so the other one', 'at 2025-10-15 14:00'],
    ['slots', 'en', 'mornings suit best, not the other one', 'at 2025-10-15 08:30'],
  ],
  'a call at the hour until which one is busy': [
    ['reminded', 'en', "I'm with a client until 4, call me then", 'at 2025-10-13 16:00'],
    ['reminded', 'fr', "occupé jusqu'à 15h30, rappelez-moi à cette heure là", 'at 2025-10-13 15:30'],
    ['reminded', 'fr', "chez le dentiste jusqu'à 15h, rappelez après", 'date 2025-10-13, from 15:00'],
    ['reminded', 'en', 'stuck in traffic, 4 alright?', 'at 2025-10-13 16:00'],
  ],
  'the end of work, its hour said first, is from when on': [
    ['booking', 'fr', 'demain si vous pouvez, vers 18h je sors du taf', 'date 2025-10-09, from 18:00'],
    ['dayKnown', 'fr', 'à 17h30 je débauche', 'date 2025-10-10, from 17:30'],
    ['booking', 'en', 'tomorrow around 6 I finish work', 'date 2025-10-09, from 18:00'],
    ['booking', 'fr', 'à 18h je sors les poubelles demain', ''],
    ['booking', 'en', 'at 6 I leave for work tomorrow', ''],
    ['booking', 'fr', 'demain 8h, je prends le métro à 8h40', 'at 2025-10-09 08:00'],
  ],
  'a break is when it would suit, where a moment is looked for': [
    ['booking', 'fr', "ma pause c'est 12h30-13h30", 'from 12:30, to 13:30'],
    ['booking', 'fr', 'ma pause déj, de 13h à 14h', 'from 13:00, to 14:00'],
    ['booking', 'en', 'my lunch is 12 to 1 tomorrow', 'date 2025-10-09, from 12:00, to 13:00'],
    ['booking', 'en', 'my break is from 3.15 to 3.45', 'from 15:15, to 15:45'],
    ['booking', 'en', 'during my lunch hour', 'from 12:00, to 14:00'],
    ['montreal', 'fr', 'plutôt sur mon heure de lunch', 'from 12:00, to 14:00'],
    ['oneSlot', 'en', "that's bang on my lunch", 'not 2025-10-09'],
    ['montreal', 'fr', 'vendredi à 10h, mon heure', 'at 2025-10-10 10:00'],
    ['booked', 'en', 'my lunch break is 12.30-1.30', ''],
  ],
  'supper is in the evening': [
    ['montreal', 'en', 'best around supper, like 6', 'time 18:00'],
    ['montreal', 'fr', 'vers le souper', 'evening'],
    ['montreal', 'en', "supper's at 6", ''],
  ],
  'busy until an hour and free from then on': [
    ['booking', 'fr', "demain en rdv jusqu'à 14h puis ok", 'date 2025-10-09, from 14:00'],
    ['booking', 'fr', "jeudi en formation jusqu'à 16h, après c'est bon", 'date 2025-10-09, from 16:00'],
    ['booking', 'fr', 'en rdv demain', 'not 2025-10-09'],
  ],
  'what is on all day takes no hour of another day': [
    ['newyork', 'en', 'Inspections all day Thursday; Friday at 4 is ideal', 'at 2025-10-10 16:00'],
    ['booking', 'fr', "jeudi audiences toute la journée, vendredi 16h c'est bien", 'at 2025-10-10 16:00'],
    ['booking', 'en', 'works all day tuesday', 'date 2025-10-14'],
    ['booking', 'fr', 'dispo toute la journée jeudi', 'date 2025-10-09'],
  ],
  'an hour beside a part of the day': [
    ['booking', 'en', "First thing, like 8, I'm on the tube at 8:40", 'time 08:00'],
    ['booking', 'en', 'friday evening, say 7', 'at 2025-10-10 19:00'],
    ['booking', 'fr', 'demain soir, genre 8', 'at 2025-10-09 20:00'],
    ['booking', 'en', 'afternoon, like 3 people will join', 'afternoon'],
  ],
  'an hour that puts another right': [
    ['booking', 'en', 'tomorrow 10, no sorry 11', 'at 2025-10-09 11:00'],
    ['booking', 'en', 'tomorrow morning 9, no wait 10', 'at 2025-10-09 10:00'],
    ['booking', 'fr', 'demain 14, pardon 15', 'at 2025-10-09 15:00'],
    ['booking', 'fr', 'demain soir 8h non plutôt 9h', 'at 2025-10-09 21:00'],
    ['booking', 'fr', 'demain non, plutôt vendredi 9h', 'at 2025-10-10 09:00, not 2025-10-09'],
    ['booking', 'fr', 'jeudi 10, non pardon 11', ''],
  ],
  'a number that was asked for is no hour of the day beside it': [
    ['need', 'en', '20 thursday', 'date 2025-10-09'],
    ['need', 'fr', '15 vendredi matin', 'date 2025-10-10, morning'],
    ['need', 'en', '12, thursday at 3', 'at 2025-10-09 15:00'],
    ['booking', 'en', '10 thursday', 'at 2025-10-09 10:00'],
  ],
  'hours that suit on either side of others are no span of them': [
    ['london', 'en', "I'm ten til six in the shop so either side of that", ''],
    ['booking', 'en', 'I work 10 to 6 so before or after', ''],
    ['booking', 'fr', 'demain je bosse de 10h à 18h donc avant ou après', 'date 2025-10-09'],
    ['booking', 'en', 'free 10 to 12, before or after lunch', 'from 10:00, to 12:00'],
    ['booking', 'en', 'free nine til twelve tomorrow', 'date 2025-10-09, from 09:00, to 12:00'],
  ],
  'all but one of what is offered': [
    ['slots', 'en', 'any but the first', 'at 2025-10-15 14:00'],
    ['slots', 'en', 'any time bar the last', 'at 2025-10-15 08:30'],
    ['yearEnd', 'en', 'any day but the first', 'not 2026-01-01'],
    ['yearEnd', 'fr', "n'importe quel jour sauf le premier", 'not 2026-01-01'],
  ],
};

holdMoments(CLASSES);

describe('hours on either side of those that are taken', () => {
  it.each([
    "I'm ten til six in the shop so either side of that",
    'je bosse de 10h à 18h donc avant ou après',
  ])('are a wish: "%s"', (text) => {
    expect(understand([text], situation('booking')).intent).toBe('propose_time');
  });
});

describe('what is said of all that is offered', () => {
  it.each(['both days suit', 'the 2 of them work for me', 'one or the other, not fussed', 'either or'])(
    'takes the first: "%s"',
    (text) =>
      expect(momentOf(understand([text], situation('days', { language: 'en' })))).toBe('date 2025-10-14'),
  );

  it.each(['both days are bad for me', 'no to both', 'neither, away both days'])('unlike "%s"', (text) => {
    expect(momentOf(understand([text], situation('days', { language: 'en' })))).not.toContain('date');
  });
});

describe('what is asked beside a choice', () => {
  it.each([
    ['14h, et sinon c’est cher ?', 'price'],
    ['le deuxième. Et la garantie ?', 'warranty'],
  ])('is heard with it: "%s"', (text, topic) => {
    const meaning = understand([text], situation('slots'));
    expect(momentOf(meaning)).toBe('at 2025-10-15 14:00');
    expect(meaning.topics).toEqual([topic]);
  });
});

describe('a meeting that is to be moved, the hour to follow', () => {
  it.each([
    'je dois décaler, je vous redis quand',
    'need to shift it, will let you know when suits',
    'gonna need to push it back, ill get back to you with a time',
  ])('is moved: "%s"', (text) => {
    expect(understand([text], situation('booked')).intent).toBe('reschedule');
  });

  it('and is none where nothing moves', () => {
    expect(understand(['je vous redis'], situation('booked')).intent).toBe('later');
  });
});

describe('being there shortly before the meeting', () => {
  it.each(['je serai rentré pour 14h15', "I'll be home by 2.20"])('keeps it: "%s"', (text) => {
    const meaning = understand([text], situation('booked'));
    expect([meaning.intent, momentOf(meaning)]).toEqual(['confirm', 'at 2025-10-09 14:30']);
  });

  it.each(["I'll be home at 2.20, can you call then", 'je serai chez moi à 14h20, appelez à ce moment là'])(
    'unlike asking for a call at that hour: "%s"',
    (text) => expect(momentOf(understand([text], situation('booked')))).toBe('at 2025-10-09 14:20'),
  );
});

describe('a yes or a no of who can talk no further now', () => {
  it.each([
    ["nope and I'm at work, ring tomorrow at 6", 'no', 'propose_time'],
    ['oui, mais occupé, demain 10h ?', 'yes', 'propose_time'],
    ['yeah but in a meeting', 'yes', 'later'],
    ['non mais je suis au travail, plus tard', 'no', 'later'],
  ])('is kept: "%s"', (text, value, intent) => {
    const meaning = understand([text], situation('known'));
    expect(meaning.answers).toEqual([{ question: 'known', value }]);
    expect(meaning.intent).toBe(intent);
  });

  it.each(["yes I'm free now", 'ok là je suis dispo'])('is none of who is free now: "%s"', (text) => {
    const meaning = understand([text], situation('known'));
    expect([meaning.intent, meaning.answers]).toEqual(['interested', []]);
  });
});

describe('the only time that is offered', () => {
  it.each(["I'd like to block that time out please", 'vous pouvez me le bloquer ?', "I'll grab that one"])(
    'is taken: "%s"',
    (text) => expect(understand([text], situation('oneSlot')).intent).toBe('choose_slot'),
  );
});

describe('what was taken for something else before', () => {
  it.each([
    ["sorry I assumed you meant tomorrow. Tuesday's fine", '2025-10-14'],
    ['j’avais compris aujourd’hui ! mercredi parfait', '2025-10-15'],
    ['oh I read it as Thursday, Wednesday then', '2025-10-15'],
    ['je pensais à mercredi', '2025-10-15'],
    ['I thought perhaps Wednesday', '2025-10-15'],
  ])('leaves what is wished: "%s"', (text, date) => {
    expect(understand([text], situation('days')).wish).toMatchObject({ date, rejected: [] });
  });

  it.each(['I thought it was Tuesday', 'je croyais que c’était mardi'])('rules nothing out: "%s"', (text) => {
    expect(understand([text], situation('days')).wish).toMatchObject({ date: null, rejected: [] });
  });
});

it.each([
  ['je suis de garde jusqu’à mercredi, pas avant 15h alors', 'from 15:00'],
  ['tomorrow but after 5 or friday before 9', ''],
  ['jeudi mais après 17h ou lundi avant 9h', ''],
])('hours of day are no part of a story: "%s"', (text, moment) => {
  const meaning = understand([text], situation('situation'));
  expect([meaning.intent, momentOf(meaning), meaning.answers]).toEqual(['propose_time', moment, []]);
});

it.each([
  '3 children, and the old boiler dies every night',
  'une boutique ouverte de lundi à samedi avant 18h',
])('but what is told of one’s days is: "%s"', (text) => {
  expect(understand([text], situation('situation')).answers[0]?.value).toBe(text);
});
