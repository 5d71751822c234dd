import { announce, recordRun } from '@/scripts/house/announce'
import type { Command } from '@/scripts/house/command'
import type { Foundation } from '@/scripts/house/foundation'
import { keepDatabase } from '@/scripts/house/keep-database'
import { assertAlive, keepRunning, waitForAnswer } from '@/scripts/house/keep-running'
import type { Part, PartSpec } from '@/scripts/house/parts'
import { checkout, sandboxUrl, shopUrl } from '@/scripts/house/settings'

type Scripts = { web: string[]; worker: string[] }
/** A part that is started again when it dies. */
type Kept = { part: Part; spec: PartSpec }

const SANDBOX_LIMIT_MS = 30_000
const WEB_LIMIT_MS = 3 * 60_000

/** Starts sandbox, web and worker on a foundation, says where they are, and keeps them until somebody stops it. */
export async function openShop(
  command: Command,
  foundation: Foundation,
  scripts: Scripts,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const { steps, settings } = command
  const kept: Kept[] = []
  if (foundation.outside.sandbox) {
    const startIt = () => startSandbox(command, env)
    kept.push(await steps.run('sandbox', startIt, () => sandboxUrl(settings)))
  }
  const web = startScript(command, 'web', scripts.web, env)
  const worker = startScript(command, 'worker', scripts.worker, env)
  await steps.run(
    'web, worker',
    async () => {
      await waitForAnswer(`http://127.0.0.1:${settings.env.PORT}/readyz`, web.part, WEB_LIMIT_MS)
      await assertAlive(worker.part)
    },
    () => shopUrl(settings),
  )
  recordRun(command, foundation)
  announce(command, foundation)
  command.ready()
  await keepAll(command, foundation, [...kept, web, worker])
}

async function startSandbox(command: Command, env: NodeJS.ProcessEnv): Promise<Kept> {
  const kept = startScript(command, 'sandbox', ['sandbox/main.ts'], env)
  await waitForAnswer(
    `http://127.0.0.1:${command.settings.env.SANDBOX_PORT}/healthz`,
    kept.part,
    SANDBOX_LIMIT_MS,
  )
  return kept
}

/** Settles when the house closes; fails when a part cannot be kept alive. */
async function keepAll(command: Command, foundation: Foundation, kept: Kept[]): Promise<void> {
  const told = { say: command.steps.say, restarted: () => recordRun(command, foundation) }
  await Promise.all([
    keepDatabase(command, foundation.database),
    ...kept.map(({ part, spec }) => keepRunning(command.house, part, spec, told)),
  ])
}

/** A script of this repository, on the Node that runs this command. */
function startScript(
  { house, settings }: Command,
  name: string,
  script: string[],
  env: NodeJS.ProcessEnv,
): Kept {
  const spec: PartSpec = {
    name,
    dataFolder: settings.dataFolder,
    program: process.execPath,
    args: ['--import', 'tsx', ...script],
    cwd: checkout,
    env,
  }
  return { spec, part: house.start(spec) }
}
