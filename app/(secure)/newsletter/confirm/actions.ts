'use server'

import { confirm } from '@/lib/newsletter/confirm'
import { formAction } from '@/lib/transport/form-action'

export const confirmAction = formAction(confirm, { returnTo: '/newsletter/confirm' })
