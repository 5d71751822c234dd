import { env } from '@/lib/env'
import { createResendMail } from '@/lib/services/mail/resend-mail'
import type { Services } from '@/lib/services/services'

let connected: Services | undefined

/** The services of this process: real where there is a key, else the sandbox, through the same SDK. */
export function services(): Services {
  return (connected ??= {
    mail: createResendMail(
      env.RESEND_API_KEY
        ? { apiKey: env.RESEND_API_KEY, from: env.MAIL_FROM }
        : { apiKey: 're_sandbox', from: env.MAIL_FROM, baseUrl: `${sandboxUrl()}/resend` },
    ),
  })
}

const sandboxUrl = (): string => `http://127.0.0.1:${env.SANDBOX_PORT}`
