import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** A callback's address that must not be dialled. Its message is for operators. */
export class ForbiddenAddressError extends Error {
  override readonly name = 'ForbiddenAddressError';
}

/** All that is given out for the public internet; IPv4 addresses in their deprecated IPv6 form lie outside of it. */
const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/**
 * Whether an address is an ordinary public one: not private, loopback, link-local, carrier-grade NAT, multicast,
 * documentation, a tunnel or any other special range. IPv4 mapped into IPv6 is judged as the IPv4 address it is.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST);
}

export function isLoopbackAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

/** The address when a URL's host is a literal one, else null. `hostname` is as the WHATWG URL gives it. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return ipaddr.isValid(bare) ? bare : null;
}

/**
 * A resolver for sockets that fails when any of a name's addresses is not permitted. It runs at every dial, so that
 * a name cannot pass a check and then point elsewhere.
 */
export function guardedLookup(
  permits: (address: string) => boolean,
  lookup: LookupFunction = systemLookup,
): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, options, (error, addresses, family) => {
      if (error) return callback(error, addresses, family);
      const found = typeof addresses === 'string' ? [addresses] : addresses.map(({ address }) => address);
      if (found.length > 0 && found.every(permits)) return callback(null, addresses, family);
      return callback(
        new ForbiddenAddressError(`${hostname} resolves to an address that is not public`),
        addresses,
        family,
      );
    });
  };
}
