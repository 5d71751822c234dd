import type { MailService } from '@/lib/services/mail/mail-service'

/** The outside world as the house sees it: one narrow interface each. */
export type Services = { mail: MailService }
