import { suppressBouncedJob, suppressComplainedJob } from '@/lib/newsletter/jobs'
import { mailWebhook } from '@/lib/transport/mail-webhook'

export const POST = mailWebhook({
  'email.bounced': suppressBouncedJob,
  'email.complained': suppressComplainedJob,
})
