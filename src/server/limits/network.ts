/** What tells callers apart: who has one IPv6 address has 2^64 of them, so there it is the network. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = ''] = address.split('::');
  // This machine itself, and others that are nobody's network.
  if (head === '') return address;
  return [...head.split(':'), '0', '0', '0'].slice(0, 4).join(':');
}
