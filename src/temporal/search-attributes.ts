/** What contacts are found by in Temporal (T20). Light: workflow code imports it. */
import { defineSearchAttributeKey } from '@temporalio/common';

const keyword = (name: string) => defineSearchAttributeKey(name, 'KEYWORD');
const keywordList = (name: string) => defineSearchAttributeKey(name, 'KEYWORD_LIST');
const datetime = (name: string) => defineSearchAttributeKey(name, 'DATETIME');
const bool = (name: string) => defineSearchAttributeKey(name, 'BOOL');

/**
 * The typed keys. A server on SQL has room for 10 Keywords and 3 of each other type: this is all of it. Keywords
 * take what `toKeyword()` returns and nothing else, lists what `keywordList()` returns (T19).
 */
export const SEARCH = {
  account: keyword('RingbackAccount'),
  environment: keyword('RingbackEnvironment'),
  lifecycle: keyword('RingbackLifecycle'),
  stage: keyword('RingbackStage'),
  outcome: keyword('RingbackOutcome'),
  crmContactId: keyword('RingbackCrmContactId'),
  crmDealId: keyword('RingbackCrmDealId'),
  campaign: keyword('RingbackCampaign'),
  source: keyword('RingbackSource'),
  assignedTo: keyword('RingbackAssignedTo'),
  tags: keywordList('RingbackTags'),
  /** `country:US`, `state:CA`, `churn:price`, … */
  facets: keywordList('RingbackFacets'),
  /** `engaged:2026-11`, `booked:2026-11`, `converted:2026-11`, … */
  periods: keywordList('RingbackPeriods'),
  nextMeeting: datetime('RingbackNextMeeting'),
  followUpDue: datetime('RingbackFollowUpDue'),
  lastActivity: datetime('RingbackLastActivity'),
  handover: bool('RingbackHandover'),
  callbackFailing: bool('RingbackCallbackFailing'),
  paused: bool('RingbackPaused'),
} as const;

export const SEARCH_ATTRIBUTES = Object.values(SEARCH);
