/**
 * What operators' lists show of a contact beyond its search attributes. It stands in the memo, so that a list reads no
 * contact; it changes with the name and while a person has the conversation, not with every message. Light: workflow
 * code imports it.
 */
import { toKeyword } from '../../keyword.js';
import type { ContactState, HandoverCause } from '../state.js';

export interface ContactCard {
  v: 1;
  name: string | null;
  company: string | null;
  handover: CardHandover | null;
}

/** Instants are epoch seconds. */
interface CardHandover {
  since: number;
  cause: HandoverCause;
  by: string | null;
  waiting: number | null;
  /** What the prospect wrote last, cut. */
  words: string;
}

const NAME_LIMIT = 80;
const WORDS_LIMIT = 120;

/** Null when there is nothing to show. */
export function cardOf({ profile, handover, conversation }: ContactState): ContactCard | null {
  const name = clip(profile.name ?? '', NAME_LIMIT) || null;
  const company = clip(profile.company ?? '', NAME_LIMIT) || null;
  if (name === null && company === null && handover === null) return null;
  const last = conversation.messages.findLast(({ direction }) => direction === 'in');
  return {
    v: 1,
    name,
    company,
    handover: handover && {
      since: seconds(handover.since),
      cause: handover.cause,
      by: handover.by === null ? null : clip(handover.by, NAME_LIMIT),
      waiting: handover.waitingSince === null ? null : seconds(handover.waitingSince),
      words: clip(last?.text ?? '', WORDS_LIMIT),
    },
  };
}

function seconds(at: number): number {
  return Math.floor(at / 1_000);
}

function clip(text: string, limit: number): string {
  return Array.from(toKeyword(text.replaceAll(/\s+/g, ' ')))
    .slice(0, limit)
    .join('');
}
