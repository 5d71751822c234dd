import { readFileSync, writeFileSync } from 'node:fs'
import type { Stage } from '@/scripts/stages/stage'
import { sumOf, type Tally, tallyOfProof } from '@/scripts/stages/tally'

/** Rigs of tests/rigs. Those that run a shop are given the build that is there already. */
const rigs = [
  { rig: 'jobs', shop: false },
  { rig: 'newsletter', shop: true },
  { rig: 'freshness', shop: true },
]

/** The long proofs in their small form: every claim of theirs is one that passed or failed. */
export const proofs: Stage['run'] = async (house, tell) => {
  const { folder } = await house.shop()
  const env = {
    TRELLIS_TEST_DATABASE_URL: await house.serverUrl(),
    TRELLIS_DATA: house.command.settings.dataFolder,
  }
  const told: string[] = []
  const tallies: Tally[] = []
  for (const { rig, shop } of rigs) {
    tell(rig)
    const options = ['--small', ...(shop ? [`--build=${folder}`] : [])]
    const { end, log } = await house.runScript(`proof-${rig}`, [`tests/rigs/${rig}.ts`, ...options], env)
    const words = readFileSync(log, 'utf8')
    told.push(`${words.trimEnd()}\n${rig} ended ${end}\n`)
    tallies.push(tallyOfProof(end, words))
  }
  const log = house.file('proofs.log')
  writeFileSync(log, told.join('\n'))
  return { tally: sumOf(tallies), log }
}
