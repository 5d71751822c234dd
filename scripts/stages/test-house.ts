import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { migrateDatabase } from '@/db/migrate'
import { bringBuild } from '@/scripts/house/build'
import { buildFolder } from '@/scripts/house/build-folder'
import type { Command } from '@/scripts/house/command'
import { findMariadb } from '@/scripts/house/find-mariadb'
import { endPart, findLeftovers } from '@/scripts/house/parts'
import { findFreePort } from '@/scripts/house/ports'
import { startPrivateServer } from '@/scripts/house/private-server'
import { bringDemo } from '@/scripts/house/seed-database'
import { bareEnv, checkout } from '@/scripts/house/settings'
import { onePassed, type Tally } from '@/scripts/stages/tally'

/** A shop of the run's own: its database, its build, its ports, and the environment that says so. */
export type TestShop = { folder: string; databaseUrl: string; port: number; sandboxPort: number; env: NodeJS.ProcessEnv }

const DATABASE_NAME = 'trellis_test_shop'

/** What the stages share: made when the first of them asks, thrown away by the next run. */
export class TestHouse {
  readonly command: Command
  #server: Promise<string> | undefined
  #shop: Promise<TestShop> | undefined

  constructor(command: Command) {
    this.command = command
  }

  /** A file of this run's own, which no run before has written. */
  file(name: string): string {
    const path = join(this.command.settings.dataFolder, 'reports', name)
    mkdirSync(join(path, '..'), { recursive: true })
    rmSync(path, { recursive: true, force: true })
    return path
  }

  /** A program of node_modules, in an environment where nothing is set but what is given. */
  async runTool(
    program: string,
    args: string[],
    env: Record<string, string> = {},
  ): Promise<{ end: string; log: string }> {
    const { house, settings } = this.command
    const part = house.start({
      name: `test-${program}`,
      dataFolder: settings.dataFolder,
      program: process.execPath,
      args: [join('node_modules', '.bin', program), ...args],
      cwd: checkout,
      env: bareEnv(env),
    })
    return { end: await part.ended, log: part.log }
  }

  /** The throw-away database server, as its root. */
  serverUrl(): Promise<string> {
    this.#server ??= this.#bringServer()
    return this.#server
  }
  ...
