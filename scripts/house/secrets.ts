import { createHmac, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Failure } from '@/scripts/bootstrap/failure.mjs'
import { writePrivateFile } from '@/scripts/house/run-file'
import { shown } from '@/scripts/house/settings'

const secretsSchema = z.object({
  authSecret: z.string().min(32),
  rootPassword: z.string().regex(/^[\w-]{20,}$/),
  password: z.string().regex(/^[\w-]{20,}$/),
})

/** `authSecret` signs sessions; the other two belong to the private database server. */
export type Secrets = z.output<typeof secretsSchema>

const random = (): string => randomBytes(32).toString('base64url')

/** What the mail sandbox signs its reports with, and the shop checks them by; a real service gives its own. */
export const sandboxWebhookSecret = ({ authSecret }: Secrets): string =>
  `whsec_${createHmac('sha256', authSecret).update('sandbox webhooks').digest('base64')}`

const fileOf = (dataFolder: string): string => join(dataFolder, 'secrets.json')

export function findSecrets(dataFolder: string): Secrets | null {
  const file = fileOf(dataFolder)
  const text = readIfThere(file)
  return text === null ? null : parse(file, text)
}

/** Made once for a data folder: with other secrets everybody would be signed out. */
export function bringSecrets(dataFolder: string): Secrets {
  const known = findSecrets(dataFolder)
  if (known) return known
  const made: Secrets = { authSecret: random(), rootPassword: random(), password: random() }
  writePrivateFile(fileOf(dataFolder), `${JSON.stringify(made, null, 2)}\n`)
  return made
}

function parse(file: string, text: string): Secrets {
  try {
    return secretsSchema.parse(JSON.parse(text))
  } catch {
    throw new Failure(`${shown(file)} cannot be read as it is.`, {
      todo: [
        'Delete it and run the same command again: new secrets are made, no rows are lost, and people sign in again.',
      ],
    })
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
