import { type OpenAPI, OpenAPIGenerator } from '@orpc/openapi'
import { OpenAPIHandler } from '@orpc/openapi/fetch'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { apiCodes, apiErrorBody } from '@/lib/core/api-error'
import { AppError, isForeseen, type PublicError, publicError, statusOf } from '@/lib/core/errors'
import { publicUrl } from '@/lib/env'
import { takeFrom } from '@/lib/transport/limits'
import { log } from '@/lib/transport/log'
import { requireRequest } from '@/lib/transport/request-scope'
import type { RestRoute } from '@/lib/transport/rest-route'
import { unknownAddress, wrongMethod } from '@/lib/transport/unmatched'

const prefix = '/api/v1'

/** Serves a table of routes: matching and encoding by oRPC; errors, 404, 405 and limits in the house's way. */
export function restDoor(routes: readonly RestRoute[]): (request: Request) => Promise<Response> {
  const handler = new OpenAPIHandler(routerOf(routes), {
    customErrorResponseBodyEncoder: (error) => apiErrorBody(readError(error)),
  })
  return async (request) => {
    const scope = requireRequest()
    try {
      takeFrom('api.address', scope.address)
      const headers = new Headers({ 'cache-control': 'no-store' })
      const asked = request.method === 'HEAD' ? asGet(request) : request
      const { response } = await handler.handle(asked, { prefix, context: { request: asked, headers } })
      if (!response) return refuseUnmatched(routes, request)
      headers.forEach((value, name) => response.headers.set(name, value))
      return response
    } catch (error) {
      noteUnforeseen(error)
      return answerError(publicError(error, scope.requestId))
    }
  }
}

/** Not `new Request(request)`: Next hands over a stand-in, which cannot be copied whole. */
const asGet = ({ url, headers, signal }: Request): Request => new Request(url, { headers, signal })

/** Any call may be refused; the refusal looks the same everywhere. */
const refusal = {
  description: 'Refused or failed: what happened, why, and how to mend it.',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
}
const errorSchema: OpenAPI.SchemaObject = {
  type: 'object',
  required: ['success', 'error'],
  properties: {
    success: { const: false },
    error: {
      type: 'object',
      required: ['code', 'reason', 'message', 'details', 'requestId'],
      properties: {
        code: { enum: [...new Set(Object.values(apiCodes)), 'DUPLICATE_ENTRY'] },
        reason: { type: 'string', description: 'Finer than code, and as stable.' },
        message: { type: 'string', description: 'For people.' },
        details: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
        requestId: { type: 'string' },
      },
    },
  },
}

export async function openApiDocument(routes: readonly RestRoute[]) {
  const document = await new OpenAPIGenerator({
    schemaConverters: [new ZodToJsonSchemaConverter()],
  }).generate(routerOf(routes), {
    info: { title: 'Trellis API', version: '1', description: 'Money is in minor units; times are UTC.' },
    servers: [{ url: publicUrl() + prefix }],
    components: { schemas: { Error: errorSchema } },
  })
  const named = new Set<string>()
  for (const { method, path, name } of routes) {
    const operation = document.paths?.[path]?.[lowerCase(method)]
    if (!operation) continue
    operation.operationId = named.has(name) ? `${name}.${wordsOf(method, path)}` : name
    named.add(name)
    operation.responses = { ...operation.responses, default: refusal }
  }
  return document
}

const lowerCase = <Text extends string>(text: Text) => text.toLowerCase() as Lowercase<Text>

/** The first route of a verb goes by the verb's name. One that is added later says its method and path behind it. */
const wordsOf = (method: string, path: string): string =>
  `${method}${path.replace(/\{(\w+)\}/g, 'by-$1')}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')

/** By method and path: one verb may have several routes. */
const routerOf = (routes: readonly RestRoute[]) =>
  Object.fromEntries(routes.map((route) => [`${route.method} ${route.path}`, route.procedure]))

/** Errors of our verbs carry the public form; what the library itself throws is about the request it could not read. */
function readError(error: { data: unknown; status: number }): PublicError {
  const { requestId } = requireRequest()
  const data = error.data as Partial<PublicError> | undefined
  if (data?.kind && data.requestId) return data as PublicError
  const fault =
    error.status < 500
      ? new AppError(
          'invalid',
          'request.malformed',
          'The body cannot be read. Send JSON with content-type application/json.',
        )
      : error
  noteUnforeseen(fault)
  return publicError(fault, requestId)
}

/** What a verb throws is noted where it ran; this is about what came before and after it. */
function noteUnforeseen(error: unknown): void {
  if (!isForeseen(error)) log.error({ err: error }, 'api failed')
}

function refuseUnmatched(routes: readonly RestRoute[], request: Request): Response {
  const { requestId } = requireRequest()
  const path = new URL(request.url).pathname.slice(prefix.length) || '/'
  const here = routes.filter((route) => patternOf(route.path).test(path))
  if (here.length === 0) {
    return answerError(publicError(unknownAddress(), requestId))
  }
  const methods = [...new Set(here.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))]
  const allow = [...methods, 'OPTIONS'].join(', ')
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } })
  const answer = answerError(publicError(wrongMethod(methods, request.method), requestId), 405)
  answer.headers.set('allow', allow)
  return answer
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}/?$`)

const answerError = (error: PublicError, status: number = statusOf[error.kind]): Response =>
  Response.json(apiErrorBody(error), {
    status,
    headers: {
      'cache-control': 'no-store',
      ...(error.retryAfterSeconds === undefined ? {} : { 'retry-after': String(error.retryAfterSeconds) }),
    },
  })
