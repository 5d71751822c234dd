/** The domains in their one order: a later one may import an earlier one, the reverse goes by event. */
export const domains = [
  'accounts',
  'stores',
  'catalog',
  'inventory',
  'engagement',
  'newsletter',
  'shipping',
  'promotions',
  'cart',
  'orders',
  'payments',
  'checkout',
  'payouts',
  'search',
  'analytics',
  'assistant',
  'admin',
]

/** The place of `lib/<domain>/…` or `db/schema/<domain>.ts` in that order; null for everything else. */
export function domainOf(path: string): string | null {
  const name = /^(?:lib|db\/schema)\/([a-z-]+)(?:\/|\.ts$)/.exec(path)?.[1]
  return name !== undefined && domains.includes(name) ? name : null
}

/** What a browser may hold of a domain. */
export function isClientSafe(path: string): boolean {
  return domainOf(path) !== null && /^lib\/[a-z-]+\/(limits\.ts|tags\.ts|rules\/.+)$/.test(path)
}
