/** What a message means by the rules alone, in the order in which its readings are tried. */
import type { Meant, Reading } from './reading.js';
import * as answers from './readings/answers.js';
import * as contact from './readings/contact.js';
import * as ending from './readings/ending.js';
import { besideAbsence, heardOf, type Reads } from './readings/heard.js';
import * as later from './readings/later.js';
import * as meeting from './readings/meeting.js';
import * as moments from './readings/moments.js';
import * as moving from './readings/moving.js';
import * as offers from './readings/offers.js';
import * as questions from './readings/questions.js';
import { smallTalk } from './small-talk.js';

const READINGS: readonly Reads[] = [
  contact.parted,
  contact.wrongNumber,
  contact.anothersNumber,
  contact.bereaved,
  later.anotherDay,
  answers.onlyNo,
  contact.personWanted,
  meeting.late,
  meeting.homeInTime,
  questions.besideAnothers,
  meeting.expectedBefore,
  meeting.soSoon,
  meeting.tookForAnother,
  ending.callRefused,
  ending.refusedCallLetGo,
  meeting.toBeConfirmed,
  meeting.goneBack,
  meeting.goodbye,
  meeting.goodbyeAmongOffers,
  meeting.kept,
  meeting.sameHour,
  meeting.stillOn,
  meeting.despiteOthers,
  contact.wantedAfterAll,
  contact.inWriting,
  questions.mayMove,
  ending.otherTimeWanted,
  ending.allLetGo,
  ending.anyDayRefused,
  ending.declined,
  ending.calledOff,
  questions.whetherOff,
  questions.whichOfBoth,
  questions.supposed,
  questions.whoseClock,
  questions.ofAChoice,
  questions.leavingTerms,
  meeting.foreseen,
  moving.calledNow,
  offers.chosen,
  offers.onlyDayLeft,
  moving.shifted,
  offers.other,
  moving.shiftedOfDay,
  moving.busyThen,
  moving.atBirth,
  moments.otherHours,
  offers.refused,
  moving.movedUntilTold,
  moving.away,
  later.willWrite,
  later.waits,
  questions.besideTold,
  later.farOff,
  moments.checked,
  moments.untilWhen,
  moments.proposed,
  questions.whichTimes,
  moments.anyTime,
  moving.moved,
  later.notNow,
  answers.answered,
  contact.ownNumber,
  meeting.passedOn,
  questions.anything,
  answers.told,
];

/** The first reading that has something to say, and its name. */
export function interpret(reading: Reading): { meant: Meant; by: string } {
  const heard = heardOf(reading);
  for (const reads of READINGS) {
    const meant = reads(heard);
    if (meant !== null) return { meant, by: reads.name };
  }
  return { meant: besideAbsence(heard, smallTalk(heard)), by: smallTalk.name };
}
