import type { Service } from '@/sandbox/frame/service'
import { mail } from '@/sandbox/mail/mail'

/** Every stand-in. A new one is a folder beside `mail/` and a name in this list. */
export const services: readonly Service[] = [mail]
