import { domains } from '../house/domains'
import { unportable } from '../house/portable-sql'
import { versionFloors } from '../house/version-floors'
import { lines, of } from './planted'
import { lockfile } from './sound-frame'

/** Breaches made from the tables of the house: each row of them is proven. */
export const plantedTables = [
  ...of(
    'portable sql',
    unportable.map(({ name, example }) => ({
      breach: `${name} in a migration`,
      files: {
        'db/migrations/0001_late.sql': lines('-- it may say returning here', 'select 1;', `${example};`),
      },
      at: ['db/migrations/0001_late.sql:3'],
      says: new RegExp(name.replace(/[.*+?^${}()|]/g, '\\$&')),
    })),
  ),
  ...of(
    'domain order',
    domains.slice(1).map((later, at) => ({
      breach: `${domains[at]} imports ${later}`,
      files: {
        [`lib/${later}/rules/late.ts`]: 'export const late = 1\n',
        [`lib/${domains[at]}/late.ts`]: `import '@/lib/${later}/rules/late'\n`,
      },
      at: [`lib/${domains[at]}/late.ts:1`],
      says: new RegExp(`${domains[at]} imports the later domain ${later}`),
    })),
  ),
  ...of(
    'versions',
    versionFloors.flatMap(({ package: name, atLeast }) =>
      atLeast.map((floor) => {
        const path = `node_modules/x/node_modules/${name}`
        const text = lockfile({ packages: { [path]: { version: below(floor) } } })
        const line = 1 + text.split('\n').findIndex((one) => one.includes(path))
        return {
          breach: `a copy of ${name} at ${below(floor)}`,
          files: { 'package-lock.json': text },
          at: [`package-lock.json:${line}`],
          says: new RegExp(`holds ${name} ${below(floor)}, below`),
        }
      }),
    ),
  ),
]

/** The version just before: 1.2.3 → 1.2.2, 1.2.0 → 1.1.9, 5.0.0-beta.32 → 5.0.0-beta.31. */
function below(version: string): string {
  const last = /\d+$/.exec(version)
  const number = Number(last?.[0])
  if (number > 0) return version.replace(/\d+$/, String(number - 1))
  return version.replace(/(\d+)\.0$/, (_, minor: string) => `${Number(minor) - 1}.9`)
}
