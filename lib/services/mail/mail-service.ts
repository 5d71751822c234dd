export type Mail = {
  to: string
  subject: string
  html: string
  text: string
  headers?: Record<string, string>
  /** What this mail is about (`newsletter.confirmation`), for the provider's own statistics. */
  kind: string
}

export interface MailService {
  /**
   * Hands one mail over. The same key sends it once, however often it is asked. Throws `unavailable` when trying
   * again may help and `invalid` when it cannot.
   */
  send(mail: Mail, idempotencyKey: string): Promise<{ providerId: string }>
}
