import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { actorOf } from '@/lib/auth/actor'
import { coerce } from '@/lib/core/coerce'
import { isForeseen, publicError } from '@/lib/core/errors'
import { maskAddress } from '@/lib/core/mask'
import type { AnyOperation, ViewOf } from '@/lib/core/operation'
import { execute } from '@/lib/transport/execute'
import { leaveFlash } from '@/lib/transport/flash'
import { type FormAction, type FormState, typedValues } from '@/lib/core/form-state'
import { type LimitName, takeFrom } from '@/lib/transport/limits'
import { log } from '@/lib/transport/log'
import { requireRequest } from '@/lib/transport/request-scope'

type Options<View> = {
  /** Where to go once it is done; without it the form answers in place. */
  after?: (view: View) => string
  /**
   * A page rendered per request cannot answer a post without JavaScript in place (Next sends no document): it is
   * sent back to this path with the answer in a flash. Forms on static pages leave it out.
   */
  returnTo?: string
  limit?: LimitName
}

/** The form door: FormData in, a state out, with and without JavaScript. */
export function formAction<Op extends AnyOperation>(
  operation: Op,
  { after, returnTo, limit }: Options<ViewOf<Op>> = {},
): FormAction<ViewOf<Op>> {
  return async function sendForm(_before, form) {
    const scope = requireRequest()
    scope.route = `form ${operation.name}`
    const sent = await headers()
    const state = await answer(operation, form, sent, limit)
    if (state.status === 'done' && after) redirect(after(state.view))
    if (returnTo !== undefined && !sent.has('next-action')) {
      await leaveFlash(operation.name, state)
      redirect(backTo(returnTo, sent))
    }
    return state
  }
}

async function answer<Op extends AnyOperation>(
  operation: Op,
  form: FormData,
  sent: Headers,
  limit: LimitName | undefined,
): Promise<FormState<ViewOf<Op>>> {
  const scope = requireRequest()
  try {
    takeFrom('form.address', scope.address)
    if (limit) takeFrom(limit, scope.address)
    const actor = await actorOf(sent)
    if (actor.type === 'user') scope.actorId = actor.userId
    const call = { actor, requestId: scope.requestId, address: maskAddress(scope.address) }
    return { status: 'done', view: await execute(operation, coerce(operation.input, form), call) }
  } catch (error) {
    if (!isForeseen(error)) log.error({ err: error, operation: operation.name }, 'form failed')
    const { code, message, fields, requestId } = publicError(error, scope.requestId)
    return { status: 'refused', error: { code, message, fields, requestId }, values: typedValues(form) }
  }
}

/** The page the form was on, with its query, as the browser says it; only ever a page of that path. */
function backTo(path: string, sent: Headers): string {
  const referer = sent.get('referer')
  if (!referer || !URL.canParse(referer)) return path
  const { pathname, search } = new URL(referer)
  return pathname === path ? pathname + search : path
}
