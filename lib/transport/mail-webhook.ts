import type { Job } from '@/lib/core/job'
import { verifyResendWebhook } from '@/lib/services/mail/resend-webhook'
import { webhook } from '@/lib/transport/webhook'

/** What the mail service reports of a mail. */
export const mailWebhook = (jobs: Readonly<Record<string, Job>>) =>
  webhook('resend', verifyResendWebhook, jobs)
