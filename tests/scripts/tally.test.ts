import { describe, expect, test } from 'vitest'
import { chooseStages } from '@/scripts/stages/run-stages'
import { stages } from '@/scripts/stages/stages'
import {
  closingLine,
  isGreen,
  sumOf,
  tallyOfPlaywright,
  tallyOfProof,
  tallyOfVitest,
} from '@/scripts/stages/tally'

const vitestReport = {
  success: true,
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
}

describe('what a runner counted', () => {
  test('of vitest: passed, failed, and what was left out', () => {
    const report = {
      ...vitestReport,
      success: false,
      numPassedTests: 40,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 1,
    }
    expect(tallyOfVitest(report)).toEqual({ passed: 40, failed: 2, skipped: 2 })
  })

  test('of vitest: a file that could not be loaded is one failed', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ]
    const report = {
      ...vitestReport,
      success: false,
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: files,
    }
    expect(tallyOfVitest(report).failed).toBe(2)
  })

  test('of vitest: an error outside of every test is one failed', () => {
    expect(tallyOfVitest({ ...vitestReport, success: false, numPassedTests: 5 }).failed).toBe(1)
  })

  test('of Playwright: a test that needed a second try has failed', () => {
    const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] }
    expect(tallyOfPlaywright(report)).toEqual({ passed: 7, failed: 3, skipped: 2 })
  })

  test.each([
    ['with code 0', '✓ one mail\n7 passed, 0 failed\n', { passed: 7, failed: 0, skipped: 0 }],
    ['with code 1', '✗ one mail\n6 passed, 1 failed\n', { passed: 6, failed: 1, skipped: 0 }],
    ['with code 1', '✓ one mail\n7 passed, 0 failed\n', { passed: 7, failed: 1, skipped: 0 }],
    ['by signal SIGKILL', '✓ one mail\n', { passed: 0, failed: 1, skipped: 0 }],
  ])('of a proof that ended %s after %j', (end, words, tally) => {
    expect(tallyOfProof(end, words)).toEqual(tally)
  })
})

describe('the run', () => {
  test('adds all stages up in one line', () => {
    const sum = sumOf([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 40, failed: 2, skipped: 3 },
    ])
    expect(closingLine(sum)).toBe('41 passed, 2 failed, 3 skipped')
    expect(closingLine({ ...sum, skipped: 0 })).toBe('41 passed, 2 failed')
  })

  test.each([
    [{ passed: 1, failed: 0, skipped: 5 }, true],
    [{ passed: 9, failed: 1, skipped: 0 }, false],
    [{ passed: 0, failed: 0, skipped: 4 }, false],
  ])('of %o is green: %s', (tally, green) => expect(isGreen(tally)).toBe(green))

  test('takes all stages, or those named', () => {
    expect(chooseStages(stages, [])).toBe(stages)
    expect(chooseStages(stages, ['--only=types,lint']).map(({ name }) => name)).toEqual(['types', 'lint'])
    expect(() => chooseStages(stages, ['--only=lnit'])).toThrow('There is no stage lnit.')
    expect(() => chooseStages(stages, ['lint'])).toThrow('There is no stage lint.')
  })
})
