/** The nodes of the Graph API around messages: business accounts, their numbers and templates, tokens. */
import type { Request } from 'express';
import type { BusinessNumber } from '../numbers.js';
import { GraphError } from './errors.js';
import type { NumberHealth } from './health.js';
import type { SandboxTemplate, TemplateStore } from './templates.js';

interface AccountsOptions {
  numbers: Map<string, BusinessNumber>;
  templates: TemplateStore;
  health(number: BusinessNumber): NumberHealth;
}

const PERMISSIONS = ['whatsapp_business_management', 'whatsapp_business_messaging'];
const PAGE = 25;
const LONGEST_PAGE = 250;

/** `GET /<id>`: a number, a business account or a template. @throws {GraphError} when the id is none of them */
export function readNode(options: AccountsOptions, id: string, request: Request): object {
  const number = options.numbers.get(id);
  const account = [...options.numbers.values()].find((one) => one.businessAccountId === id);
  const template = options.templates.byId(id);
  const asked = chosen(request);
  if (number) return pick(numberNode(number, options.health(number)), asked, NUMBER_DEFAULTS);
  if (account) {
    return pick(
      { id, name: account.name, currency: 'EUR', timezone_id: '1', account_review_status: 'APPROVED' },
      asked,
      ['id', 'name', 'timezone_id', 'currency'],
    );
  }
  if (template) return pick(templateNode(template), asked, TEMPLATE_DEFAULTS);
  throw unknownNode('get', id);
}

export function unknownNode(method: 'get' | 'post' | 'delete', id: string): GraphError {
  const why = `Unsupported ${method} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`;
  return new GraphError(100, why, 33);
}

export function readNumbers(options: AccountsOptions, businessAccountId: string, request: Request): object {
  const mine = [...options.numbers.values()].filter((one) => one.businessAccountId === businessAccountId);
  if (mine.length === 0) throw unknownNode('get', businessAccountId);
  const data = mine.map((number) =>
    pick(numberNode(number, options.health(number)), chosen(request), NUMBER_DEFAULTS),
  );
  return { data, paging: { cursors: { before: cursor(0), after: cursor(data.length) } } };
}

/** `GET /<business account>/message_templates`, by name, status and language, page by page. */
export function readTemplates(options: AccountsOptions, businessAccountId: string, request: Request): object {
  requireAccount(options, businessAccountId, 'get');
  const { query } = request;
  const found = options.templates
    .list(businessAccountId)
    .filter(({ name }) => typeof query['name'] !== 'string' || name.includes(query['name']))
    .filter(({ status }) => typeof query['status'] !== 'string' || status === query['status'])
    .filter(({ language }) => typeof query['language'] !== 'string' || language === query['language']);
  const from = positionOf(query['after']);
  const page = Math.min(Number(query['limit'] ?? PAGE) || PAGE, LONGEST_PAGE);
  const data = found
    .slice(from, from + page)
    .map((template) => pick(templateNode(template), chosen(request), TEMPLATE_DEFAULTS));
  const after = cursor(from + data.length);
  return {
    data,
    paging: {
      cursors: { before: cursor(from), after },
      ...(from + data.length < found.length && {
        next: `https://graph.facebook.com${request.path}?after=${after}&limit=${page}`,
      }),
    },
  };
}

export function requireAccount(
  { numbers }: AccountsOptions,
  businessAccountId: string,
  method: 'get' | 'post' | 'delete',
): void {
  if (![...numbers.values()].some((one) => one.businessAccountId === businessAccountId)) {
    throw unknownNode(method, businessAccountId);
  }
}

/** `GET /debug_token`: what a token is good for. */
export function debugToken(valid: boolean, expiresAt: number | null): object {
  const known = {
    app_id: '138483919580948',
    type: 'SYSTEM_USER',
    application: 'Ringback sandbox',
    user_id: '122093201408000',
  };
  const expires = { expires_at: expiresAt ?? 0, data_access_expires_at: 0 };
  if (valid) return { data: { ...known, ...expires, is_valid: true, scopes: PERMISSIONS } };
  const message = 'Error validating access token: Session has expired.';
  return {
    data: { ...known, ...expires, is_valid: false, scopes: [], error: { code: 190, message, subcode: 463 } },
  };
}

const NUMBER_DEFAULTS = [
  'id',
  'verified_name',
  'code_verification_status',
  'display_phone_number',
  'quality_rating',
];
const TEMPLATE_DEFAULTS = ['id', 'name', 'language', 'status', 'category', 'parameter_format', 'components'];

function numberNode(number: BusinessNumber, health: NumberHealth): Record<string, unknown> {
  return {
    id: number.phoneNumberId,
    verified_name: number.name,
    name_status: 'APPROVED',
    code_verification_status: 'VERIFIED',
    display_phone_number: number.display,
    quality_rating: health.quality,
    messaging_limit_tier: health.tier,
    whatsapp_business_manager_messaging_limit: health.tier,
    throughput: { level: 'STANDARD' },
    platform_type: 'CLOUD_API',
    account_mode: 'LIVE',
    status: health.registered ? 'CONNECTED' : 'PENDING',
    health_status: {
      can_send_message: health.registered ? 'AVAILABLE' : 'BLOCKED',
      entities: [
        {
          entity_type: 'PHONE_NUMBER',
          id: number.phoneNumberId,
          can_send_message: health.registered ? 'AVAILABLE' : 'BLOCKED',
        },
        { entity_type: 'WABA', id: number.businessAccountId, can_send_message: 'AVAILABLE' },
      ],
    },
  };
}

function templateNode(template: SandboxTemplate): Record<string, unknown> {
  const { id, name, language, status, category, parameter_format, components, reason } = template;
  return {
    ...{ id, name, language, status, category, parameter_format, components },
    rejected_reason: reason ?? 'NONE',
    quality_score: { score: status === 'APPROVED' ? 'GREEN' : 'UNKNOWN' },
  };
}

function chosen(request: Request): string[] | null {
  const { fields } = request.query;
  return typeof fields === 'string' && fields !== '' ? fields.split(',').map((field) => field.trim()) : null;
}

/** The id always comes along. @throws {GraphError} for a field the node does not have */
function pick(node: Record<string, unknown>, asked: string[] | null, defaults: string[]): object {
  const names = asked ? [...asked, 'id'] : defaults;
  const unknown = names.find((name) => !Object.hasOwn(node, name));
  if (unknown !== undefined) {
    throw new GraphError(100, `Tried accessing nonexisting field (${unknown})`);
  }
  return Object.fromEntries(Object.entries(node).filter(([name]) => names.includes(name)));
}

function cursor(position: number): string {
  return Buffer.from(String(position)).toString('base64url');
}

function positionOf(after: unknown): number {
  return typeof after === 'string' ? Number(Buffer.from(after, 'base64url').toString()) || 0 : 0;
}
