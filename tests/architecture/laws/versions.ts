import { versionFloors } from '../house/version-floors'
import { lineAt, type Breach, type Law, type TreeFile } from '../tree/tree'

type Manifest = Partial<
  Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>
>
type Lockfile = { packages?: Record<string, Manifest & { version?: string; resolved?: string }> }

const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/

export const versions: Law = {
  name: 'versions',
  says: 'exact versions, a lockfile in step without addresses, nothing below its security floor',
  check(tree) {
    const manifest = tree.find('package.json')
    const lock = tree.find('package-lock.json')
    const missing = (file: string): Breach => ({
      file,
      line: 1,
      wrong: 'is missing',
      mend: 'Commit it: a clone installs what it says.',
    })
    if (!manifest) return [missing('package.json')]
    const ranges = rangesIn(manifest)
    if (!lock) return [...ranges, missing('package-lock.json')]
    const locked = JSON.parse(lock.text) as Lockfile
    return [
      ...ranges,
      ...outOfStep(manifest, lock, locked),
      ...addresses(lock, locked),
      ...belowFloor(lock, locked),
    ]
  },
}

function wanted(manifest: Manifest): [string, string][] {
  return GROUPS.flatMap((group) => Object.entries(manifest[group] ?? {}))
}

function rangesIn(file: TreeFile): Breach[] {
  return wanted(JSON.parse(file.text) as Manifest)
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => ({
      file: file.path,
      line: lineOf(file, `"${name}"`),
      wrong: `asks for ${name} '${version}', which is no exact version`,
      mend: 'Install it with --save-exact.',
    }))
}

function outOfStep(manifest: TreeFile, lock: TreeFile, locked: Lockfile): Breach[] {
  const mend = 'Run `npm install` and commit package-lock.json with package.json.'
  const asked = JSON.parse(manifest.text) as Manifest
  const root = new Map(wanted(locked.packages?.[''] ?? {}))
  const stale = wanted(asked).flatMap(([name, version]) => {
    const path = `node_modules/${name}`
    const found = locked.packages?.[path]?.version
    if (root.get(name) === version && found === version) return []
    return [
      {
        file: lock.path,
        line: lineOf(lock, `"${path}"`),
        wrong: `holds ${name} ${found ?? 'not at all'} where package.json asks ${version}`,
        mend,
      },
    ]
  })
  const asksFor = new Set(wanted(asked).map(([name]) => name))
  const extra = [...root.keys()].filter((name) => !asksFor.has(name))
  return [
    ...stale,
    ...extra.map((name) => ({
      file: lock.path,
      line: 1,
      wrong: `still asks for ${name}, which package.json does not`,
      mend,
    })),
  ]
}

function addresses(lock: TreeFile, locked: Lockfile): Breach[] {
  return Object.values(locked.packages ?? {}).flatMap(({ resolved }) =>
    resolved === undefined || !/^\w+:/.test(resolved)
      ? []
      : [
          {
            file: lock.path,
            line: lineOf(lock, resolved),
            wrong: 'names the address that a package came from',
            mend: 'Set `omit-lockfile-registry-resolved=true` for npm and write the lockfile again.',
          },
        ],
  )
}

function belowFloor(lock: TreeFile, locked: Lockfile): Breach[] {
  return Object.entries(locked.packages ?? {}).flatMap(([path, { version }]) => {
    const name = path.split('node_modules/').at(-1) ?? ''
    const floor = versionFloors.find((one) => one.package === name)
    if (!floor || version === undefined || isSafe(version, floor.atLeast)) return []
    const wrong = `holds ${name} ${version}, below ${floor.atLeast.join(' / ')} (${floor.because})`
    return [
      {
        file: lock.path,
        line: lineOf(lock, `"${path}"`),
        wrong,
        mend: `Raise ${name}, or what brings it (npm ls ${name}).`,
      },
    ]
  })
}

/** Safe: at or above the floor of its own major, or above the highest floor. */
export function isSafe(version: string, floors: string[]): boolean {
  const own = floors.find((floor) => floor.split('.')[0] === version.split('.')[0])
  return compareVersions(version, own ?? floors.at(-1) ?? version) >= 0
}

/** Order of semantic versions; a pre-release comes before its release. */
export function compareVersions(a: string, b: string): number {
  const [numbersA, preA] = split(a)
  const [numbersB, preB] = split(b)
  return (
    compareLists(numbersA, numbersB) ||
    Number(preB.length > 0) - Number(preA.length > 0) ||
    compareLists(preA, preB)
  )
}

function split(version: string): [string[], string[]] {
  const [core = '', ...pre] = version.split('+')[0]?.split('-') ?? []
  return [core.split('.'), pre.length > 0 ? pre.join('-').split('.') : []]
}

function compareLists(a: string[], b: string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [left = '', right = ''] = [a[at], b[at]]
    const order = left.localeCompare(right, 'en', { numeric: true })
    if (order !== 0) return order
  }
  return 0
}

function lineOf(file: TreeFile, text: string): number {
  return lineAt(file, Math.max(0, file.text.indexOf(text)))
}
