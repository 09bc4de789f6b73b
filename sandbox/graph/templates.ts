/** The templates of the WhatsApp Business Accounts: written, reviewed, approved, paused, as Meta does. */
import { createHash } from 'node:crypto';
import type { Settings } from '../../src/config/schema.js';
import { TEMPLATE_PURPOSES } from '../../src/domain/playbook.js';
import type { TemplatePurpose } from '../../src/domain/playbook.js';
import type { BusinessNumber } from '../numbers.js';
import { GraphError } from './errors.js';
import type { TemplateDraft } from './template-draft.js';
import { draftFrom, draftOf } from './template-draft.js';

export const TEMPLATE_STATUSES = ['PENDING', 'APPROVED', 'REJECTED', 'PAUSED', 'DISABLED'] as const;
type TemplateStatus = (typeof TEMPLATE_STATUSES)[number];

export interface SandboxTemplate extends TemplateDraft {
  id: string;
  businessAccountId: string;
  status: TemplateStatus;
  /** Why it was refused or paused, in Meta's words such as `INVALID_FORMAT`. */
  reason: string | null;
  /** What the settings use it for; null when they do not name it. */
  purpose: TemplatePurpose | null;
}

/** How the review of a template ends. */
export interface Verdict {
  status: TemplateStatus;
  reason?: string;
}

interface TemplateStoreOptions {
  settings: Settings;
  numbers: Iterable<BusinessNumber>;
  /** Whether the templates of the settings are there and approved from the start. */
  begin: 'approved' | 'empty';
  /** Calls `act` when a review would be over. */
  review(act: () => void): void;
  /** A review ended, or Meta changed its mind: accounts are told by a webhook. */
  onStatus(template: SandboxTemplate): void;
}

export class TemplateStore {
  readonly #options: TemplateStoreOptions;
  readonly #templates = new Map<string, SandboxTemplate>();
  readonly #purposes = new Map<string, TemplatePurpose>();
  readonly #verdicts = new Map<string, Verdict>();

  constructor(options: TemplateStoreOptions) {
    this.#options = options;
    const accounts = new Map(
      [...options.numbers].map(({ account, businessAccountId }) => [account, businessAccountId]),
    );
    for (const [account, businessAccountId] of accounts) this.#begin(account, businessAccountId);
  }

  /** @throws {GraphError} when there is none of that name, or not in that language, or it may not be sent */
  sendable(businessAccountId: string, name: string, language: string): SandboxTemplate {
    const template = this.#templates.get(keyOf(businessAccountId, name, language));
    switch (template?.status) {
      case 'APPROVED':
        return template;
      case 'PAUSED':
        throw new GraphError(132015, `template (${name}) is paused because of its quality`);
      case 'DISABLED':
        throw new GraphError(132016, `template (${name}) is disabled because of its quality`);
      default:
        throw new GraphError(132001, `template name (${name}) does not exist in ${language}`);
    }
  }

  list(businessAccountId: string): SandboxTemplate[] {
    return [...this.#templates.values()].filter((one) => one.businessAccountId === businessAccountId);
  }

  all(): SandboxTemplate[] {
    return [...this.#templates.values()];
  }

  byId(id: string): SandboxTemplate | null {
    return [...this.#templates.values()].find((one) => one.id === id) ?? null;
  }

  /** @throws {GraphError} when Meta would not take it for review */
  create(businessAccountId: string, body: unknown): SandboxTemplate {
    const draft = draftOf(body);
    if (this.#templates.has(keyOf(businessAccountId, draft.name, draft.language))) {
      const why = `There is already ${draft.language} content for this template. You can create a new template and try again.`;
      throw new GraphError(100, null, 2388024, ['Content in this language already exists', why]);
    }
    return this.#submit(businessAccountId, draft);
  }

  /** @throws {GraphError} when it may not be changed now, or not so */
  edit(template: SandboxTemplate, body: unknown): void {
    if (template.status === 'PENDING' || template.status === 'DISABLED') {
      throw new GraphError(100, null, 2388003, [
        'Message template can not be edited',
        'Only templates that are approved, rejected or paused can be edited.',
      ]);
    }
    this.#submit(template.businessAccountId, draftOf({ ...template, ...(body as object) }));
  }

  /** @returns how many languages were removed */
  remove(businessAccountId: string, name: string): number {
    const gone = this.list(businessAccountId).filter((template) => template.name === name);
    for (const { language } of gone) this.#templates.delete(keyOf(businessAccountId, name, language));
    return gone.length;
  }

  /**
   * Ends the review of each template of that name, in every language, and decides how later reviews end.
   *
   * @returns how many templates changed now
   */
  decide(name: string, verdict: Verdict): number {
    this.#verdicts.set(name, verdict);
    const named = [...this.#templates.values()].filter((template) => template.name === name);
    for (const template of named) this.#conclude(template, verdict);
    return named.length;
  }

  #begin(account: string, businessAccountId: string): void {
    const playbooks = Object.values(this.#options.settings.accounts[account]?.playbooks ?? {});
    for (const { templates } of playbooks) {
      for (const purpose of TEMPLATE_PURPOSES) {
        const template = templates[purpose];
        if (!template) continue;
        this.#purposes.set(template.name, purpose);
        if (this.#options.begin === 'empty') continue;
        for (const { code, body, buttons } of Object.values(template.languages)) {
          const category = purpose === 'reminder' ? 'UTILITY' : 'MARKETING';
          const draft = draftFrom({ name: template.name, language: code, category, body, buttons });
          this.#put(businessAccountId, draft, 'APPROVED');
        }
      }
    }
  }

  #submit(businessAccountId: string, draft: TemplateDraft): SandboxTemplate {
    const template = this.#put(businessAccountId, draft, 'PENDING');
    this.#options.review(() => {
      if (template.status !== 'PENDING' || this.byId(template.id) !== template) return;
      this.#conclude(template, this.#verdicts.get(template.name) ?? { status: 'APPROVED' });
    });
    return template;
  }

  #put(businessAccountId: string, draft: TemplateDraft, status: TemplateStatus): SandboxTemplate {
    const key = keyOf(businessAccountId, draft.name, draft.language);
    const purpose = this.#purposes.get(draft.name) ?? null;
    const template = { ...draft, id: idOf(key), businessAccountId, status, reason: null, purpose };
    this.#templates.set(key, template);
    return template;
  }

  #conclude(template: SandboxTemplate, { status, reason }: Verdict): void {
    template.status = status;
    template.reason = reason ?? (status === 'REJECTED' ? 'INVALID_FORMAT' : null);
    this.#options.onStatus(template);
  }
}

function keyOf(businessAccountId: string, name: string, language: string): string {
  return `${businessAccountId}:${name}:${language}`;
}

/** Sixteen digits, the same for the same template in every run. */
function idOf(key: string): string {
  const drawn = createHash('sha256').update(key).digest().readBigUInt64BE(0);
  return String(1_000_000_000_000_000n + (drawn % 9_000_000_000_000_000n));
}
