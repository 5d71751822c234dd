import { get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { failureFromLog, lastLines } from '@/scripts/bootstrap/failure.mjs'
import type { House } from '@/scripts/house/house'
import type { Part, PartSpec } from '@/scripts/house/parts'
import { shown } from '@/scripts/house/settings'

const QUICK_MS = 60_000
const GIVE_UP_AFTER = 5
const LONGEST_WAIT_MS = 15_000

/** How long to wait before the next try, or null to give up. `quickDeaths` counts those in a row, this one too. */
export function waitBeforeRestart(quickDeaths: number): number | null {
  if (quickDeaths >= GIVE_UP_AFTER) return null
  return Math.min(1_000 * 2 ** Math.max(0, quickDeaths - 1), LONGEST_WAIT_MS)
}

/** Starts a part again whenever it dies. Settles only when the house closes, and fails when the part keeps dying. */
export async function keepRunning(
  house: House,
  first: Part,
  spec: PartSpec,
  { say, restarted }: { say: (text: string) => void; restarted: () => void },
): Promise<void> {
  let part = first
  let quickDeaths = 0
  for (;;) {
    const began = Date.now()
    const how = await part.ended
    if (house.isStopping) return
    quickDeaths = Date.now() - began < QUICK_MS ? quickDeaths + 1 : 1
    const wait = waitBeforeRestart(quickDeaths)
    if (wait === null)
      throw failureFromLog(
        `${spec.name} ended ${how}, ${quickDeaths} times within a minute of its start.`,
        part.log,
      )
    say(`✗ ${spec.name} ended ${how}; it starts again in ${wait / 1_000} s. The end of ${shown(part.log)}:`)
    for (const line of lastLines(part.log, 6)) say(`    ${line}`)
    await sleep(wait)
    if (house.isStopping) return
    part = house.start(spec)
    restarted()
  }
}

/** Polls until the address answers 200, or the part that should answer has ended. */
export async function waitForAnswer(url: string, part: Part, limitMs: number): Promise<void> {
  const until = Date.now() + limitMs
  let last = 'no answer'
  while (Date.now() < until) {
    await assertAlive(part)
    last = await statusOf(url)
    if (last === 'status 200') return
    await sleep(50)
  }
  throw failureFromLog(`${url} was not ready within ${limitMs / 1_000} seconds (${last}).`, part.log)
}

/** For a part that has just been started: its end is a failure, told with its last words. */
export async function assertAlive(part: Part): Promise<void> {
  if (part.hasEnded())
    throw failureFromLog(`${part.name} ended ${await part.ended} while starting.`, part.log)
}

/** Each question on a connection of its own: one that is kept would be waited for when the part drains. */
function statusOf(url: string): Promise<string> {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 5_000 }, (answer) => {
      answer.resume()
      resolve(`status ${answer.statusCode}`)
    })
    request.on('timeout', () => request.destroy(new Error('timeout')))
    request.on('error', () => resolve('no answer'))
  })
}
