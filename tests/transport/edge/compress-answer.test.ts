import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { acceptedEncoding, compressAnswer } from '@/lib/transport/edge/compress-answer'
import { type Answer, serve } from '@/tests/transport/edge/serve'

const page = `<p>${'A rose is a rose. '.repeat(200)}</p>`

/** One answer through the compressor. `path` is new for each, so that nothing is found in its cache by chance. */
let visits = 0
async function answerTo(
  encoding: string | undefined,
  write: (res: ServerResponse) => void,
  { method = 'GET', path = `/${++visits}` } = {},
): Promise<Answer> {
  const { ask } = await serve((req, res) => {
    compressAnswer(req, res)
    res.setHeader('content-type', 'text/html; charset=utf-8')
    write(res)
  })
  return ask(path, { method, headers: encoding === undefined ? {} : { 'accept-encoding': encoding } })
}

const decoded = ({ headers, body }: Answer): string => {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body).toString()
  if (headers['content-encoding'] === 'gzip') return gunzipSync(body).toString()
  return body.toString()
}

test.each([
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0.1, gzip;q=1', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br; q=0.000 , gzip ; q=0.5', 'gzip'],
  ['gzip;q=0', null],
  ['identity', null],
  ['deflate, zstd', null],
  ['brotli', null],
  ['', null],
  [undefined, null],
])('who accepts %s is answered in %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding)
})

describe.each(['br', 'gzip'])('a whole page in %s', (encoding) => {
  test('says so, is smaller, and reads the same', async () => {
    const answer = await answerTo(encoding, (res) => void res.setHeader('etag', '"1"').end(page))
    expect(answer.headers).toMatchObject({
      'content-encoding': encoding,
      'content-length': String(answer.body.byteLength),
      vary: 'Accept-Encoding',
      etag: 'W/"1"',
    })
    expect(answer.body.byteLength).toBeLessThan(page.length / 4)
    expect(decoded(answer)).toBe(page)
  })

  test('also in pieces, from bytes, and with a length that was said before', async () => {
    const pieces = await answerTo(encoding, (res) => {
      res.setHeader('content-length', Buffer.byteLength(page))
      res.write(page.slice(0, 100))
      res.write(Buffer.from(page.slice(100, 200)))
      res.end(new TextEncoder().encode(page.slice(200)))
    })
    expect(pieces.headers['content-encoding']).toBe(encoding)
    expect(decoded(pieces)).toBe(page)
  })

  test('also when its headers were sent ahead, as Next does', async () => {
    const answer = await answerTo(encoding, (res) => {
      res.flushHeaders()
      res.write(page)
      res.end()
    })
    expect(answer.headers['content-encoding']).toBe(encoding)
    expect(decoded(answer)).toBe(page)
  })
})

test('text in another encoding is what it was', async () => {
  const answer = await answerTo('br', (res) => {
    res.write('é'.repeat(1000), 'latin1')
    res.end('é', 'latin1')
  })
  expect(brotliDecompressSync(answer.body)).toEqual(Buffer.from('é'.repeat(1001), 'latin1'))
  const whole = await answerTo('br', (res) => void res.end('é'.repeat(2000), 'latin1'))
  expect(brotliDecompressSync(whole.body)).toEqual(Buffer.from('é'.repeat(2000), 'latin1'))
})

describe('what is left alone', () => {
  test.each<[string, string | undefined, (res: ServerResponse) => void]>([
    ['an answer to who takes no encoding', undefined, (res) => void res.end(page)],
    ['an answer to who refuses both', 'br;q=0, gzip;q=0', (res) => void res.end(page)],
    ['a picture', 'br', (res) => void res.setHeader('content-type', 'image/avif').end(page)],
    ['what has no type', 'br', (res) => void (res.removeHeader('content-type'), res.end(page))],
    ['a short body', 'br', (res) => void res.end('short')],
    [
      'a short body in a piece',
      'br',
      (res) => void (res.setHeader('content-length', 5), res.write('short'), res.end()),
    ],
    ['what is encoded already', 'br', (res) => void res.setHeader('content-encoding', 'zstd').end(page)],
    [
      'what must not be changed',
      'br',
      (res) => void res.setHeader('cache-control', 'public, no-transform').end(page),
    ],
    [
      'a part of a body',
      'br',
      (res) => void res.writeHead(206, { 'content-range': 'bytes 0-9/90' }).end(page),
    ],
  ])('%s', async (_what, encoding, write) => {
    const answer = await answerTo(encoding, write)
    expect([undefined, 'zstd']).toContain(answer.headers['content-encoding'])
    expect([page, 'short']).toContain(answer.text)
  })

  test('a part of a body that is streamed', async () => {
    const answer = await answerTo('br', (res) => {
      res.statusCode = 206
      res.write(page)
      res.end()
    })
    expect(answer.headers['content-encoding']).toBeUndefined()
    expect(answer.text).toBe(page)
  })

  test.each([204, 304])('%i, which has no body', async (status) => {
    const answer = await answerTo('br', (res) => {
      res.statusCode = status
      res.setHeader('etag', '"1"')
      res.flushHeaders()
      res.end()
    })
    expect(answer).toMatchObject({ status, text: '' })
    expect(answer.headers).toMatchObject({ etag: '"1"' })
    expect(answer.headers['content-encoding']).toBeUndefined()
  })

  test('HEAD', async () => {
    const answer = await answerTo('br', (res) => void res.end(page), { method: 'HEAD' })
    expect(answer.headers['content-encoding']).toBeUndefined()
    expect(answer.text).toBe('')
  })
})

describe('kept pages', () => {
  const cached = (body: string, path: string, control = 's-maxage=300') =>
    answerTo(
      'br',
      (res) => void res.setHeader('etag', '"same"').setHeader('cache-control', control).end(body),
      { path },
    )

  test('are found again by path and etag', async () => {
    const first = await cached(page, '/kept')
    const second = await cached(page.replaceAll('rose', 'lily'), '/kept?utm=1')
    expect(second.body.equals(first.body)).toBe(true)
  })

  test('are not taken for another page that has the same etag', async () => {
    await cached(page, '/one')
    expect(decoded(await cached(page.replaceAll('rose', 'lily'), '/two'))).toContain('lily')
  })

  test.each(['private, max-age=60', 'no-store', 'private, no-cache, no-store'])(
    '%s is kept for nobody',
    async (control) => {
      await cached(page, '/mine', control)
      expect(decoded(await cached(page.replaceAll('rose', 'lily'), '/mine', control))).toContain('lily')
    },
  )
})

test('who waits for the end is told', async () => {
  const told: string[] = []
  for (const encoding of ['br', undefined]) {
    await answerTo(encoding, (res) => void res.end(page, () => told.push('whole')))
    await answerTo(encoding, (res) => {
      res.write(page, () => told.push('piece'))
      res.end(() => told.push('end'))
    })
  }
  expect(told).toEqual(['whole', 'piece', 'end', 'whole', 'piece', 'end'])
})

test('bytes that do not shrink come out as they went in', async () => {
  const noise = randomBytes(300_000).toString('base64')
  expect(decoded(await answerTo('br', (res) => void res.end(noise)))).toBe(noise)
})
