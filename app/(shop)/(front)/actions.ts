'use server'

import { signUp } from '@/lib/newsletter/sign-up'
import { formAction } from '@/lib/transport/form-action'

export const signUpAction = formAction(signUp, { limit: 'newsletter.address' })
