import { readFileSync } from 'node:fs'
import { failureFromLog } from '@/scripts/bootstrap/failure.mjs'
import type { Stage } from '@/scripts/stages/stage'
import { tallyOfVitest, type VitestReport } from '@/scripts/stages/tally'

type Needs = { database?: boolean; build?: boolean; only?: string }

/** One project of vitest.config.mts. */
export const vitest =
  (project: string, { database, build, only }: Needs = {}): Stage['run'] =>
  async (house) => {
    const env: Record<string, string> = {}
    if (database) env['TRELLIS_TEST_DATABASE_URL'] = await house.serverUrl()
    if (build) env['TRELLIS_BUILD'] = (await house.shop()).folder
    const name = only ?? project
    const report = house.file(`${name}.json`)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const chosen = only ? [only] : []
    const { end, log } = await house.runTool(
      name,
      ['vitest', 'run', ...chosen, '--project', project, ...reporters],
      env,
    )
    const read = readReport(report)
    if (!read) throw failureFromLog(`vitest ended ${end} without a report.`, log)
    return { tally: tallyOfVitest(read), log }
  }

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  } catch {
    return null
  }
}
