import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import {
  type BrotliCompress,
  type Gzip,
  brotliCompress,
  constants,
  createBrotliCompress,
  createGzip,
  gzip,
} from 'node:zlib'
import { createByteCache } from '@/lib/transport/edge/byte-cache'
import { callbackOf } from '@/lib/transport/edge/write-callback'

type Encoding = 'br' | 'gzip'
type Encoder = BrotliCompress | Gzip
type Chunk = string | Uint8Array
type Write = (...args: unknown[]) => boolean
type End = (...args: unknown[]) => ServerResponse

const compressible = /^(text\/|application\/(json|javascript|xml|manifest\+json|rss\+xml)|image\/svg)/
const worthwhile = 1024
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** A cached page is the same bytes for every visitor: it is compressed once, and found again by its path and etag. */
const compressed = createByteCache(64 * 1024 * 1024)

const whole: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, brotliOptions),
  gzip: (body) => promisify(gzip)(body, { level: 6 }),
}
const streamed: Record<Encoding, () => Encoder> = {
  br: () => createBrotliCompress(brotliOptions),
  gzip: () => createGzip({ level: 6 }),
}

export function acceptedEncoding(header: string | string[] | undefined): Encoding | null {
  const offers = new Set(
    String(header ?? '')
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
      .map((part) => part.split(';')[0]?.trim()),
  )
  return (['br', 'gzip'] as const).find((encoding) => offers.has(encoding)) ?? null
}

/** Compresses what is written to `res`: whole bodies at once, streams as they come. */
export function compressAnswer(req: IncomingMessage, res: ServerResponse): void {
  const encoding = acceptedEncoding(req.headers['accept-encoding'])
  if (!encoding || req.method === 'HEAD') return
  const write = res.write.bind(res) as Write
  const end = res.end.bind(res) as End
  const flushHeaders = res.flushHeaders.bind(res)
  let encoder: Encoder | null | undefined
  const encoderNow = (): Encoder | null => {
    if (encoder === undefined) encoder = applies(res) ? openStream(res, encoding, write, end) : null
    return encoder
  }

  // Next sends the headers ahead of a body that it streams: after that nothing could be said of its encoding.
  res.flushHeaders = () => {
    encoderNow()
    flushHeaders()
  }

  res.write = ((chunk: Chunk, ...rest: unknown[]) => {
    const stream = encoderNow()
    if (stream === null) return write(chunk, ...rest)
    const more = stream.write(bytesOf(chunk, rest[0]))
    stream.flush()
    callbackOf(rest)?.()
    return more
  }) as typeof res.write

  res.end = ((...args: unknown[]) => {
    const body = isChunk(args[0]) ? bytesOf(args[0], args[1]) : undefined
    const isWhole =
      encoder === undefined && body !== undefined && body.byteLength >= worthwhile && applies(res)
    if (!encoder && !isWhole) return end(...args)
    const done = callbackOf(args)
    if (done) res.once('finish', done)
    if (encoder) encoder.end(body)
    else if (body) void endWhole(req, res, encoding, body, end)
    return res
  }) as typeof res.end
}

const isChunk = (value: unknown): value is Chunk => typeof value === 'string' || value instanceof Uint8Array

const bytesOf = (chunk: Chunk, encoding: unknown): Buffer =>
  typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)

/** A part of a body is cut out of its bytes as they are; no content has none to compress. */
const untouchable = new Set([204, 206, 304])

const applies = (res: ServerResponse): boolean =>
  !res.headersSent &&
  !untouchable.has(res.statusCode) &&
  res.getHeader('content-encoding') === undefined &&
  compressible.test(String(res.getHeader('content-type') ?? '')) &&
  Number(res.getHeader('content-length') ?? worthwhile) >= worthwhile &&
  !/no-transform/.test(String(res.getHeader('cache-control') ?? ''))

function markEncoded(res: ServerResponse, encoding: Encoding): void {
  res.setHeader('content-encoding', encoding)
  res.appendHeader('vary', 'Accept-Encoding')
  res.removeHeader('content-length')
  const etag = res.getHeader('etag')
  // Other bytes of the same page: equal in meaning, which is what a weak tag says.
  if (typeof etag === 'string' && !etag.startsWith('W/')) res.setHeader('etag', `W/${etag}`)
}

/** An etag tells apart the states of one address, not the addresses; what is one person's is kept nowhere. */
function cacheKey(req: IncomingMessage, res: ServerResponse, encoding: Encoding): string | null {
  const etag = res.getHeader('etag')
  const isPersonal = /private|no-store/.test(String(res.getHeader('cache-control') ?? ''))
  return typeof etag === 'string' && !isPersonal ? `${encoding} ${req.url?.split('?', 1)[0]} ${etag}` : null
}

async function endWhole(
  req: IncomingMessage,
  res: ServerResponse,
  encoding: Encoding,
  body: Buffer,
  end: End,
): Promise<void> {
  const key = cacheKey(req, res, encoding)
  markEncoded(res, encoding)
  const ready = key === null ? undefined : compressed.get(key)
  const bytes = ready ?? (await whole[encoding](body))
  if (key !== null && ready === undefined) compressed.set(key, bytes)
  res.setHeader('content-length', bytes.byteLength)
  end(bytes)
}

function openStream(res: ServerResponse, encoding: Encoding, write: Write, end: End): Encoder {
  markEncoded(res, encoding)
  const encoder = streamed[encoding]()
  encoder.on('data', (chunk: Buffer) => {
    if (write(chunk)) return
    encoder.pause()
    res.once('drain', () => encoder.resume())
  })
  encoder.on('drain', () => res.emit('drain'))
  encoder.on('end', () => end())
  encoder.on('error', (error) => res.destroy(error))
  res.on('close', () => encoder.destroy())
  return encoder
}
