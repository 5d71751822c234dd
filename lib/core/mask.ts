/**
 * What a log may hold of a person or a secret. Logs are read by more people than the database: a full address,
 * a token or a password never gets there, also not inside the message of somebody else's error.
 */
const patterns: [RegExp, string | ((match: string) => string)][] = [
  [/[\w.+%'-]{1,64}@[\w-]+(?:\.[\w-]+)+/g, (address) => maskEmail(address)],
  [/\b(mysql|mariadb|rediss?|https?):\/\/[^\s:/@]+:[^\s@]+@/gi, '$1://[masked]@'],
  [/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi, '$1 [masked]'],
  [/\b(re|sk|pk|rk|whsec)_[\w-]{4,}/g, '$1_[masked]'],
  [/([?&#](?:token|code|key|signature|t)=)[^&\s"'<>]+/gi, '$1[masked]'],
  [/\$argon2\w+\$[^\s"']+/g, '[masked]'],
  [/\b(\d{1,3}\.\d{1,3})\.\d{1,3}\.\d{1,3}\b/g, (address) => maskAddress(address)],
]

export const maskEmail = (email: string): string => `${email.slice(0, 1)}***@***`

/** Enough of an address to see a pattern, not enough to name a household. Loopback names nobody. */
export function maskAddress(address: string): string {
  if (address === '::1' || address.startsWith('127.')) return address
  if (address.includes(':')) return `${address.split(':').slice(0, 3).join(':')}:…`
  return address.replace(/^(\d+\.\d+)\..*$/, '$1.x.x')
}

export const maskText = (text: string): string =>
  patterns.reduce((masked, [pattern, by]) => masked.replace(pattern, by as string), text)

const secretKeys = /pass(word|phrase)?|secret|token|authorization|cookie|api[-_]?key|otp|credential|signature/i

/** A value of any shape, ready to be logged. */
export function maskValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return maskText(value)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (depth >= 6) return '[deep]'
  if (value instanceof Error) return maskError(value, depth)
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => maskValue(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      secretKeys.test(key) && inner !== null && inner !== undefined ? '[masked]' : maskValue(inner, depth + 1),
    ]),
  )
}

/** A failed query carries its parameters in its message: only the statement and the driver's words are kept. */
function maskError(error: Error, depth: number): unknown {
  const query = 'query' in error && typeof error.query === 'string' ? error.query : undefined
  const stack = error.stack?.slice(error.stack.indexOf('\n    at ')) ?? ''
  return {
    type: error.name,
    message: query ? `Failed query: ${query.slice(0, 500)}` : maskText(error.message),
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    stack: maskText(stack.split('\n').slice(0, 12).join('\n')),
    ...(error.cause === undefined ? {} : { cause: maskValue(error.cause, depth + 1) }),
  }
}
