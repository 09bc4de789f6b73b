/** Can an address that a client chose be reached at all: name, route, certificate. Nothing is sent to it. */
import { buildConnector } from 'undici';
import type { EgressProxy, ClientTls } from './egress.js';
import { guardedLookup, isLoopbackAddress, isPublicAddress } from './address.js';

interface ReachOptions {
  timeout: number;
  tls: ClientTls;
  proxy: EgressProxy | null;
}

/**
 * Opens a connection by the rules by which callbacks are sent, and closes it.
 *
 * @param url of the settings, checked already; plain HTTP leads to this machine alone
 * @throws with what is in the way
 */
export async function reach(url: URL, { timeout, tls, proxy }: ReachOptions): Promise<void> {
  // Only the proxy knows whether it gets further: that it can be reached is all that can be told without a request.
  const target = proxy ? new URL(proxy.url) : url;
  const { cert, key, ca } = proxy ? { cert: null, key: null, ca: null } : tls;
  const plain = target.protocol === 'http:';
  const permits = url.protocol === 'http:' ? isLoopbackAddress : isPublicAddress;
  const connect = buildConnector({
    timeout,
    allowH2: false,
    ...(!proxy && { lookup: guardedLookup(permits) }),
    ...(cert !== null && { cert }),
    ...(key !== null && { key }),
    ...(ca !== null && { ca }),
  });
  await new Promise<void>((resolve, reject) => {
    connect(
      {
        hostname: target.hostname,
        host: target.host,
        protocol: target.protocol,
        port: target.port || (plain ? '80' : '443'),
        ...(!plain && { servername: target.hostname }),
      },
      (error, socket) => {
        if (error) return reject(error);
        socket.destroy();
        resolve();
      },
    );
  });
}
