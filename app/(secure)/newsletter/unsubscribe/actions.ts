'use server'

import { unsubscribe } from '@/lib/newsletter/unsubscribe'
import { formAction } from '@/lib/transport/form-action'

export const unsubscribeAction = formAction(unsubscribe, { returnTo: '/newsletter/unsubscribe' })
