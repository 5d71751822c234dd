import { z } from 'zod'
import { maxNameLength, maxPasswordLength, minPasswordLength } from '@/lib/accounts/limits'
import { emailInput } from '@/lib/core/email-input'

const username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^[a-z0-9][a-z0-9._-]{2,39}$/,
    'Use 3 to 40 letters, digits, dots or dashes, beginning with a letter or digit.',
  )

export const createSuperuserInput = z.object({
  email: emailInput,
  username,
  name: z.string().trim().min(1).max(maxNameLength),
  /** Left out: one is made and shown once. A password on a command line stays in the shell's history. */
  password: z.string().min(minPasswordLength).max(maxPasswordLength).optional(),
})
