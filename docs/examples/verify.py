"""Checks that a callback comes from Ringback, and reads it. The standard library alone."""

import base64
import hashlib
import hmac
import json
import time

TOLERANCE_SECONDS = 5 * 60


def read_callback(secret, headers, raw_body, now=None):
    """
    secret: `whsec_…`, as it was given to you
    headers: of the request; names in any case
    raw_body: the bytes as they arrived, since parsing and serialising again would change them

    Returns (id, sequence, callback): take each id once, and ignore a sequence lower than the last you took.
    Raises ValueError when it is not signed with the secret, or is more than five minutes old: answer 401.
    """
    headers = {name.lower(): value for name, value in headers.items()}
    message_id = headers.get("webhook-id", "")
    timestamp = headers.get("webhook-timestamp", "")
    now = time.time() if now is None else now
    if not timestamp.isdigit() or abs(now - int(timestamp)) > TOLERANCE_SECONDS:
        raise ValueError("the callback is too old, or has no webhook-timestamp")
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{message_id}.{timestamp}.".encode() + raw_body
    expected = b"v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest())
    # There are two signatures while a secret is being replaced: one of them must match.
    given = headers.get("webhook-signature", "").encode().split(b" ")
    if not any(hmac.compare_digest(signature, expected) for signature in given):
        raise ValueError("the signature of the callback is not valid")
    return message_id, int(headers["ringback-sequence"]), json.loads(raw_body)
