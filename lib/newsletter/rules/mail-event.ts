/** The part of a mail event that is read here; it comes from outside, so nothing in it is sure to exist. */
export type MailEvent = { data?: { to?: unknown; bounce?: { type?: unknown } } }

export const recipientsOf = (event: MailEvent): string[] =>
  Array.isArray(event.data?.to) ? event.data.to.filter((to): to is string => typeof to === 'string') : []

/** A full mailbox or a server that is away says nothing about the address. */
export const isLasting = (event: MailEvent): boolean => event.data?.bounce?.type !== 'Transient'
