import { ORPCError, os } from '@orpc/server'
import { actorOf } from '@/lib/auth/actor'
import { coerce } from '@/lib/core/coerce'
import { isForeseen, type PublicError, publicError, statusOf } from '@/lib/core/errors'
import { maskAddress } from '@/lib/core/mask'
import type { AnyOperation } from '@/lib/core/operation'
import { execute } from '@/lib/transport/execute'
import { type LimitName, takeFrom } from '@/lib/transport/limits'
import { log } from '@/lib/transport/log'
import { requireRequest } from '@/lib/transport/request-scope'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export type RestRoute = ReturnType<typeof restRoute>
type Options = { method: Method; path: `/${string}`; status?: number; limit?: LimitName }
/** `headers` go out with the answer. */
export type RestContext = { request: Request; headers: Headers }

/** The REST door to one operation. Documentation and parsing come from the same schemas. */
export function restRoute(operation: AnyOperation, { method, path, status = 200, limit }: Options) {
  const procedure = os
    .$context<RestContext>()
    // `execute()` parses: one place, one set of words. The schemas here are read by the documentation alone.
    .$config({ initialInputValidationIndex: Number.NaN, initialOutputValidationIndex: Number.NaN })
    .route({
      method,
      path,
      successStatus: status,
      summary: operation.summary,
      tags: [operation.name.split('.')[0]!],
    })
    .input(operation.input)
    .output(operation.output)
    .handler(async ({ input, context }) => {
      const scope = requireRequest()
      scope.route = `${method} /api/v1${path}`
      try {
        if (limit) takeFrom(limit, scope.address)
        const actor = await actorOf(context.request.headers)
        if (actor.type === 'user') scope.actorId = actor.userId
        const call = { actor, requestId: scope.requestId, address: maskAddress(scope.address) }
        const given = method === 'GET' ? fromQuery(operation, input, context, path) : input
        return await execute(operation, given, call)
      } catch (error) {
        throw asApiError(error, operation.name, context)
      }
    })
  return { method, path, procedure, name: operation.name }
}

/**
 * Query values are strings, and may be repeated: they are read the way a form is. What the path says (the library
 * has put it into the input) cannot be said otherwise in the query.
 */
function fromQuery(operation: AnyOperation, input: unknown, { request }: RestContext, path: string): unknown {
  const query = new URL(request.url).searchParams
  const known = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {}
  const inPath = path.matchAll(/\{(\w+)\}/g).map(([, name]) => name!)
  const fixed = new Map(inPath.map((name) => [name, known[name]]))
  return coerce(operation.input, {
    keys: () => [...new Set([...query.keys(), ...fixed.keys()])],
    getAll: (name) => (fixed.has(name) ? [fixed.get(name)] : query.getAll(name)),
  })
}

/** Our error inside the library's: its body is written by `rest-door`, its status by our one table. */
function asApiError(
  error: unknown,
  operation: string,
  { headers }: RestContext,
): ORPCError<string, PublicError> {
  const { requestId } = requireRequest()
  if (!isForeseen(error)) log.error({ err: error, operation }, 'api call failed')
  const data = publicError(error, requestId)
  if (data.retryAfterSeconds !== undefined) headers.set('retry-after', String(data.retryAfterSeconds))
  return new ORPCError(data.code, {
    status: statusOf[data.kind],
    message: data.message,
    data,
    defined: false,
  })
}
