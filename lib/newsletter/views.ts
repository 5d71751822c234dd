import { z } from 'zod'
import { subscriberStates } from '@/db/schema/newsletter'

/** The same answer for a new, a waiting and a known address: nobody learns who reads the letter. */
export const signUpView = z.object({ state: z.literal('check-your-mail'), email: z.string() })
export type SignUpView = z.output<typeof signUpView>

export const confirmedView = z.object({ state: z.literal('confirmed') })
export const unsubscribedView = z.object({ state: z.literal('unsubscribed') })
export const suppressedView = z.object({ state: z.literal('suppressed') })

export const sentView = z.object({ sent: z.boolean() })
export const countView = z.object({ subscribers: z.int() })

export const subscriberView = z.object({
  id: z.string(),
  email: z.string(),
  state: z.enum(subscriberStates),
  source: z.string(),
  createdAt: z.date(),
  confirmedAt: z.date().nullable(),
  unsubscribedAt: z.date().nullable(),
})
export const subscriberPage = z.object({ items: z.array(subscriberView), next: z.string().nullable() })
