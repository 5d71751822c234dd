import { domains } from './domains'

/** A table of `db/schema/<domain>.ts` (or its folder) is written by `lib/<domain>/` alone; these files of the schema have another owner. */
const schemaOwners: Record<string, string[]> = {
  jobs: ['lib/jobs/'],
  audit: ['lib/transport/'],
  transport: ['lib/transport/'],
  house: ['db/'],
}

/** Tables that every commit may add to: execute() writes them, whatever the verb. The runner relays and clears the outbox. */
const tableOwners: Record<string, string[]> = {
  outbox_event: ['lib/transport/', 'lib/jobs/'],
  audit_entry: ['lib/transport/'],
  cache_change: ['lib/transport/'],
  flash: ['lib/transport/'],
}

/** Builders of data, not of behaviour. */
export const freeWriters = ['db/', 'tests/', 'e2e/', 'scripts/']

export function ownersOf(table: { sqlName: string; schemaFile: string }): string[] | null {
  const schema = /^db\/schema\/([a-z-]+)(?:\/|\.ts$)/.exec(table.schemaFile)?.[1] ?? ''
  return (
    tableOwners[table.sqlName] ??
    schemaOwners[schema] ??
    (domains.includes(schema) ? [`lib/${schema}/`] : null)
  )
}
