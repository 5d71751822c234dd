import { join } from 'node:path'
import { enqueue } from '@/lib/jobs/enqueue'
import { ringBell } from '@/lib/jobs/bell'
import { suppressBouncedJob } from '@/lib/newsletter/jobs'
import { checkout } from '@/scripts/house/settings'
import { delays } from '@/tests/rigs/frame/figures'
import { readForm, sendForm } from '@/tests/rigs/frame/plain-form'
import type { Proof } from '@/tests/rigs/frame/proof'
import type { RigShop } from '@/tests/rigs/frame/shop'
import { delaysOf } from '@/tests/rigs/freshness-watch'
import { reportBounce } from '@/tests/rigs/freshness-webhook'
import { newReader, signUpByRest } from '@/tests/rigs/newsletter-readers'

const limitMs = 1_000

type Door = { name: string; by: 1 | -1; change(email: string): Promise<unknown> }

/** A change through each door, seen on each instance; the doors with an address stand on the first of them. */
export async function proveDoors(proof: Proof, shop: RigShop, n: number): Promise<void> {
  const web = shop.webs[0]?.url ?? ''
  const form = await readForm(`${web}/`)
  const readers: string[] = []
  const doors: Door[] = [
    { name: 'the form', by: 1, change: (email) => sendForm(form, { email }) },
    { name: 'REST', by: 1, change: (email) => signUpByRest(web, email) },
    { name: 'the command door', by: 1, change: (email) => signUpByCommand(shop, email) },
    { name: 'a job in the worker', by: -1, change: () => bounceByJob(shop, readers.pop() ?? '') },
    { name: 'a webhook and its job', by: -1, change: () => reportBounce(web, readers.pop() ?? '') },
  ]
  for (const { name, by, change } of doors) {
    const rounds: number[][] = []
    for (let round = 0; round < n; round += 1) {
      const email = newReader()
      if (by === 1) readers.push(email)
      rounds.push(await delaysOf(shop, () => change(email), by))
    }
    for (const at of shop.webs.keys()) {
      const measured = rounds.map((row) => row[at] ?? Number.POSITIVE_INFINITY)
      const place = at === 0 ? 'on the first instance' : 'on the other'
      proof.claim(
        `changed by ${name}, ${place} within ${limitMs / 1000} s`,
        measured.every((ms) => ms <= limitMs),
        `${delays(measured)} (N ${n})`,
      )
    }
  }
}

let commands = 0

export async function signUpByCommand(shop: RigShop, email: string): Promise<void> {
  const input = JSON.stringify({ email, source: 'command' })
  const script = join(checkout, 'scripts', 'verb.ts')
  const args = ['--import', 'tsx', script, 'newsletter.sign-up', input]
  const command = shop.processes.start(`verb-${(commands += 1)}`, args, shop.env)
  const end = await command.ended
  if (end !== 'with code 0') throw new Error(`The command door ended ${end}; see ${command.log}.`)
}

async function bounceByJob({ db }: RigShop, email: string): Promise<void> {
  const payload = { data: { to: [email] } }
  await enqueue(db.$primary, { job: suppressBouncedJob, payload, requestId: 'proof' })
  await ringBell(db)
}
