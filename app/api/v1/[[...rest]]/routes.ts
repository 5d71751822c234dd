import { confirm } from '@/lib/newsletter/confirm'
import { listSubscribers } from '@/lib/newsletter/list-subscribers'
import { signUp } from '@/lib/newsletter/sign-up'
import { unsubscribe } from '@/lib/newsletter/unsubscribe'
import { restRoute } from '@/lib/transport/rest-route'
import { readStatus } from '@/lib/transport/read-status'

/** The API, one line a route. */
export const routes = [
  restRoute(readStatus, { method: 'GET', path: '/status' }),
  restRoute(signUp, { method: 'POST', path: '/newsletter', status: 202, limit: 'newsletter.address' }),
  restRoute(confirm, { method: 'POST', path: '/newsletter/confirm' }),
  // The path that mail programs post to when a reader presses their own unsubscribe button (RFC 8058).
  restRoute(unsubscribe, { method: 'POST', path: '/newsletter/unsubscribe/{token}' }),
  restRoute(listSubscribers, { method: 'GET', path: '/newsletter/subscribers' }),
]
