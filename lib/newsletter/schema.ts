import { z } from 'zod'
import { maxPageSize } from '@/lib/core/paging'
import { maxEmailLength, signUpSources } from '@/lib/newsletter/limits'

const email = z
  .string()
  .trim()
  .toLowerCase()
  .min(1)
  .max(maxEmailLength, `Use an address of at most ${maxEmailLength} characters.`)
  .pipe(z.email('Write an e-mail address like name@example.com.'))

export const signUpInput = z.object({
  email,
  source: z.enum(signUpSources).default('api'),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'Use a language such as en or de-AT.')
    .default('en'),
})

export const linkInput = z.object({ token: z.string().min(1).max(300) })

export const suppressInput = z.object({
  emails: z.array(email).min(1).max(50),
  reason: z.enum(['bounced', 'complained']),
})

export const subscriberInput = z.object({ subscriberId: z.uuid() })

export const listInput = z.object({
  state: z.enum(['pending', 'confirmed', 'unsubscribed']).optional(),
  after: z.string().max(300).optional(),
  size: z.int().min(1).max(maxPageSize).default(50),
})
