import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, processStamp } from '@/scripts/bootstrap/process-stamp.mjs'
import { endPart, findLeftovers } from '@/scripts/house/parts'

/**
 * A folder for one run of one rig. Runs beside each other do not meet; what a killed one left, processes and files,
 * is cleared away by the next.
 */
export async function takeRigFolder(dataFolder: string, rig: string): Promise<string> {
  const home = join(dataFolder, 'rigs')
  mkdirSync(home, { recursive: true })
  for (const name of readdirSync(home)) {
    const [, pid = '', stamp = ''] = name.split('.')
    if (isAlive(Number(pid), stamp)) continue
    const abandoned = join(home, name)
    for (const left of findLeftovers(abandoned)) await endPart(abandoned, left, { graceMs: 1_000 })
    rmSync(abandoned, { recursive: true, force: true })
  }
  const folder = join(home, `${rig}.${process.pid}.${processStamp(process.pid)}`)
  mkdirSync(folder)
  return folder
}
