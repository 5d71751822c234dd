import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type PublicError, publicError } from '@/lib/core/errors'
import { answerRefusal } from '@/lib/transport/edge/answer-refusal'
import { type Area, areaOf, bodyLimit, isStyleBook, readableSize } from '@/lib/transport/edge/areas'
import {
  clientAddress,
  isLoopback,
  isTrusted,
  parseProxies,
  plainAddress,
} from '@/lib/transport/edge/client-address'
import { compressAnswer } from '@/lib/transport/edge/compress-answer'
import { corsHeaders, isPreflight, preflightHeaders } from '@/lib/transport/edge/cors'
import { holdBack, isDocument404 } from '@/lib/transport/edge/hold-back'
import { limitBody } from '@/lib/transport/edge/limit-body'
import { markDemo } from '@/lib/transport/edge/mark-demo'
import { mergeVary } from '@/lib/transport/edge/merge-vary'
import { observe } from '@/lib/transport/edge/observe'
import { securityHeaders } from '@/lib/transport/edge/security-headers'
import { wordRefusals } from '@/lib/transport/edge/word-refusals'
import { log } from '@/lib/transport/log'
import { metrics } from '@/lib/transport/metrics'
import { type RequestScope, inRequest } from '@/lib/transport/request-scope'

type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>

export type EdgeSettings = {
  handle: Handle
  routeOf(pathname: string): string
  publicUrl: URL
  dev: boolean
  trustedProxies: readonly string[]
  corsOrigins: readonly string[]
  /** Asked of requests to the internal routes; never leaves this process. */
  internalToken: string
  isClosing(): boolean
  /** The style book is for who builds the shop, and is hung where the demo runs. */
  styleBook: boolean
  /** Says on every page that the sandbox plays the services. */
  demoStrip: boolean
}

/** Headers by which Next or this edge talks to itself: a client that sends one is not heard. */
const ownHeaders = [
  'content-security-policy',
  'x-middleware-subrequest',
  'x-matched-path',
  'x-nextjs-data-path',
]

/** The door of the whole house: every request passes here before Next sees it, and every answer on its way out. */
export function createEdge(settings: EdgeSettings): (req: IncomingMessage, res: ServerResponse) => void {
  const proxies = parseProxies(settings.trustedProxies)
  const https = settings.publicUrl.protocol === 'https:'
  return (req, res) => {
    req.url = originForm(req.url)
    // As Next will read it: `/help/../account` lies in the account.
    const { pathname } = new URL(`http://house${req.url}`)
    const area = areaOf(pathname)
    const behindProxy = isTrusted(plainAddress(req.socket.remoteAddress ?? ''), proxies)
    const scope: RequestScope = {
      requestId: (behindProxy && readRequestId(req)) || randomUUID(),
      address: clientAddress(req.socket.remoteAddress ?? '', readHeader(req, 'x-forwarded-for'), proxies),
      local: isLoopback(plainAddress(req.socket.remoteAddress ?? '')) && !('x-forwarded-for' in req.headers),
      startedAt: performance.now(),
    }
    const secured = behindProxy ? readHeader(req, 'x-forwarded-proto') === 'https' : false
    cleanRequest(req, scope, behindProxy)
    observe(req, res, scope, () => settings.routeOf(pathname))
    mergeVary(res)
    const nonce = area === 'secure' ? randomBytes(16).toString('base64') : ''
    dress(req, res, { area, nonce, https, scope, settings })
    if (settings.isClosing()) res.setHeader('connection', 'close')

    if (https && !secured && !isMachinery(pathname, scope.local))
      return redirectToHttps(res, settings, req.url)
    if (area === 'internal' && readHeader(req, 'x-internal-token') !== settings.internalToken)
      return refuse(req, res, area, scope, 404, 'Not found', 'Nothing lives at this address.')
    if (area === 'api' && !isReadable(pathname))
      return refuse(req, res, area, scope, 404, 'Not found', 'Nothing lives at this address.')
    if (area === 'api' && isPreflight(req.method, req.headers)) return void res.writeHead(204).end()
    const tooLarge = () =>
      refuse(
        req,
        res,
        area,
        scope,
        413,
        'Too much at once',
        `This takes at most ${readableSize(bodyLimit(area))}. Shorten it and send it again.`,
      )
    if (limitBody(req, bodyLimit(area), tooLarge) === 'exceeded') return tooLarge()

    compressAnswer(req, res)
    if (settings.demoStrip) markDemo(res)
    const handled = () =>
      settings.handle(req, res).catch((error: unknown) => fail(req, res, area, scope, error))
    const showNotFound = () => {
      req.url = '/_not-found'
      // That page is one of the static ones, wherever it is shown, and is only ever read.
      if (req.method !== 'HEAD') req.method = 'GET'
      dress(req, res, { area: 'shop', nonce: '', https, scope, settings })
      return handled()
    }
    const isPage = area === 'shop' || area === 'secure'
    if (isPage && !isShown(pathname, settings)) return void inRequest(scope, showNotFound)
    if (isPage) holdBack(res, isDocument404, () => void showNotFound())
    else if (area !== 'asset') wordRefusals(req, res, scope, handled)
    void inRequest(scope, handled)
  }
}

