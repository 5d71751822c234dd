import { isContention } from '@/db/error-codes'
import { seconds } from '@/lib/core/clock'
import type { Report } from '@/lib/jobs/report'
import { createRest, pauseUnless } from '@/lib/jobs/rest'

/** What a runner does over and over. */
type Turning = {
  /** Has to succeed once before the first turn. */
  prepare(): Promise<void>
  /** Says whether there may be more to do at once. */
  turn(): Promise<boolean>
  /** Until there may be. */
  sleep(): Promise<void>
}

/** Turn after turn until the signal. A database that is away is waited for, and spoken of once. */
export async function keepTurning(work: Turning, report: Report, signal: AbortSignal): Promise<void> {
  const rest = createRest({ first: 100, longest: seconds(5) }, signal)
  let prepared = false
  let step: keyof Turning = 'prepare'
  let trouble: { since: number; with: keyof Turning } | undefined

  function wentWell(): void {
    if (trouble?.with !== step) return
    report({ type: 'recovered', ms: Math.round(performance.now() - trouble.since) })
    trouble = undefined
    rest.reset()
  }

  while (!signal.aborted) {
    try {
      if (!prepared) {
        await work.prepare()
        prepared = true
        wentWell()
      }
      step = 'turn'
      const more = await work.turn()
      wentWell()
      step = 'sleep'
      if (!more && !signal.aborted) await work.sleep()
      wentWell()
    } catch (error) {
      if (signal.aborted) return
      // Two workers in each other's way: the database chose one to step back, and nothing is wrong.
      if (!isContention(error)) {
        if (!trouble) report({ type: 'stalled', error })
        trouble = { since: trouble?.since ?? performance.now(), with: step }
      }
      await rest.take()
    }
  }
}

/** Again and again until the signal, never twice at a time. A failure is left to the next time. */
export async function repeat(every: number, work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  for (;;) {
    await pauseUnless(signal, every)
    if (signal.aborted) return
    await work().catch(() => undefined)
  }
}
