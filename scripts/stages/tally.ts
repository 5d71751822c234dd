/** What one stage, or a whole run, has to say. */
export type Tally = { passed: number; failed: number; skipped: number }

export const onePassed: Tally = { passed: 1, failed: 0, skipped: 0 }
export const oneFailed: Tally = { passed: 0, failed: 1, skipped: 0 }
/** A stage that ran nothing proves nothing, and must not look green. */
export const noneRun = oneFailed

export const sumOf = (tallies: Tally[]): Tally =>
  tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )

/** The line a machine reads. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

export const isGreen = ({ passed, failed }: Tally): boolean => failed === 0 && passed > 0

export type VitestReport = {
  success: boolean
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** A file that could not even be loaded has no failed test, and is a failure all the same. */
export function tallyOfVitest(report: VitestReport): Tally {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length
  const failed = report.numFailedTests + unloaded
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** A rig counts its claims in its last line; one that ended before that, or badly after it, has failed. */
export function tallyOfProof(end: string, words: string): Tally {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(words) ?? []
  const counted = { passed: Number(passed ?? 0), failed: Number(failed ?? 0), skipped: 0 }
  const good = passed !== undefined && (end === 'with code 0' || counted.failed > 0)
  return good ? counted : sumOf([counted, oneFailed])
}

export type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

/** A test that needed a second try has failed once too often. */
export function tallyOfPlaywright({ stats, errors }: PlaywrightReport): Tally {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}
