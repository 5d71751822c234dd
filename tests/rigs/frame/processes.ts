import { setTimeout as pause } from 'node:timers/promises'
import { waitForAnswer } from '@/scripts/house/keep-running'
import { endPart, type Part, startPart } from '@/scripts/house/parts'
import { checkout } from '@/scripts/house/settings'

export type Processes = ReturnType<typeof createProcesses>

const GRACE_MS = 15_000

/** The processes of one proof: scripts of this repository, each with a log file, ended by their ids. */
export function createProcesses(folder: string) {
  const running = new Set<Part>()

  function start(name: string, args: string[], env: NodeJS.ProcessEnv): Part {
    const part = startPart({ name, dataFolder: folder, program: process.execPath, args, cwd: checkout, env })
    running.add(part)
    void part.ended.then(() => running.delete(part))
    return part
  }

  async function stop(part: Part): Promise<void> {
    await endPart(folder, part, { graceMs: GRACE_MS })
    await part.ended
  }

  return {
    start,
    startScript: (name: string, script: string, env: NodeJS.ProcessEnv): Part =>
      start(name, ['--import', 'tsx', script], env),
    stop,
    /** `kill -9`: whatever it was about to do, it does not do. */
    async kill(part: Part): Promise<void> {
      process.kill(-part.pid, 'SIGKILL')
      await part.ended
    },
    stopAll: () => Promise.all([...running].map(stop)),
  }
}

type Patience = { withinMs: number; everyMs?: number; what: string }

/** Asks until the answer is there. A proof that waits for ever proves nothing, so it says what it waited for. */
export async function until<T>(
  ask: () => Promise<T | null | undefined | false>,
  { withinMs, everyMs = 20, what }: Patience,
): Promise<T> {
  const deadline = performance.now() + withinMs
  for (;;) {
    const answer = await ask()
    if (answer !== null && answer !== undefined && answer !== false) return answer
    if (performance.now() > deadline) throw new Error(`Waited ${withinMs / 1000} s in vain: ${what}.`)
    await pause(everyMs)
  }
}

/** Until the process answers 200 there; its last words are told when it does not. */
export const untilAnswer = (url: string, part: Part): Promise<void> => waitForAnswer(url, part, 60_000)
