/** A contact and a report, as examples of the OpenAPI document. */
const AT = '2026-11-20T09:31:00.000Z';
const REACHED = '2026-11-20T09:31:02.000Z';
const CONVERTED = '2026-11-24T15:00:00.000Z';
const ENGAGEMENT = '6c1c6a0e-0d6c-4e0e-9c55-3f1d0c6a7b21';

const figures = {
  engaged: 120,
  reached: 114,
  answered: 61,
  booked: 27,
  engaged_then_converted: 9,
  converted_after_engagement: 9,
  converted_without_engagement: 2,
  conversions: 12,
  rates: { reached: 0.95, answered: 0.5083, booked: 0.225, converted: 0.075 },
  median_seconds_to_convert: 345_600,
  amounts_after_engagement: { EUR: '45000' },
  amounts_without_engagement: { EUR: '5000', USD: '0.10' },
};

export const reportExample = {
  account: 'alvio',
  environment: 'production',
  from: '2026-11-01',
  to: '2026-11-30',
  time_zone: 'Europe/Paris',
  by: 'campaign',
  rows: [{ name: 'facebook_video_august', ...figures }],
  totals: figures,
  churned: { total: 1, by_reason: [{ reason: 'price', count: 1 }] },
  contacts_read: 122,
  took_ms: 41,
  fresh_as_of: '2026-11-30T09:31:00.000Z',
};

const named = { campaign: 'facebook_video_august', source: 'facebook', route: 'vip', splits: {} };

export const contactExample = {
  account: 'alvio',
  environment: 'production',
  number: '+33612345678',
  created_at: AT,
  now: CONVERTED,
  stage: 'MEETING_BOOKED',
  lifecycle: { stage: 'customer', since: CONVERTED, history: [{ stage: 'customer', at: CONVERTED }] },
  suppression: null,
  profile: {
    phone_number: '+33612345678',
    crm_contact_id: '12345-abc',
    name: 'Jane Doe',
    source: 'facebook',
  },
  tags: ['vip'],
  dialer: {
    fields: { city: 'Paris', country: 'FR' },
    derived_from_phone: ['country'],
    other_phone_numbers: [{ label: 'mobile', phone_number: '+33612345679' }],
    notes: [{ at: '2026-11-21T09:31:00.000Z', by: 'Demo Admin', text: 'Agreed to be written to.' }],
    owner: '1234',
    line: null,
    campaign: null,
    disposition: '1234',
    tags: ['1234'],
    power_dialer: { agent: '1234', listed_at: '2026-11-21T09:31:00.000Z' },
    sequence: null,
    past_sequences: [],
  },
  people: [
    {
      role: 'sales',
      prenom: 'Jean',
      nom: 'Dupont',
      email: 'jean.dupont@example.com',
      lien_calendrier: 'https://calendly.com/jean-dupont',
      slack_id: 'U1234567890',
      phone_number: '+33698765432',
    },
  ],
  engagement: null,
  engagements: [
    {
      id: ENGAGEMENT,
      ...named,
      opened_at: AT,
      reached_at: REACHED,
      answered_at: REACHED,
      booked_at: REACHED,
      held_at: null,
      outcome: 'MEETING_BOOKED',
    },
  ],
  calendar_time_zone: 'Europe/Paris',
  meeting: null,
  conversions: [
    {
      at: CONVERTED,
      date: '2026-11-24',
      amount: '5000',
      currency: 'EUR',
      product: 'Premium Package',
      deal: null,
      ...named,
      engagement: ENGAGEMENT,
      engaged_at: REACHED,
      seconds_since_engaged: 365_338,
      booked_before: true,
    },
  ],
  churns: [],
  conversation: {
    language: 'en',
    time_zone: 'Europe/Paris',
    free_text_until: '2026-11-21T09:30:02.000Z',
    templates: ['opener', 'follow_up', 'last_follow_up', 'reminder', 'reengagement', 'no_show'],
    messages: [
      {
        id: 'wamid.1',
        direction: 'in',
        at: REACHED,
        type: 'text',
        text: 'Tomorrow at 2.30 pm',
        status: null,
      },
    ],
    archived: false,
  },
  next: null,
  handover: null,
  follow_up_due: null,
  last_meeting: { start: CONVERTED, report: 'held' },
  moved_to: null,
  audit: [{ at: CONVERTED, by: 'Paul', did: 'report the meeting as held' }],
  messages_waiting: [],
  messages_not_sent: [],
  callbacks: {
    waiting: [],
    done: [
      {
        webhook_id: 'msg_2b7c1e5f0a9d4c38',
        sequence: 7,
        status: 'MEETING_BOOKED',
        end: 'delivered',
        at: REACHED,
        tries: 1,
        attempts: [{ at: REACHED, http_status: 200, excerpt: 'ok', ms: 48 }],
      },
    ],
  },
  posts: [{ request_id: 'req_5bT84S86WHssLLHWD2FX', at: AT, line: 'opened an engagement: first post' }],
  trouble: null,
  posts_being_merged: 0,
  payload: { phone_number: '+33612345678', custom: { anything: ['you', 'posted'] } },
};
