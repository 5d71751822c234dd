import { isIPv6 } from 'node:net'

/**
 * What a log may hold of a person or a secret. Logs are read by more people than the database: a full address,
 * a token or a password never gets there, also not inside the message of somebody else's error.
 *
 * Each pattern is bounded or begins only where its own letters begin, so that a megabyte of hostile text costs
 * milliseconds. The order matters: the password of a URL would pass for the first half of an e-mail address.
 */
const local = String.raw`\p{L}\p{M}\p{N}_.+%'!#$*^{|}~-`
const label = String.raw`[\p{L}\p{M}\p{N}-]{1,63}`
const patterns: [RegExp, string | ((match: string) => string)][] = [
  [/\b([a-z][a-z0-9+.-]{0,20}):\/\/(?:[^\s:/@]{0,256}:[^\s@]{1,256}|[^\s/?#@]{1,256})@/gi, '$1://[masked]@'],
  [
    new RegExp(`(?:"[^"\\n]{1,64}"|(?<![${local}])[${local}]+)(?:@|%40)${label}(?:\\.${label})+`, 'gu'),
    (address) => maskEmail(address),
  ],
  [/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi, '$1 [masked]'],
  [/(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]+/g, '[masked]'],
  [/\b(re|sk|pk|rk|whsec)_[\w-]{4,}/g, '$1_[masked]'],
  [/\bsk-[\w-]{8,}/g, 'sk-[masked]'],
  [/([?&#](?:[\w-]{0,40}(?:token|code|key|signature|secret|password)|t)=)[^&\s"'<>]+/gi, '$1[masked]'],
  [
    /((?:pass(?:word|phrase)|secret|token|authorization|cookie)["']?\s{0,4}[:=]\s{0,4}["']?)[^\s"',;&}]+/gi,
    '$1[masked]',
  ],
  [/\$argon2\w+\$[^\s"']+/g, '[masked]'],
  [/\b(\d{1,3}\.\d{1,3})\.\d{1,3}\.\d{1,3}\b/g, (address) => maskAddress(address)],
  [/(?<![\w:.])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}/gi, (text) => (isIPv6(text) ? maskAddress(text) : text)],
]

export const maskEmail = (email: string): string => `${email.slice(0, 1)}***@***`

/** Enough of an address to see a pattern, not enough to name a household. Loopback names nobody. */
export function maskAddress(address: string): string {
  if (address === '::1' || address === '::' || address.startsWith('127.')) return address
  // Of `2a02::5` the part before the gap is all there is to show.
  if (address.includes(':')) return `${address.split('::', 1)[0]!.split(':').slice(0, 3).join(':')}:…`
  return address.replace(/^(\d+\.\d+)\..*$/, '$1.x.x')
}

export const maskText = (text: string): string =>
  patterns.reduce((masked, [pattern, by]) => masked.replace(pattern, by as string), text)

const secretKeys =
  /pass(word|phrase)?|secret|token|authorization|cookie|api[-_]?key|otp|credential|signature|cvc|cvv|card[-_]?number/i

const maxDepth = 6
const maxItems = 50
const maxValues = 2_000
const maxText = 16_384

/** Where a walk through a value stands: what it is inside of, and how much it may still write. */
type Walk = { inside: readonly object[]; left: { values: number } }

/** A value of any shape, ready to be logged. */
export const maskValue = (value: unknown): unknown =>
  maskAt(value, { inside: [], left: { values: maxValues } })

function maskAt(value: unknown, { inside, left }: Walk): unknown {
  if (left.values-- <= 0) return '[more]'
  if (typeof value === 'string') return clip(maskText(value))
  if (typeof value === 'function') return undefined
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (inside.includes(value)) return '[circular]'
  if (inside.length >= maxDepth) return '[deep]'
  const walk = { inside: [...inside, value], left }
  if (value instanceof Error) return maskError(value, walk)
  if (value instanceof URL) return clip(maskText(value.href))
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
  if (value instanceof Set) return maskAt([...value], { inside, left })
  if (Array.isArray(value)) return value.slice(0, maxItems).map((item) => maskAt(item, walk))
  const entries = entriesOf(value).slice(0, Math.max(0, left.values))
  return Object.fromEntries(
    entries.map(([key, inner]) => [
      maskText(key),
      secretKeys.test(key) && inner !== null && inner !== undefined ? '[masked]' : maskAt(inner, walk),
    ]),
  )
}

function entriesOf(value: object): [string, unknown][] {
  try {
    return value instanceof Map
      ? [...value].map(([key, inner]): [string, unknown] => [String(key), inner])
      : Object.entries(value)
  } catch {
    // A getter of theirs failed. The log must not.
    return [['unreadable', true]]
  }
}

/** Of a failed query only the statement and the driver's words are kept: its parameters are people's data. */
function maskError(error: Error, walk: Walk): unknown {
  const query = 'query' in error && typeof error.query === 'string' ? error.query : undefined
  return {
    type: error.name,
    message: clip(query ? `Failed query: ${maskText(query.slice(0, 500))}` : maskText(wordsOf(error))),
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    stack: maskText(framesOf(error)),
    ...(error.cause === undefined ? {} : { cause: maskAt(error.cause, walk) }),
  }
}

/** The database quotes the value it stumbled on ("Duplicate entry 'Rosa Meier' for key 'name'"): the name of the key is enough. */
function wordsOf(error: Error): string {
  if (!('sqlState' in error)) return error.message
  const named = / for (?:key|column) ['`][^'`]*['`](?: at row \d+)?$/.exec(error.message)?.[0] ?? ''
  const rest = error.message.slice(0, error.message.length - named.length)
  return rest.replace(/'.*'/s, "'[masked]'") + named
}

/** A message may hold lines that look like frames; only what follows it is the stack. */
function framesOf({ stack = '', message }: Error): string {
  const after = stack.slice(stack.indexOf(message) + message.length)
  const frames = after.split('\n').filter((line) => /^ {4}at .*(?::\d+:\d+\)?|<anonymous>\)?)$/.test(line))
  return frames.slice(0, 12).join('\n')
}

const clip = (text: string): string => (text.length > maxText ? `${text.slice(0, maxText)}…` : text)
