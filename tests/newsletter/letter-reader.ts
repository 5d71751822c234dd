import { makeSubscriber } from '@/db/factories/newsletter'
import { subscriber } from '@/db/schema/newsletter'
import { signUp } from '@/lib/newsletter/sign-up'
import { execute } from '@/lib/transport/execute'
import { asGuest, houseUnderTest } from '@/tests/transport/house-under-test'
import { ledgerRows } from '@/tests/transport/ledger-rows'

/** A house whose clock can be moved, and what a reader does in it. */
export function letterHouse() {
  const under = houseUnderTest()
  const { house, clock, db } = under
  const pending = { state: 'pending', confirmedAt: null, confirmSentAt: clock.now } as const
  return {
    ...under,
    ask: (email: string, on = house) => execute(signUp, { email, source: 'home' }, asGuest, on),
    /** Somebody who asked when the clock was as it is now. */
    makePending: (overrides = {}) => makeSubscriber(db, { ...pending, ...overrides }),
    later: (milliseconds: number) => {
      clock.now = new Date(clock.now.getTime() + milliseconds)
    },
    rows: () => db.$primary.select().from(subscriber),
    due: async () => (await ledgerRows()).events.filter(({ name }) => name === 'newsletter.confirmation-due'),
  }
}
