import type { Actor } from '@/lib/core/context'

/**
 * The one place that says who is asking. Sessions, bearer tokens and API keys join here; a request that carries
 * none of them is a guest.
 */
export const actorOf = async (_headers: Headers): Promise<Actor> => ({ type: 'guest' })
