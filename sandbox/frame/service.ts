import type { IncomingHttpHeaders } from 'node:http'
import type { Page } from '@/sandbox/console/page'
import type { Answer, Route } from '@/sandbox/frame/http'
import type { Switches } from '@/sandbox/frame/switches'
import type { WebhookScheme } from '@/sandbox/frame/webhook-target'
import type { Webhooks } from '@/sandbox/frame/webhooks'

/** What the frame itself may have to say in the words of the provider. */
export type Refusal =
  | { why: 'failed' | 'unavailable' | 'rate-limited' | 'too-large' | 'wrong-method' }
  | { why: 'unknown-path'; method: string; path: string }

export type ReceivedRow = { id: string; href: string; at: string; who: string; what: string; peek: string }

/** One stand-in of an outside service, as declared in its folder. */
export type Service = {
  /** Names its pages (`/mail`), its JSON (`/__sandbox/mail`) and its file (`mail.jsonl`). */
  name: string
  title: string
  noun: { one: string; many: string }
  /** What to do in the shop so that something arrives, as one sentence. */
  invitation: string
  standsFor: string
  /** Where the SDK of the provider is pointed at, under the address of the sandbox. */
  base: string
  /** Keys beside which this stand-in must not run, with the value that the one-command start hands out instead. */
  keys: { variable: string; sandboxValue: string }[]
  bodyLimit: number
  open: (room: Room) => OpenService
}

/** What the frame lends a service. */
export type Room = {
  folder: string
  now: () => Date
  switches: Pick<Switches, 'state'>
  /** For one that calls the shop back; to be called once, and what it gives is handed out as `webhooks`. */
  openWebhooks: (scheme: WebhookScheme) => Webhooks
}

export type OpenService = {
  wire: Route[]
  pages: Route<Page | Answer>[]
  /** Null when the caller may pass. */
  authorize: (headers: IncomingHttpHeaders) => Answer | null
  refuse: (refusal: Refusal) => Answer
  /** The frame shows, switches, empties and closes them. */
  webhooks?: Webhooks
  /** For tests: newest first, narrowed by the parameters that the service documents. */
  received: (query: URLSearchParams) => { total: number; records: unknown[] }
  latest: (count: number) => ReceivedRow[]
  count: () => number
  /** Changes whenever anything that a page shows has changed. */
  version: () => number
  reset: () => void
  close: () => void
}
