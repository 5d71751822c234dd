import { describe, expect, test } from 'vitest'
import { Failure } from '@/scripts/bootstrap/failure.mjs'
import { createSteps, StepFailed } from '@/scripts/bootstrap/steps.mjs'

function recorder(isTTY = false) {
  let text = ''
  let clock = 0
  const out = { isTTY, write: (more: string) => (text += more) }
  const steps = createSteps({ out, now: () => clock, color: false })
  return { steps, text: () => text, pass: (ms: number) => (clock += ms) }
}

describe('a step', () => {
  test('is one line: mark, name, what came of it, time', async () => {
    const { steps, text, pass } = recorder()
    const value = await steps.run(
      'database',
      () => {
        pass(420)
        return 40_123
      },
      (port) => `MariaDB 10.11.19, private, port ${port}`,
    )
    expect(value).toBe(40_123)
    expect(text()).toBe('✓ database     MariaDB 10.11.19, private, port 40123   0.4 s\n')
  })

  test('that fails says what, why and what to do, once', async () => {
    const { steps, text } = recorder()
    const failing = steps.run(
      'build',
      () => {
        throw new Failure('The build ended with code 1.', { said: ['no such module'], todo: ['Mend it.'] })
      },
      () => 'never',
    )
    await expect(failing).rejects.toBeInstanceOf(StepFailed)
    expect(text()).toBe(
      '✗ build        The build ended with code 1.\n\n  it said:\n    no such module\n\n  what to do:\n    Mend it.\n',
    )
  })

  test('says what to do about a cause that is known', async () => {
    const { steps, text } = recorder()
    const full = () => Promise.reject(new Error('ENOSPC: no space left on device, write'))
    await expect(steps.run('seed', full, String)).rejects.toThrow('seed')
    expect(text()).toContain('The disk is full')
    expect(text()).not.toContain('    at ')
  })

  test('turns only on a terminal', async () => {
    const plain = recorder(false)
    const terminal = recorder(true)
    for (const { steps } of [plain, terminal]) {
      await steps.run(
        'seed',
        (tell) => tell('planting'),
        () => 'done',
      )
    }
    expect(plain.text()).not.toContain('planting')
    expect(terminal.text()).toContain('planting')
  })

  test('is silent after Ctrl-C, when its failure is no news', async () => {
    const { steps, text } = recorder()
    steps.hush()
    await expect(steps.run('build', () => Promise.reject(new Error('killed')), String)).rejects.toThrow(
      'build',
    )
    steps.say('hello')
    expect(text()).toBe('')
  })
})
