import { readConfig } from '@/sandbox/config'
import { startSandbox, type Sandbox } from '@/sandbox/frame/start-sandbox'
import { services } from '@/sandbox/services'
import { StartProblem } from '@/sandbox/start-problem'

async function start(): Promise<Sandbox> {
  const sandbox = await startSandbox({ ...readConfig(services), services })
  console.log(`The sandbox answers for ${services.map((s) => s.standsFor).join(', ')} at ${sandbox.url}`)
  return sandbox
}

try {
  const sandbox = await start()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      sandbox.stop()
      process.exit(0)
    })
  }
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error)
  process.exit(1)
}
