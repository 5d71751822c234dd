import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { readLimits } from '@/lib/transport/limits'
import { benchCases } from '@/scripts/bench/cases'
import { type Figures, type Load, putLoad } from '@/scripts/bench/load'
import { table } from '@/scripts/bench/table'
import { openLimits, withRigShop } from '@/tests/rigs/frame/shop'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    connections: { type: 'string', default: '20' },
    build: { type: 'string' },
  },
})
const load: Load = { seconds: Number(values.seconds), connections: Number(values.connections) }
const head = ['', 'requests/s', 'p50 ms', 'p97.5 ms', 'p99 ms', 'errors', 'not 2xx']
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const order = { rig: 'bench', webs: 1, build: values.build, env: { LIMITS: openLimits, LOG_LEVEL: 'info' } }
const rows = await withRigShop(order, async (shop) => {
  await shop.startWorker()
  const web = shop.webs[0]?.url ?? ''
  const measured: { name: string; figures: Figures }[] = []
  for (const one of await benchCases(web)) {
    // What is compiled and cached at the first call is not what is measured.
    await putLoad(web, one, { ...load, seconds: 1 })
    measured.push({ name: one.name, figures: await putLoad(web, one, load) })
    say(`measured ${one.name}`)
  }
  return measured
})

const limits = Object.entries(readLimits(openLimits)).map(
  ([name, { max, seconds }]) => `${name}=${max}/${seconds}`,
)
say(`
One web, one worker, the sandbox, the database (throw-away, without fsync) and the load itself share ${availableParallelism()} cores.
Node ${process.versions.node}, ${load.connections} connections, ${load.seconds} s each after 1 s of warming up, log level info to a file.
Limits in force: ${limits.join(', ')}
`)
say(
  table(
    head,
    rows.map(({ name, figures }) => [
      name,
      figures.perSecond.toFixed(0),
      ...[figures.p50, figures.p97_5, figures.p99, figures.errors, figures.not2xx].map(String),
    ]),
  ),
)
if (rows.some(({ figures }) => figures.errors + figures.not2xx > 0)) process.exitCode = 1
