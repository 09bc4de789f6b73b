/** The files that hold secrets, or name them. */
import { randomBytes } from 'node:crypto';

interface Secrets {
  ringback: string;
  callback: string;
  verifyToken: string;
}

/** What is of our own making; the rest comes from Meta. */
export function makeSecrets(): Secrets {
  return {
    ringback: randomBytes(32).toString('hex'),
    callback: `whsec_${randomBytes(24).toString('base64')}`,
    verifyToken: randomBytes(16).toString('hex'),
  };
}

interface NewFile {
  content: string;
  mode: number;
}

const OWN_EYES = 0o600;
const EVERYBODY = 0o644;

/** By name. The example names every variable and holds no secret. */
export function environmentFiles(secrets: Secrets): Record<string, NewFile> {
  return {
    '.env': { content: environmentText(secrets), mode: OWN_EYES },
    '.env.example': {
      content: environmentText({ ringback: '', callback: '', verifyToken: '' }),
      mode: EVERYBODY,
    },
    '.gitignore': { content: '.env\n.ringback/\n', mode: EVERYBODY },
  };
}

function environmentText({ ringback, callback, verifyToken }: Secrets): string {
  return `# What Ringback reads from its environment. In a shell: set -a; . ./.env; set +a

# The keys for opt-outs, logs and stored payloads are drawn from it: 32 random bytes in hex (openssl rand -hex 32).
# Never change it and back it up, or opt-outs are no longer recognised.
RINGBACK_SECRET=${ringback}
# Signs the status callbacks; the client's system verifies with it: echo "whsec_$(openssl rand -base64 24)"
CALLBACK_SECRET=${callback}

# From Meta: the token of a system user, and the app secret.
WHATSAPP_TOKEN=
WHATSAPP_APP_SECRET=
# A word of your own, typed where Meta asks for "Verify token" of the webhook.
WHATSAPP_VERIFY_TOKEN=${verifyToken}

# Where Temporal is, as its own tools read it; also TEMPORAL_API_KEY, TEMPORAL_TLS_CLIENT_CERT_PATH, …
TEMPORAL_ADDRESS=localhost:7233
TEMPORAL_NAMESPACE=default

# Optional: encrypts what Temporal stores. id:base64, the newest key first: echo "k1:$(openssl rand -base64 32)"
# RINGBACK_ENCRYPTION_KEYS=
# Serves the worker's metrics to Prometheus.
# WORKER_METRICS=127.0.0.1:9464
# PORT=3000
`;
}
