/** Where the page is, as its address says: `/chat`, `/chat/+336…?to=…`, and `#details` of it. */

/** @returns {{phone: string | null, to: string | null, pane: 'list' | 'chat' | 'details'}} `pane` on a small screen */
export function readAddress({ pathname, search, hash } = location) {
  const named = /^\/chat\/(.+)$/.exec(pathname)?.[1];
  const phone = named === undefined ? null : decodeURIComponent(named);
  const to = new URLSearchParams(search).get('to');
  return { phone, to, pane: phone === null ? 'list' : hash === '#details' ? 'details' : 'chat' };
}

export function samePlace(one, other) {
  return one.phone === other.phone && one.to === other.to;
}

export function addressOf({ phone, business }) {
  return `/chat/${encodeURIComponent(phone)}?to=${business.phone_number_id}`;
}

/** Whether a conversation is the one the address names. */
export function isAt(place, { phone, business }) {
  return place.phone === phone && (place.to === null || place.to === business.phone_number_id);
}
