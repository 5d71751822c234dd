import { onlyTheHouse } from '@/lib/core/policy'

/** The highest role is given from the command line alone: whoever can open that door owns the machine already. */
export const mayCreateSuperuser = onlyTheHouse
