#!/usr/bin/env bash
# Fuzzes Ringback from its own OpenAPI document, all checks and phases.
#
#   scripts/schemathesis.sh                      a whole Ringback of its own: Temporal, API, worker, sandbox
#   RINGBACK_URL=http://… scripts/schemathesis.sh      one that runs already, with the guides' test endpoint and key
#
# Options of `schemathesis run` may follow. Installs it into .cache once; needs Python 3.10 or later.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=.cache/schemathesis
if [ ! -x "$venv/bin/schemathesis" ]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet 'schemathesis>=4.32,<5'
fi
if [ -z "${RINGBACK_URL:-}" ]; then
  node scripts/prepare.mjs
  exec node scripts/schemathesis.mjs "$PWD/scripts/schemathesis.sh" "$@"
fi

# The guides' own, as the demo has them.
export ENDPOINT=${ENDPOINT:-6i8qsza7zhyt76} API_KEY=${API_KEY:-test}
export OPERATOR_KEY=${OPERATOR_KEY:-operator-demo} FORMS_TOKEN=${FORMS_TOKEN:-31B1B33D}
root=$PWD
cd .cache # where it leaves its own notes
exec "$root/$venv/bin/schemathesis" --config-file "$root/scripts/schemathesis.toml" run "$RINGBACK_URL/openapi.json" \
  --phases examples,coverage,fuzzing,stateful --checks all "$@"
