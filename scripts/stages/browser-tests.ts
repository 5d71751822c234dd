import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { failureFromLog } from '@/scripts/bootstrap/failure.mjs'
import { findChromium } from '@/scripts/stages/find-chromium'
import type { Stage } from '@/scripts/stages/stage'
import { type PlaywrightReport, tallyOfPlaywright } from '@/scripts/stages/tally'
import { packagesFolderOf } from '@/scripts/stages/test-house'

/** Journeys in a real browser, through the production build with its worker and the sandbox. */
export const browserTests: Stage['run'] = async (house, tell) => {
  const { settings } = house.command
  const chromium = await findChromium(settings.chromium, packagesFolderOf(settings.dataFolder), tell)
  await house.openShop()
  const report = house.file('browser.json')
  const { end, log } = await house.runTool(
    'browser',
    ['playwright', 'test', '--reporter=list,json', `--output=${house.file('browser')}`],
    {
      CHROMIUM_PATH: chromium,
      // Says where the shop, its sandbox and its database are, and who may sign in.
      TRELLIS_RUN: join(settings.dataFolder, 'run.json'),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  )
  try {
    return { tally: tallyOfPlaywright(JSON.parse(readFileSync(report, 'utf8')) as PlaywrightReport), log }
  } catch {
    throw failureFromLog(`Playwright ended ${end} without a report.`, log)
  }
}
