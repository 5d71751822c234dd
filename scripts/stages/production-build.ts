import { join } from 'node:path'
import type { Stage } from '@/scripts/stages/stage'
import { onePassed } from '@/scripts/stages/tally'

/** Whoever needs the build asks for it anyway; as a stage of its own it is counted and timed. */
export const productionBuild: Stage['run'] = async (house) => {
  const { dataFolder } = await house.shop()
  return { tally: onePassed, log: join(dataFolder, 'logs', 'build.log') }
}
