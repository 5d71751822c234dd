import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from '@/scripts/house/settings'

/**
 * A registry that does not carry every platform's binaries makes `npm install` leave them out of the lockfile, and
 * `npm ci` then refuses it. This names them again, by version and platform, so that the lockfile is whole.
 * Run it after a change of dependencies; `npm run verify` says when.
 */
type Entry = {
  version?: string
  optional?: boolean
  dev?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
]
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
]

const path = join(checkout, 'package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Entry> }
const added: string[] = []
for (const [at, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const own = `node_modules/${name}`
    if (lock.packages[own] ?? lock.packages[`${at}/${own}`]) continue
    const platform = platformOf(name)
    if (platform === undefined || !/^\d/.test(version)) continue
    lock.packages[own] = { version, ...platform, optional: true, ...(entry.dev ? { dev: true } : {}) }
    added.push(name)
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added.length} platform packages named in package-lock.json\n`)

/** Packages of binaries carry their platform in their name. */
function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> | undefined {
  const words = new Set(name.split(/[/-]/))
  const os = systems.find((system) => words.has(system))
  const cpu = processors.find((processor) => words.has(processor))
  if (cpu === undefined) return undefined
  const libc =
    os !== 'linux' ? undefined : words.has('musl') ? 'musl' : words.has('gnu') ? 'glibc' : undefined
  return { ...(os ? { os: [os] } : {}), cpu: [cpu], ...(libc ? { libc: [libc] } : {}) }
}
