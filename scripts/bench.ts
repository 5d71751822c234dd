import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { runCommand } from '@/scripts/house/command'
import { bareEnv, checkout } from '@/scripts/house/settings'
import { TestHouse } from '@/scripts/stages/test-house'

/** `npm run bench`: measures a production copy of the shop on a throw-away database. `--seconds=3` for a quick look. */
await runCommand({ subfolder: 'bench' }, async (command) => {
  const url = await command.steps.run(
    'database',
    () => new TestHouse(command).serverUrl(),
    () => 'throw-away',
  )
  const env = bareEnv(command.settings, {
    TRELLIS_TEST_DATABASE_URL: url,
    TRELLIS_DATA: command.settings.dataFolder,
  })
  const args = ['--import', 'tsx', join('scripts', 'bench', 'measure.ts'), ...process.argv.slice(2)]
  const child = spawn(process.execPath, args, { cwd: checkout, env, stdio: 'inherit' })
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
})
