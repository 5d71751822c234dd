import type { Instrumentation } from 'next'

/** A page or route that failed: noted once, with its route. The console line of Next carries no route. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  const { log } = await import('@/lib/transport/log')
  log.error({ err: error, route: context.routePath, kind: context.routeType }, 'request failed')
}
