/** What happened to somebody or something, as the provider tells it. */
export type WebhookEvent = {
  /** The provider's own; a repeat has the same one. */
  id: string
  type: string
  /** As it is signed and sent. */
  body: string
  /** For the console: which record it is about, who is meant, and where to see it. */
  about: { id: string; who: string; href: string }
}

/** One try. `status` is null when nobody answered; `said` tells what was wrong and is empty when nothing was. */
export type Attempt = { at: string; status: number | null; said: string }

export type Delivery = WebhookEvent & {
  createdAt: string
  /** Waits for others, to go out in reverse order. */
  held: boolean
  /** When it goes out next; null when nothing of it is due. */
  dueAt: string | null
  /** How many times it still has to arrive. */
  owed: number
  /** Failures in a row. */
  failures: number
  tried: number
  /** The newest last, not more than ten. */
  attempts: Attempt[]
}

/** How long an answer may take, and the pauses between tries; when they are used up, it is given up. */
export type Patience = { timeoutMs: number; retryAfterMs: readonly number[] }

/** As many tries and as long a timeout as Svix, but over nine minutes instead of a day. */
export const patience: Patience = {
  timeoutMs: 15_000,
  retryAfterMs: [1_000, 5_000, 10_000, 30_000, 60_000, 120_000, 300_000],
}

const keptAttempts = 10

export type DeliveryState = 'held' | 'waiting' | 'delivered' | 'given-up'

export function stateOf({ held, dueAt, attempts }: Delivery): DeliveryState {
  if (held) return 'held'
  if (dueAt !== null) return 'waiting'
  return isFine(attempts.at(-1)?.status) ? 'delivered' : 'given-up'
}

const isFine = (status: number | null | undefined) =>
  typeof status === 'number' && status >= 200 && status < 300

/** What follows from a try: the next repeat, another try, or the end of it. */
export function afterAttempt(delivery: Delivery, attempt: Attempt, { retryAfterMs }: Patience): Delivery {
  const tried = delivery.tried + 1
  const attempts = [...delivery.attempts, attempt].slice(-keptAttempts)
  if (isFine(attempt.status)) {
    const owed = delivery.owed - 1
    const dueAt = owed > 0 ? attempt.at : null
    return { ...delivery, attempts, tried, owed, failures: 0, dueAt }
  }
  const pause = retryAfterMs[delivery.failures]
  if (pause === undefined) return { ...delivery, attempts, tried, owed: 0, dueAt: null }
  const dueAt = new Date(Date.parse(attempt.at) + pause).toISOString()
  return { ...delivery, attempts, tried, failures: delivery.failures + 1, dueAt }
}

/** Sends it once more, with all tries before it. What is on its way anyway goes out now. */
export const sendAgain = (delivery: Delivery, at: Date): Delivery => ({
  ...delivery,
  held: false,
  dueAt: at.toISOString(),
  owed: Math.max(1, delivery.owed),
  failures: 0,
})

/** Of what the file brings back. */
export const isDelivery = (value: unknown): value is Delivery =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'type', 'body', 'createdAt'].every((field) => typeof Reflect.get(value, field) === 'string') &&
  'about' in value &&
  'attempts' in value &&
  Array.isArray(value.attempts)
