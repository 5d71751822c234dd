import { once } from 'node:events'
import { connect } from 'node:net'
import { createEdge, type EdgeSettings } from '@/lib/transport/edge/edge'
import { log } from '@/lib/transport/log'
import { type RequestScope, requireRequest } from '@/lib/transport/request-scope'
import { serve } from '@/tests/transport/edge/serve'

// One line per request is not what these tests are read for.
log.level = 'silent'

type Seen = {
  url: string
  method: string
  headers: Record<string, unknown>
  scope: RequestScope
  body: string
}

/** The edge on a real server, with a stand-in for Next that notes what reached it. */
export async function edgeUnderTest(given: Partial<EdgeSettings> & { url?: string } = {}) {
  const seen: Seen[] = []
  const settings: EdgeSettings = {
    routeOf: (pathname) => pathname,
    publicUrl: new URL(given.url ?? 'http://localhost:3000'),
    dev: false,
    trustedProxies: [],
    corsOrigins: [],
    internalToken: 'the-token-of-this-process',
    isClosing: () => false,
    styleBook: true,
    demoStrip: false,
    handle: async (req, res) => {
      let body = ''
      for await (const chunk of req) body += String(chunk)
      seen.push({
        url: req.url ?? '',
        method: req.method ?? '',
        headers: { ...req.headers },
        scope: requireRequest(),
        body,
      })
      res.setHeader('content-type', 'text/html')
      res.end('<p>from Next</p>')
    },
    ...given,
  }
  const server = await serve(createEdge(settings))
  return { ...server, seen, raw: (text: string) => raw(server.port, text) }
}

/** What no client library would send. */
async function raw(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let received = ''
  socket.on('data', (chunk) => (received += String(chunk)))
  socket.on('error', () => {})
  socket.write(text)
  await once(socket, 'close')
  return received
}
