/** What the texts of a playbook and of templates may name: the meeting, who calls, whom they are written to. */
import { bookingLinkOf } from '../domain/booking-link.js';
import type { Profile } from '../domain/lead.js';
import { instantToCivil, offsetAt } from '../domain/zone.js';
import { either } from './choices.js';
import type { WordingContext } from './texts.js';
import { spokenDay, spokenMoment, timeText, zoneName } from './when.js';

/** What `{…}` in a text and the parameters of a template stand for. Empty where nothing is known. */
export function variablesOf(context: WordingContext): Record<string, string> {
  const { playbook, profile, language, timeZone, now, bookingStart } = context;
  const rep = profile.sales ?? profile.sdr;
  const meeting = bookingStart === null ? null : instantToCivil(bookingStart, timeZone);
  const minutes = context.meetingMinutes ?? 0;
  return {
    first_name: firstName(profile.name ?? null),
    company: playbook.company,
    assistant: playbook.assistant,
    rep: tidy(rep?.prenom ?? '') || (language === 'fr' ? 'un expert' : 'an expert'),
    caller: tidy(rep?.prenom ?? '') || (language === 'fr' ? 'notre expert' : 'our expert'),
    rep_name: repName(profile),
    minutes: minutes === 0 ? '' : `${minutes}`,
    // The whole number is theirs, and nobody else's to read.
    number_end: context.number?.slice(-2) ?? '',
    zone: zoneName(timeZone, bookingStart ?? now, language),
    time:
      meeting && bookingStart !== null
        ? timeText(meeting.time, language) + zoneNote(bookingStart, context)
        : '',
    answer_by: answerByText(context),
    link: bookingLinkOf(profile) ?? '',
    until: bookingStart === null ? '' : untilText(bookingStart, context),
    date: meeting ? spokenDay(meeting.date, instantToCivil(now, timeZone).date, language) : '',
  };
}

/** Of a reminder: `dans environ une heure`, `dans environ 20 minutes`; from further away the day and time. */
function untilText(at: number, context: WordingContext): string {
  const french = context.language === 'fr';
  const minutes = Math.round((at - context.now) / 60_000);
  if (minutes > 90 || minutes < 3) return moment(at, context);
  if (minutes > 45) return french ? 'dans environ une heure' : 'in about an hour';
  const rounded = Math.max(5, Math.round(minutes / 5) * 5);
  return french ? `dans environ ${rounded} minutes` : `in about ${rounded} minutes`;
}

/** `aujourd'hui avant 16h`, `Monday before 11am (London time)`, to the half hour; without a time where none is known. */
function answerByText(context: WordingContext): string {
  const { answerBy, language, timeZone, now } = context;
  if (answerBy === null || answerBy === undefined)
    return language === 'fr' ? 'dès que possible' : 'as soon as possible';
  const halfHour = 30 * 60_000;
  const by = Math.ceil(answerBy / halfHour) * halfHour;
  const { date, time } = instantToCivil(by, timeZone);
  const day = spokenDay(date, instantToCivil(now, timeZone).date, language);
  const before = language === 'fr' ? 'avant' : 'before';
  return `${day} ${before} ${timeText(time, language)}${zoneNote(by, context)}`;
}

/** `Jean Dupont`: who of the client's side calls; empty where nobody is named. */
export function repName({ sales, sdr }: Profile): string {
  const rep = sales ?? sdr;
  return tidy(`${rep?.prenom ?? ''} ${rep?.nom ?? ''}`);
}

/** `demain à 14h30`, with the zone where there could be a doubt, and on the other clock that they spoke of. */
export function moment(at: number, context: WordingContext): string {
  const { now, timeZone, language, clock } = context;
  const spoken = spokenMoment(at, now, timeZone, language);
  if (!isOnOtherClock(at, context) || clock === undefined) return spoken + zoneNote(at, context);
  const [here, there] = [instantToCivil(at, timeZone), instantToCivil(at, clock)];
  const hour =
    here.date === there.date ? timeText(there.time, language) : spokenMoment(at, now, clock, language);
  return `${spoken} (${zoneName(timeZone, at, language)}, ${hour} ${zoneName(clock, at, language)})`;
}

function isOnOtherClock(at: number, { timeZone, clock }: WordingContext): boolean {
  return clock !== undefined && offsetAt(at, clock) !== offsetAt(at, timeZone);
}

/** Names the prospect's zone where another clock differs at that instant, or theirs is a guess. */
function zoneNote(at: number, context: WordingContext): string {
  const { timeZone, timeZoneCertain, calendarTimeZone, language } = context;
  const differs = calendarTimeZone !== null && offsetAt(at, calendarTimeZone) !== offsetAt(at, timeZone);
  return differs || !timeZoneCertain || isOnOtherClock(at, context)
    ? ` (${zoneName(timeZone, at, language)})`
    : '';
}

/** The same of several times that are offered, with what each of them is on the other clock they spoke of. */
export function zonesNote(times: number[], context: WordingContext): string {
  const { timeZone, language, clock, now } = context;
  const [first = now] = times;
  if (clock === undefined || times.length === 0 || !isOnOtherClock(first, context))
    return zoneNote(first, context);
  const there = times.map((at) => timeText(instantToCivil(at, clock).time, language));
  const hours = either([...new Set(there)], language);
  return ` (${zoneName(timeZone, first, language)}, ${hours} ${zoneName(clock, first, language)})`;
}

const TITLES = /^(?:m|mr|mrs|ms|miss|mme|mlle|monsieur|madame|mademoiselle|dr|prof)\.?$/i;

/** The first name out of a full one; empty when it does not look like a name. */
export function firstName(name: string | null): string {
  const parts = tidy(name ?? '')
    .split(' ')
    .filter((part) => part !== '' && !TITLES.test(part));
  // "DUPONT Jean": the family name is the one in capitals.
  const mixed = parts.find((part) => part.length > 1 && part !== part.toUpperCase());
  const first = (parts.length > 1 ? mixed : undefined) ?? parts[0] ?? '';
  return /^\p{L}[\p{L}\p{M}'’.-]{0,29}$/u.test(first) ? first : '';
}

/** One line without control characters or runs of spaces: Meta refuses template parameters with them. */
export function tidy(text: string): string {
  return text
    .replace(/\p{C}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);
}
