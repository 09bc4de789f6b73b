#!/usr/bin/env bash
# Fuzzes a running API from its own OpenAPI document: scripts/schemathesis.sh [url] [options of `schemathesis run`]
# The key and endpoint are the guides' test ones. Installs into .cache once; needs Python 3.10 or later.
set -euo pipefail
cd "$(dirname "$0")/.."

url=${1:-http://localhost:3000}
shift || true
venv=.cache/schemathesis
if [ ! -x "$venv/bin/schemathesis" ]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet 'schemathesis>=4.32,<5'
fi
root=$PWD
cd .cache # where it leaves its own notes
exec "$root/$venv/bin/schemathesis" --config-file "$root/scripts/schemathesis.toml" run "$url/openapi.json" \
  --header "api-key: ${API_KEY:-test}" --phases examples,coverage,fuzzing,stateful --checks all "$@"
