import { AsyncLocalStorage } from 'node:async_hooks'

/** What is known of the request being answered. The edge opens it; doors fill in what only they know. */
export type RequestScope = {
  readonly requestId: string
  /** The client's address, from the socket or from trusted proxies: never from what a client claims. */
  readonly address: string
  /** Straight from this machine, through no proxy that says it forwards. */
  readonly local: boolean
  readonly startedAt: number
  /** Set by a door that knows its route better than the path tells (one REST operation of many). */
  route?: string
  actorId?: string
}

// The edge and the bundles of the pages are compiled apart but live in one process: they meet on globalThis.
const key = Symbol.for('trellis.request-scope')
type Shared = { [key]?: AsyncLocalStorage<RequestScope> }
const storage = ((globalThis as Shared)[key] ??= new AsyncLocalStorage<RequestScope>())

export const inRequest = <T>(scope: RequestScope, work: () => T): T => storage.run(scope, work)

export const currentRequest = (): RequestScope | undefined => storage.getStore()

/** For doors, which are only ever opened through the edge. */
export function requireRequest(): RequestScope {
  const scope = storage.getStore()
  if (!scope) throw new Error('A door was opened outside a request: pages are served by scripts/serve.ts.')
  return scope
}
