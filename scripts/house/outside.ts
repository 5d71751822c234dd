import { Failure } from '@/scripts/bootstrap/failure.mjs'

export type Outside = { sandbox: boolean; demo: boolean }

export type OutsideFacts = {
  /** Whose database it is: our own private one, or one that DATABASE_URL names. */
  database: 'private' | 'given'
  missingKeys: { service: string; variable: string }[]
  /** TRELLIS_SANDBOX and TRELLIS_DEMO as given. */
  sandbox: string | undefined
  demo: string | undefined
}

/**
 * Whether services without keys are played by the sandbox, and whether demo accounts may exist. Nobody has to ask for
 * either on a private database; on a database of somebody's own both must be said aloud.
 */
export function decideOutside({ database, missingKeys, sandbox, demo }: OutsideFacts): Outside {
  const own = database === 'private'
  const played = own ? sandbox !== '0' : sandbox === '1'
  if (missingKeys.length > 0 && !played) {
    const list = missingKeys.map(({ variable, service }) => `${variable} (${service})`).join(', ')
    throw new Failure(`Keys of outside services are missing: ${list}.`, {
      todo: [
        'Set them, or let the sandbox play those services: TRELLIS_SANDBOX=1 (a demo: nothing really leaves the house).',
      ],
    })
  }
  return { sandbox: missingKeys.length > 0, demo: own ? demo !== '0' : demo === '1' }
}
