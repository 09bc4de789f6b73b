/** Times as people read them, in a named zone. Instants are ISO text, as the API gives them. */
import { locale, say } from './words.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const formats = new Map();
function format(zone, options) {
  const key = `${zone} ${JSON.stringify(options)}`;
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }));
  return formats.get(key);
}

export function clock(at, zone) {
  return format(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));
}

export function day(at, zone) {
  return format(zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(at));
}

const ymd = (at, zone) =>
  format(zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(at));

/** `Today`, `Yesterday`, `Tomorrow`, or the day. */
export function dayName(at, now, zone) {
  const wanted = ymd(at, zone);
  if (wanted === ymd(now, zone)) return say('today');
  if (wanted === ymd(new Date(now).getTime() - DAY, zone)) return say('yesterday');
  if (wanted === ymd(new Date(now).getTime() + DAY, zone)) return say('tomorrow');
  return day(at, zone);
}

/** `14:30` of today, else with its day. */
export function moment(at, now, zone) {
  const time = clock(at, zone);
  if (ymd(at, zone) === ymd(now, zone)) return time;
  const name = dayName(at, now, zone);
  const isWord = name === say('tomorrow') || name === say('yesterday');
  return `${isWord ? name.toLocaleLowerCase(locale) : name}, ${time}`;
}

/** `5 min`, `3 h`, `2 d`: how far apart. */
export function span(from, to) {
  const ms = Math.abs(new Date(to).getTime() - new Date(from).getTime());
  if (ms < MINUTE) return say('underAMinute');
  if (ms < 2 * HOUR) return `${Math.round(ms / MINUTE)} min`;
  return ms < 2 * DAY ? `${Math.round(ms / HOUR)} h` : say('days', Math.round(ms / DAY));
}

/** What a clock on the wall of `zone` shows, as a `datetime-local` field takes it. */
export function toLocal(at, zone) {
  const parts = format(zone, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const of = (type) => parts.find((part) => part.type === type).value;
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}

/** The reverse of {@link toLocal}; milliseconds. An hour that a change of clocks skips becomes the one after. */
export function fromLocal(local, zone) {
  const wall = Date.parse(`${local}Z`);
  const behind = (at) => Date.parse(`${toLocal(at, zone)}Z`) - at;
  const guess = wall - behind(wall);
  return wall - behind(guess);
}

/** Ten o'clock of the next working day. */
export function nextWorkingMorning(now, zone) {
  let at = new Date(now).getTime() + DAY;
  while (
    ['Sat', 'Sun'].includes(new Intl.DateTimeFormat('en', { timeZone: zone, weekday: 'short' }).format(at))
  ) {
    at += DAY;
  }
  return `${toLocal(at, zone).slice(0, 10)}T10:00`;
}
