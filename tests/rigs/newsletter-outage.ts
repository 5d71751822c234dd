import type { SwitchPatch } from '@/sandbox/frame/switches'
import type { Proof } from '@/tests/rigs/frame/proof'
import type { RigShop } from '@/tests/rigs/frame/shop'
import {
  countDeadJobs,
  countRetriedJobs,
  newReader,
  postOf,
  signUpByRest,
  untilWorkIsDone,
} from '@/tests/rigs/newsletter-readers'

const readers = 5

type Outage = { words: string; fail: NonNullable<SwitchPatch['fail']> }

/** The mail service is away, breaks off, or takes a mail and does not live to say so. */
export async function proveOutages(proof: Proof, shop: RigShop, seconds: number): Promise<void> {
  await proveOutage(proof, shop, {
    words: `is away for ${seconds} s`,
    fail: { answer: '503', seconds },
  })
  await proveOutage(proof, shop, {
    words: 'takes in what it is sent, but its first answers are lost',
    fail: { answer: 'lost', requests: readers + 2 },
  })
  if (proof.small) return
  await proveOutage(proof, shop, {
    words: 'falls silent, and leaves the first requests without an answer',
    fail: { answer: 'timeout', requests: readers },
  })
}

async function proveOutage(proof: Proof, shop: RigShop, { words, fail }: Outage): Promise<void> {
  const seconds = fail.seconds ?? 0
  const [dead, retried] = [await countDeadJobs(shop), await countRetriedJobs(shop)]
  const emails = Array.from({ length: readers }, newReader)
  await shop.sandbox.turnMail({ fail })
  const began = performance.now()
  await Promise.all(emails.map((email) => signUpByRest(shop.webs[0]?.url ?? '', email)))
  // The last try may fail just before the end: the pause after it is as long as all before it together, and more.
  await untilWorkIsDone(shop, 4 * seconds * 1000 + 60_000)
  const late = (performance.now() - began) / 1000 - seconds
  const posts = await Promise.all(emails.map((email) => postOf(shop, email)))
  const tried = (await countRetriedJobs(shop)) - retried
  proof.claim(
    `the mail service ${words}: each mail arrives, once`,
    posts.every(({ mails }) => mails === 1) && (await countDeadJobs(shop)) === dead && tried > 0,
    `mails ${posts.map(({ mails }) => mails).join(' ')}, taken in ${posts.map(({ asked }) => asked).join(' ')} times, ` +
      `${tried} jobs tried again, all there ${late.toFixed(1)} s ${seconds > 0 ? 'after its end' : 'later'}`,
  )
}
