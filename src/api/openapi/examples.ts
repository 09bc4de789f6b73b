/** The integration guides' own payloads and callbacks, as examples of the OpenAPI document. */
import type { CallbackBody, CallbackStatus } from '../../domain/callbacks.js';

const jean = {
  nom: 'Dupont',
  prenom: 'Jean',
  email: 'jean.dupont@example.com',
  lien_calendrier: 'https://calendly.com/jean-dupont',
  slack_id: 'U1234567890',
  phone_number: '+33698765432',
};
const sophie = {
  nom: 'Martin',
  prenom: 'Sophie',
  email: 'sophie.martin@example.com',
  lien_calendrier: 'https://calendly.com/sophie-martin',
  slack_id: 'U0987654321',
  phone_number: '+33612345678',
};

export const payloadExamples = {
  minimal: { summary: 'The least', value: { phone_number: '+33612345678' } },
  lead: {
    summary: 'A call went unanswered',
    value: {
      phone_number: '+33612345678',
      crm_contact_id: '12345-abc',
      lifecycle_stage: 'lead',
      contact: { name: 'Jane Doe', email: 'jane@example.com' },
      campaign: { source: 'facebook', campaign_name: 'summer_promo' },
    },
  },
  full: {
    summary: 'Everything',
    value: {
      phone_number: '+33612345678',
      crm_contact_id: '12345-abc',
      crm_deal_id: 'deal-12345-abc',
      lifecycle_stage: 'customer',
      contact: { name: 'Jane Doe', email: 'jane@example.com', postal_code: '75001', company: 'Alpine Farm' },
      campaign: {
        source: 'facebook',
        ad_id: '9876543210',
        campaign_name: 'facebook_video_august',
        utm_source: 'fb',
        utm_medium: 'cpc',
      },
      custom: { preferred_language: 'en', budget_range: '5-10k', accepts_whatsapp: true },
      conversion: { date: '2025-01-15', amount: 5000, currency: 'EUR' },
      sales: jean,
      sdr: sophie,
    },
  },
  customer: {
    summary: 'The lead became a customer',
    value: {
      phone_number: '+33612345678',
      crm_contact_id: '12345-abc',
      lifecycle_stage: 'customer',
      conversion: {
        date: '2025-01-15',
        amount: 5000,
        currency: 'EUR',
        product: 'Premium Package',
        contract_duration: '12 months',
      },
    },
  },
  churned: {
    summary: 'The customer left',
    value: {
      phone_number: '+33612345678',
      lifecycle_stage: 'churned',
      churn: { date: '2025-03-20', reason: 'price', notes: 'Migrated to competitor' },
    },
  },
};

const crm_id = 'CRM_123456';

export const callbackExamples: { [Status in CallbackStatus]: CallbackBody & { status: Status } } = {
  MEETING_BOOKED: {
    crm_id,
    status: 'MEETING_BOOKED',
    meeting: { start: '2026-01-24T14:30:00+01:00', timezone: 'Europe/Paris' },
    ai_summary:
      'Prospect interested in the offer. Asked technical questions and price. Appointment confirmed with an expert.',
    conversation_transcript: 'See example below',
  },
  NOT_REACHABLE: { crm_id, status: 'NOT_REACHABLE', details: { reason: 'NO_WHATSAPP' } },
  OPT_OUT: { crm_id, status: 'OPT_OUT', details: { reason: 'STOP' } },
  NO_OUTCOME: {
    crm_id,
    status: 'NO_OUTCOME',
    ai_summary: 'Conversation started. Prospect replied partially then went silent.',
    conversation_transcript: '...',
  },
  FIRST_MESSAGE_DELIVERED: { crm_id, status: 'FIRST_MESSAGE_DELIVERED' },
  FIRST_MESSAGE_READ: { crm_id, status: 'FIRST_MESSAGE_READ' },
  RESPONSE_RECEIVED: { crm_id, status: 'RESPONSE_RECEIVED' },
};
