import type { Mail } from '@/lib/services/mail/mail-service'
import { createSeal } from '@/lib/core/seal'
import type { House } from '@/lib/transport/house'
import { testDatabase } from '@/tests/setup/database'

/** A house on the test's database: its clock stands still, and it keeps what it was asked to send and to wake. */
export function houseUnderTest(given: Partial<House> = {}) {
  const { db } = testDatabase()
  const clock = { now: new Date('2026-11-21T10:00:00.000Z') }
  const mails: { mail: Mail; key: string }[] = []
  const woken: { events: boolean; tags: boolean }[] = []
  const house: House = {
    db,
    services: {
      mail: {
        send: async (mail, key) => {
          mails.push({ mail, key })
          return { providerId: `mail-${mails.length}` }
        },
      },
    },
    now: () => clock.now,
    seal: createSeal('a secret of the tests, long enough to be one'),
    publicUrl: 'https://shop.example',
    committed: async (wrote) => void woken.push(wrote),
    ...given,
  }
  return { house, clock, mails, woken, db }
}

export const asGuest = { actor: { type: 'guest' }, requestId: 'request-1' } as const
export const asHouse = { actor: { type: 'system', name: 'test' }, requestId: 'request-1' } as const
