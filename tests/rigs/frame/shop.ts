import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { worker } from '@/db/schema/jobs'
import { buildFolder } from '@/scripts/house/build-folder'
import type { Part } from '@/scripts/house/parts'
import { findFreePort } from '@/scripts/house/ports'
import { bareEnv, checkout, readSettings } from '@/scripts/house/settings'
import { bringRigBuild } from '@/tests/rigs/frame/build'
import { openRigDatabase, type RigDatabase } from '@/tests/rigs/frame/database'
import { removeRigFolder, takeRigFolder } from '@/tests/rigs/frame/folder'
import { createProcesses, type Processes, until, untilAnswer } from '@/tests/rigs/frame/processes'
import { type SandboxClient, sandboxClient } from '@/tests/rigs/frame/sandbox-client'

export type Web = { url: string; port: number; part: Part }

type Order = {
  rig: string
  webs: number
  /** A build to copy, relative to the checkout. Left out: one is made. */
  build?: string
  env?: Record<string, string>
  /** A throw-away database server. Left out: the one of the tests. */
  server?: URL
  /** Whether what came out of the work is good. Left out: it is when the work ends. */
  holds?: () => boolean
}

/** One visitor asks for much here: what is proven or measured is not the limiter. */
export const openLimits = ['api.address', 'form.address', 'newsletter.address']
  .map((name) => `${name}=1000000/1`)
  .join(',')

/** A whole shop in production form, with a database and ports of its own, whose processes can be killed. */
export class RigShop {
  readonly webs: Web[] = []
  readonly processes: Processes
  readonly sandbox: SandboxClient
  readonly env: NodeJS.ProcessEnv
  readonly folder: string
  readonly #database: RigDatabase
  #workers = 0
  #closed: Promise<void> | undefined

  constructor(folder: string, database: RigDatabase, env: NodeJS.ProcessEnv) {
    this.folder = folder
    this.env = env
    this.processes = createProcesses(folder)
    this.sandbox = sandboxClient(`http://127.0.0.1:${env['SANDBOX_PORT']}`)
    this.#database = database
  }

  get db(): Database {
    return this.#database.db
  }

  get database(): RigDatabase {
    return this.#database
  }

  async startSandbox(): Promise<void> {
    const part = this.processes.startScript('sandbox', 'sandbox/main.ts', this.env)
    await untilAnswer(`${this.sandbox.url}/healthz`, part)
  }

  async addWeb(): Promise<void> {
    const port = this.webs.length === 0 ? Number(this.env['PORT']) : await findFreePort()
    this.webs.push({ port, url: `http://127.0.0.1:${port}`, part: await this.#startWeb(port) })
  }

  async restartWeb(web: Web): Promise<void> {
    web.part = await this.#startWeb(web.port)
  }

  async #startWeb(port: number): Promise<Part> {
    const env = { ...this.env, PORT: String(port) }
    const part = this.processes.startScript(`web-${port}`, 'scripts/serve.ts', env)
    await untilAnswer(`http://127.0.0.1:${port}/readyz`, part)
    return part
  }

  /** Resolves when the database knows it, which is when it takes jobs. */
  async startWorker(): Promise<Part> {
    this.#workers += 1
    const part = this.processes.startScript(`worker-${this.#workers}`, 'scripts/worker.ts', this.env)
    const known = () => this.db.$primary.select().from(worker).where(eq(worker.pid, part.pid))
    await until(async () => part.hasEnded() || (await known()).length > 0, {
      withinMs: 30_000,
      what: `a worker that announces itself (see ${part.log})`,
    })
    if (part.hasEnded()) throw new Error(`The worker ended ${await part.ended}; see ${part.log}.`)
    return part
  }

  close(): Promise<void> {
    this.#closed ??= this.processes.stopAll().then(() => this.#database.drop())
    return this.#closed
  }
}

/** The shop is closed however the work ends; its logs stay unless all went well. */
export async function withRigShop<T>(order: Order, work: (shop: RigShop) => Promise<T>): Promise<T> {
  const shop = await prepare(order)
  const interrupted = () => void shop.close().finally(() => process.exit(130))
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  let good = false
  try {
    await shop.startSandbox()
    const folder = buildFolder(checkout, shop.folder)
    await bringRigBuild(shop.processes, { folder, from: order.build, database: shop.database, env: shop.env })
    for (let web = 0; web < order.webs; web += 1) await shop.addWeb()
    const result = await work(shop)
    good = order.holds?.() ?? true
    return result
  } finally {
    await shop.close()
    if (good) removeRigFolder(shop.folder)
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
  }
}

async function prepare({ rig, env, server }: Order): Promise<RigShop> {
  const settings = await readSettings()
  const folder = await takeRigFolder(settings.dataFolder, rig)
  const database = await openRigDatabase(rig, server)
  const port = await findFreePort()
  const decided = {
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
    AUTH_SECRET: 'a secret of a proof, which nobody has to guess',
    TRELLIS_SANDBOX: '1',
    TRELLIS_DATA: folder,
    TRELLIS_BUILD: buildFolder(checkout, folder),
    PORT: String(port),
    SANDBOX_PORT: String(await findFreePort(port + 1)),
    PUBLIC_URL: `http://localhost:${port}`,
    LIMITS: openLimits,
    ...env,
  }
  return new RigShop(folder, database, bareEnv(settings, decided))
}
