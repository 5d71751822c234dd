import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Account = { email: string; password: string; totpSecret?: string }

/** Lies in the data folder while the house runs, so that other tools find it. */
export type RunFile = {
  url: string
  sandboxUrl: string | null
  databaseUrl: string
  pids: Record<string, number>
  accounts: Record<string, Account>
}

const pathOf = (dataFolder: string): string => join(dataFolder, 'run.json')

export function writeRunFile(dataFolder: string, run: RunFile): void {
  writePrivateFile(pathOf(dataFolder), `${JSON.stringify(run, null, 2)}\n`)
}

/** Of a house that runs; whoever needs to know that it still does asks the claim on the data folder. */
export function readRunFile(dataFolder: string): RunFile | null {
  try {
    return JSON.parse(readFileSync(pathOf(dataFolder), 'utf8')) as RunFile
  } catch {
    return null
  }
}

export const removeRunFile = (dataFolder: string): void => rmSync(pathOf(dataFolder), { force: true })

/** For this user's eyes only, and never half written. */
export function writePrivateFile(path: string, text: string): void {
  const half = `${path}.${process.pid}.half`
  rmSync(half, { force: true })
  writeFileSync(half, text, { mode: 0o600, flush: true })
  renameSync(half, path)
}
