import { asFailure } from '@/scripts/bootstrap/failure.mjs'
import { createSteps, failureText, StepFailed } from '@/scripts/bootstrap/steps.mjs'
import { takeDataFolder } from '@/scripts/house/data-folder'
import { House } from '@/scripts/house/house'
import { endPart, findLeftovers } from '@/scripts/house/parts'
import { removeRunFile } from '@/scripts/house/run-file'
import { bringSecrets, type Secrets } from '@/scripts/house/secrets'
import { readSettings, type Settings, shown } from '@/scripts/house/settings'

export type Steps = ReturnType<typeof createSteps>

export type Command = { settings: Settings; secrets: Secrets; steps: Steps; house: House; ready(): void }

/** The number, when there is one, is the exit code. */
type Work = (command: Command) => Promise<number | void>
type Options = {
  /** Below the data folder, for commands that live beside a running shop. */
  subfolder?: string
  /** Finds out, before anything heavy is done, whether the work can be done at all. */
  check?: (settings: Settings) => Promise<void>
}

const INTERRUPTED = 130
const CLOSING = '\n  Closing: requests and jobs finish first. Ctrl-C again cuts that short.'

/**
 * Runs a command that starts processes. However it ends, by itself, by a failure or by Ctrl-C, they are stopped in
 * order and the data folder is given back.
 */
export async function runCommand(options: Options, work: Work): Promise<never> {
  const steps = createSteps()
  // When nobody reads any more (a closed terminal, `| head`), the shop goes on, and can still be stopped in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  let code = 0
  try {
    const { settings, place } = await steps.run(
      'checks',
      () => checkIn(options),
      (checked) => `data folder ${shown(checked.settings.dataFolder)}`,
    )
    const house = new House(settings.dataFolder)
    // Until the command says that it is ready, Ctrl-C cuts it short; after that it is the way to end it.
    let codeWhenAsked = INTERRUPTED
    const ready = () => void (codeWhenAsked = 0)
    const stopAsked = async () => {
      await house.untilStopAsked()
      if (codeWhenAsked === 0) steps.say(CLOSING)
      steps.hush()
      return codeWhenAsked
    }
    try {
      const secrets = bringSecrets(settings.dataFolder)
      const result = await Promise.race([stopAsked(), work({ settings, secrets, steps, house, ready })])
      if (typeof result === 'number') code = result
    } finally {
      await house.stop()
      removeRunFile(settings.dataFolder)
      place.release()
    }
  } catch (error) {
    code = 1
    if (!(error instanceof StepFailed)) process.stderr.write(failureText(asFailure(error)))
  }
  process.exit(code)
}

async function checkIn({ check, subfolder }: Options) {
  const settings = await readSettings({ subfolder })
  const { dataFolder } = settings
  const place = await takeDataFolder(dataFolder)
  try {
    removeRunFile(dataFolder)
    for (const left of findLeftovers(dataFolder)) {
      // The database is kept if it still answers: see the private server.
      if (left.name !== 'database') await endPart(dataFolder, left, { graceMs: 5_000 })
    }
    await check?.(settings)
    return { settings, place }
  } catch (error) {
    place.release()
    throw error
  }
}
