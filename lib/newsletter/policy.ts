import type { Actor } from '@/lib/core/context'
import { anyone, atLeast, onlyTheHouse } from '@/lib/core/policy'

export const maySignUp = anyone

/** Whoever holds the signed link from the mail. */
export const mayUseLink = anyone

export const maySend = onlyTheHouse

export const maySuppress = (actor: Actor): boolean => onlyTheHouse(actor) || atLeast(actor, 'staff')

export const mayList = (actor: Actor): boolean => atLeast(actor, 'admin')
