import { once } from 'node:events'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
  request,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export type Handler = (req: IncomingMessage, res: ServerResponse) => unknown
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string }
type Asked = RequestOptions & { body?: string | Buffer }

/** A real server of one test. What the handler throws is told by `failure`, since a server would only crash. */
export async function serve(handler: Handler) {
  const failures: unknown[] = []
  const server = createServer((req, res) => {
    void (async () => handler(req, res))().catch((error: unknown) => {
      failures.push(error)
      res.destroy()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    port,
    failures,
    ask: (path = '/', options: Asked = {}) => ask(port, path, options),
  }
}

/** The bytes as they came: nothing decoded, nothing followed, the path sent as it stands. */
async function ask(port: number, path: string, { body, ...options }: Asked): Promise<Answer> {
  const sent = request({ host: '127.0.0.1', port, path, agent: false, ...options })
  sent.end(body)
  const [res] = (await once(sent, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of res) chunks.push(chunk as Buffer)
  const whole = Buffer.concat(chunks)
  return { status: res.statusCode ?? 0, headers: res.headers, body: whole, text: whole.toString() }
}
