import { DrizzleQueryError } from 'drizzle-orm'
import { inRequest } from '@/lib/transport/request-scope'
import { adoptConsole, log } from '@/lib/transport/log'

/** A process that logs what must not be read, in every way there is. Started by `log.test.ts`. */
const refused = Object.assign(new Error("Duplicate entry 'Rosa Meier' for key 'profile_name'"), {
  code: 'ER_DUP_ENTRY',
  sqlState: '23000',
  sql: "insert into profile values ('Rosa Meier', 'pin-4711')",
})
const failedQuery = new DrizzleQueryError(
  'insert into profile values (?, ?)',
  ['Rosa Meier', 'pin-4711'],
  refused,
)
const scope = { requestId: 'request-77', address: '203.0.113.77', local: false, startedAt: 0 }

log.info('mail to rose@garden.example from 203.0.113.77 and 2001:db8:85a3:8d3:1319:8a2e:370:7348')
log.info({ email: 'rose@garden.example', password: 'hunter2', nested: { token: 'tok-abcdef' } }, 'fields')
log.info('%s of %o', 'rose@garden.example', { password: 'hunter2' })
log.warn({ url: '/newsletter/confirm?token=tok-abcdef', ip: '203.0.113.77' })
log.error({ err: failedQuery }, 'failed')
log.error({ err: failedQuery })
log.error(failedQuery)
log.error({ err: new Error('no mysql://root:hunter2@db/shop', { cause: failedQuery }) })
log.error({ rows: [{ user: { cookie: 'tok-abcdef', name: 'ok' } }] }, 'rows')
const circle: Record<string, unknown> = { email: 'rose@garden.example' }
circle['self'] = circle
log.error(circle, 'circle')
log.info(
  {
    get broken() {
      throw new Error('hunter2')
    },
  },
  'broken',
)
inRequest(scope, () => log.info('inside a request'))

adoptConsole()
/* eslint-disable no-console -- what frameworks print is what is tested here */
console.error(failedQuery)
console.error('⨯', failedQuery, { digest: '1', password: 'hunter2' })
console.warn({ headers: { authorization: 'Bearer tok-abcdef' } })
console.log('plain %s', 'rose@garden.example')
console.info('multi\nline rose@garden.example')
