import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { invalid } from '@/lib/core/errors'

/**
 * Links that carry their own proof: what they say cannot be changed, nothing secret is stored for them, and the
 * same link comes out each time it is made. Each purpose has a key of its own.
 */
export type Seal = {
  issue(purpose: string, parts: readonly (string | number)[]): string
  /** The parts as issued; a link that was cut, changed or made for another purpose is `invalid`. */
  open(purpose: string, token: string): string[]
}

export function createSeal(secret: string): Seal {
  const keys = new Map<string, Buffer>()
  const keyFor = (purpose: string): Buffer => {
    const key =
      keys.get(purpose) ?? Buffer.from(hkdfSync('sha256', secret, '', `trellis.seal.${purpose}`, 32))
    keys.set(purpose, key)
    return key
  }
  const mark = (purpose: string, text: string): Buffer =>
    createHmac('sha256', keyFor(purpose)).update(text).digest().subarray(0, 16)
  return {
    issue(purpose, parts) {
      const text = JSON.stringify(parts.map(String))
      return `${Buffer.from(text).toString('base64url')}.${mark(purpose, text).toString('base64url')}`
    },
    open(purpose, token) {
      const [body = '', proof = '', ...rest] = token.split('.')
      const text = Buffer.from(body, 'base64url').toString()
      const given = Buffer.from(proof, 'base64url')
      const expected = mark(purpose, text)
      const holds = given.length === expected.length && timingSafeEqual(given, expected)
      if (!holds || rest.length > 0)
        throw invalid(
          'link.broken',
          'This link is not whole. Open it from the mail again, or copy all of it.',
        )
      return JSON.parse(text) as string[]
    },
  }
}
