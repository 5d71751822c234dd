import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { Resend, type WebhookEventPayload } from 'resend'
import { onTestFinished } from 'vitest'
import type { Shop } from '@/sandbox/frame/webhook-target'

export const secret = `whsec_${Buffer.from('a signing key of the tests, long enough').toString('base64')}`

export type Call = { path: string; headers: IncomingHttpHeaders; body: string }

/** How the shop answers its next calls, in this order; after that it answers 200. `never`: not at all. */
export type Answers = (number | 'never')[]

/** A shop that writes down how it is called back. `port` takes one that is known before it opens. */
export async function openShop(answers: Answers = [], port = 0) {
  const calls: Call[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      calls.push({ path: request.url ?? '', headers: request.headers, body })
      const answer = answers.shift() ?? 200
      if (answer === 'never') return
      const location = answer >= 300 && answer < 400 ? { location: '/elsewhere' } : {}
      response.writeHead(answer, location).end(answer === 200 ? '{"received":true}' : 'The shop is closed.')
    })
  })
  const taken = await listen(server, port)
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { calls, port: taken, shop: shopAt(taken) }
}

/** Where a shop can open later. */
export async function closedShop() {
  const server = createServer()
  const port = await listen(server)
  await new Promise((resolve) => void server.close(resolve))
  return { port, shop: shopAt(port) }
}

function listen(server: Server, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

const shopAt = (port: number): Shop => ({
  url: `http://127.0.0.1:${port}`,
  webhookSecrets: { RESEND_WEBHOOK_SECRET: secret },
})

const header = ({ headers }: Call, name: string) => String(headers[name] ?? '')

/** What Resend's own SDK reads out of a call; it throws when the signature does not fit. */
export const verified = (call: Call, webhookSecret = secret): WebhookEventPayload =>
  new Resend('re_sandbox').webhooks.verify({
    payload: call.body,
    headers: {
      id: header(call, 'svix-id'),
      timestamp: header(call, 'svix-timestamp'),
      signature: header(call, 'svix-signature'),
    },
    webhookSecret,
  })

export const idsOf = (calls: readonly Call[]) => calls.map((call) => header(call, 'svix-id'))

export const typesOf = (calls: readonly Call[]) => calls.map((call) => verified(call).type)
