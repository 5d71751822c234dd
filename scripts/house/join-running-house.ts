import { joinRunningHouse } from '@/scripts/house/settings'

/** Imported first by a command, so that it finds the database of the shop that runs. */
joinRunningHouse()
