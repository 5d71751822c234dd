import { uuidv7 } from 'uuidv7'
import { missing } from '@/lib/core/errors'

/** UUID v7 as text: made before the insert, sorts by time of birth. */
export const newId = (): string => uuidv7()

/** Crockford's alphabet: no i, l, o, u, so an id survives being read over the phone. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** What people and machines outside see: `prd_01jd3…` instead of a bare UUID. */
export function showId(prefix: string, id: string): string {
  let rest = BigInt(`0x${id.replaceAll('-', '')}`)
  let text = ''
  for (let i = 0; i < 26; i++) {
    text = alphabet[Number(rest & 31n)] + text
    rest >>= 5n
  }
  return `${prefix}_${text}`
}

/** The way back. Anything that is not an id of this kind cannot name a row, so it is `missing`. */
export function readId(prefix: string, shown: string): string {
  const text = shown.toLowerCase()
  const body = text.slice(prefix.length + 1)
  const wellFormed = text.startsWith(`${prefix}_`) && /^[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(body)
  if (!wellFormed) throw missing('id.unknown', 'Nothing goes by this id. Check that it was copied whole.')
  let value = 0n
  for (const letter of body) value = (value << 5n) | BigInt(alphabet.indexOf(letter))
  const hex = value.toString(16).padStart(32, '0')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
