import type { z } from 'zod'
import type { ReadContext, StepContext, WriteContext } from '@/lib/core/context'
import '@/lib/core/input-messages'

type Contexts = { read: ReadContext; write: WriteContext; steps: StepContext }
export type Mode = keyof Contexts

/** A domain verb: a plain object that every door can open. It knows nothing of how it was asked. */
export type Operation<M extends Mode, Input = unknown, View = unknown, Result = unknown> = {
  /** `newsletter.sign-up`: the domain, and the verb as the business says it. */
  readonly name: string
  /** One sentence for people: what it does. Shown in the API reference and by the command door. */
  readonly summary: string
  readonly mode: M
  readonly input: z.ZodType<Input>
  readonly output: z.ZodType<View, Result>
  run(ctx: Contexts[M], input: NoInfer<Input>): Promise<Result>
}

export type AnyOperation = Operation<'read'> | Operation<'write'> | Operation<'steps'>

/** What a caller gets back. */
export type ViewOf<Op> = Op extends Operation<Mode, infer _Input, infer View, infer _Result> ? View : never

type Parts<M extends Mode, I, V, R> = Omit<Operation<M, I, V, R>, 'mode' | 'run'> & {
  run(ctx: Contexts[M], input: NoInfer<I>): Promise<R>
}

/** Changes something, in one transaction. */
export const operation = <I, V, R>(parts: Parts<'write', I, V, R>): Operation<'write', I, V, R> => ({
  ...parts,
  mode: 'write',
})

/** Changes nothing. */
export const readOperation = <I, V, R>(parts: Parts<'read', I, V, R>): Operation<'read', I, V, R> => ({
  ...parts,
  mode: 'read',
})

/** Calls an outside service: written in steps (commit, call, commit). */
export const steppedOperation = <I, V, R>(parts: Parts<'steps', I, V, R>): Operation<'steps', I, V, R> => ({
  ...parts,
  mode: 'steps',
})
