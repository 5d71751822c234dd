import { expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import type { ReadContext, StepContext, WriteContext } from '@/lib/core/context'
import { operation, readOperation, steppedOperation, type ViewOf } from '@/lib/core/operation'
import type { execute } from '@/lib/transport/execute'

// Types are held by `npm run verify`; what stands here fails there when a mode is given more than it should.
const parts = {
  name: 'test.verb',
  summary: 'Does something.',
  input: z.object({ size: z.coerce.number().default(3), name: z.string() }),
  output: z.object({ at: z.date(), label: z.string().default('') }),
}

test('a verb is a plain object that says its mode', () => {
  const run = () => Promise.resolve({ at: new Date(0) })
  expect(operation({ ...parts, run })).toEqual({ ...parts, run, mode: 'write' })
  expect(readOperation({ ...parts, run })).toEqual({ ...parts, run, mode: 'read' })
  expect(steppedOperation({ ...parts, run })).toEqual({ ...parts, run, mode: 'steps' })
})

test('inside a transaction there is no outside world, and no way to a second transaction', () => {
  expectTypeOf<WriteContext>().not.toHaveProperty('services')
  expectTypeOf<WriteContext>().not.toHaveProperty('commit')
  expectTypeOf<WriteContext>().toHaveProperty('event')
  const write = operation({
    ...parts,
    async run(ctx) {
      // @ts-expect-error a call to the outside inside a transaction cannot be written
      void ctx.services
      return { at: ctx.now() }
    },
  })
  expect(write.mode).toBe('write')
})

test('a read can leave nothing behind', () => {
  expectTypeOf<ReadContext>().not.toHaveProperty('services')
  expectTypeOf<ReadContext>().not.toHaveProperty('event')
  expectTypeOf<ReadContext>().not.toHaveProperty('audit')
  expectTypeOf<ReadContext>().not.toHaveProperty('changed')
  expectTypeOf<ReadContext>().not.toHaveProperty('commit')
})

test('steps have services, and say what happened only inside a commit', () => {
  expectTypeOf<StepContext>().toHaveProperty('services')
  expectTypeOf<StepContext>().not.toHaveProperty('event')
  expectTypeOf<StepContext>().not.toHaveProperty('changed')
  expectTypeOf<Parameters<Parameters<StepContext['commit']>[0]>>().toEqualTypeOf<[WriteContext]>()
})

test('run is given what the schema puts out, and may return what the view takes in', () => {
  const verb = operation({
    ...parts,
    async run(_ctx, input) {
      expectTypeOf(input).toEqualTypeOf<{ size: number; name: string }>()
      return { at: new Date(0) }
    },
  })
  expectTypeOf<ViewOf<typeof verb>>().toEqualTypeOf<{ at: Date; label: string }>()
  expectTypeOf<Awaited<ReturnType<typeof execute<typeof verb>>>>().toEqualTypeOf<{
    at: Date
    label: string
  }>()
  // @ts-expect-error the view needs its moment
  const faulty = operation({ ...parts, run: () => Promise.resolve({ label: 'x' }) })
  expect(faulty.mode).toBe('write')
})
