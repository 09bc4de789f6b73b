/** Conversions and churns: what the CRM tells, kept beside the engagement that a conversion followed (S0-04, S0-05). */
import type { ConversionFields, LeadPost, LifecycleStage } from '../../lead.js';
import { CONVERSIONS_KEPT } from '../kept.js';
import { splitsKept } from '../shown/measure.js';
import type { ContactState, Conversion } from '../state.js';

/** Takes the conversion or churn of a post down. `changedTo` is the stage it led to, null when that stayed. */
export function recordLifecycle(
  contact: ContactState,
  post: LeadPost,
  changedTo: LifecycleStage | null,
  now: number,
): void {
  if (contact.lifecycle.stage === 'customer') recordConversion(contact, post, changedTo === 'customer', now);
  if (contact.lifecycle.stage === 'churned') recordChurn(contact, post, changedTo === 'churned', now);
}

/**
 * A contact who becomes a customer has converted. To a customer, a post that names another date, product or deal is
 * another sale; one that adds to the newest sale, or corrects its amount, changes that one; the same again is nothing.
 */
function recordConversion(contact: ContactState, post: LeadPost, becameCustomer: boolean, now: number): void {
  const told = post.known.conversion ?? null;
  if (!becameCustomer && !told) return;
  const deal = post.known.crm_deal_id ?? null;
  const newest = contact.conversions.at(-1);
  if (!becameCustomer && told && newest && isSameSale(newest, told, deal)) {
    newest.date ??= told.date;
    newest.amount = told.amount ?? newest.amount;
    newest.currency = told.currency ?? newest.currency;
    newest.product ??= told.product;
    newest.deal ??= deal;
    return;
  }
  const conversion = attribute(contact, told, deal ?? contact.profile.crm_deal_id ?? null, now);
  contact.conversions = [...contact.conversions, conversion].slice(-CONVERSIONS_KEPT);
}

/** The first reason that is told counts, also when it comes with a later post. */
function recordChurn(contact: ContactState, post: LeadPost, churnedNow: boolean, now: number): void {
  const told = post.known.churn ?? null;
  const newest = contact.churns.at(-1);
  if (churnedNow || !newest) {
    const churn = { at: now, date: told?.date ?? null, reason: told?.reason ?? null };
    contact.churns = [...contact.churns, churn].slice(-CONVERSIONS_KEPT);
  } else if (told) {
    newest.date = told.date ?? newest.date;
    newest.reason = told.reason ?? newest.reason;
  }
}

/**
 * A conversion follows the newest engagement that had reached the person before it. The date the CRM gives counts
 * where it can be: after that engagement reached them, and not in the future; else the moment of the post.
 */
function attribute(
  contact: ContactState,
  told: ConversionFields | null,
  deal: string | null,
  now: number,
): Conversion {
  const engagement = contact.measured.findLast(({ reachedAt }) => reachedAt !== null && reachedAt <= now);
  const reachedAt = engagement?.reachedAt ?? null;
  const stated = told?.date_iso ? Date.parse(told.date_iso) : Number.NaN;
  const at = reachedAt !== null && stated >= reachedAt && stated <= now ? stated : now;
  return {
    at,
    date: told?.date ?? null,
    amount: told?.amount ?? null,
    currency: told?.currency ?? null,
    product: told?.product ?? null,
    deal,
    campaign: engagement ? engagement.campaign : (contact.profile.campaign_name ?? null),
    source: engagement ? engagement.source : (contact.profile.source ?? null),
    route: engagement?.route ?? null,
    splits: engagement ? { ...engagement.splits } : splitsKept(contact.profile),
    engagement: engagement?.id ?? null,
    engagedAt: reachedAt,
    bookedBefore: Boolean(engagement?.bookedAt),
  };
}

function isSameSale(sale: Conversion, told: ConversionFields, deal: string | null): boolean {
  return agree(sale.date, told.date) && agree(sale.product, told.product) && agree(sale.deal, deal);
}

function agree(known: string | null, told: string | null): boolean {
  return known === null || told === null || known === told;
}
