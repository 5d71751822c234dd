import { demoAccounts } from '@/db/seed/seed'
import type { House } from '@/scripts/house/house'
import { assertAlive, waitForAnswer } from '@/scripts/house/keep-running'
import type { Part, PartSpec } from '@/scripts/house/parts'
import { type Account, writeRunFile } from '@/scripts/house/run-file'
import { checkout } from '@/scripts/house/settings'

/** One running shop: that of `npm start`, of `npm run dev`, or of the journeys of `npm test`. */
export type Shop = {
  dataFolder: string
  url: string
  /** Null when every service has its real key. */
  sandboxUrl: string | null
  databaseUrl: string
  accounts: Record<string, Account>
  /** The environment of its parts. */
  env: NodeJS.ProcessEnv
}

/** A part, and what it takes to start it again. */
export type Kept = { part: Part; spec: PartSpec }

export type Scripts = { web: string[]; worker: string[] }

export const production: Scripts = { web: ['scripts/serve.ts'], worker: ['scripts/worker.ts'] }

const SANDBOX_LIMIT_MS = 30_000
const WEB_LIMIT_MS = 3 * 60_000

export const accountsOfDemo = (): Record<string, Account> =>
  Object.fromEntries(demoAccounts().map(({ role, email, password }) => [role, { email, password }]))

export async function startSandbox(house: House, shop: Shop): Promise<Kept> {
  const kept = startScript(house, shop, 'sandbox', ['sandbox/main.ts'])
  await waitForAnswer(`${shop.sandboxUrl}/healthz`, kept.part, SANDBOX_LIMIT_MS)
  return kept
}

/** Ready means that the shop answers and its worker is at work. */
export async function startWebAndWorker(house: House, shop: Shop, scripts: Scripts): Promise<Kept[]> {
  const web = startScript(house, shop, 'web', scripts.web)
  const worker = startScript(house, shop, 'worker', scripts.worker)
  await waitForAnswer(`${shop.url}/readyz`, web.part, WEB_LIMIT_MS)
  await assertAlive(worker.part)
  return [web, worker]
}

/** A script of this repository, on the Node that runs this command. */
function startScript(house: House, { dataFolder, env }: Shop, name: string, script: string[]): Kept {
  const args = ['--import', 'tsx', ...script]
  const spec: PartSpec = { name, dataFolder, program: process.execPath, args, cwd: checkout, env }
  return { spec, part: house.start(spec) }
}

/** For other tools: where the shop is while it runs. */
export function recordRun(house: House, { dataFolder, url, sandboxUrl, databaseUrl, accounts }: Shop): void {
  writeRunFile(dataFolder, {
    url,
    sandboxUrl,
    databaseUrl,
    pids: { start: process.pid, ...house.pids },
    accounts,
  })
}
