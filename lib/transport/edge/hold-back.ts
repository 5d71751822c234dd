import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { callbackOf } from '@/lib/transport/edge/write-callback'

/**
 * Asks once, when an answer is about to go out, whether it is fit to be seen. One that is not is kept from the wire,
 * and `answerInstead` writes another in its place, on the headers that were there before it; the headers it would have
 * had are handed over. Every other answer passes untouched.
 */
export function holdBack(
  res: ServerResponse,
  isUnfit: (res: ServerResponse) => boolean,
  answerInstead: (held: OutgoingHttpHeaders) => void,
): void {
  const before = Object.entries(res.getHeaders())
  const { write, end, flushHeaders } = res
  const pass = () => Object.assign(res, { write, end, flushHeaders })

  const hold = () => {
    res.flushHeaders = () => {}
    res.write = (...args: unknown[]) => {
      callbackOf(args)?.()
      return true
    }
    res.end = (...args: unknown[]) => {
      pass()
      const held = res.getHeaders()
      for (const name of res.getHeaderNames()) res.removeHeader(name)
      for (const [name, value] of before) if (value !== undefined) res.setHeader(name, value)
      answerInstead(held)
      callbackOf(args)?.()
      return res
    }
  }
  const decide = () => (!res.headersSent && isUnfit(res) ? hold() : pass())
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

/**
 * `notFound()` on a dynamic route answers 404 with a document that has no view in its HTML: whoever reads it without
 * JavaScript sees nothing.
 */
export const isDocument404 = (res: ServerResponse): boolean =>
  res.statusCode === 404 && typeOf(res).startsWith('text/html')

/** What Next refuses by itself: with no words, or with a page. The doors speak JSON, probes and metrics plain text. */
export const isWordlessRefusal = (res: ServerResponse): boolean =>
  res.statusCode >= 400 && !/^(application\/json|text\/plain)/.test(typeOf(res))

const typeOf = (res: ServerResponse): string => String(res.getHeader('content-type') ?? '')
