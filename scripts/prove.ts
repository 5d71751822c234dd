import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '@/scripts/bootstrap/failure.mjs'
import { runCommand } from '@/scripts/house/command'
import { bareEnv, checkout } from '@/scripts/house/settings'
import { TestHouse } from '@/scripts/stages/test-house'

/** `npm run prove -- <rig> …`: one of the long proofs of tests/rigs, with a throw-away database server. */
const [rig, ...args] = process.argv.slice(2)
const folder = join('tests', 'rigs')

await runCommand({ subfolder: 'prove' }, async (command) => {
  if (!rig || !existsSync(join(checkout, folder, `${rig}.ts`))) {
    throw new Failure(rig ? `There is no rig ${rig}.` : 'Which proof?', {
      todo: [`npm run prove -- ${rigs().join(' | ')}`],
    })
  }
  const house = new TestHouse(command)
  const url = await command.steps.run(
    'database',
    () => house.serverUrl(),
    () => 'throw-away',
  )
  const env = bareEnv(command.settings, {
    TRELLIS_TEST_DATABASE_URL: url,
    TRELLIS_DATA: command.settings.dataFolder,
  })
  const child = spawn(process.execPath, ['--import', 'tsx', join(folder, `${rig}.ts`), ...args], {
    cwd: checkout,
    env,
    stdio: 'inherit',
  })
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
})

/** A file named after another one and more, such as jobs-worker beside jobs, is a part of that rig. */
function rigs(): string[] {
  const names = readdirSync(join(checkout, folder)).flatMap((file) => /^([\w-]+)\.ts$/.exec(file)?.[1] ?? [])
  return names.filter((name) => !names.some((other) => name.startsWith(`${other}-`)))
}
