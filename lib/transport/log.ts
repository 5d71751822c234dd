import { format } from 'node:util'
import { type Logger, destination, pino, stdTimeFunctions } from 'pino'
import { maskValue } from '@/lib/core/mask'
import { env } from '@/lib/env'
import { currentRequest } from '@/lib/transport/request-scope'

/** Written in one piece per line and flushed as it comes: the last line before a crash is the one that matters. */
export const log: Logger = pino(
  {
    level: env.LOG_LEVEL,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    // `err` is written as it was masked; pino's own serializer would take it apart again.
    serializers: { err: (value: unknown) => value },
    formatters: {
      level: (label) => ({ level: label }),
    },
    mixin: () => {
      const scope = currentRequest()
      return scope ? { requestId: scope.requestId } : {}
    },
    hooks: {
      logMethod(args, method) {
        method.apply(this, maskArguments(args) as typeof args)
      },
    },
  },
  destination({ dest: 1, sync: true }),
)

/** Before pino sees any of it: it copies fields, takes the words of an error for its own, and puts values into text. */
function maskArguments([first, ...rest]: readonly unknown[]): unknown[] {
  const fields = first instanceof Error ? { err: first } : first
  return [fields, ...rest].map(maskValue)
}

/** What frameworks print goes the same way, masked: a stack trace of theirs may hold a query with its values. */
export function adoptConsole(): void {
  const say =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (...args: unknown[]) =>
      log[level]({ from: 'console' }, format(...args.map(maskValue)))
  Object.assign(console, {
    debug: say('debug'),
    log: say('info'),
    info: say('info'),
    warn: say('warn'),
    error: say('error'),
  })
}
