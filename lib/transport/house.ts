import { type Database, database } from '@/db/client'
import { type Clock, systemClock } from '@/lib/core/clock'
import { type Seal, createSeal } from '@/lib/core/seal'
import { publicUrl, requireEnv } from '@/lib/env'
import type { Services } from '@/lib/services/services'
import { services } from '@/lib/services/connect'
import { wakeListeners } from '@/lib/transport/wake'

/** What `execute()` stands on. Tests build their own; every door uses the one of the process. */
export type House = {
  db: Database
  services: Services
  now: Clock
  seal: Seal
  publicUrl: string
  /** Called after a commit: wakes those who wait for what it wrote. */
  committed(wrote: { events: boolean; tags: boolean }): Promise<void>
}

let house: House | undefined

export function theHouse(): House {
  return (house ??= {
    db: database(),
    services: services(),
    now: systemClock,
    seal: createSeal(requireEnv('AUTH_SECRET')),
    publicUrl: publicUrl(),
    committed: (wrote) => wakeListeners(database(), wrote),
  })
}
