import { defineJob } from '@/lib/core/job'
import { type MailEvent, isLasting, recipientsOf } from '@/lib/newsletter/rules/mail-event'
import { sendConfirmation } from '@/lib/newsletter/send-confirmation'
import { suppress } from '@/lib/newsletter/suppress'

export const sendConfirmationJob = defineJob('newsletter.send-confirmation', sendConfirmation, {
  on: 'newsletter.confirmation-due',
})

/** Fed by the mail service's webhook: whoever bounced or complained is not written to again. */
export const suppressBouncedJob = defineJob('newsletter.suppress-bounced', suppress, {
  input: (event) => ({
    emails: isLasting(event as MailEvent) ? recipientsOf(event as MailEvent) : [],
    reason: 'bounced',
  }),
})
export const suppressComplainedJob = defineJob('newsletter.suppress-complained', suppress, {
  input: (event) => ({ emails: recipientsOf(event as MailEvent), reason: 'complained' }),
})

export const newsletterJobs = [sendConfirmationJob, suppressBouncedJob, suppressComplainedJob]
