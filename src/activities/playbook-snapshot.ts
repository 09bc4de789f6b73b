import type { Question } from '../domain/language.js';
import { TEMPLATE_PURPOSES } from '../domain/playbook.js';
import type { PlaybookSnapshot, PlaybookTopic, TemplatePurpose } from '../domain/playbook.js';
import type { PlaybookSettings } from '../config/schema.js';
import { playbookHash } from '../storage/playbooks.js';
import type { EnvironmentContext } from '../config/directory.js';
import { standardTopics, standardTopicText } from '../language/wordings/topics.js';

/** T4: a snapshot larger than this does not belong in a contact's state. Bytes of JSON. */
const LARGEST = 8_192;

/**
 * What policy needs of an environment's playbook, without its texts.
 *
 * @throws when it is over 8 KB; the message names the playbook and its size
 */
export function snapshotPlaybook(context: EnvironmentContext): PlaybookSnapshot {
  const { playbook, environment, account, calendar } = context;
  const snapshot: PlaybookSnapshot = {
    name: environment.playbook,
    hash: playbookHash(playbook),
    followUps: playbook.follow_ups,
    giveUpAfter: playbook.give_up_after,
    burstWindow: playbook.burst_window,
    coolDown: { noOutcome: playbook.cool_down.no_outcome, other: playbook.cool_down.other },
    reminders: playbook.reminders,
    unconfirmedAfter: playbook.unconfirmed_after,
    templates: templatePurposes(playbook),
    questions: playbook.questions.map(questionOf),
    openerAsks: playbook.opener_asks ?? null,
    topics: withMissing(standardTopics(playbook.company), playbook.topics.map(topicOf)),
    supportTopics: withMissing(HONEST, playbook.support.topics.map(topicOf)),
    reengageAfter: playbook.churned.reengage_after ?? null,
    unknownSenders: playbook.unknown_senders,
    unknownCallbacks: environment.callback?.unknown_senders ?? false,
    progressCallbacks: environment.callback?.progress ?? false,
    language: account.language,
    meetingMinutes: calendar.slot_minutes,
    ...(account.model && {
      model: { callsPerDay: account.model.per_contact_and_day, rewords: account.model.wording },
    }),
    booking: playbook.booking,
    handover: {
      escalateAfter: playbook.handover.escalate_after,
      returnAfter: playbook.handover.return_after,
    },
  };
  const bytes = Buffer.byteLength(JSON.stringify(snapshot));
  if (bytes > LARGEST) {
    throw new Error(
      `the playbook "${snapshot.name}" has too many questions, topics or keywords: ${bytes} bytes, at most ${LARGEST}`,
    );
  }
  return snapshot;
}

/** Customers too learn that a machine writes. */
const HONEST: PlaybookTopic[] = [{ topic: 'robot', keywords: [], offersCall: false }];

/** What a playbook does not answer is answered all the same. */
function withMissing(standard: PlaybookTopic[], topics: PlaybookTopic[]): PlaybookTopic[] {
  const own = new Set(topics.map(({ topic }) => topic));
  return [...topics, ...standard.filter(({ topic }) => !own.has(topic))];
}

/** Without an answer of its own, a topic is left to a person, unless a standard text answers it. */
function topicOf({ topic, keywords, text, offers_call }: PlaybookSettings['topics'][number]): PlaybookTopic {
  return { topic, keywords, offersCall: offers_call || (!text && standardTopicText(topic) === null) };
}

function templatePurposes({ templates }: PlaybookSettings): TemplatePurpose[] {
  return TEMPLATE_PURPOSES.filter((purpose) => templates[purpose]);
}

function questionOf(question: PlaybookSettings['questions'][number]): Question {
  const { id, kind, min, max, choices = [], disqualify = [], keywords, means } = question;
  switch (kind) {
    case 'yes_no':
      return { id, kind, disqualify: yesOrNo(disqualify), ...(means && { means }) };
    case 'number':
      return { id, kind, min: min ?? null, max: max ?? null, ...(keywords && { keywords }) };
    case 'choice':
      return { id, kind, choices, disqualify };
    case 'text':
      return { id, kind };
  }
}

function yesOrNo(disqualify: string[]): 'yes' | 'no' | null {
  const words = disqualify.map((word) => word.trim().toLowerCase());
  if (words.some((word) => word === 'no' || word === 'non')) return 'no';
  return words.some((word) => word === 'yes' || word === 'oui') ? 'yes' : null;
}
