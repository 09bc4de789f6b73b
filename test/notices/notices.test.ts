import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import ICAL from 'ical.js';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createNotices } from '../../src/activities/notices.js';
import type { Settings } from '../../src/config/schema.js';
import { Directory } from '../../src/config/directory.js';
import { parseSettings } from '../../src/config/settings.js';
import type { Notice, NoticeChannel } from '../../src/domain/notice.js';
import { Egress } from '../../src/http/egress.js';
import type { NoticeInput } from '../../src/temporal/contract.js';
import { readFileSync } from 'node:fs';

const MEETING = {
  uid: 'abc',
  calendar: 'experts',
  start: Date.parse('2025-10-13T12:30:00Z'),
  end: Date.parse('2025-10-13T13:00:00Z'),
  timeZone: 'Europe/Paris',
  sequence: 2,
};
const AT = Date.parse('2025-10-08T08:00:00Z');

describe('people are told', () => {
  const chat: string[] = [];
  const mails: { to: string[]; raw: string }[] = [];
  let chatStatus = 200;
  const chatServer = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      chat.push((JSON.parse(body) as { text: string }).text);
      response.writeHead(chatStatus).end('ok');
    });
  });
  const mailServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let raw = '';
      stream.on('data', (part: Buffer) => (raw += part.toString()));
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  const egress = new Egress({ httpLocalhost: true });
  let notify: (input: NoticeInput) => Promise<NoticeChannel[]>;

  beforeAll(async () => {
    await new Promise<void>((resolve) => chatServer.listen(0, 'localhost', resolve));
    await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve));
    const chatPort = (chatServer.address() as AddressInfo).port;
    const mailPort = (mailServer.server.address() as AddressInfo).port;
    const settings: Settings = parseSettings(readFileSync('ringback.yaml', 'utf8'), 'ringback.yaml', {});
    const { alvio } = settings.accounts;
    if (!alvio) throw new Error('the shipped settings have no account alvio');
    alvio.notices = {
      webhook_env: 'CHAT',
      email: { smtp_env: 'MAIL', from: 'lea@example.com', from_name: 'Léa', to: ['team@example.com'] },
      escalate_to: { webhook_env: undefined, email: ['boss@example.com'] },
      console_url: 'https://ringback.example.com/console',
    };
    const env = { CHAT: `http://localhost:${chatPort}/hook`, MAIL: `smtp://127.0.0.1:${mailPort}` };
    notify = createNotices({ directory: new Directory(settings), egress, env });
  });
  beforeEach(() => {
    chat.length = 0;
    mails.length = 0;
    chatStatus = 200;
  });
  afterAll(async () => {
    await egress.close();
    chatServer.close();
    await new Promise<void>((resolve) => mailServer.close(resolve));
  });

  const about = (notice: Notice): NoticeInput => ({
    contact: { account: 'alvio', environment: 'test', number: '+33612345678' },
    notice,
    profile: {
      phone_number: '+33612345678',
      name: 'Jeanne <b>Martin',
      company: 'Acme',
      sales: {
        role: 'sales',
        prenom: 'Paul',
        nom: 'Petit',
        email: 'paul@example.com',
        lien_calendrier: null,
        slack_id: 'U12AB',
        phone_number: null,
      },
    },
    lastWords: 'Je veux parler à quelqu’un',
  });

  it('of a prospect who asks for a person: by chat, naming who is assigned, and with the way to answer', async () => {
    await notify(about({ about: 'handover', cause: 'prospect_asked', at: AT }));
    expect(chat).toHaveLength(1);
    expect(chat[0]).toContain('<@U12AB> Jeanne &lt;b&gt;Martin +33612345678 demande à parler à une personne');
    expect(chat[0]).toContain('https://ringback.example.com/console/#/contacts/%2B33612345678');
    expect(mails[0]?.to).toEqual(['paul@example.com', 'team@example.com']);
  });

  it('of a prospect nobody answers: someone else too', async () => {
    await notify(
      about({ about: 'escalation', cause: 'prospect_asked', at: AT, waitingSince: AT - 1_800_000 }),
    );
    expect(mails[0]?.to).toContain('boss@example.com');
    expect(chat[0]).toContain('attend toujours une réponse, depuis mercredi 8 octobre à 09:30');
  });

  it('of a conversation that goes on before anyone has taken it', async () => {
    await notify(about({ about: 'handed_back', cause: 'not_understood', at: AT }));
    expect(chat[0]).toContain("a répondu entre-temps, l'assistant reprend la conversation");
  });

  it('of a meeting: with an invitation that a calendar takes up (S2-11)', async () => {
    await notify(about({ about: 'meeting_moved', at: AT, meeting: MEETING }));
    const event = eventIn(mails[0]?.raw ?? '');
    expect(event.method).toBe('REQUEST');
    expect(event.uid).toBe('abc.experts.alvio.test@ringback');
    expect(event.start).toBe('2025-10-13T12:30:00Z');
    expect(event.sequence).toBe(2);
    expect(event.organizer).toBe('mailto:lea@example.com');
    expect(event.attendees).toEqual(['mailto:paul@example.com', 'mailto:team@example.com']);
    expect(chat[0]).toContain('Rendez-vous déplacé');
  });

  it('of a meeting that is cancelled: the calendar takes it out again', async () => {
    await notify(about({ about: 'meeting_cancelled', at: AT, meeting: MEETING }));
    const event = eventIn(mails[0]?.raw ?? '');
    expect([event.method, event.status, event.sequence]).toEqual(['CANCEL', 'CANCELLED', 3]);
  });

  it('by the other channel where one fails, which is told apart to be tried again alone', async () => {
    chatStatus = 500;
    await expect(notify(about({ about: 'handover', cause: 'customer_waits', at: AT }))).resolves.toEqual([
      'chat',
    ]);
    expect(mails).toHaveLength(1);
  });

  it('only by the channels that have not told it yet', async () => {
    const handover = about({ about: 'handover', cause: 'customer_waits', at: AT });
    await expect(notify({ ...handover, channels: ['chat'] })).resolves.toEqual([]);
    expect([chat.length, mails.length]).toEqual([1, 0]);
  });

  it('or not at all, where none of them takes it; and the error does not hold its address', async () => {
    chatStatus = 500;
    const told = notify({
      ...about({ about: 'handover', cause: 'customer_waits', at: AT }),
      channels: ['chat'],
    });
    await expect(told).rejects.toThrow('the webhook of CHAT answered 500');
  });
});

/** The calendar of a mail, read by a parser of its own. */
function eventIn(mail: string) {
  const attached = /Content-Type: application\/ics[^]*?\r\n\r\n([^]*?)\r\n--/.exec(mail)?.[1] ?? '';
  const text = Buffer.from(attached, 'base64').toString();
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    start: event.startDate.toString(),
    sequence: event.sequence,
    organizer: event.organizer,
    attendees: event.attendees.map((attendee) => attendee.getFirstValue()),
    status: event.component.getFirstPropertyValue('status'),
  };
}
