import type { Actor } from '@/lib/core/context'
import { atLeast, onlyTheHouse } from '@/lib/core/policy'

/** The machine room: what a job carries may be about anybody, and running it again may send mail to people. */
export const maySeeJobs = (actor: Actor): boolean => atLeast(actor, 'superuser')

export const mayReplayJobs = (actor: Actor): boolean => atLeast(actor, 'superuser')

export const mayPruneJobs = onlyTheHouse
