import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer, Asked, Route } from '@/sandbox/frame/http'
import { matchRoute } from '@/sandbox/frame/match-route'
import type { OpenService } from '@/sandbox/frame/service'
import type { FailureAnswer, Switches } from '@/sandbox/frame/switches'

/** `silence`: never answer. `cut`: close the line without an answer. */
export type Outcome = Answer | 'silence' | 'cut'

export type WireRequest = Pick<Asked, 'method' | 'query' | 'headers'> & {
  path: string
  /** Null when it was larger than the service takes. */
  body: Buffer | null
}

const refusalOf = { '500': 'failed', '503': 'unavailable', '429': 'rate-limited' } as const

/** One request in the wire protocol of a provider, seen through the switches. */
export async function answerWire(
  service: OpenService,
  switches: Switches,
  request: WireRequest,
): Promise<Outcome> {
  const { latencyMs, repeat, failure } = switches.next()
  let paused: Promise<void> | undefined
  const pause = () => (paused ??= latencyMs > 0 ? sleep(latencyMs) : Promise.resolve())

  if (failure === 'timeout') return 'silence'
  if (failure !== null && failure !== 'lost') {
    await pause()
    return service.refuse({ why: refusalOf[failure] })
  }
  const answer = await act(service, request, repeat, pause)
  await pause()
  return failure === ('lost' satisfies FailureAnswer) ? 'cut' : answer
}

async function act(service: OpenService, request: WireRequest, repeat: number, pause: () => Promise<void>) {
  const barred = service.authorize(request.headers)
  if (barred) return barred
  const { method, path, body } = request
  const match = matchRoute(service.wire, method, path)
  if (!match.found && match.allowed.length > 0) return notAllowed(service, match.allowed)
  if (!match.found) return service.refuse({ why: 'unknown-path', method, path })
  if (!body) return service.refuse({ why: 'too-large' })

  const asked = { ...request, params: match.params, body, pause }
  return handleOften(service, match.found, asked, repeat)
}

/** One after the other, as a network repeats; the caller hears the last answer. */
async function handleOften(
  service: OpenService,
  route: Route,
  asked: Asked,
  repeat: number,
): Promise<Answer> {
  const answer = await handle(service, route, asked)
  return repeat > 0 ? handleOften(service, route, asked, repeat - 1) : answer
}

const notAllowed = (service: OpenService, allowed: string[]): Answer => {
  const answer = service.refuse({ why: 'wrong-method' })
  return { ...answer, headers: { ...answer.headers, allow: allowed.join(', ') } }
}

async function handle(service: OpenService, route: Route, asked: Asked): Promise<Answer> {
  try {
    return await route.handle(asked)
  } catch (error) {
    console.error(`The sandbox failed at ${route.method} ${route.path}:`, error)
    return service.refuse({ why: 'failed' })
  }
}
