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

type Encoding = 'br' | 'gzip'
type Encoder = BrotliCompress | Gzip
type Chunk = string | Uint8Array
type Write = (...args: unknown[]) => boolean
type End = (...args: unknown[]) => ServerResponse

const compressible = /^(text\/|application\/(json|javascript|xml|manifest\+json|rss\+xml)|image\/svg)/
const worthwhile = 1024
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** A cached page is the same bytes for every visitor: it is compressed once, and found again by its etag. */
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
      .map((part) => part.split(';')[0]),
  )
  return (['br', 'gzip'] as const).find((encoding) => offers.has(encoding)) ?? null
}

/** Compresses what is written to `res`: whole bodies at once, streams as they come. */
export function compressAnswer(req: IncomingMessage, res: ServerResponse): void {
  const encoding = acceptedEncoding(req.headers['accept-encoding'])
  if (!encoding || req.method === 'HEAD') return
  const write = res.write.bind(res) as Write
  const end = res.end.bind(res) as End
  let encoder: Encoder | null | undefined

  res.write = ((chunk: Chunk, ...rest: unknown[]) => {
    if (encoder === undefined) encoder = applies(res) ? openStream(res, encoding, write, end) : null
    if (encoder === null) return write(chunk, ...rest)
    const more = encoder.write(chunk)
    encoder.flush()
    rest.findLast((argument): argument is () => void => typeof argument === 'function')?.()
    return more
  }) as typeof res.write

  res.end = ((...args: unknown[]) => {
    const chunk = isChunk(args[0]) ? args[0] : undefined
    if (encoder) {
      if (chunk !== undefined) encoder.write(chunk)
      encoder.end()
      return res
    }
    if (encoder === null || chunk === undefined || Buffer.byteLength(chunk) < worthwhile || !applies(res))
      return end(...args)
    void endWhole(res, encoding, Buffer.from(chunk as Uint8Array), end)
    return res
  }) as typeof res.end
}

const isChunk = (value: unknown): value is Chunk => typeof value === 'string' || value instanceof Uint8Array

const applies = (res: ServerResponse): boolean =>
  !res.headersSent &&
  res.getHeader('content-encoding') === undefined &&
  compressible.test(String(res.getHeader('content-type') ?? '')) &&
  !/no-transform/.test(String(res.getHeader('cache-control') ?? ''))

function markEncoded(res: ServerResponse, encoding: Encoding): void {
  res.setHeader('content-encoding', encoding)
  res.appendHeader('vary', 'Accept-Encoding')
  res.removeHeader('content-length')
  const etag = res.getHeader('etag')
  // Other bytes of the same page: equal in meaning, which is what a weak tag says.
  if (typeof etag === 'string' && !etag.startsWith('W/')) res.setHeader('etag', `W/${etag}`)
}

async function endWhole(res: ServerResponse, encoding: Encoding, body: Buffer, end: End): Promise<void> {
  const etag = res.getHeader('etag')
  const key = typeof etag === 'string' ? `${encoding}:${etag}` : null
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
  res.on('close', () => encoder.destroy())
  return encoder
}
