import { randomUUID } from 'node:crypto'
import { inRequest, type RequestScope } from '@/lib/transport/request-scope'
import { log } from '@/lib/transport/log'

// Doors note what they could not foresee; a test that is about it spies on the method.
log.level = 'silent'

/** Runs a door as the edge would. A new address each time, so that no limit is reached by chance. */
export async function fromOutside<T>(
  work: () => Promise<T>,
  given: Partial<RequestScope> = {},
): Promise<{ result: T; scope: RequestScope }> {
  const scope: RequestScope = {
    requestId: `request-${randomUUID()}`,
    address: randomUUID(),
    local: false,
    startedAt: performance.now(),
    ...given,
  }
  return { result: await inRequest(scope, work), scope }
}

/** A request as Next hands it to a route: a stand-in that reads from the real one, and that no constructor takes apart. */
export const throughNext = (request: Request): Request =>
  new Proxy(request, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
