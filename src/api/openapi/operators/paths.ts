/** The operators' API in the document: a file for each subject. */
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { agentPaths } from './agents.js';
import { callbackPaths } from './callbacks.js';
import { commandPaths } from './commands.js';
import { contactPaths } from './contacts.js';
import { numberPaths } from './numbers.js';
import { tagOf } from './operation.js';
import type { Subject } from './operation.js';
import { privacyPaths } from './privacy.js';
import { reportPaths } from './reports.js';

export const operatorPaths: ZodOpenApiPathsObject = {
  ...contactPaths,
  ...commandPaths,
  ...callbackPaths,
  ...numberPaths,
  ...agentPaths,
  ...reportPaths,
  ...privacyPaths,
};

const SUBJECTS: { [Each in Subject]: string } = {
  contacts: 'What is known, with an operator key of its own.',
  commands: 'What people do to a contact.',
  callbacks: 'What your system has not got yet, and sending it again.',
  numbers: 'The WhatsApp numbers, and pausing them.',
  agents: 'Of a dialer team: availability and power-dialer lists.',
  reports: 'What came of it all.',
  privacy: 'Erasing and exporting a person.',
};

export const operatorTags = (Object.keys(SUBJECTS) as Subject[]).map((subject) => ({
  name: tagOf(subject),
  description: SUBJECTS[subject],
}));
