import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { percentile } from '@/tests/rigs/frame/figures'
import type { Proof as AnyProof } from '@/tests/rigs/frame/proof'
import type { Shift } from '@/tests/rigs/jobs-shift'

const singles = 25

type Proof = Pick<AnyProof, 'claim' | 'say' | 'random'>

export type Size = { n: number; kills: number }

/**
 * Two worker processes. A few jobs one by one, for the time from commit to start; N at once, for the throughput;
 * then N more, of which half dawdle inside their transaction while workers are killed with -9 and started again. Each
 * job must have left one effect.
 */
export async function proveJobs(proof: Proof, shift: Shift, size: Size): Promise<void> {
  const { n } = size
  await oneByOne(proof, shift)
  await allAtOnce(proof, shift, n)
  await withKills(proof, shift, size)
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
    p50 < 500,
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

async function withKills(proof: Proof, shift: Shift, { n, kills }: Size): Promise<void> {
  const { random } = proof
  const before = singles + n
  const dawdle = () => (random() < 0.5 ? Math.floor(random() * 200) : 0)
  const began = performance.now()
  await shift.publish(Array.from({ length: n }, (_, i) => ({ n: before + i, dawdleMs: dawdle() })))
  let [running, left] = [0, n]
  for (let kill = 1; kill <= kills; kill++) {
    const part = (0.7 * (kill - random())) / kills
    await shift.settled(before + Math.floor(n * part), 2)
    await shift.kill(random() < 0.5 ? 0 : 1)
    running += await shift.ask(sql`select count(*) as n from job where state = 'running'`)
    left = await shift.ask(sql`select count(*) as n from job where state = 'ready'`)
    await shift.replace()
  }
  await shift.settled(before + n)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  proof.claim(
    `${kills} kill -9 came in the middle of the work`,
    running > 0 && left > 0,
    `${running} jobs were running, ${left} waiting at the last; all done after ${seconds} s, leases of the dead included`,
  )
}
