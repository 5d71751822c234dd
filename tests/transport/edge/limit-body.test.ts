import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { expect, test } from 'vitest'
import { limitBody } from '@/lib/transport/edge/limit-body'
import { serve } from '@/tests/transport/edge/serve'

const limit = 10_000

/** A route behind the limit that reads all it is sent and says how much that was. */
async function guarded() {
  const seen = { read: 0, exceeded: 0 }
  const { port, ask, failures } = await serve(async (req, res) => {
    const refuse = () => {
      seen.exceeded++
      if (res.headersSent) return
      res.writeHead(413, { connection: 'close' }).end('too much')
    }
    if (limitBody(req, limit, refuse) === 'exceeded') return refuse()
    try {
      for await (const chunk of req) seen.read += (chunk as Buffer).byteLength
      res.end(`read ${seen.read}`)
    } catch {
      // The stream ends under the reader when it grew past the limit.
    }
  })
  return { port, ask, seen, failures }
}

/** Chunked: pieces are sent one by one, the length is never said. */
async function chunked(port: number, pieces: Buffer[]): Promise<{ status: number; text: string }> {
  const sent = request({ port, host: '127.0.0.1', method: 'POST', agent: false })
  sent.on('error', () => {})
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>
  for (const piece of pieces) sent.write(piece)
  sent.end()
  const [res] = await answered
  const chunks = await res.toArray().catch(() => [])
  return { status: res.statusCode ?? 0, text: Buffer.concat(chunks as Buffer[]).toString() }
}

test.each([0, 1, limit - 1, limit])('%i announced bytes are read', async (size) => {
  const { ask } = await guarded()
  expect(await ask('/', { method: 'POST', body: Buffer.alloc(size) })).toMatchObject({
    status: 200,
    text: `read ${size}`,
  })
})

test('one byte more is refused before any of it is read', async () => {
  const { ask, seen } = await guarded()
  expect(await ask('/', { method: 'POST', body: Buffer.alloc(limit + 1) })).toMatchObject({
    status: 413,
    text: 'too much',
  })
  expect(seen).toEqual({ read: 0, exceeded: 1 })
})

test('an announcement alone is enough', async () => {
  const { ask, seen } = await guarded()
  const answer = await ask('/', {
    method: 'POST',
    headers: { 'content-length': '99999999999', expect: '100-continue' },
  })
  expect(answer.status).toBe(413)
  expect(seen.read).toBe(0)
})

test.each([1, 10, 100])('%i pieces up to exactly the limit are read', async (count) => {
  const { port } = await guarded()
  const pieces = Array.from({ length: count }, () => Buffer.alloc(limit / count))
  expect(await chunked(port, pieces)).toEqual({ status: 200, text: `read ${limit}` })
})

test.each([
  ['one large piece', [Buffer.alloc(limit + 1)]],
  ['a last piece of one byte', [Buffer.alloc(limit), Buffer.alloc(1)]],
  ['many small pieces', Array.from({ length: 300 }, () => Buffer.alloc(100))],
  ['much more than the limit', Array.from({ length: 40 }, () => Buffer.alloc(65_536))],
])('%s that was not announced is refused, with an answer, and not read further', async (_what, pieces) => {
  const { port, seen, failures } = await guarded()
  expect(await chunked(port, pieces)).toEqual({ status: 413, text: 'too much' })
  expect(seen.read).toBeLessThanOrEqual(limit)
  expect(seen.exceeded).toBe(1)
  expect(failures).toEqual([])
})

test('a request without a body passes', async () => {
  const { ask } = await guarded()
  expect((await ask('/')).text).toBe('read 0')
})
