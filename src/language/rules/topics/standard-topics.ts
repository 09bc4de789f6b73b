/**
 * What every prospect may ask, whatever the playbook sells: who writes and why, and what Ringback itself knows of the
 * call. Classes of words put together, so that each is found in wordings nobody has thought of.
 */
import { findBereavement } from '../beside/bereavement.js';
import { findHardTime } from '../beside/hard-times.js';
import { asksWhoseClock } from '../moments/zones/zones.js';
import { asksWhenCalled, asksWhichTimes, findAskingAgain, findAskingToWrite } from '../signs/requests.js';
import { findRobotQuestion } from './robot.js';
import { asksWhetherOff } from '../signs/cancelling.js';
import { asksAboutChanging } from '../signs/changing.js';
import { ASKED_NOTHING } from '../signs/declining.js';
import { ASKS_WHETHER_WRONG } from '../signs/wrong-number.js';
import { findToPassOn } from '../beside/to-pass-on.js';
import { CUSTOMER_ALREADY, kinAsked, MISSED_CALL, SOMEONE_ELSE, SPOKE_ALREADY } from './before-now.js';
import { HOW_ARE_YOU, RECEIVED, WHY, WHY_ASK } from './courtesies.js';
import { findIfMissed, findToPrepare, findWhoRings } from './on-the-day.js';
import { firstOf, finds, type Place, type Reader, type Talk } from './place.js';
import {
  BY_PHONE,
  CALL_LENGTH,
  CALL_LENGTH_BARE,
  CALL_NUMBER,
  LOCAL_TIME,
  WANTS_VIDEO,
  WHEN_IS_IT,
  WHEN_WAS_IT,
  NAMED_CALLER,
  WHO_CALLS,
} from './the-call.js';
import { HOW_NUMBER, IS_SCAM, WHAT_IS_THIS, WHO_ARE_YOU } from './who-we-are.js';

/** Asked of a call that stands, or is being arranged. */
function ofTheCall(find: (text: string) => Place | null): Reader {
  return (text, { aboutCall, booked }) => (aboutCall || booked ? find(text) : null);
}

/** By the topic that a playbook may answer in its own words. */
const READERS: Record<string, Reader> = {
  robot: findRobotQuestion,
  who_are_you: finds(WHO_ARE_YOU),
  what_is_this: finds(WHAT_IS_THIS, ASKS_WHETHER_WRONG),
  how_did_you_get_my_number: finds(HOW_NUMBER),
  is_this_a_scam: finds(IS_SCAM),
  why_do_you_ask: (text, { asked }) => firstOf(asked ? [WHY_ASK, WHY] : [WHY_ASK], text),
  how_are_you: finds(HOW_ARE_YOU),
  received: finds(RECEIVED),
  who_calls: (text, { booked }) => firstOf(booked ? [WHO_CALLS, NAMED_CALLER] : [WHO_CALLS], text),
  call_number: finds(CALL_NUMBER),
  call_length: (text, { aboutCall }) =>
    firstOf(aboutCall ? [CALL_LENGTH, CALL_LENGTH_BARE] : [CALL_LENGTH], text),
  by_phone: (text) => firstOf(MAY_BE_SEEN.test(text) ? [BY_PHONE, WANTS_VIDEO] : [BY_PHONE], text),
  who_rings: ofTheCall(findWhoRings),
  if_missed: ofTheCall(findIfMissed),
  to_prepare: ofTheCall(findToPrepare),
  changing: asksAboutChanging,
  writing: (text, { booked }) => (booked ? findAskingToWrite(text) : null),
  local_time: (text) =>
    firstOf([LOCAL_TIME], text) ?? (asksWhoseClock(text) ? { index: 0, length: 0 } : null),
  call_time: (text, { booked, met }) => {
    if (!booked) return met ? firstOf([WHEN_WAS_IT], text) : null;
    return (
      firstOf([WHEN_IS_IT], text) ??
      (asksWhetherOff(text) || asksWhenCalled(text) ? { index: 0, length: text.length } : null)
    );
  },
  which_times: (text, { booked }) => (asksWhichTimes(text, booked) ? { index: 0, length: 0 } : null),
  say_again: (text, { asked }) => findAskingAgain(text, asked),
  spoke_already: finds(SPOKE_ALREADY),
  someone_else_asked: (text) =>
    firstOf([SOMEONE_ELSE, ASKED_NOTHING], text) ??
    (kinAsked(text) ? { index: 0, length: text.length } : null),
  already_customer: finds(CUSTOMER_ALREADY),
  to_pass_on: findToPassOn,
  missed_call: finds(MISSED_CALL),
  bereavement: findBereavement,
  hard_time: (text) => (findBereavement(text) ? null : findHardTime(text)),
};

const MAY_BE_SEEN = /visio|video|zoom|teams|meet|skype|facetime/;

/** Without any of these nothing else need be looked for. */
const HINTS: Record<string, RegExp> = {
  who_calls:
    /wh?o|person|human|being|calling|ringing|phoning|\bqui\b|\bki\b|nom|name|expert|conseill|commercia|advis|colle|interlocut|appelle|same|meme|will it be|is it|ce sera|est-ce/,
  missed_call:
    /miss|absence|perdu|entend|rate|loupe|manque|rater|pas|could|able|hear|\bwas\b|were|been|etai[st]|etions/,
  call_length: /how|combien|duree|long|dure|prend|last|take/,
  local_time:
    /heure|time|clock|fuseau|decalage|\b(?:here|ici|end|side)\b|(?:chez|pour|for) (?:moi|nous|vous|toi|me|us|you|them)\b/,
  call_time: /heure|confirm|quand|jour|date|when|time|day|di\b|demain|midi|tomorrow|annul|cancel|\boff\b|\d/,
  already_customer: /client|customer|contrat|contract|with y|chez v|avec v/,
  received:
    /recu|\beu\b|\blue?\b|\bvu\b|compris|arriv|pass|parti|parven|\bg[eo]t|receiv|see|read|\bg[eo]|c[ao]me|sen[dt]|reach|deliver/,
};

export function findStandardTopic(topic: string, text: string, talk: Talk): Place | null {
  if (!isStandardTopic(topic) || HINTS[topic]?.test(text) === false) return null;
  return READERS[topic]?.(text, talk) ?? null;
}

export function isStandardTopic(topic: string): boolean {
  return Object.hasOwn(READERS, topic);
}
