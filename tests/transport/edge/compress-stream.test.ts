import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, request } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressAnswer } from '@/lib/transport/edge/compress-answer'
import { serve } from '@/tests/transport/edge/serve'

const html = { 'content-type': 'text/html' }

function open(port: number): Promise<IncomingMessage> {
  const sent = request({ port, host: '127.0.0.1', agent: false, headers: { 'accept-encoding': 'br' } })
  sent.on('error', () => {})
  sent.end()
  return once(sent, 'response').then(([res]) => res as IncomingMessage)
}

test('each piece can be read when it was written, not at the end', async () => {
  let answer: ServerResponse | undefined
  const { port } = await serve((req, res) => {
    compressAnswer(req, res)
    res.setHeaders(new Map(Object.entries(html)))
    res.flushHeaders()
    answer = res
  })
  const res = await open(port)
  const decoder = res.pipe(createBrotliDecompress())
  for (const piece of ['shell ', 'first ', 'second ']) {
    answer?.write(piece)
    const [read] = (await once(decoder, 'data')) as [Buffer]
    expect(read.toString()).toBe(piece)
  }
  answer?.end('last')
  const [read] = (await once(decoder, 'data')) as [Buffer]
  expect(read.toString()).toBe('last')
})

const line = 'A rose is a rose is a rose. '
const megabytes = (n: number) =>
  Readable.from(
    (function* () {
      for (let i = 0; i < n * 64; i++) yield `${i}:${line.repeat(580)}`
    })(),
  )

test('a long body through a pipe, to a reader that dawdles, arrives whole', async () => {
  const { port, failures } = await serve(async (req, res) => {
    compressAnswer(req, res)
    res.setHeader('content-type', 'text/html')
    await pipeline(megabytes(4), res)
  })
  const res = await open(port)
  const chunks: Buffer[] = []
  for await (const chunk of res) {
    if (chunks.length % 8 === 0) await pause(1)
    chunks.push(chunk as Buffer)
  }
  const expected = await megabytes(4).toArray()
  expect(brotliDecompressSync(Buffer.concat(chunks)).toString()).toBe(expected.join(''))
  expect(failures).toEqual([])
})

test('a reader that stops reading stops the writer: nothing piles up in memory', async () => {
  let written = 0
  const { port } = await serve(async (req, res) => {
    compressAnswer(req, res)
    res.setHeader('content-type', 'text/html')
    // What does not shrink fills the socket soonest.
    const noise = Readable.from(
      (function* () {
        for (let i = 0; i < 4_000; i++) {
          written += 16_384
          yield Buffer.from(Array.from({ length: 16_384 }, () => Math.floor(Math.random() * 256)))
        }
      })(),
    )
    await pipeline(noise, res).catch(() => {})
  })
  const res = await open(port)
  res.pause()
  let before = -1
  while (before !== written) {
    before = written
    await pause(150)
  }
  expect(written).toBeLessThan(20_000_000)
  res.destroy()
})

test('a reader that leaves in the middle harms nobody', async () => {
  let answer: ServerResponse | undefined
  const { port, failures, ask } = await serve(async (req, res) => {
    compressAnswer(req, res)
    res.setHeader('content-type', 'text/html')
    if (req.url !== '/') return void res.end('still here')
    answer = res
    res.write(line.repeat(1_000))
  })
  const res = await open(port)
  await once(res, 'data')
  res.destroy()
  await once(answer!, 'close')
  for (let i = 0; i < 5; i++) {
    answer?.write(line.repeat(1_000))
    await pause(5)
  }
  answer?.end(line)
  await pause(20)
  expect((await ask('/again')).text).toBe('still here')
  expect(failures).toEqual([])
})

test('a reader that leaves while a whole body is being compressed harms nobody', async () => {
  const { port, failures, ask } = await serve((req, res) => {
    compressAnswer(req, res)
    res.setHeader('content-type', 'text/html')
    res.end(req.url === '/' ? line.repeat(200_000) : 'still here')
  })
  const sent = request({ port, host: '127.0.0.1', agent: false, headers: { 'accept-encoding': 'br' } })
  sent.on('error', () => {})
  sent.end()
  await pause(15)
  sent.destroy()
  await pause(100)
  expect((await ask('/again')).text).toBe('still here')
  expect(failures).toEqual([])
})
