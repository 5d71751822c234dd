import { count, eq, inArray } from 'drizzle-orm'
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
  if (answer.status !== 202) throw new Error(`The sign-up was answered ${answer.status}: ${await answer.text()}`)
  await answer.arrayBuffer()
}

/** Nothing due, nothing under way: what was to be sent has been sent, or has been given up. */
export function untilWorkIsDone({ db }: RigShop, withinMs: number): Promise<true> {
  const ask = async (): Promise<boolean> => {
    const [open] = await db.$primary
      .select({ n: count() })
      .from(job)
      .where(inArray(job.state, ['ready', 'running']))
    const [waiting] = await db.$primary.select({ n: count() }).from(outboxEvent)
    return open?.n === 0 && waiting?.n === 0
  }
  return until(async () => ((await ask()) ? true : null), { withinMs, what: 'every job done and no event waiting' })
}

export async function countRows({ db }: RigShop, email: string): Promise<number> {
  const [row] = await db.$primary.select({ n: count() }).from(subscriber).where(eq(subscriber.email, email))
  return row?.n ?? 0
}

export async function countDeadJobs({ db }: RigShop): Promise<number> {
  const [row] = await db.$primary
    .select({ n: count() })
    .from(job)
    .where(eq(job.state, 'dead'))
  return row?.n ?? 0
}

export type Post = {
  mails: number
  /** How often the mail service was asked for this one mail. */
  asked: number
}

export async function postOf(shop: RigShop, email: string): Promise<Post> {
  const mails = await shop.sandbox.mailsTo(email)
  return { mails: mails.length, asked: mails.reduce((sum, mail) => sum + mail.asked, 0) }
}
