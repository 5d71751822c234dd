import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const program = fileURLToPath(new URL('./hostile-log.ts', import.meta.url))

/** Everything a process writes, as whoever collects logs gets it. */
async function written(): Promise<string> {
  const run = promisify(execFile)
  const { stdout, stderr } = await run(process.execPath, ['--import', 'tsx', program], {
    env: { ...process.env, LOG_LEVEL: 'trace', NODE_ENV: 'production' },
  })
  return stdout + stderr
}

const output = await written()

test.each([
  ['no e-mail address', /rose@|garden\.example/],
  ['no password', /hunter2/],
  ['no token', /tok-abcdef/],
  ['no parameter of a query', /Rosa|Meier|4711/],
  ['no full address', /203\.0\.113|8d3:1319|370:7348/],
])('there is %s in the log', (_what, secret) => {
  expect(output).not.toMatch(secret)
})

test('each entry is one line of JSON with its time, level and words', () => {
  const lines = output.trimEnd().split('\n')
  expect(lines).toHaveLength(17)
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      level: expect.stringMatching(/^(info|warn|error)$/),
    })
})

test('what is needed to find the fault is there', () => {
  const entries = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { msg?: string; level: string })
  const failed = entries.find(({ msg }) => msg === 'failed')
  expect(failed).toMatchObject({
    level: 'error',
    err: {
      message: 'Failed query: insert into profile values (?, ?)',
      stack: expect.stringContaining('hostile-log.ts'),
      cause: { code: 'ER_DUP_ENTRY', message: "Duplicate entry '[masked]' for key 'profile_name'" },
    },
  })
  expect(entries.find(({ msg }) => msg === 'inside a request')).toMatchObject({ requestId: 'request-77' })
  expect(entries.filter((entry) => 'from' in entry)).toHaveLength(5)
})
