/** Telling the people on the client's side, where the settings name a way to. */
import { DAY, MINUTE } from '../../durations.js';
import type { Notice, NoticeChannel } from '../../notice.js';
import type { Decision } from '../decision.js';
import type { Booking } from '../state.js';

export function notify({ contact, commands }: Decision, notice: Notice): void {
  if (contact.setup?.tellsPeople) commands.push({ do: 'notify', notice });
}

/**
 * To those who were not reached: after as long as they have gone untold, at least a minute, within a day. Whoever was
 * reached is not told again.
 */
export function tellLater({ contact, now }: Decision, notice: Notice, channels?: NoticeChannel[]): void {
  const untold = now - notice.at;
  if (untold > DAY) return;
  const command = { do: 'notify' as const, notice, ...(channels && { channels }) };
  contact.again.push({ command, at: now + Math.max(MINUTE, untold) });
}

export function notifyMeeting(
  decision: Decision,
  about: Extract<Notice['about'], `meeting_${string}`>,
  { uid, calendar, start, end, timeZone, sequence }: Booking,
): void {
  const meeting = { uid, calendar, start, end, timeZone, sequence };
  notify(decision, { about, at: decision.now, meeting });
}
