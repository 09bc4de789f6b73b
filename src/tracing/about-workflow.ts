/** What a span says of a workflow: its kind, and under which keyed hash the same contact stands in the logs (T21). */
import type { Attributes } from '@opentelemetry/api';
import { contactRef } from '../logging/contact-ref.js';

export function aboutWorkflow({
  workflowId,
  workflowType,
}: {
  workflowId: string;
  workflowType: string;
}): Attributes {
  return { 'temporal.workflow_type': workflowType, 'ringback.entity': contactRef(workflowId) };
}
