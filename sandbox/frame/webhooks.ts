import {
  afterAttempt,
  isDelivery,
  sendAgain,
  type Delivery,
  type Patience,
  type WebhookEvent,
} from '@/sandbox/frame/delivery'
import { Journal, type JournalLimits, type Kept } from '@/sandbox/frame/journal'
import { postEvent } from '@/sandbox/frame/post-event'
import type { Switches } from '@/sandbox/frame/switches'
import type { Target, WebhookScheme } from '@/sandbox/frame/webhook-target'

const limits: JournalLimits = { records: 1_000, bytes: 8 * 1024 * 1024 }

type Parts = {
  file: string
  scheme: WebhookScheme
  target: Target
  switches: Pick<Switches, 'state' | 'set'>
  now: () => Date
  patience: Patience
}

/**
 * What a service tells the shop: one event after the other, again until the shop has taken it or all tries are used
 * up. What is due is in the journal, so a restart goes on where a kill came between; the shop may then hear an event twice.
 */
export class Webhooks {
  readonly scheme: WebhookScheme
  readonly target: Target
  readonly deliveries: Kept<Delivery>
  readonly #parts: Parts
  readonly #journal: Journal<Delivery>
  readonly #stop = new AbortController()
  #timer: NodeJS.Timeout | undefined
  #sending = false

  constructor(parts: Parts) {
    this.#parts = parts
    this.scheme = parts.scheme
    this.target = parts.target
    this.#journal = new Journal(parts.file, limits, isDelivery)
    this.deliveries = this.#journal
    this.followSwitches()
  }

  /** Takes events to send them; without a secret nothing is taken. */
  send(...events: WebhookEvent[]): void {
    if (this.target.off !== null) return
    for (const event of events) this.#take(event)
    this.#wake()
  }

  /** The same event with the same id, whatever became of it. Answers what is known of it then. */
  again(id: string): Delivery | undefined {
    const known = this.#journal.get(id)
    if (!known || this.target.off !== null) return undefined
    const due = this.#keep(sendAgain(known, this.#parts.now()))
    this.#wake()
    return due
  }

  /** To be called when a switch was turned, which may set free what is held. */
  followSwitches(): void {
    this.#release()
    this.#wake()
  }

  close(): void {
    this.#stop.abort()
    clearTimeout(this.#timer)
    this.#journal.close()
  }

  #take(event: WebhookEvent): void {
    const now = this.#parts.now()
    const { repeat, reorder, delayMs } = this.#parts.switches.state().webhooks
    const held = reorder > 0
    const dueAt = held ? null : later(now, delayMs)
    const fresh = { createdAt: now.toISOString(), held, dueAt, owed: 1 + repeat }
    this.#keep({ ...event, ...fresh, failures: 0, tried: 0, attempts: [] })
    this.#release()
  }

  #keep(delivery: Delivery): Delivery {
    this.#journal.put(delivery)
    return delivery
  }

  /** Sends off what is held, once enough is there or nothing is to be held any more. */
  #release(): void {
    const { now, switches } = this.#parts
    const { reorder, delayMs } = switches.state().webhooks
    const held = this.#journal.newestFirst().filter((delivery) => delivery.held)
    if (held.length === 0 || held.length < reorder) return
    switches.set({ webhooks: { reorder: 0 } })
    // A millisecond apart they keep this order, and before now nothing that comes later gets between them.
    for (const [at, delivery] of held.entries()) {
      this.#keep({ ...delivery, held: false, dueAt: later(now(), delayMs - held.length + at) })
    }
  }

  #wake(): void {
    clearTimeout(this.#timer)
    if (this.#sending || this.#stop.signal.aborted || this.target.off !== null) return
    const next = this.#next()
    if (!next) return
    const wait = Math.max(0, Date.parse(next.dueAt) - this.#parts.now().getTime())
    this.#timer = setTimeout(() => void this.#attempt(next.id).catch(unkept), wait)
  }

  #next(): { id: string; dueAt: string } | null {
    let next: { id: string; dueAt: string } | null = null
    for (const { id, dueAt } of this.#journal.all()) {
      if (dueAt !== null && (next === null || dueAt < next.dueAt)) next = { id, dueAt }
    }
    return next
  }

  /** One at a time: only so has their order a meaning. */
  async #attempt(id: string): Promise<void> {
    const { now, patience } = this.#parts
    const due = this.#journal.get(id)
    if (!due || this.target.off !== null) return this.#wake()
    this.#sending = true
    const { url, secret } = this.target
    const headers = this.scheme.sign({ id, at: now(), body: due.body }, secret)
    const { timeoutMs } = patience
    const outcome = await postEvent({ url, headers, body: due.body, timeoutMs, stop: this.#stop.signal })
    this.#sending = false
    if (this.#stop.signal.aborted) return
    // Emptied in between, or sent again by hand: the newest word counts.
    const known = this.#journal.get(id)
    if (known) this.#keep(afterAttempt(known, { at: now().toISOString(), ...outcome }, patience))
    this.#wake()
  }
}

const unkept = (error: unknown) => console.error('The sandbox could not keep what became of an event:', error)

const later = (now: Date, ms: number) => new Date(now.getTime() + ms).toISOString()
