import * as z from 'zod'
import {
  calmWebhooks,
  changeWebhooks,
  webhookPatch,
  type WebhookSwitches,
} from '@/sandbox/frame/webhook-switches'

/** `lost`: the request is taken in and acted upon, and then the line is cut before the answer. */
export const failureAnswers = ['500', '503', '429', 'timeout', 'lost'] as const
export type FailureAnswer = (typeof failureAnswers)[number]

const failure = z.strictObject({
  answer: z.enum(failureAnswers),
  /** How many requests fail; without it, all. */
  requests: z.int().min(1).max(1_000_000).optional(),
  /** How long it lasts; without it, until it is switched off. */
  seconds: z.number().positive().max(86_400).optional(),
  /** The part of the requests that fails, 0 to 1. */
  share: z.number().positive().max(1).optional(),
})

export const switchPatch = z.strictObject({
  latencyMs: z.int().min(0).max(600_000).optional(),
  /** How many more times each request arrives, as a retrying network does. */
  repeat: z.int().min(0).max(20).optional(),
  fail: failure.nullable().optional(),
  /** Of a service that calls back: how its events arrive. */
  webhooks: webhookPatch.optional(),
})

export type SwitchPatch = z.infer<typeof switchPatch>

type Failing = { answer: FailureAnswer; requestsLeft?: number; until?: number; share?: number }

export type SwitchState = {
  latencyMs: number
  repeat: number
  fail: { answer: FailureAnswer; requestsLeft?: number; secondsLeft?: number; share?: number } | null
  webhooks: WebhookSwitches
}

export type Switches = {
  state: () => SwitchState
  set: (patch: SwitchPatch) => void
  reset: () => void
  /** Asked once for each request; a failure that is counted is used up by it. */
  next: () => { latencyMs: number; repeat: number; failure: FailureAnswer | null }
}

export function createSwitches(now: () => Date, random: () => number): Switches {
  let latencyMs = 0
  let repeat = 0
  let failing: Failing | null = null
  let webhooks = calmWebhooks

  function current(): Failing | null {
    if (failing?.until !== undefined && now().getTime() >= failing.until) failing = null
    if (failing?.requestsLeft === 0) failing = null
    return failing
  }

  function nextFailure(): FailureAnswer | null {
    const active = current()
    if (!active || random() >= (active.share ?? 1)) return null
    if (active.requestsLeft !== undefined) active.requestsLeft -= 1
    return active.answer
  }

  return {
    state() {
      const active = current()
      if (!active) return { latencyMs, repeat, fail: null, webhooks }
      const { until, ...rest } = active
      const secondsLeft = until === undefined ? undefined : Math.ceil((until - now().getTime()) / 1000)
      const fail = { ...rest, ...(secondsLeft === undefined ? {} : { secondsLeft }) }
      return { latencyMs, repeat, fail, webhooks }
    },
    set(patch) {
      latencyMs = patch.latencyMs ?? latencyMs
      repeat = patch.repeat ?? repeat
      webhooks = changeWebhooks(webhooks, patch.webhooks ?? {})
      if (patch.fail === undefined) return
      failing = patch.fail && toFailing(patch.fail, now().getTime())
    },
    reset() {
      latencyMs = 0
      repeat = 0
      failing = null
      webhooks = calmWebhooks
    },
    next: () => ({ latencyMs, repeat, failure: nextFailure() }),
  }
}

function toFailing(fail: z.infer<typeof failure>, at: number): Failing {
  return {
    answer: fail.answer,
    ...(fail.requests === undefined ? {} : { requestsLeft: fail.requests }),
    ...(fail.seconds === undefined ? {} : { until: at + fail.seconds * 1000 }),
    ...(fail.share === undefined ? {} : { share: fail.share }),
  }
}
