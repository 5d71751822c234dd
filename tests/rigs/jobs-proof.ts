import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { percentile } from '@/tests/rigs/frame/figures'
import type { Proof } from '@/tests/rigs/frame/proof'
import type { Shift } from '@/tests/rigs/jobs-shift'

const singles = 25

/**
 * Two worker processes. A few jobs one by one, for the time from commit to start; N at once, for the throughput;
 * then N more, of which some dawdle inside their transaction while one of the workers is killed with -9 and started
 * again. Each job must have left one effect.
 */
export async function proveJobs(proof: Proof, shift: Shift, n: number): Promise<void> {
  await oneByOne(proof, shift)
  await allAtOnce(proof, shift, n)
  await withAKill(proof, shift, n)
  const total = singles + 2 * n
  const [effects, different, unsettled] = [
    await shift.ask(sql`select count(*) as n from rig_effect`),
    await shift.ask(sql`select count(distinct n) as n from rig_effect`),
    await shift.ask(sql`select count(*) as n from job where state <> 'done'`),
  ]
  const found = `${effects} effects, ${total - different} missing, ${effects - different} twice, ${unsettled} not done`
  proof.claim(
    `each of ${total} jobs took effect once`,
    effects === total && different === total && unsettled === 0,
    found,
  )
}

async function oneByOne(proof: Proof, shift: Shift): Promise<void> {
  for (let n = 0; n < singles; n++) {
    await shift.publish([{ n, dawdleMs: 0 }])
    await shift.settled(n + 1)
    await pause(30)
  }
  const late: number[] = []
  for (let n = 0; n < singles; n++)
    late.push(await shift.ask(sql`select late_ms as n from rig_effect where n = ${n}`))
  const [p50, max] = [percentile(late, 0.5), Math.max(...late)]
  proof.claim(
    'an idle worker starts at once, not at its next look',
    max < 5_000,
    `p50 ${p50} ms, max ${max} ms`,
  )
}

async function allAtOnce(proof: Proof, shift: Shift, n: number): Promise<void> {
  const began = performance.now()
  await shift.publish(Array.from({ length: n }, (_, i) => ({ n: singles + i, dawdleMs: 0 })))
  await shift.settled(singles + n)
  const seconds = (performance.now() - began) / 1000
  proof.say(`  ${n} jobs in ${seconds.toFixed(1)} s with two workers: ${Math.round(n / seconds)} jobs/s`)
}

async function withAKill(proof: Proof, shift: Shift, n: number): Promise<void> {
  const { random } = proof
  const before = singles + n
  const dawdle = () => (random() < 0.5 ? Math.floor(random() * 200) : 0)
  const began = performance.now()
  await shift.publish(Array.from({ length: n }, (_, i) => ({ n: before + i, dawdleMs: dawdle() })))
  await shift.settled(before + Math.floor(n * (0.2 + 0.5 * random())), 2)
  await shift.kill(random() < 0.5 ? shift.workers[0] : shift.workers[1])
  const running = await shift.ask(sql`select count(*) as n from job where state = 'running'`)
  const left = await shift.ask(sql`select count(*) as n from job where state = 'ready'`)
  await shift.startWorker()
  await shift.settled(before + n)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  proof.claim(
    'the kill came in the middle of the work',
    running > 0 && left > 0,
    `${running} jobs were running, ${left} waiting; all done after ${seconds} s, with the lease of the dead`,
  )
}
