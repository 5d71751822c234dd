import type { IncomingHttpHeaders } from 'node:http'

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Binding to loopback keeps other machines out, not other web pages: a page could post to this port, or read mails
 * through a name of its own that resolves to 127.0.0.1. So the name must be loopback, and an origin must be our own.
 */
export function refuseForeign(headers: IncomingHttpHeaders): string | null {
  const host = headers.host ?? ''
  const name = hostName(`http://${host}`)
  if (!name || !loopbackNames.has(name)) {
    return `The sandbox answers only to localhost, not to "${host}". Open it as http://localhost with its port.`
  }
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) {
    return 'Another web page sent this request, so nothing was changed. Use the page of the sandbox itself.'
  }
  return null
}

function hostName(url: string): string | null {
  try {
    return new URL(url).hostname
  } catch {
    return null
  }
}
