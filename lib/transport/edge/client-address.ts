import ipaddr from 'ipaddr.js'

type Range = ReturnType<typeof ipaddr.parseCIDR>

/** `TRUSTED_PROXIES`: addresses, ranges (10.0.0.0/8) or `loopback`. */
export function parseProxies(entries: readonly string[]): Range[] {
  return entries.flatMap((entry) => {
    if (entry === 'loopback') return [ipaddr.parseCIDR('127.0.0.0/8'), ipaddr.parseCIDR('::1/128')]
    const [address = ''] = entry.split('/', 1)
    // The library also reads "10" as 0.0.0.10, which nobody means.
    if (ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address)) {
      if (ipaddr.isValidCIDR(entry)) return [ipaddr.parseCIDR(entry)]
      if (entry === address) return [[ipaddr.parse(entry), address.includes(':') ? 128 : 32]]
    }
    throw new Error(
      `TRUSTED_PROXIES: “${entry}” is neither an address, a range such as 10.0.0.0/8, nor loopback.`,
    )
  })
}

/** IPv4 inside IPv6 (`::ffff:127.0.0.1`) is the same neighbour. */
export const plainAddress = (address: string): string =>
  ipaddr.isValid(address) ? ipaddr.process(address).toString() : 'unknown'

export const isTrusted = (address: string, proxies: readonly Range[]): boolean =>
  proxies.length > 0 &&
  ipaddr.isValid(address) &&
  proxies.some(([range, bits]) => {
    const parsed = ipaddr.process(address)
    return parsed.kind() === range.kind() && parsed.match(range, bits)
  })

/** Whoever holds one address of version 6 holds the 2^64 beside it: they are one client. */
export const networkOf = (address: string): string =>
  ipaddr.IPv6.isValid(address)
    ? `${ipaddr.IPv6.parse(address)
        .parts.slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')}::/64`
    : address

export const isLoopback = (address: string): boolean => address === '::1' || address.startsWith('127.')

/**
 * The client as the outermost trusted proxy saw it: walked from the socket outwards, so a header that a client
 * made up beyond the first untrusted hop is never believed.
 */
export function clientAddress(
  socket: string,
  forwarded: string | undefined,
  proxies: readonly Range[],
): string {
  let client = plainAddress(socket)
  const hops = forwarded?.split(',').map((hop) => hop.trim()) ?? []
  while (isTrusted(client, proxies)) {
    const hop = hops.pop()
    if (hop === undefined || !ipaddr.isValid(hop)) break
    client = plainAddress(hop)
  }
  return client
}
