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

export const production: Scripts = {
  web: ['scripts/serve.ts', '--one-machine'],
  worker: ['scripts/worker.ts'],
}

/** People and cookies say localhost; not every container can look that name up. */
const byNumber = (url: string): string => url.replace('//localhost:', '//127.0.0.1:')

const SANDBOX_LIMIT_MS = 30_000
const WEB_LIMIT_MS = 3 * 60_000

export const accountsOfDemo = (): Record<string, Account> =>
  Object.fromEntries(demoAccounts().map(({ role, email, password }) => [role, { email, password }]))

export type Started = { sandbox: Kept | null; web: Kept; worker: Kept }

/** All at once: each takes a second or two to load, and none needs another to begin. */
export function startParts(house: House, shop: Shop, scripts: Scripts): Started {
  return {
    sandbox: shop.sandboxUrl ? startScript(house, shop, 'sandbox', ['sandbox/main.ts']) : null,
    web: startScript(house, shop, 'web', scripts.web),
    worker: startScript(house, shop, 'worker', scripts.worker),
  }
}

export async function waitForSandbox(shop: Shop, { sandbox }: Started): Promise<void> {
  if (sandbox) await waitForAnswer(byNumber(`${shop.sandboxUrl}/healthz`), sandbox.part, SANDBOX_LIMIT_MS)
}

/** Ready means that the shop answers and its worker is at work. */
export async function waitForShop(shop: Shop, { web, worker }: Started): Promise<void> {
  await waitForAnswer(byNumber(`${shop.url}/readyz`), web.part, WEB_LIMIT_MS)
  await assertAlive(worker.part)
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
