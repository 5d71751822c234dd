import { format } from 'node:util'
import { type Logger, destination, pino, stdTimeFunctions } from 'pino'
import { maskText, maskValue } from '@/lib/core/mask'
import { env } from '@/lib/env'
import { currentRequest } from '@/lib/transport/request-scope'

/** Written in one piece per line and flushed as it comes: the last line before a crash is the one that matters. */
export const log: Logger = pino(
  {
    level: env.LOG_LEVEL,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    // `err` is masked with everything else; pino's own serializer would print a query's parameters.
    serializers: { err: (value: unknown) => value },
    formatters: {
      level: (label) => ({ level: label }),
      log: (fields) => maskValue(fields) as Record<string, unknown>,
    },
    mixin: () => {
      const scope = currentRequest()
      return scope ? { requestId: scope.requestId } : {}
    },
    hooks: {
      logMethod(args, method) {
        const masked = args.map((arg) => (typeof arg === 'string' ? maskText(arg) : arg))
        method.apply(this, masked as typeof args)
      },
    },
  },
  destination({ dest: 1, sync: true }),
)

/** What frameworks print goes the same way, masked: a stack trace of theirs may hold a query with its values. */
export function adoptConsole(): void {
  const say =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (...args: unknown[]) =>
      log[level](
        { from: 'console' },
        format(...args.map((arg) => (arg instanceof Error ? maskValue(arg) : arg))),
      )
  Object.assign(console, {
    debug: say('debug'),
    log: say('info'),
    info: say('info'),
    warn: say('warn'),
    error: say('error'),
  })
}
