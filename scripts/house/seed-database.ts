import { failureFromLog } from '@/scripts/bootstrap/failure.mjs'
import { findDemoFacts } from '@/scripts/house/database-facts'
import type { House } from '@/scripts/house/house'
import { checkout } from '@/scripts/house/settings'

export type SeedState = 'planted' | 'there' | 'not asked for' | 'others are there'

/** Demo accounts have known passwords: they never appear beside rows that the demo did not make. */
export function decideSeed(facts: { wanted: boolean; seeded: boolean; empty: boolean }): SeedState {
  if (facts.seeded) return 'there'
  if (!facts.wanted) return 'not asked for'
  return facts.empty ? 'planted' : 'others are there'
}

type Order = { wanted: boolean; databaseUrl: string; dataFolder: string; env: NodeJS.ProcessEnv }

export async function bringDemo(house: House, order: Order): Promise<SeedState> {
  const decision = decideSeed({ wanted: order.wanted, ...(await findDemoFacts(order.databaseUrl)) })
  if (decision !== 'planted') return decision
  const part = house.start({
    name: 'seed',
    dataFolder: order.dataFolder,
    program: process.execPath,
    args: ['--import', 'tsx', 'scripts/house/plant-demo.ts'],
    cwd: checkout,
    env: order.env,
  })
  const end = await part.ended
  if (end !== 'with code 0') throw failureFromLog(`Seeding ended ${end}.`, part.log)
  return decision
}

const WORDS: Record<SeedState, string> = {
  planted: 'demo shop planted',
  there: 'demo shop is there',
  'not asked for': 'none: TRELLIS_DEMO is not 1',
  'others are there': 'none: this database holds what the demo did not make, and demo passwords are known',
}

export const describeSeed = (state: SeedState): string => WORDS[state]
