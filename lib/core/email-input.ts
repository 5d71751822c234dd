import { z } from 'zod'
import { maxEmailLength } from '@/lib/core/limits'

/** An e-mail address as people type it: spaces and capitals are no difference. */
export const emailInput = z
  .string()
  .trim()
  .toLowerCase()
  .min(1)
  .max(maxEmailLength, `Use an address of at most ${maxEmailLength} characters.`)
  .pipe(z.email('Write an e-mail address like name@example.com.'))
