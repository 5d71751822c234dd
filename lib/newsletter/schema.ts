import { z } from 'zod'
import { subscriberStates } from '@/db/schema/newsletter'
import { emailInput } from '@/lib/core/email-input'
import { maxPageSize } from '@/lib/core/paging'
import { signUpSources } from '@/lib/newsletter/limits'

export const signUpInput = z.object({
  email: emailInput,
  source: z.enum(signUpSources).default('api'),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'Use a language such as en or de-AT.')
    .default('en'),
})

export const linkInput = z.object({ token: z.string().min(1).max(300) })

export const suppressInput = z.object({
  emails: z.array(emailInput).max(50),
  reason: z.enum(['bounced', 'complained']),
})

export const subscriberInput = z.object({ subscriberId: z.uuid() })

export const listInput = z.object({
  state: z.enum(subscriberStates).optional(),
  after: z.string().max(300).optional(),
  size: z.int().min(1).max(maxPageSize).default(50),
})
