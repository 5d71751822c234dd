import { spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { claim } from '@/scripts/bootstrap/claim.mjs'
import { Failure, failureFromLog } from '@/scripts/bootstrap/failure.mjs'
import { partEnv } from '@/scripts/house/settings'

/** Files of Debian packages in a folder of ours, and what a program among them needs to find the others. */
export type Unpacked = { root: string; env: { LD_LIBRARY_PATH: string } }

export type Wanted = {
  /** The folder they are unpacked into. */
  name: string
  packages: string[]
  packagesFolder: string
  tell: (detail: string) => void
}

const LIMIT_MS = 10 * 60_000

export const aptIsHere = (): boolean =>
  existsSync('/var/lib/dpkg/status') &&
  ['apt-get', 'dpkg-deb'].every((program) => spawnSync(program, ['--version']).status === 0)

/**
 * Downloads packages with everything they need that the machine lacks, and unpacks them without installing: the
 * machine stays as it was, and no rights are needed. Whole or not there: unpacked under another name, then renamed.
 */
export async function bringPackages(wanted: Wanted): Promise<Unpacked> {
  const root = join(wanted.packagesFolder, wanted.name)
  if (!existsSync(root)) {
    const place = await claim(join(wanted.packagesFolder, 'claims'), {
      waitMs: LIMIT_MS,
      onWait: () => wanted.tell('waiting for another copy that downloads packages'),
    })
    if (!place)
      throw new Failure(`Another process has been downloading into ${wanted.packagesFolder} for 10 minutes.`)
    try {
      if (!existsSync(root)) await downloadAndUnpack(wanted, root)
    } finally {
      place.release()
    }
  }
  return { root, env: { LD_LIBRARY_PATH: libraryFolders(root).join(':') } }
}

async function downloadAndUnpack(wanted: Wanted, root: string): Promise<void> {
  const own = join(wanted.packagesFolder, 'apt')
  const config = writeAptConfig(own)
  const log = join(wanted.packagesFolder, `${wanted.name}.log`)
  const run = loggedRunner(log)
  wanted.tell('reading the lists of Debian packages')
  // Some list may be out of reach (a third party's, say) while those that matter are there: the next step tells.
  await run('apt-get', ['-c', config, '-q', 'update'])
  wanted.tell(`downloading ${wanted.packages.join(', ')}`)
  const got = await run('apt-get', ['-c', config, ...downloadArguments(wanted.packages)])
  const archives = join(own, 'cache', 'archives')
  const files = readdirSync(archives).filter((file) => file.endsWith('.deb'))
  if (got !== 0 || files.length === 0) {
    throw failureFromLog(`The Debian packages ${wanted.packages.join(', ')} could not be downloaded.`, log)
  }
  wanted.tell(`unpacking ${files.length} packages`)
  const half = `${root}.half`
  rmSync(half, { recursive: true, force: true })
  for (const file of files) {
    const unpacked = await run('dpkg-deb', ['--extract', join(archives, file), half])
    if (unpacked !== 0) throw failureFromLog(`${file} could not be unpacked.`, log)
  }
  renameSync(half, root)
  rmSync(own, { recursive: true, force: true })
}

/**
 * The machine's own record of what is installed decides which libraries are missing; `--reinstall` makes the named
 * packages count as missing in any case.
 */
export function downloadArguments(packages: string[]): string[] {
  return ['-q', '--yes', '--download-only', '--reinstall', '--no-install-recommends', 'install', ...packages]
}

/** Lists and downloads in a folder of ours; the machine's sources and keys. Read after the machine's own settings. */
export function aptConfig(own: string): string {
  return [
    '#clear APT::Update::Pre-Invoke;',
    '#clear APT::Update::Post-Invoke;',
    '#clear APT::Update::Post-Invoke-Success;',
    `Dir::State "${own}/state/";`,
    'Dir::State::status "/var/lib/dpkg/status";',
    `Dir::Cache "${own}/cache/";`,
    `Dir::Log "${own}/log/";`,
    // Root would otherwise hand the download to a user who may not enter the data folder.
    'APT::Sandbox::User "";',
    'Acquire::Languages "none";',
    'Acquire::Retries "3";',
    'Debug::NoLocking "1";',
    '',
  ].join('\n')
}

function writeAptConfig(own: string): string {
  for (const folder of ['state/lists/partial', 'cache/archives/partial', 'log']) {
    mkdirSync(join(own, folder), { recursive: true })
  }
  const file = join(own, 'apt.conf')
  writeFileSync(file, aptConfig(own))
  return file
}

function loggedRunner(log: string): (program: string, args: string[]) => Promise<number | null> {
  rmSync(log, { force: true })
  return (program, args) => {
    const output = openSync(log, 'a')
    const child = spawn(program, args, {
      stdio: ['ignore', output, output],
      env: partEnv({ DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' }),
    })
    closeSync(output)
    return new Promise((resolve) => {
      child.once('error', () => resolve(null))
      child.once('exit', (code) => resolve(code))
    })
  }
}

/**
 * Every folder with libraries. Installed, some programs find theirs by an absolute path (pulseaudio's lie in a folder
 * of their own), so those folders are named too.
 */
function libraryFolders(root: string): string[] {
  const tops = ['usr/lib', 'lib'].flatMap((base) => {
    const folder = join(root, base)
    if (!existsSync(folder)) return []
    return readdirSync(folder).flatMap((name) => (name.includes('-linux-gnu') ? [join(folder, name)] : []))
  })
  return tops.flatMap((top) => {
    const inside = readdirSync(top, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    return [top, ...inside.map((entry) => join(top, entry.name)).filter(hasLibraries)]
  })
}

const hasLibraries = (folder: string): boolean =>
  readdirSync(folder).some((name) => /^lib.+\.so(\.|$)/.test(name))

/** Libraries that a program would not find, by name. */
export function missingLibraries(program: string, env: Record<string, string>): string[] {
  const answer = spawnSync('ldd', [program], { encoding: 'utf8', env: partEnv(env) })
  return [...(answer.stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '')
}
