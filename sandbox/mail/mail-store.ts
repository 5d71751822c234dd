import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Journal, type JournalLimits, type Kept } from '@/sandbox/frame/journal'
import { foretoldOutcome } from '@/sandbox/mail/mail-outcome'
import {
  bareAddress,
  isReceivedMail,
  recipientsOf,
  type Draft,
  type ReceivedMail,
} from '@/sandbox/mail/received-mail'
import { ResendRefusal } from '@/sandbox/mail/refusal'

const keyLifeMs = 24 * 60 * 60 * 1000

const mailLimits: JournalLimits = { records: 5_000, bytes: 64 * 1024 * 1024 }

/** A request to send, apart from what it asks to send. */
export type SendRequest = { path: string; body: Buffer; key: string | null; pause: () => Promise<void> }

export class MailStore {
  readonly mails: Kept<ReceivedMail>
  readonly #journal: Journal<ReceivedMail>
  readonly #now: () => Date
  readonly #onReceived: (mails: readonly ReceivedMail[]) => void
  readonly #underWay = new Set<string>()

  /** `onReceived` hears of each mail once, after it is kept. */
  constructor(folder: string, now: () => Date, onReceived: (mails: readonly ReceivedMail[]) => void) {
    this.#journal = new Journal(join(folder, 'mail.jsonl'), mailLimits, isReceivedMail)
    this.mails = this.#journal
    this.#now = now
    this.#onReceived = onReceived
  }

  /** Takes mails in: once for each idempotency key, however often it is asked. */
  async take(request: SendRequest, drafts: readonly Draft[]): Promise<ReceivedMail[]> {
    const { key } = request
    if (key === null) {
      await request.pause()
      return this.#receive(request, drafts)
    }
    const earlier = this.#broughtBy(key)
    if (earlier[0]) return this.#takeAgain(request, earlier)
    if (this.#underWay.has(key)) throw stillUnderWay()
    this.#underWay.add(key)
    try {
      await request.pause()
      return this.#receive(request, drafts)
    } finally {
      this.#underWay.delete(key)
    }
  }

  get(id: string): ReceivedMail | undefined {
    return this.#journal.get(id)
  }

  update(mail: ReceivedMail): void {
    this.#keep([mail])
  }

  close(): void {
    this.#journal.close()
  }

  #keep(mails: ReceivedMail[]): ReceivedMail[] {
    this.#journal.put(...mails)
    return mails
  }

  /** The mails that an earlier request with this key brought. A few thousand are looked through in no time. */
  #broughtBy(key: string): ReceivedMail[] {
    const since = this.#now().getTime() - keyLifeMs
    return this.#journal
      .all()
      .filter((mail) => mail.idempotencyKey === key && Date.parse(mail.receivedAt) > since)
  }

  #takeAgain(request: SendRequest, earlier: ReceivedMail[]): ReceivedMail[] {
    if (earlier[0]?.fingerprint !== fingerprintOf(request)) throw otherPayload()
    return this.#keep(earlier.map((mail) => Object.assign({}, mail, { asked: mail.asked + 1 })))
  }

  #receive(request: SendRequest, drafts: readonly Draft[]): ReceivedMail[] {
    const ofRequest = {
      receivedAt: this.#now().toISOString(),
      canceled: false,
      idempotencyKey: request.key,
      fingerprint: fingerprintOf(request),
      asked: 1,
    }
    const mails = this.#keep(drafts.map((draft) => received(draft, ofRequest)))
    this.#onReceived(mails)
    return mails
  }
}

function received(draft: Draft, ofRequest: Omit<ReceivedMail, keyof Draft | 'id' | 'outcome'>): ReceivedMail {
  const outcome = foretoldOutcome(draft)
  return { id: randomUUID(), ...draft, ...ofRequest, ...(outcome ? { outcome } : {}) }
}

const fingerprintOf = ({ path, body }: SendRequest) =>
  createHash('sha256').update(path).update('\n').update(body).digest('hex')

const otherPayload = () =>
  new ResendRefusal(
    409,
    'invalid_idempotent_request',
    'Same idempotency key used with a different request payload.',
  )

const stillUnderWay = () =>
  new ResendRefusal(
    409,
    'concurrent_idempotent_requests',
    'Same idempotency key used while original request is still in progress.',
  )

/** Narrows by `to` (a whole address), `subject` (a part of it) and `q` (a part of either). */
export function narrow(mails: readonly ReceivedMail[], query: URLSearchParams): ReceivedMail[] {
  const term = (name: string) => (query.get(name) ?? '').trim().toLowerCase()
  const [to, subject, anywhere] = [term('to'), term('subject'), term('q')]
  return mails.filter((mail) => {
    const recipients = recipientsOf(mail)
    if (to && !recipients.some((address) => bareAddress(address) === bareAddress(to))) return false
    const said = mail.subject.toLowerCase()
    if (!said.includes(subject)) return false
    return said.includes(anywhere) || recipients.some((address) => address.toLowerCase().includes(anywhere))
  })
}
