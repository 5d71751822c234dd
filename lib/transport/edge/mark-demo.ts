import type { ServerResponse } from 'node:http'
import { callbackOf } from '@/lib/transport/edge/write-callback'

type Chunk = string | Uint8Array

/** An element of no name that React knows: it steps over it when it wakes the page up. Its look is in `page.css`. */
const strip =
  '<trellis-demo role="note">Demo: nothing here is charged, mailed or sent. The goods are not for sale.</trellis-demo>'
const bodyTag = /<body[^>]*>/
const far = 64 * 1024

/** Says on every page that services are played by the sandbox. The pages themselves are built once and cannot know. */
export function markDemo(res: ServerResponse): void {
  const { write, end } = res
  let held = Buffer.alloc(0)

  const pass = () => Object.assign(res, { write, end })
  const isPage = () => String(res.getHeader('content-type') ?? '').startsWith('text/html')
  // Of a page that is streamed the headers are gone already, and had no length in them.
  const forgetLength = () => void (res.headersSent || res.removeHeader('content-length'))
  /** What may go out now: nothing before the place is found. */
  const take = (chunk: Buffer): Buffer => {
    held = Buffer.concat([held, chunk])
    // One byte is one letter here, so that what is cut in the middle of a letter comes out as it went in.
    const text = held.toString('latin1')
    const place = bodyTag.exec(text)
    if (!place && held.byteLength < far) return Buffer.alloc(0)
    const marked = place ? text.replace(bodyTag, (tag) => tag + strip) : text
    held = Buffer.alloc(0)
    pass()
    return Buffer.from(marked, 'latin1')
  }

  res.write = ((...args: unknown[]) => {
    if (!isPage()) {
      pass()
      return res.write(...(args as Parameters<typeof write>))
    }
    forgetLength()
    const ready = take(bytesOf(args[0] as Chunk, args[1]))
    if (ready.byteLength > 0) return res.write(ready, callbackOf(args))
    callbackOf(args)?.()
    return true
  }) as typeof write

  res.end = ((...args: unknown[]) => {
    const last = typeof args[0] === 'string' || args[0] instanceof Uint8Array ? args[0] : undefined
    if (!isPage() || (last === undefined && held.byteLength === 0)) {
      pass()
      return res.end(...(args as Parameters<typeof end>))
    }
    forgetLength()
    const ready = take(last === undefined ? Buffer.alloc(0) : bytesOf(last, args[1]))
    const rest = Buffer.concat([ready, held])
    pass()
    return res.end(rest, callbackOf(args))
  }) as typeof end
}

const bytesOf = (chunk: Chunk, encoding: unknown): Buffer =>
  typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : Buffer.from(chunk)
