import { count, eq, gt, inArray, type SQL } from 'drizzle-orm'
import { job, outboxEvent } from '@/db/schema/jobs'
import { subscriber } from '@/db/schema/newsletter'
import { until } from '@/tests/rigs/frame/processes'
import type { RigShop } from '@/tests/rigs/frame/shop'

let made = 0
export const newReader = (): string => `reader-${process.pid}-${(made += 1)}@example.com`

export async function signUpByRest(web: string, email: string): Promise<void> {
  const answer = await fetch(`${web}/api/v1/newsletter`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  })
  if (answer.status !== 202)
    throw new Error(`The sign-up was answered ${answer.status}: ${await answer.text()}`)
  await answer.arrayBuffer()
}

/** Nothing due, nothing under way: what was to be sent has been sent, or has been given up. */
export function untilWorkIsDone(shop: RigShop, withinMs: number): Promise<true> {
  return until(
    async () => {
      // Events first: what is relayed between the two looks is a job by the second one.
      const [waiting] = await shop.db.$primary.select({ n: count() }).from(outboxEvent)
      const open = await countJobs(shop, inArray(job.state, ['ready', 'running']))
      return waiting?.n === 0 && open === 0
    },
    { withinMs, what: 'no event waiting and no job open' },
  )
}

export async function countRows({ db }: RigShop, email: string): Promise<number> {
  const [row] = await db.$primary.select({ n: count() }).from(subscriber).where(eq(subscriber.email, email))
  return row?.n ?? 0
}

export async function countJobs({ db }: RigShop, which: SQL): Promise<number> {
  const [row] = await db.$primary.select({ n: count() }).from(job).where(which)
  return row?.n ?? 0
}

export const countDeadJobs = (shop: RigShop): Promise<number> => countJobs(shop, eq(job.state, 'dead'))

/** Those that did not get done at the first try. */
export const countRetriedJobs = (shop: RigShop): Promise<number> => countJobs(shop, gt(job.attempts, 1))

export type Post = {
  mails: number
  /** How often the mail service was asked for this one mail. */
  asked: number
}

export async function postOf(shop: RigShop, email: string): Promise<Post> {
  const mails = await shop.sandbox.mailsTo(email)
  return { mails: mails.length, asked: mails.reduce((sum, mail) => sum + mail.asked, 0) }
}
