/** Telling the people on the client's side, where the settings name a way to. */
import type { Notice } from '../../notice.js';
import type { Decision } from '../decision.js';
import type { Booking } from '../state.js';

export function notify({ contact, commands }: Decision, notice: Notice): void {
  if (contact.setup?.tellsPeople) commands.push({ do: 'notify', notice });
}

export function notifyMeeting(
  decision: Decision,
  about: Extract<Notice['about'], `meeting_${string}`>,
  { uid, calendar, start, end, timeZone, sequence }: Booking,
): void {
  const meeting = { uid, calendar, start, end, timeZone, sequence };
  notify(decision, { about, at: decision.now, meeting });
}
