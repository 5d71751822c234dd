/** The shop, as far as a service that calls it back must know it. */
export type Shop = {
  url: string
  /** Every `…_WEBHOOK_SECRET` that is set. */
  webhookSecrets: Readonly<Record<string, string>>
}

export const shopWithoutSecrets: Shop = { url: 'http://localhost:3000', webhookSecrets: {} }

type Message = { id: string; at: Date; body: string }

/** How a provider calls back: where, and signed with what. */
export type WebhookScheme = {
  /** Of the route of the shop. */
  path: string
  secret: {
    variable: string
    /** In words, for whoever has to set it. */
    form: string
    fits: (secret: string) => boolean
  }
  /** The headers that prove where a message comes from. */
  sign: (message: Message, secret: string) => Record<string, string>
  /** The words of the switch `reportDeliveries`, where the provider has something of the kind to report. */
  deliveries?: { off: string; on: string }
}

/** Where events go, or in one sentence why they do not. */
export type Target = { url: string; secret: string; off: null } | { url: string; off: string }

export function targetOf({ path, secret: { variable, form, fits } }: WebhookScheme, shop: Shop): Target {
  const url = shop.url + path
  const secret = shop.webhookSecrets[variable] ?? ''
  if (secret !== '' && fits(secret)) return { url, secret, off: null }
  const wrong = secret === '' ? 'is not set' : `is not ${form}`
  return {
    url,
    off: `Nothing is reported to the shop, because ${variable} ${wrong}: give the shop and this sandbox the same secret (${form}) and start them again.`,
  }
}
