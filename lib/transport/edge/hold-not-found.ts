import type { ServerResponse } from 'node:http'

/**
 * `notFound()` on a dynamic route answers 404 with a document that has no view in its HTML: whoever reads it
 * without JavaScript sees nothing. A 404 document is held back here, and the house's not-found page is written in
 * its place with the same status. Every other answer passes untouched.
 */
export function holdNotFound(res: ServerResponse, answerPage: () => void): void {
  const before = Object.entries(res.getHeaders())
  const write = res.write
  const end = res.end
  const pass = () => {
    res.write = write
    res.end = end
  }
  const isDocument404 = () =>
    res.statusCode === 404 &&
    !res.headersSent &&
    String(res.getHeader('content-type') ?? '').startsWith('text/html')

  const hold = () => {
    res.write = () => true
    res.end = () => {
      pass()
      for (const name of res.getHeaderNames()) res.removeHeader(name)
      for (const [name, value] of before) if (value !== undefined) res.setHeader(name, value)
      answerPage()
      return res
    }
  }
  const decide = () => (isDocument404() ? hold() : pass())
  res.write = ((...args: Parameters<typeof write>) => {
    decide()
    return res.write(...args)
  }) as typeof write
  res.end = ((...args: Parameters<typeof end>) => {
    decide()
    return res.end(...args)
  }) as typeof end
}
