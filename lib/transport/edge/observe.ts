import type { IncomingMessage, ServerResponse } from 'node:http'
import { maskAddress } from '@/lib/core/mask'
import { log } from '@/lib/transport/log'
import { metrics } from '@/lib/transport/metrics'
import type { RequestScope } from '@/lib/transport/request-scope'

/** One line and one measurement per request, when its answer is out or its client is gone. */
export function observe(
  req: IncomingMessage,
  res: ServerResponse,
  scope: RequestScope,
  route: () => string,
): void {
  const measured = metrics()
  // As it was asked: on the way the request may become one for another page.
  const { method = 'GET' } = req
  measured.inFlight.inc()
  res.once('close', () => {
    const milliseconds = performance.now() - scope.startedAt
    const name = scope.route ?? route()
    const status = res.writableFinished ? res.statusCode : 499
    measured.inFlight.dec()
    measured.requests.observe({ method, route: name, status }, milliseconds / 1000)
    log[name === '/_next' || name === '/healthz' ? 'debug' : 'info'](
      {
        requestId: scope.requestId,
        method,
        route: name,
        status,
        durationMs: Math.round(milliseconds * 10) / 10,
        actorId: scope.actorId,
        address: maskAddress(scope.address),
      },
      'request',
    )
  })
}
