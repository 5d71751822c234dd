import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bareEnv, readSettings } from '@/scripts/house/settings'
import { openRigDatabase } from '@/tests/rigs/frame/database'
import { createProcesses } from '@/tests/rigs/frame/processes'
import { seededRandom } from '@/tests/rigs/frame/seeded-random'
import { proveJobs } from '@/tests/rigs/jobs-proof'
import { openShift } from '@/tests/rigs/jobs-shift'

test('the rig in small: two worker processes, one of them killed', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-jobs-'))
  const processes = createProcesses(folder)
  const database = await openRigDatabase('jobs')
  onTestFinished(async () => {
    await processes.stopAll()
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  })
  const failed: string[] = []
  const proof = {
    small: true,
    seed: 1,
    random: seededRandom(1),
    number: () => 200,
    text: () => undefined,
    say: () => undefined,
    claim: (sentence: string, holds: boolean, figures = '') =>
      void (holds || failed.push(`${sentence}: ${figures}`)),
  }
  const env = bareEnv(await readSettings(), {})
  await proveJobs(proof, await openShift(database, processes, env), { n: 200, kills: 1 })
  expect(failed).toEqual([])
})
