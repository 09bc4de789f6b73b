/**
 * A WhatsApp number: how many conversations it may still begin today, and whether it may send at all (T15).
 *
 * Only first touches ask it, and only those of a number with a limit. Nobody is told of a pause or of its end: a send
 * looks at the number's health, and one that was put off looks again.
 */
import {
  defineQuery,
  defineUpdate,
  makeContinueAsNewFunc,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import { admit } from '../domain/number/budget.js';
import { decideNumber, newNumber, NUMBER } from '../domain/number/number.js';
import type { Health, NumberFact, NumberState, TemplateStanding } from '../domain/number/number.js';
import type { Admission, AdmissionRequest } from '../domain/number/standing.js';
import { numberDetails } from '../domain/number/view.js';
import { healthWithTemplates } from '../domain/number/withheld.js';
import type { HealthWithTemplates } from '../domain/number/withheld.js';
import { QUERIES, SIGNALS, UPDATES } from '../temporal/contract.js';
import type { NumberStart, NumberTrouble, OperatorAct, QualityTold } from '../temporal/contract.js';
import { SEARCH } from '../temporal/search-attributes.js';
import { Entity, takeUp, type Carried } from './entity.js';

const admitUpdate = defineUpdate<Admission[], [AdmissionRequest[]]>(UPDATES.admit);
const pauseUpdate = defineUpdate<Health, [OperatorAct]>(UPDATES.pauseNumber);
const resumeUpdate = defineUpdate<Health, [OperatorAct]>(UPDATES.resumeNumber);
const healthQuery = defineQuery<HealthWithTemplates>(QUERIES.numberHealth);
const stateQuery = defineQuery<NumberState>(QUERIES.number);

export async function number(start: NumberStart, carried?: Carried<NumberState, NumberFact>): Promise<void> {
  const { account, phoneNumberId, clockOffset } = start;
  const fresh = () => newNumber(account, phoneNumberId);
  const entity = new Entity<NumberState, NumberFact, never>(takeUp(carried, NUMBER, { fresh, clockOffset }), {
    decide: (state, fact, now) => {
      decideNumber(state, fact, now);
      return [];
    },
    due: () => [],
    nextDeadline: () => null,
    carryOut: () => Promise.resolve(null),
    failed: (command: never) => command,
    afterTurn: writeAttributes,
    details: numberDetails,
  });

  entity.listen({
    [SIGNALS.numberTroubled]: ({ error, at }: NumberTrouble) =>
      void entity.receive({ fact: 'troubled', error, at }, null),
    [SIGNALS.qualityTold]: ({ rating, at }: QualityTold) =>
      void entity.receive({ fact: 'quality_told', rating, at }, null),
    [SIGNALS.templateTold]: (template: TemplateStanding) =>
      void entity.receive({ fact: 'template_told', template }, null),
  });
  setHandler(admitUpdate, (requests) =>
    entity.ask(() => {
      entity.state.limit = requests.at(-1)?.limit ?? null;
      return requests.map((request) => admit(entity.state.budget, request, entity.now()));
    }),
  );
  // An operator's word counts at once, so that the answer shows it.
  setHandler(pauseUpdate, ({ by, reason }) =>
    entity.ask(() => {
      decideNumber(entity.state, { fact: 'paused', by, reason }, entity.now());
      return entity.state.health;
    }),
  );
  setHandler(resumeUpdate, ({ by }) =>
    entity.ask(() => {
      decideNumber(entity.state, { fact: 'resumed', by }, entity.now());
      return entity.state.health;
    }),
  );
  setHandler(healthQuery, () => healthWithTemplates(entity.state, entity.now()));
  setHandler(stateQuery, () => entity.state);

  const next = await entity.run();
  await makeContinueAsNewFunc<typeof number>()({ ...start, clockOffset: entity.clockOffset }, next);
}

function writeAttributes({ account, health }: NumberState): void {
  const paused = health.state === 'paused';
  const held = workflowInfo().typedSearchAttributes;
  if (held.get(SEARCH.paused) === paused && held.get(SEARCH.account) === account) return;
  upsertSearchAttributes([
    { key: SEARCH.account, value: account },
    { key: SEARCH.paused, value: paused },
  ]);
}
