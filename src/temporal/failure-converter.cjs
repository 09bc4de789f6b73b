/**
 * With encryption on, what failures say is payload too: without this, their messages and stack traces would stand in clear
 * in histories. CommonJS, as the SDK loads converters with `require`.
 */
const { DefaultFailureConverter } = require('@temporalio/common');

exports.failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
