/** The gateway on Temporal: raw RPCs, since they tell whether a workflow was started, and have a deadline. */
import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { encodeUnifiedSearchAttributes } from '@temporalio/common/lib/converter/payload-search-attributes.js';
import { encodeToPayloads, encodeUserMetadata } from '@temporalio/common/lib/internal-non-workflow/index.js';
import type { temporal } from '@temporalio/proto';
import proto from '@temporalio/proto';
import { aliasWorkflowId, contactWorkflowId } from '../domain/identity.js';
import type { FormPost } from '../domain/form.js';
import type { ContactId, Environment } from '../domain/identity.js';
import type { InboundMessage } from '../domain/whatsapp.js';
import { MEMO, SIGNALS, TASK_QUEUES, WORKFLOWS } from '../temporal/contract.js';
import { ErasureNames } from '../temporal/erasures.js';
import { whoseNumber } from '../temporal/passed-on.js';
import { contactOptions } from '../temporal/starts.js';
import { ifFound, isAlreadyThere, isNotFound } from '../temporal/temporal-errors.js';
import { inSpan, isTracing, SpanKind, traceHeaders } from '../tracing/spans.js';
import type { ContactGateway } from './gateway.js';
import { UnavailableError } from './gateway.js';

/** Without a deadline a client waits 19 s for a server that is down. */
const DEADLINE = 2_000;
/** Between tries of its own it waits past a deadline, when no try can succeed any more: so much of that is enough. */
const GRACE = 250;
/** Whoever asks whether we are ready waits a second or so. */
const READY_WITHIN = 800;
/** A message that took longer to arrive may be older than an erasure; milliseconds. */
const LATE = 5_000;
const RETRY_AFTER = 2;
/** A run that takes no more signals continues as new at its next quiet point (T6). */
const RETRY_AFTER_FULL = 10;

const CLIENT = { kind: SpanKind.CLIENT };
const { WorkflowIdReusePolicy, WorkflowIdConflictPolicy } = proto.temporal.api.enums.v1;

/**
 * @param clockOffset how far an account's clock is moved in development; milliseconds
 */
