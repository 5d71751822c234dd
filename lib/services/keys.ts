import { env } from '@/lib/env'

export type ServiceKey = { service: string; variable: string }

/** The outside services and the key each needs. A new service is one row. */
const keys: (ServiceKey & { value: string | undefined })[] = [
  { service: 'mail (Resend)', variable: 'RESEND_API_KEY', value: env.RESEND_API_KEY },
]

export const missingKeys = (): ServiceKey[] => keys.filter((key) => key.value === undefined)

/** A production start without keys would take orders it cannot confirm: it refuses, unless told to play. */
export function assertKeys(): void {
  const missing = missingKeys()
  if (missing.length === 0 || env.TRELLIS_SANDBOX) return
  const list = missing.map((key) => `  ${key.variable}   for ${key.service}`).join('\n')
  throw new Error(
    `Keys of outside services are missing:\n${list}\nSet them, or set TRELLIS_SANDBOX=1 to use the sandbox instead (a demo: nothing really leaves the house).`,
  )
}
