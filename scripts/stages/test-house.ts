import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Command } from '@/scripts/house/command'
import { findMariadb } from '@/scripts/house/find-mariadb'
import { endPart, findLeftovers } from '@/scripts/house/parts'
import { startPrivateServer } from '@/scripts/house/private-server'
import { bareEnv, checkout } from '@/scripts/house/settings'
import { buildTestShop, openTestShop, type TestShop } from '@/scripts/stages/test-shop'

type Ended = { end: string; log: string }

/** What the stages share: made when the first of them asks, thrown away by the next run. */
export class TestHouse {
  readonly command: Command
  #server: Promise<string> | undefined
  #shop: Promise<TestShop> | undefined

  constructor(command: Command) {
    this.command = command
  }

  /** A place for a file of this run, which no run before has written. */
  file(name: string): string {
    const path = join(this.command.settings.dataFolder, 'reports', name)
    mkdirSync(dirname(path), { recursive: true })
    rmSync(path, { recursive: true, force: true })
    return path
  }

  /** A program of node_modules, in an environment where nothing of the app is set but what is given. */
  runTool(
    name: string,
    [program, ...args]: [string, ...string[]],
    env: Record<string, string> = {},
  ): Promise<Ended> {
    return this.#runNode(name, [join('node_modules', '.bin', program), ...args], env)
  }

  /** A script of this repository, in such an environment. */
  runScript(name: string, script: [string, ...string[]], env: Record<string, string>): Promise<Ended> {
    return this.#runNode(name, ['--import', 'tsx', ...script], env)
  }

  async #runNode(name: string, args: string[], env: Record<string, string>): Promise<Ended> {
    const { house, settings } = this.command
    const part = house.start({
      name,
      dataFolder: settings.dataFolder,
      program: process.execPath,
      args,
      cwd: checkout,
      env: bareEnv(settings, env),
    })
    return { end: await part.ended, log: part.log }
  }

  /** The throw-away database server, as its root. */
  serverUrl(): Promise<string> {
    this.#server ??= this.#bringServer()
    return this.#server
  }

  /** A production build on a database of its own, planted with the demo. */
  shop(): Promise<TestShop> {
    this.#shop ??= this.serverUrl().then((url) => buildTestShop(this.command, url))
    return this.#shop
  }

  async openShop(): Promise<void> {
    await openTestShop(this.command, await this.shop())
  }

  async #bringServer(): Promise<string> {
    const { house, secrets, settings } = this.command
    if (settings.testDatabaseUrl) return settings.testDatabaseUrl
    const folder = settings.dataFolder
    for (const left of findLeftovers(folder)) await endPart(folder, left, { graceMs: 0 })
    rmSync(join(folder, 'mariadb'), { recursive: true, force: true })
    const server = await startPrivateServer({
      folder,
      mariadb: await findMariadb(
        { named: settings.mariadb, packagesFolder: packagesFolderOf(folder) },
        () => {},
      ),
      secrets,
      database: 'trellis',
      durable: false,
    })
    house.keep('database', server)
    return server.rootUrl
  }
}

/** Beside the folder of the tests, where `npm start` puts its own: neither downloads what the other has. */
export const packagesFolderOf = (dataFolder: string): string => join(dirname(dataFolder), 'packages')
