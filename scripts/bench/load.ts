import autocannon, { type Request } from 'autocannon'

export type Case = {
  name: string
  path: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  /** Made anew for each request, or one for all. */
  body?: string | (() => string)
}

export type Figures = {
  perSecond: number
  p50: number
  p97_5: number
  p99: number
  /** No answer at all, or none in time. */
  errors: number
  not2xx: number
}

export type Load = { connections: number; seconds: number }

/** Asks as fast as it is answered, on so many connections, for so long. */
export async function putLoad(
  web: string,
  { path, method = 'GET', headers = {}, body }: Case,
  { connections, seconds }: Load,
): Promise<Figures> {
  const fresh = typeof body === 'function' ? body : undefined
  const setupRequest = (request: Request): Request => (fresh ? { ...request, body: fresh() } : request)
  const result = await autocannon({
    url: web + path,
    connections,
    duration: seconds,
    requests: [{ method, headers, body: typeof body === 'string' ? body : undefined, setupRequest }],
  })
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p97_5: result.latency.p97_5,
    p99: result.latency.p99,
    errors: result.errors,
    not2xx: result.non2xx,
  }
}
