/** Telling people on the client's side at once: by a Slack-compatible webhook and by mail, where settings name them. */
import nodemailer from 'nodemailer';
import type { Transporter } from 'nodemailer';
import { isRaw } from '../domain/identity.js';
import { peopleOf } from '../domain/lead.js';
import type { Profile } from '../domain/lead.js';
import type { NoticeChannel } from '../domain/notice.js';
import type { AccountSettings } from '../config/schema.js';
import { requireSecret } from '../secrets/secrets.js';
import type { Directory } from '../config/directory.js';
import type { Egress } from '../http/egress.js';
import { invitation } from '../notices/invitation.js';
import { noticeWords } from '../notices/words.js';
import type { NoticeFacts, NoticeWords } from '../notices/words.js';
import type { NoticeInput } from '../temporal/contract.js';

interface NoticeDeps {
  directory: Directory;
  egress: Pick<Egress, 'post'>;
  env?: Record<string, string | undefined>;
  warn?: (message: string, fields: Record<string, unknown>) => void;
}

type NoticeSettings = NonNullable<AccountSettings['notices']>;
type MailSettings = NonNullable<NoticeSettings['email']>;

const SMTP_PATIENCE = 8_000;
const PEOPLE_LIMIT = 10;
const CHANNELS: NoticeChannel[] = ['chat', 'mail'];

export function createNotices(deps: NoticeDeps): (input: NoticeInput) => Promise<NoticeChannel[]> {
  const { directory, egress, env = process.env, warn = () => undefined } = deps;
  const transports = new Map<string, Transporter>();

  /**
   * At least once by each channel, which are told apart: whoever was reached is not told again because another was not.
   *
   * @returns the channels that did not take it, where another did
   * @throws where none took it, naming a channel and what it answered, never its address, which is a secret
   */
  return async function notifyPeople(input: NoticeInput): Promise<NoticeChannel[]> {
    const { account, environment } = input.contact;
    const settings = directory.environment(account, environment).account;
    const { notices } = settings;
    if (!notices) return [];
    const words = noticeWords(input.notice, factsOf(input, settings, notices));
    const escalates = input.notice.about === 'escalation';
    const { escalate_to: elsewhere } = notices;
    const webhook = (escalates && elsewhere?.webhook_env) || notices.webhook_env;
    const { email } = notices;
    const ways: Record<NoticeChannel, (() => Promise<void>) | null> = {
      chat: webhook ? () => chat(webhook, words, input.profile) : null,
      mail: email ? () => mail(email, words, input, escalates ? (elsewhere?.email ?? []) : []) : null,
    };
    const channels = (input.channels ?? CHANNELS).filter((channel) => ways[channel] !== null);
    const missed: { channel: NoticeChannel; why: unknown }[] = [];
    await Promise.all(
      channels.map(async (channel) => {
        await ways[channel]?.().catch((why: unknown) => missed.push({ channel, why }));
      }),
    );
    if (missed[0] && missed.length === channels.length) throw missed[0].why;
    for (const { channel, why } of missed) {
      warn('people were told by another channel only', {
        missed: channel,
        why: why instanceof Error ? why.message : String(why),
      });
    }
    return missed.map(({ channel }) => channel);
  };

  async function chat(urlEnv: string, { text }: NoticeWords, profile: Profile): Promise<void> {
    const mentions = new Set(peopleOf(profile).flatMap(({ slack_id: id }) => (id ? [`<@${id}>`] : [])));
    const body = Buffer.from(JSON.stringify({ text: [...mentions, escaped(text)].join(' ') }));
    const headers = { 'content-type': 'application/json' };
    const answer = await egress.post(requireSecret(urlEnv, env), headers, body);
    if (answer.httpStatus === null) throw new Error(`the webhook of ${urlEnv} gave no answer`);
    if (answer.httpStatus >= 300) throw new Error(`the webhook of ${urlEnv} answered ${answer.httpStatus}`);
  }

  async function mail(
    settings: MailSettings,
    { subject, text }: NoticeWords,
    { contact, notice, profile }: NoticeInput,
    others: string[],
  ): Promise<void> {
    const people = peopleOf(profile).flatMap(({ email }) => (email?.includes('@') ? [email] : []));
    const to = [...new Set([...people, ...settings.to, ...others])].slice(0, PEOPLE_LIMIT);
    if (to.length === 0) return;
    // What stands as it stood is in their calendars already.
    const stands = notice.about === 'meeting_declined' || notice.about === 'meeting_kept';
    const invite =
      'meeting' in notice && !stands
        ? invitation({
            account: `${contact.account}.${contact.environment}`,
            summary: subject.split(',')[0] ?? subject,
            description: text,
            organizer: { name: settings.from_name, email: settings.from },
            attendees: to,
            meeting: notice.meeting,
            changedAt: notice.at,
            cancelled: notice.about === 'meeting_cancelled',
          })
        : null;
    await transport(settings.smtp_env).sendMail({
      from: { name: settings.from_name, address: settings.from },
      to,
      subject,
      text,
      ...(invite && { icalEvent: { method: invite.method, content: invite.content } }),
    });
  }

  function transport(urlEnv: string): Transporter {
    const known = transports.get(urlEnv);
    if (known) return known;
    const made = nodemailer.createTransport({
      url: requireSecret(urlEnv, env),
      connectionTimeout: SMTP_PATIENCE,
      greetingTimeout: SMTP_PATIENCE,
      socketTimeout: SMTP_PATIENCE,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    transports.set(urlEnv, made);
    return made;
  }
}

function factsOf(input: NoticeInput, account: AccountSettings, notices: NoticeSettings): NoticeFacts {
  const { contact, profile, lastWords } = input;
  const number = isRaw(contact.number) ? profile.phone_number : contact.number;
  return {
    language: account.language,
    who: [profile.name, number].filter(Boolean).join(' '),
    company: profile.company ?? null,
    email: profile.email ?? null,
    lastWords,
    link: notices.console_url
      ? `${notices.console_url.replace(/\/$/, '')}/#/contacts/${encodeURIComponent(number)}?account=${contact.account}&environment=${contact.environment}`
      : null,
    timeZone: account.time_zone,
  };
}

/** The three characters that Slack's text format reserves. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
