import { messagePage, type Page } from '@/sandbox/console/page'
import { webhooksPage } from '@/sandbox/console/webhooks-page'
import { isForm, pageBefore } from '@/sandbox/frame/asked-form'
import { stateOf, type Delivery } from '@/sandbox/frame/delivery'
import { json, redirect, type Answer, type Asked, type Route } from '@/sandbox/frame/http'
import type { Running } from '@/sandbox/frame/running'

/** What a service has told the shop: as JSON, as a page, and once more. */
export function webhookRoutes(running: Running): Route<Page | Answer>[] {
  const { declared, open, switches } = running
  const { webhooks } = open
  if (!webhooks) return []
  const page = `/${declared.name}/webhooks`
  return [
    { method: 'GET', path: page, handle: () => webhooksPage({ declared, webhooks, switches }) },
    {
      method: 'GET',
      path: `/__sandbox${page}`,
      handle({ query }) {
        const about = query.get('about')
        const found = webhooks.deliveries
          .newestFirst()
          .filter((one) => about === null || one.about.id === about)
        return json(200, {
          service: declared.name,
          url: webhooks.target.url,
          off: webhooks.target.off,
          switches: switches.state().webhooks,
          total: found.length,
          deliveries: found.slice(0, Number(query.get('limit')) || 100).map(toJson),
        })
      },
    },
    {
      method: 'POST',
      path: `/__sandbox${page}/:id/again`,
      handle: (asked) => again(running, asked, page),
    },
  ]
}

function again({ open }: Running, asked: Asked, page: string): Page | Answer {
  const sent = open.webhooks?.again(asked.params.id ?? '')
  if (sent) return isForm(asked) ? redirect(pageBefore(asked, page)) : json(200, toJson(sent))
  const off = open.webhooks?.target.off
  const [status, words] = off ? [409, off] : [404, 'This event is not kept any more.']
  return isForm(asked) ? messagePage(status, 'Nothing was sent', words) : json(status, { error: words })
}

/** `about.href` leads to a page; the body is shown as what it says. */
function toJson({ body, ...delivery }: Delivery) {
  const payload: unknown = JSON.parse(body)
  return { ...delivery, state: stateOf({ body, ...delivery }), payload }
}
