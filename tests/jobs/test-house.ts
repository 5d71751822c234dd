import type { Database } from '@/db/client'
import { systemClock } from '@/lib/core/clock'
import { createSeal } from '@/lib/core/seal'
import { ringBell } from '@/lib/jobs/bell'
import type { House } from '@/lib/transport/house'

/** A house for jobs that reach no outside service. */
export const testHouse = (db: Database): House => ({
  db,
  services: { mail: { send: () => Promise.reject(new Error('These jobs send nothing.')) } },
  now: systemClock,
  seal: createSeal('a secret of the tests, long enough to be one'),
  publicUrl: 'http://localhost:3000',
  committed: ({ events }) => (events ? ringBell(db) : Promise.resolve()),
})
