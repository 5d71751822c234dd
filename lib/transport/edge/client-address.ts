import ipaddr from 'ipaddr.js'

type Range = ReturnType<typeof ipaddr.parseCIDR>

/** `TRUSTED_PROXIES`: addresses, ranges (10.0.0.0/8) or `loopback`. */
export function parseProxies(entries: readonly string[]): Range[] {
  return entries.flatMap((entry) => {
    if (entry === 'loopback') return [ipaddr.parseCIDR('127.0.0.0/8'), ipaddr.parseCIDR('::1/128')]
    if (entry.includes('/') && ipaddr.isValidCIDR(entry)) return [ipaddr.parseCIDR(entry)]
    if (ipaddr.isValid(entry))
      return [[ipaddr.parse(entry), ipaddr.parse(entry).kind() === 'ipv4' ? 32 : 128]]
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
