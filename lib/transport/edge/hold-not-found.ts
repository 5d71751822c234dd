import type { ServerResponse } from 'node:http'
import { callbackOf } from '@/lib/transport/edge/write-callback'

/**
 * `notFound()` on a dynamic route answers 404 with a document that has no view in its HTML: whoever reads it
 * without JavaScript sees nothing. A 404 document is held back here, and the house's not-found page is written in
 * its place with the same status. Every other answer passes untouched.
 */
export function holdNotFound(res: ServerResponse, answerPage: () => void): void {
  const before = Object.entries(res.getHeaders())
  const { write, end, flushHeaders } = res
  const pass = () => Object.assign(res, { write, end, flushHeaders })
  const isDocument404 = () =>
    res.statusCode === 404 &&
    !res.headersSent &&
    String(res.getHeader('content-type') ?? '').startsWith('text/html')

  const hold = () => {
    res.flushHeaders = () => {}
    res.write = (...args: unknown[]) => {
      callbackOf(args)?.()
      return true
    }
    res.end = (...args: unknown[]) => {
      pass()
      for (const name of res.getHeaderNames()) res.removeHeader(name)
      for (const [name, value] of before) if (value !== undefined) res.setHeader(name, value)
      answerPage()
      callbackOf(args)?.()
      return res
    }
  }
  const decide = () => (isDocument404() ? hold() : pass())
  // Next sends the headers ahead of a body that it streams, and with them the status.
  res.flushHeaders = () => {
    decide()
    res.flushHeaders()
  }
  res.write = ((...args: Parameters<typeof write>) => {
    decide()
    return res.write(...args)
  }) as typeof write
  res.end = ((...args: Parameters<typeof end>) => {
    decide()
    return res.end(...args)
  }) as typeof end
}
