import { withRigShop } from '@/tests/rigs/frame/shop'
import { runProof } from '@/tests/rigs/frame/proof'
import { proveDoors } from '@/tests/rigs/freshness-doors'
import { proveRestarts } from '@/tests/rigs/freshness-restart'
import { proveStorm } from '@/tests/rigs/freshness-storm'
import { webhookSecret } from '@/tests/rigs/freshness-webhook'

/**
 * The number of subscribers on the static page at `/` is right within a second, whoever changed it, on both of two
 * instances of one build, and at the first answer after a kill. `--small` for `npm test`; `--build=<folder>` copies a
 * build instead of making one.
 */
await runProof(
  { title: 'freshness', numbers: ['n', 'restarts', 'storm', 'bursts', 'watch'], texts: ['build'] },
  async (proof) => {
    const n = proof.number('n', { small: 2, full: 20 })
    const restarts = proof.number('restarts', { small: 2, full: 10 })
    const storm = proof.number('storm', { small: 60, full: 400 })
    const bursts = proof.number('bursts', { small: 4, full: 40 })
    const watchSeconds = proof.number('watch', { small: 6, full: 10 })
    proof.say(
      `N ${n} at each door, ${restarts} restarts, ${storm} sign-ups in ${bursts} bursts, watched ${watchSeconds} s`,
    )
    const env = { RESEND_WEBHOOK_SECRET: webhookSecret }
    const order = { rig: 'freshness', webs: 2, build: proof.text('build'), holds: proof.holds, env }
    await withRigShop(order, async (shop) => {
      await shop.startWorker()
      await proveDoors(proof, shop, n)
      await proveStorm(proof, shop, { bursts, signUps: storm, watchSeconds })
      await proveRestarts(proof, shop, restarts)
    })
  },
)
