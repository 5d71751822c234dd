import { setTimeout as pause } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import { job } from '@/db/schema/jobs'
import type { Proof } from '@/tests/rigs/frame/proof'
import { until } from '@/tests/rigs/frame/processes'
import type { RigShop } from '@/tests/rigs/frame/shop'
import {
  countDeadJobs,
  countJobs,
  newReader,
  postOf,
  signUpByRest,
  untilWorkIsDone,
} from '@/tests/rigs/newsletter-readers'

const readers = 4
const latencyMs = 800
/** A lease of 30 s has to run out, then the try after it. */
const patienceMs = 90_000

type Killed = { caught: number; twice: number; mails: number[]; dead: number }

/**
 * Worker after worker is killed with -9 while it sends: at the first time surely in the middle, later anywhere. In
 * every second round the leases are ended at once instead of waited for: the next worker then asks for a mail that
 * the service is still taking in.
 */
export async function proveKilledWorkers(proof: Proof, shop: RigShop, kills: number): Promise<void> {
  const rounds: Killed[] = []
  await shop.sandbox.turnMail({ latencyMs })
  for (let round = 0; round < kills; round += 1) {
    const moment = round === 0 ? latencyMs / 2 : proof.random() * (latencyMs + 400)
    const endLeases = proof.small || round % 2 === 1
    rounds.push(await killOne(proof, shop, { moment, endLeases }))
  }
  await shop.sandbox.turnMail({ latencyMs: 0 })
  const sum = (of: (one: Killed) => number): number => rounds.reduce((total, one) => total + of(one), 0)
  const mails = rounds.flatMap((one) => one.mails)
  proof.claim(
    `${kills} workers killed with -9 among ${mails.length} mails: each reader has exactly one`,
    mails.every((n) => n === 1) && sum(({ dead }) => dead) === 0,
    `fewest ${Math.min(...mails)}, most ${Math.max(...mails)}, ${sum(({ dead }) => dead)} jobs given up`,
  )
  proof.claim(
    'the kills hit workers in mid-send',
    (rounds[0]?.caught ?? 0) > 0,
    `${sum(({ caught }) => caught)} sends were cut, ${sum(({ twice }) => twice)} mails were asked for again`,
  )
}

async function killOne(
  proof: Proof,
  shop: RigShop,
  { moment, endLeases }: { moment: number; endLeases: boolean },
): Promise<Killed> {
  const worker = await shop.startWorker()
  const deadBefore = await countDeadJobs(shop)
  const emails = Array.from({ length: readers }, newReader)
  for (const email of emails) {
    await signUpByRest(shop.webs[0]?.url ?? '', email)
    await pause(proof.random() * 100)
  }
  const running = () => countJobs(shop, eq(job.state, 'running'))
  await until(async () => (await running()) > 0, { withinMs: 30_000, everyMs: 5, what: 'a job under way' })
  await pause(moment)
  await shop.processes.kill(worker)
  const caught = await running()
  if (endLeases) {
    await shop.db.$primary
      .update(job)
      .set({ leaseUntil: sql`utc_timestamp(3) - interval 1 second` })
      .where(eq(job.state, 'running'))
  }
  const next = await shop.startWorker()
  await untilWorkIsDone(shop, patienceMs)
  await shop.processes.stop(next)
  const posts = await Promise.all(emails.map((email) => postOf(shop, email)))
  return {
    caught,
    twice: posts.filter(({ asked }) => asked > 1).length,
    mails: posts.map(({ mails }) => mails),
    dead: (await countDeadJobs(shop)) - deadBefore,
  }
}
