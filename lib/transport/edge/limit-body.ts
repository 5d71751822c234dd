import type { IncomingMessage } from 'node:http'

/**
 * Stops a body at its limit, announced or not. An announced one is refused before a byte is read; one that
 * grows past it while it is read ends the request there (`onExceeded` answers, then the socket closes).
 */
export function limitBody(
  req: IncomingMessage,
  limit: number,
  onExceeded: () => void,
): 'within' | 'exceeded' {
  const announced = Number(req.headers['content-length'] ?? 0)
  if (announced > limit) return 'exceeded'
  if (req.headers['transfer-encoding'] === undefined) return 'within'
  let received = 0
  const push = req.push.bind(req)
  // Counted where the parser hands bytes to the stream, so nobody's reading is set in motion by counting.
  req.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (received > limit) return false
    if (chunk instanceof Uint8Array && (received += chunk.byteLength) > limit) {
      onExceeded()
      req.destroy()
      return false
    }
    return push(chunk, encoding)
  }
  return 'within'
}
