/** Names of what workflows and activities measure themselves. Light: workflow code imports it. */
export const METRICS = {
  /** Bytes of an entity's whole state, each time it continues as new; by `workflowType`. */
  stateBytes: 'ringback_entity_state',
  /** Seconds that a callback had waited when an attempt to deliver it ended; by `account`, `environment`, `result`. */
  callbackAge: 'ringback_callback_age',
} as const;