const isShown = (pathname: string, { styleBook }: EdgeSettings): boolean =>
  isReadable(pathname) && (styleBook || !isStyleBook(pathname))

/** A percent sign that begins no letter: Next fails on it where a route would read its slug. */
function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

/** A proxy may ask for a whole URL, and `OPTIONS *` for none: what follows knows paths alone. */
function originForm(url = '/'): string {
  if (url.startsWith('/')) return url
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return '/'
  const { pathname, search } = new URL(url)
  return pathname + search
}

/** What Next did not answer for itself. Unanswered, it would end the process and every other request in it. */
function fail(
  req: IncomingMessage,
  res: ServerResponse,
  area: Area,
  scope: RequestScope,
  error: unknown,
): void {
  log.error({ err: error, requestId: scope.requestId }, 'request failed')
  if (res.headersSent) return void res.destroy()
  answerRefusal(req, res, {
    area,
    status: 500,
    title: 'This failed',
    error: publicError(error, scope.requestId),
  })
}

/** What reaches Next is what the edge knows to be true, not what a client claims. */
function cleanRequest(req: IncomingMessage, scope: RequestScope, behindProxy: boolean): void {
  for (const name of ownHeaders) delete req.headers[name]
  if (!behindProxy)
    for (const name of ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded'])
      delete req.headers[name]
  req.headers['x-forwarded-for'] = scope.address
  req.headers['x-request-id'] = scope.requestId
}

function dress(
  req: IncomingMessage,
  res: ServerResponse,
  given: { area: Area; nonce: string; https: boolean; scope: RequestScope; settings: EdgeSettings },
): void {
  const { area, nonce, https, scope, settings } = given
  for (const [name, value] of securityHeaders(area, nonce, { https, dev: settings.dev })) {
    res.setHeader(name, value)
    // Next reads the nonce from the request's policy and puts it on its own scripts.
    if (name === 'content-security-policy' && area === 'secure') req.headers[name] = value
  }
  res.setHeader('x-request-id', scope.requestId)
  if (area !== 'api') return
  for (const [name, value] of corsHeaders(readHeader(req, 'origin'), settings.corsOrigins))
    res.setHeader(name, value)
  const allowed = res.getHeader('access-control-allow-origin') !== undefined
  if (allowed && isPreflight(req.method, req.headers))
    for (const [name, value] of preflightHeaders) res.setHeader(name, value)
}

/** Probes and scrapers come over loopback or a cluster's own network, without TLS. */
const isMachinery = (pathname: string, local: boolean): boolean =>
  ['/healthz', '/readyz', '/metrics'].includes(pathname) || (pathname.startsWith('/api/internal/') && local)

function redirectToHttps(res: ServerResponse, settings: EdgeSettings, url = '/'): void {
  const path = url.startsWith('/') && !url.startsWith('//') ? url : '/'
  res.writeHead(308, { location: settings.publicUrl.origin + path, 'cache-control': 'no-store' }).end()
}

function refuse(
  req: IncomingMessage,
  res: ServerResponse,
  area: Area,
  scope: RequestScope,
  status: number,
  title: string,
  message: string,
): void {
  if (res.headersSent) return
  metrics().refused.inc({ reason: title })
  const error: PublicError = {
    kind: status === 404 ? 'missing' : 'invalid',
    code: `edge.${status}`,
    message,
    requestId: scope.requestId,
  }
  res.setHeader('connection', 'close')
  answerRefusal(req, res, { area, status, title, error })
}

const readHeader = (req: IncomingMessage, name: string): string | undefined => {
  const value = req.headers[name]
  return Array.isArray(value) ? value.join(',') : value
}

const readRequestId = (req: IncomingMessage): string | undefined => {
  const given = readHeader(req, 'x-request-id')
  return given !== undefined && /^[\w-]{8,64}$/.test(given) ? given : undefined
}
