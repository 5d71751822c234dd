import { runProof } from '@/tests/rigs/frame/proof'
import { withRigShop } from '@/tests/rigs/frame/shop'
import { proveManyAtOnce } from '@/tests/rigs/newsletter-at-once'
import { proveKilledWorkers } from '@/tests/rigs/newsletter-killed-worker'
import { proveOutages } from '@/tests/rigs/newsletter-outage'

/**
 * Who asks for the letter gets one mail: however many ask at once, whatever becomes of the mail service, and wherever
 * the worker is killed. `--small` for `npm test`; `--build=<folder>` copies a build instead of making one.
 */
await runProof(
  { title: 'newsletter', numbers: ['n', 'outage', 'kills'], texts: ['build'] },
  async (proof) => {
    const n = proof.number('n', { small: 50, full: 50 })
    const outageSeconds = proof.number('outage', { small: 5, full: 60 })
    const kills = proof.number('kills', { small: 2, full: 12 })
    proof.say(`N ${n} at once, ${outageSeconds} s without mail, ${kills} kills`)
    const order = { rig: 'newsletter', webs: 1, build: proof.text('build'), holds: proof.holds }
    await withRigShop(order, async (shop) => {
      await proveKilledWorkers(proof, shop, kills)
      await shop.startWorker()
      await proveManyAtOnce(proof, shop, n)
      await proveOutages(proof, shop, outageSeconds)
    })
  },
)
