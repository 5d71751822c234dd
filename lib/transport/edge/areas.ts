/** Which part of the house a path lies in: decides its content policy, its body limit and the form of a refusal. */
export type Area = 'shop' | 'secure' | 'api' | 'internal' | 'asset'

/** First segments of the dynamic layout: everything that is personal, or shows what a signed link says. */
const secureSegments = new Set(['checkout', 'account', 'seller', 'admin', 'newsletter'])
const machinePaths = new Set(['/healthz', '/readyz', '/metrics'])

export function areaOf(pathname: string): Area {
  const [, first = '', second = ''] = pathname.split('/', 3)
  if (first === '_next') return 'asset'
  if (first === 'api') return second === 'internal' ? 'internal' : 'api'
  if (machinePaths.has(pathname)) return 'api'
  return secureSegments.has(first) ? 'secure' : 'shop'
}

export const isStyleBook = (pathname: string): boolean => /^\/style(?:[/.]|$)/.test(pathname)

const kib = 1024

/** The largest body a path takes, in bytes. A route that takes uploads gets its own row here. */
const bodyLimits: Record<Area, number> = {
  shop: 256 * kib,
  secure: 1024 * kib,
  api: 1024 * kib,
  internal: 1024 * kib,
  asset: 0,
}

export const bodyLimit = (area: Area): number => bodyLimits[area]

export const readableSize = (bytes: number): string =>
  bytes >= kib * kib ? `${bytes / kib / kib} MB` : `${bytes / kib} kB`
