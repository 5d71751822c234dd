import type { IncomingMessage, ServerResponse } from 'node:http'
import { AppError, publicError } from '@/lib/core/errors'
import { answerRefusal } from '@/lib/transport/edge/answer-refusal'
import { holdBack, isWordlessRefusal } from '@/lib/transport/edge/hold-back'
import type { RequestScope } from '@/lib/transport/request-scope'
import { unknownAddress, wrongMethod } from '@/lib/transport/unmatched'

/**
 * For the answer that Next is about to give among the machine routes: what it refuses by itself (an unknown path, a
 * method that the route does not have, a route that failed) goes out in the API's one form of an error. `handle` asks
 * Next once more, with OPTIONS, for the methods to name.
 */
export function wordRefusals(
  req: IncomingMessage,
  res: ServerResponse,
  scope: RequestScope,
  handle: () => Promise<void>,
): void {
  const { method = 'GET' } = req
  const refuse = (status: number, error: unknown) => {
    // As it was asked: an answer to HEAD has no body.
    req.method = method
    answerRefusal(req, res, {
      area: 'api',
      status,
      title: 'Refused',
      error: publicError(error, scope.requestId),
    })
  }
  const askWhatIsTaken = () => {
    req.method = 'OPTIONS'
    res.statusCode = 200
    const always = () => true
    holdBack(res, always, ({ allow }) => {
      if (typeof allow !== 'string') return refuse(404, unknownAddress())
      res.setHeader('allow', allow)
      const taken = allow.split(', ').filter((one) => one !== 'OPTIONS')
      refuse(405, wrongMethod(taken, method))
    })
  }
  // Next fails on a method it has never heard of: it is asked at once what there is.
  if (!knownMethods.has(method)) return askWhatIsTaken()
  holdBack(res, isWordlessRefusal, () => {
    const { statusCode } = res
    if (statusCode === 405) {
      askWhatIsTaken()
      return void handle()
    }
    if (statusCode === 404) refuse(404, unknownAddress())
    else if (statusCode < 500) refuse(statusCode, malformed())
    else refuse(statusCode, new Error(`A route answered ${statusCode}.`))
  })
}

const knownMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'])

const malformed = (): AppError =>
  new AppError('invalid', 'request.malformed', 'This request cannot be read. See /api/docs for how to ask.')
