import { Failure, lastLines } from '@/scripts/bootstrap/failure.mjs'
import { StepFailed } from '@/scripts/bootstrap/steps.mjs'
import { runCommand, type Steps } from '@/scripts/house/command'
import type { Stage, StageResult } from '@/scripts/stages/stage'
import { closingLine, isGreen, noneRun, oneFailed, sumOf, type Tally } from '@/scripts/stages/tally'
import { TestHouse } from '@/scripts/stages/test-house'

const LINES_OF_A_FAILURE = 100

/** Runs the stages one after the other, whatever becomes of each, and ends with the one line that a machine reads. */
export function runStages(stages: Stage[], args: string[]): Promise<never> {
  return runCommand({ subfolder: 'test' }, async (command) => {
    const chosen = chooseStages(stages, args)
    const house = new TestHouse(command)
    const tallies: [name: string, tally: Tally][] = []
    for (const stage of chosen) {
      if (command.house.isStopping) return
      tallies.push([stage.name, await runStage(command.steps, stage, house)])
    }
    const red = tallies.filter(([, tally]) => !isGreen(tally)).map(([name]) => name)
    const sum = sumOf(tallies.map(([, tally]) => tally))
    command.steps.say(
      red.length > 0 ? `\nred: ${red.join(', ')}\n${closingLine(sum)}` : `\n${closingLine(sum)}`,
    )
    return red.length > 0 ? 1 : 0
  })
}

/** `--only=unit,database` runs those alone. */
export function chooseStages(stages: Stage[], args: string[]): Stage[] {
  const wanted = args.flatMap((arg) => /^--only=(.+)$/.exec(arg)?.[1]?.split(',') ?? [])
  const names = stages.map(({ name }) => name)
  const unknown = [
    ...args.filter((arg) => !arg.startsWith('--only=')),
    ...wanted.filter((name) => !names.includes(name)),
  ]
  if (unknown.length > 0) {
    throw new Failure(`There is no stage ${unknown.join(', ')}.`, {
      todo: [`Use --only= with: ${names.join(', ')}`],
    })
  }
  return wanted.length > 0 ? stages.filter(({ name }) => wanted.includes(name)) : stages
}

async function runStage(steps: Steps, stage: Stage, house: TestHouse): Promise<Tally> {
  let tally = oneFailed
  try {
    await steps.run(
      stage.name,
      async (tell) => {
        const result = await stage.run(house, tell)
        tally = result.tally.failed === 0 && result.tally.passed === 0 ? noneRun : result.tally
        if (!isGreen(tally)) throw redStage(result)
        return tally
      },
      closingLine,
    )
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
  }
  return tally
}

function redStage({ tally, log }: StageResult): Failure {
  const found = tally.failed + tally.passed === 0 ? 'no test was run' : closingLine(tally)
  return new Failure(found, { said: lastLines(log, LINES_OF_A_FAILURE), log })
}
