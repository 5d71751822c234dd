import { bareEnv, readSettings } from '@/scripts/house/settings'
import { openRigDatabase } from '@/tests/rigs/frame/database'
import { removeRigFolder, takeRigFolder } from '@/tests/rigs/frame/folder'
import { createProcesses } from '@/tests/rigs/frame/processes'
import { runProof } from '@/tests/rigs/frame/proof'
import { proveJobs } from '@/tests/rigs/jobs-proof'
import { openShift } from '@/tests/rigs/jobs-shift'

/** Two workers, N jobs: each runs once, also when workers are killed in the middle. `--n=200 --seed=1`, `--small`. */
await runProof({ title: 'jobs', numbers: ['n', 'kills'] }, async (proof) => {
  const n = proof.number('n', { small: 200, full: 2_000 })
  const kills = proof.number('kills', { small: 1, full: 4 })
  proof.say(`N ${n} at once, and ${n} with ${kills} kills`)
  const settings = await readSettings()
  const folder = await takeRigFolder(settings.dataFolder, 'jobs')
  const processes = createProcesses(folder)
  const database = await openRigDatabase('jobs')
  const close = async () => {
    await processes.stopAll()
    await database.drop()
  }
  const interrupted = () => void close().finally(() => process.exit(130))
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  try {
    await proveJobs(proof, await openShift(database, processes, bareEnv(settings, {})), { n, kills })
    if (proof.holds()) removeRigFolder(folder)
  } finally {
    await close()
  }
})
