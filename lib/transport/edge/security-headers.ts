import type { Area } from '@/lib/transport/edge/areas'

type Setting = { https: boolean; dev: boolean }

/**
 * Static pages carry no nonce (their HTML is one for all), so their inline flight scripts need 'unsafe-inline';
 * nothing personal is on them. The secure layout is rendered per request and allows only its nonce.
 */
function contentPolicy(area: Area, nonce: string, { https, dev }: Setting): string {
  const evaluate = dev ? " 'unsafe-eval'" : ''
  const script = {
    shop: `'self' 'unsafe-inline'${evaluate}`,
    secure: `'self' 'nonce-${nonce}' 'strict-dynamic'${evaluate}`,
    api: "'none'",
    internal: "'none'",
    asset: "'self'",
  }[area]
  const page = area === 'shop' || area === 'secure'
  const directives = [
    page ? "default-src 'self'" : "default-src 'none'",
    `script-src ${script}`,
    // The API reference is a page among the machine routes: its style is inline, and it has no script.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ]
  return directives.join('; ')
}

export function securityHeaders(area: Area, nonce: string, setting: Setting): [string, string][] {
  return [
    ['content-security-policy', contentPolicy(area, nonce, setting)],
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ...(setting.https
      ? [['strict-transport-security', 'max-age=63072000; includeSubDomains'] satisfies [string, string]]
      : []),
  ]
}
