import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isAlive, processStamp } from '@/scripts/bootstrap/process-stamp.mjs'
import { buildFolder } from '@/scripts/house/build-folder'
import { endPart, findLeftovers } from '@/scripts/house/parts'
import { checkout } from '@/scripts/house/settings'

/**
 * A folder for one run of one rig. Runs beside each other do not meet. What a killed one left running is ended by the
 * next of any rig; the files of one that was killed or red stay for whoever reads its logs, until the same rig runs again.
 */
export async function takeRigFolder(dataFolder: string, rig: string): Promise<string> {
  const home = join(dataFolder, 'rigs')
  mkdirSync(home, { recursive: true })
  for (const name of readdirSync(home)) {
    const [, pid = '', stamp = ''] = name.split('.')
    if (isAlive(Number(pid), stamp)) continue
    const abandoned = join(home, name)
    for (const left of findLeftovers(abandoned)) await endPart(abandoned, left, { graceMs: 1_000 })
    if (name.startsWith(`${rig}.`)) removeRigFolder(abandoned)
  }
  const folder = join(home, `${rig}.${process.pid}.${processStamp(process.pid)}`)
  mkdirSync(folder)
  return folder
}

/** With the build, which lies elsewhere when the data folder is outside of the checkout. */
export function removeRigFolder(folder: string): void {
  for (const place of [folder, dirname(join(checkout, buildFolder(checkout, folder)))])
    rmSync(place, { recursive: true, force: true })
}
