import type { Stage } from '@/scripts/stages/stage'
import { oneFailed, onePassed } from '@/scripts/stages/tally'

/** A program of node_modules that says by its exit code whether all is well: one check. */
export const tool =
  (program: string, args: string[]): Stage['run'] =>
  async (house) => {
    const { end, log } = await house.runTool(program, [program, ...args])
    return { tally: end === 'with code 0' ? onePassed : oneFailed, log }
  }