export function temporalGateway(
  client: Client,
  clockOffset: (account: string) => number,
  erasures = new ErasureNames(),
): ContactGateway {
  const { workflowService, connection } = client;
  const { namespace } = client.options;
  const identity = `api@${process.pid}`;
  const payloads = async (...values: unknown[]) => ({
    payloads: await encodeToPayloads(client.workflow['dataConverter'], ...values),
  });

  async function call<T>(rpc: () => Promise<T>, deadline = DEADLINE): Promise<T> {
    try {
      return await answerWithin(deadline + GRACE, connection.withDeadline(Date.now() + deadline, rpc));
    } catch (error) {
      if (isNotFound(error) || isAlreadyThere(error)) throw error;
      const full = String(error).includes('exceeded workflow execution limit for signal events');
      throw new UnavailableError(full ? RETRY_AFTER_FULL : RETRY_AFTER, { cause: error });
    }
  }

  /** What every start has. */
  async function starting({ workflowId, workflowType, input, summary, attributes }: Started) {
    return {
      namespace,
      identity,
      requestId: randomUUID(),
      workflowId,
      workflowType: { name: workflowType },
      taskQueue: { name: TASK_QUEUES.entities },
      workflowIdReusePolicy: WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE,
      input: await payloads(...input),
      searchAttributes: attributes,
      userMetadata: await encodeUserMetadata(client.workflow['dataConverter'], summary, undefined),
    };
  }

  async function signalWithStart(
    workflow: Started,
    signalName: string,
    signal: unknown,
  ): Promise<{ started: boolean }> {
    const request: temporal.api.workflowservice.v1.ISignalWithStartWorkflowExecutionRequest = {
      ...(await starting(workflow)),
      workflowIdConflictPolicy: WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING,
      signalName,
      signalInput: await payloads(signal),
    };
    try {
      const { started } = await inSpan(`SignalWithStart:${signalName}`, CLIENT, () =>
        call(() => workflowService.signalWithStartWorkflowExecution({ ...request, ...tracedHeader() })),
      );
      return { started: started ?? false };
    } catch (error) {
      // A race of the server's with a run that begins or ends just now: again, it is taken.
      if (isNotFound(error) || isAlreadyThere(error))
        throw new UnavailableError(RETRY_AFTER, { cause: error });
      throw error;
    }
  }

  /** @returns false when nothing runs under the id */
  function signal(workflowId: string, signalName: string, value: unknown): Promise<boolean> {
    return inSpan(`SignalWorkflow:${signalName}`, CLIENT, () =>
      tell(workflowId, signalName, value, tracedHeader()),
    );
  }

  async function tell(
    workflowId: string,
    signalName: string,
    value: unknown,
    header: ReturnType<typeof tracedHeader>,
  ): Promise<boolean> {
    const input = await payloads(value);
    const request = {
      namespace,
      identity,
      requestId: randomUUID(),
      workflowExecution: { workflowId },
      signalName,
      input,
      ...header,
    };
    try {
      await call(() => workflowService.signalWorkflowExecution(request));
      return true;
    } catch (error) {
      if (isNotFound(error)) return false;
      throw error;
    }
  }

  /**
   * @param requestId the same again gets the same answer, in the first run
   * @returns false when it runs already
   */
  async function startNew(workflow: Started, requestId: string): Promise<boolean> {
    const workflowIdConflictPolicy = WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_FAIL;
    const request = { ...(await starting(workflow)), requestId, workflowIdConflictPolicy };
    try {
      await inSpan(`StartWorkflow:${workflow.workflowType}`, CLIENT, () =>
        call(() => workflowService.startWorkflowExecution({ ...request, ...tracedHeader() })),
      );
      return true;
    } catch (error) {
      if (isAlreadyThere(error)) return false;
      throw error;
    }
  }

  async function isTaken(id: ContactId, owner: string): Promise<boolean> {
    const [theirs, own] = await call(() =>
      Promise.all([whoseNumber(client, id), whoseNumber(client, { ...id, number: owner })]),
    );
    return theirs !== null && theirs !== (own ?? owner);
  }

  function contact(id: ContactId, form?: FormPost): Started {
    const options = contactOptions({ id, clockOffset: clockOffset(id.account), ...(form && { form }) });
    const { workflowId, args, staticSummary, typedSearchAttributes } = options;
    return {
      workflowId,
      workflowType: WORKFLOWS.contact,
      input: args,
      summary: staticSummary,
      attributes: { indexedFields: encodeUnifiedSearchAttributes(undefined, typedSearchAttributes) },
    };
  }

  function isLate({ account }: ContactId, { at }: InboundMessage): boolean {
    return at < Date.now() + clockOffset(account) - LATE;
  }

  /** What was written before its writer was erased is dropped, and begins no contact (T22). */
  async function wasErasedSince(id: ContactId, { at }: InboundMessage): Promise<boolean> {
    const handle = client.workflow.getHandle(erasures.workflowId(id));
    const erasure = await ifFound(() => call(() => handle.describe()));
    if (!erasure) return false;
    return Number(erasure.memo?.[MEMO.erasedAt] ?? 0) + clockOffset(id.account) > at;
  }

  return {
    leadPosted: (id, post) => signalWithStart(contact(id), SIGNALS.leadPosted, post),
    formPosted: (id, form) => signalWithStart(contact(id), SIGNALS.formPosted, form),
    formOfNewContact: (id, form) => startNew(contact(id, form), form.requestId),
    dialerAsked: (id, asked) => signal(contactWorkflowId(id), SIGNALS.heard, asked),
    isTaken,
    async messageReceived(id, message) {
      if (isLate(id, message) && (await wasErasedSince(id, message))) return;
      await signalWithStart(contact(id), SIGNALS.messageReceived, message);
    },
    knownMessageReceived: (id, message) => signal(contactWorkflowId(id), SIGNALS.messageReceived, message),
    async aliasMessageReceived(account, environment, userId, message) {
      await signalWithStart(alias(account, environment, userId), SIGNALS.messageReceived, message);
    },
    heard: (workflowId, news) => signal(workflowId, SIGNALS.heard, news),
    async contactHeard(id, news) {
      await signalWithStart(contact(id), SIGNALS.heard, news);
    },
    async aliasHeard(account, environment, userId, news) {
      await signalWithStart(alias(account, environment, userId), SIGNALS.heard, news);
    },
    // A receipt belongs to the trace of what was sent, and not to the one of Meta's webhook.
    statusReceived: (workflowId, status) => tell(workflowId, SIGNALS.statusReceived, status, {}),
    async flooded(id, dropped, at) {
      await signal(contactWorkflowId(id), SIGNALS.flooded, { dropped, at });
    },
    async isReady() {
      try {
        await call(() => workflowService.getSystemInfo({}), READY_WITHIN);
        return true;
      } catch {
        return false;
      }
    },
  };
}

function tracedHeader(): { header?: temporal.api.common.v1.IHeader } {
  return isTracing() ? { header: { fields: traceHeaders() } } : {};
}

/** @throws when there is no answer in that time; milliseconds */
async function answerWithin<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

function alias(account: string, environment: Environment, userId: string): Started {
  return {
    workflowId: aliasWorkflowId(account, environment, userId),
    workflowType: WORKFLOWS.alias,
    input: [],
    summary: 'Another name of a contact',
    attributes: null,
  };
}

interface Started {
  workflowId: string;
  workflowType: string;
  input: unknown[];
  summary: string;
  attributes: temporal.api.common.v1.ISearchAttributes | null;
}
