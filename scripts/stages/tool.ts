import { failureFromLog } from '@/scripts/bootstrap/failure.mjs'
import type { Stage } from '@/scripts/stages/stage'
import { onePassed } from '@/scripts/stages/tally'

/** A program of node_modules that says by its exit code whether all is well: one check. */
export const tool =
  (program: string, args: string[]): Stage['run'] =>
  async (house) => {
    const { end, log } = await house.runTool(program, args)
    if (end !== 'with code 0') throw failureFromLog(`${program} found something wrong.`, log)
    return onePassed
  }
