import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { answerOwn, plainAnswer } from '@/sandbox/frame/answer-own'
import { answerWire, type Outcome } from '@/sandbox/frame/answer-wire'
import { refuseForeign } from '@/sandbox/frame/loopback-only'
import { readBody } from '@/sandbox/frame/read-body'
import type { Running } from '@/sandbox/frame/running'
import type { Service } from '@/sandbox/frame/service'
import { patience as usualPatience, type Patience } from '@/sandbox/frame/delivery'
import { createSwitches } from '@/sandbox/frame/switches'
import { shopWithoutSecrets, targetOf, type Shop, type WebhookScheme } from '@/sandbox/frame/webhook-target'
import { Webhooks } from '@/sandbox/frame/webhooks'
import { StartProblem } from '@/sandbox/start-problem'

export type SandboxOptions = {
  port: number
  dataFolder: string
  services: readonly Service[]
  /** Who is called back. */
  shop?: Shop
  patience?: Patience
  now?: () => Date
  random?: () => number
}

export type Sandbox = { url: string; port: number; stop: () => void }

const formLimit = 64 * 1024

/** Starts every stand-in behind one port of this machine. Port 0 takes a free one. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const running: Running[] = []
  const server = createServer((request, response) => void respond(running, request, response))
  // The port comes first: who holds it owns the records, so a second start beside a running one touches nothing.
  const port = await listen(server, options.port)
  const stop = () => {
    server.close()
    server.closeAllConnections()
    for (const { open } of running) {
      open.webhooks?.close()
      open.close()
    }
  }
  try {
    for (const declared of options.services) running.push(runService(declared, options))
  } catch (error) {
    stop()
    throw error
  }
  return { port, url: `http://localhost:${port}`, stop }
}

function runService(declared: Service, options: SandboxOptions): Running {
  const { dataFolder, now = () => new Date(), random = Math.random } = options
  const { shop = shopWithoutSecrets, patience = usualPatience } = options
  const folder = join(dataFolder, 'sandbox')
  const switches = createSwitches(now, random)
  const openWebhooks = (scheme: WebhookScheme) => {
    const file = join(folder, `${declared.name}-webhooks.jsonl`)
    return new Webhooks({ file, scheme, target: targetOf(scheme, shop), switches, now, patience })
  }
  try {
    return { declared, open: declared.open({ folder, now, switches, openWebhooks }), switches }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartProblem(
      `The sandbox cannot keep its records in ${folder}: ${reason}. Make that folder writable, or name another with TRELLIS_DATA.`,
    )
  }
}

async function respond(running: readonly Running[], request: IncomingMessage, response: ServerResponse) {
  try {
    send(response, await answer(running, request))
  } catch (error) {
    // A caller that has gone away in the middle of its request waits for nothing.
    if (!request.complete) return
    console.error(`The sandbox could not answer ${request.method} ${request.url}:`, error)
    response.destroy()
  }
}

async function answer(running: readonly Running[], request: IncomingMessage): Promise<Outcome> {
  const foreign = refuseForeign(request.headers)
  if (foreign) return plainAnswer(403, foreign)

  const { method = 'GET', headers } = request
  const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://localhost')
  const service = running.find(({ declared }) => path.startsWith(`${declared.base}/`))
  const body = await readBody(request, service?.declared.bodyLimit ?? formLimit)
  if (service) {
    const rest = path.slice(service.declared.base.length)
    return answerWire(service.open, service.switches, { method, headers, query, body, path: rest })
  }
  if (!body) return plainAnswer(413, 'This is more than the sandbox takes at this address.')
  return answerOwn(running, { method, headers, query, body, path })
}

function send(response: ServerResponse, outcome: Outcome): void {
  if (outcome === 'silence') return
  if (outcome === 'cut') {
    response.destroy()
    return
  }
  response.writeHead(outcome.status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // With `no-referrer` a browser would send our own forms with the origin `null`.
    'referrer-policy': 'same-origin',
    ...outcome.headers,
    'content-length': Buffer.byteLength(outcome.body),
  })
  response.end(outcome.body)
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenProblem(error, port)))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

function listenProblem(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartProblem(
      `Port ${port} is already taken, perhaps by another sandbox. Stop what listens there, or choose another port: SANDBOX_PORT=${port + 1}.`,
    )
  }
  if (error.code === 'EACCES') {
    return new StartProblem(
      `Port ${port} is not yours to open. Choose one above 1023, such as SANDBOX_PORT=4010.`,
    )
  }
  return error
}
