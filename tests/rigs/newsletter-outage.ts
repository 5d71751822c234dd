import type { FailureAnswer } from '@/sandbox/frame/switches'
import type { Proof } from '@/tests/rigs/frame/proof'
import type { RigShop } from '@/tests/rigs/frame/shop'
import { countDeadJobs, newReader, postOf, signUpByRest, untilWorkIsDone } from '@/tests/rigs/newsletter-readers'

const readers = 5
/** The last try may have failed just before the end: the pause after it is as long as all before it together, and more. */
const longestPause = (seconds: number): number => 3 * seconds * 1000 + 30_000

/** The mail service is away, breaks off, or takes a mail and does not live to say so. */
export async function proveOutages(proof: Proof, shop: RigShop, seconds: number): Promise<void> {
  await proveOutage(proof, shop, { answer: '503', seconds })
  await proveOutage(proof, shop, { answer: '500', seconds: Math.min(seconds, 5) })
  await proveOutage(proof, shop, { answer: 'lost', seconds: Math.min(seconds, 3) })
}

async function proveOutage(
  proof: Proof,
  shop: RigShop,
  { answer, seconds }: { answer: FailureAnswer; seconds: number },
): Promise<void> {
  const dead = await countDeadJobs(shop)
  const emails = Array.from({ length: readers }, newReader)
  await shop.sandbox.turnMail({ fail: { answer, seconds } })
  const over = performance.now() + seconds * 1000
  await Promise.all(emails.map((email) => signUpByRest(shop.webs[0]?.url ?? '', email)))
  await untilWorkIsDone(shop, seconds * 1000 + longestPause(seconds))
  const late = Math.max(0, (performance.now() - over) / 1000)
  const posts = await Promise.all(emails.map((email) => postOf(shop, email)))
  const words = answer === 'lost' ? 'takes mails and loses its answers' : `answers ${answer}`
  proof.claim(
    `the mail service ${words} for ${seconds} s: each mail arrives, once`,
    posts.every(({ mails }) => mails === 1) && (await countDeadJobs(shop)) === dead,
    `mails ${posts.map(({ mails }) => mails).join(' ')}, asked for ${posts.map(({ asked }) => asked).join(' ')} times, all there ${late.toFixed(1)} s after its end`,
  )
}
