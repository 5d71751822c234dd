import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { operation, readOperation, steppedOperation } from '@/lib/core/operation'
import { onlyTheHouse } from '@/lib/core/policy'
import { runCommand } from '@/lib/transport/run-command'
import { houseUnderTest } from '@/tests/transport/house-under-test'
import { ledgerRows, nothing } from '@/tests/transport/ledger-rows'

const parts = {
  summary: 'Does something.',
  input: z.object({ email: z.string(), password: z.string().optional(), n: z.int().default(1) }),
  output: z.object({ actor: z.string() }),
}
const run = async (ctx: { actor: { type: string } }) => ({ actor: ctx.actor.type })
const verbs = [
  operation({
    ...parts,
    name: 'test.write',
    async run(ctx) {
      expect(onlyTheHouse(ctx.actor)).toBe(true)
      ctx.audit({ act: 'test.act', target: { type: 'thing', id: null } })
      return run(ctx)
    },
  }),
  readOperation({ ...parts, name: 'test.read', run }),
  steppedOperation({ ...parts, name: 'test.steps-without-a-commit', run }),
  steppedOperation({
    ...parts,
    name: 'test.steps',
    async run(ctx) {
      await ctx.commit(async (step) => step.changed('tag:a'))
      await ctx.commit(async (step) => step.changed('tag:b'))
      return run(ctx)
    },
  }),
  operation({ ...parts, name: 'test.fails', run: () => Promise.reject(new Error('no')) }),
]
const input = JSON.stringify({ email: 'rose@garden.example', password: 'hunter2' })

describe('every verb leaves one entry of who opened the door, with what was asked, masked', () => {
  test.each(['test.write', 'test.read', 'test.steps-without-a-commit', 'test.steps'])('%s', async (name) => {
    const { house } = houseUnderTest()
    expect(await runCommand(name, input, verbs, house)).toEqual({ actor: 'system' })
    const { audits } = await ledgerRows()
    const entries = audits.filter(({ act }) => act === `command ${name}`)
    expect(entries).toMatchObject([
      {
        actorType: 'system',
        actorId: null,
        actorName: `command:${name}`,
        targetType: 'operation',
        targetId: name,
        after: { email: 'r***@***', password: '[masked]' },
        requestId: expect.stringMatching(/^command-/),
      },
    ])
    expect(JSON.stringify(audits)).not.toMatch(/hunter2|garden/)
  })
})

test('the entry stands beside those of the verb, and goes with it when it fails', async () => {
  const { house } = houseUnderTest()
  await runCommand('test.write', input, verbs, house)
  expect((await ledgerRows()).audits.map(({ act }) => act)).toEqual(['command test.write', 'test.act'])
  await expect(runCommand('test.fails', input, verbs, house)).rejects.toThrow('no')
  expect((await ledgerRows()).audits).toHaveLength(2)
})

test.each([
  ['a verb nobody knows', 'test.nothing', '{}', { kind: 'missing', code: 'command.unknown' }],
  ['a name every object has', 'constructor', '{}', { kind: 'missing', code: 'command.unknown' }],
  ['no JSON', 'test.write', '{email: rose}', { kind: 'invalid', code: 'command.json' }],
  ['nothing', 'test.write', '', { kind: 'invalid', code: 'command.json' }],
  ['a field too few', 'test.write', '{}', { kind: 'invalid', fields: { email: ['Please fill this in.'] } }],
  ['JSON that is no object', 'test.read', '[]', { kind: 'invalid', code: 'input.invalid' }],
])('%s is refused, and leaves nothing', async (_what, name, json, refusal) => {
  const { house } = houseUnderTest()
  await expect(runCommand(name, json, verbs, house)).rejects.toMatchObject(refusal)
  expect(await ledgerRows()).toEqual(nothing)
})

test('a faulty input is not shown back whole: a password may be in it', async () => {
  const { house } = houseUnderTest()
  const refused = runCommand('test.write', '{"password":"hunter2"', verbs, house)
  await expect(refused).rejects.toMatchObject({ message: expect.not.stringContaining('hunter2') })
})
