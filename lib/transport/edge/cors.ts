/** The API may be read from pages of other origins only when they are listed in `CORS_ORIGINS`. */
export function corsHeaders(origin: string | undefined, allowed: readonly string[]): [string, string][] {
  if (allowed.length === 0) return []
  const vary: [string, string] = ['vary', 'Origin']
  if (origin === undefined || !allowed.includes(origin)) return [vary]
  return [
    vary,
    ['access-control-allow-origin', origin],
    ['access-control-expose-headers', 'retry-after, x-request-id'],
    ['cross-origin-resource-policy', 'cross-origin'],
  ]
}

/** Nothing is allowed with credentials: other origins read the API with a bearer token or as guests. */
export const preflightHeaders: [string, string][] = [
  ['access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE'],
  ['access-control-allow-headers', 'authorization, content-type, idempotency-key'],
  ['access-control-max-age', '600'],
]

export const isPreflight = (method: string | undefined, headers: Record<string, unknown>): boolean =>
  method === 'OPTIONS' && 'origin' in headers && 'access-control-request-method' in headers
