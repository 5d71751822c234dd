import { envReaders } from '../house/env-readers'
import { publicRoutes } from '../house/public-routes'
import { versionFloors } from '../house/version-floors'
import { lines } from './planted'

const ROOMS = ['app', 'components', 'lib', 'db', 'tests', 'e2e', 'scripts', 'sandbox']
const ROOMS_OF_LIB = 'accounts auth cart catalog core jobs newsletter services transport'.split(' ')

export const soundReadme = lines(
  '# A room',
  '',
  'What it is for.',
  '',
  '## Decisions',
  '',
  '- 2026-11-22: the newer one.',
  '- 2026-11-21: the older one.',
)

const dependencies = {
  '@orpc/server': '1.16.1',
  'drizzle-orm': '0.45.4',
  next: '16.4.6',
  react: '19.3.1',
  resend: '6.38.0',
  zod: '4.6.7',
}
const devDependencies = { '@playwright/test': '1.65.1', vitest: '5.1.1' }

/** A copy of each package just at its floor. */
const atFloor = versionFloors.flatMap(({ package: name, atLeast }) =>
  atLeast.map((version, at) => [`node_modules/floor-${at}/node_modules/${name}`, { version }] as const),
)

export function lockfile(change: { root?: object; packages?: Record<string, object> } = {}): string {
  const locked = Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => [
    `node_modules/${name}`,
    { version },
  ])
  const root = { dependencies, devDependencies, ...change.root }
  return JSON.stringify(
    {
      lockfileVersion: 3,
      packages: { '': root, ...Object.fromEntries([...locked, ...atFloor]), ...change.packages },
    },
    null,
    2,
  )
}

export function manifest(change: object = {}): string {
  return JSON.stringify(
    {
      scripts: { start: 'node scripts/start.ts', 'db:reset': 'tsx db/reset.ts' },
      dependencies,
      devDependencies,
      ...change,
    },
    null,
    2,
  )
}

function readmes(rooms: string[]): Record<string, string> {
  return Object.fromEntries(rooms.map((room) => [`${room}/README.md`, soundReadme]))
}

/** Root files and READMEs of a small house that keeps every law. */
export const soundFrame: Record<string, string> = {
  'package.json': manifest(),
  'package-lock.json': lockfile(),
  '.env.example': lines(
    '# Where the data lies',
    'TRELLIS_DATA=.data',
    '# DATABASE_URL=mysql://user:password@host:3306/database',
  ),
  'README.md': lines(
    '# The house',
    '',
    'Start it with `npm start`; see `lib/core/errors.ts`, `app/`, `lib/*/limits.ts` and `/api/docs`.',
    '',
    '| variable | meaning |',
    '| --- | --- |',
    '| `DATABASE_URL` | the database |',
  ),
  'next.config.ts': lines(
    "import type { NextConfig } from 'next'",
    "import { pageSize } from '@/lib/catalog/limits'",
    'export default { env: { size: String(pageSize) } } satisfies NextConfig',
  ),
  ...readmes(ROOMS),
  ...readmes(ROOMS_OF_LIB.map((room) => `lib/${room}`)),
  ...Object.fromEntries(
    Object.keys(publicRoutes).map((path) => [path, 'export default function Page() {\n  return null\n}\n']),
  ),
  ...Object.fromEntries(
    envReaders.map(({ file }) => [file, 'export const folder = process.env.TRELLIS_DATA\n']),
  ),
}
