import type { Actor, Role } from '@/lib/core/context'
import { AppError } from '@/lib/core/errors'

/** The first line of every verb reads `mayX(ctx.actor) || forbid(ctx.actor)`. */
export function forbid(actor: Actor): never {
  if (actor.type === 'guest')
    throw new AppError('unauthenticated', 'auth.required', 'Sign in to do this. Nothing was changed.')
  throw new AppError('forbidden', 'auth.forbidden', 'Your account may not do this. Nothing was changed.')
}

export const anyone = (_actor: Actor): boolean => true

/** Jobs, commands and webhooks: the house itself. */
export const onlyTheHouse = (actor: Actor): boolean => actor.type === 'system'

const rank: Record<Role, number> = { buyer: 0, seller: 0, staff: 1, admin: 2, superuser: 3 }

/** Marketplace people, each rank holding the rights of those below; the house holds all. */
export const atLeast = (actor: Actor, role: 'staff' | 'admin' | 'superuser'): boolean =>
  actor.type === 'system' || (actor.type === 'user' && rank[actor.role] >= rank[role])
