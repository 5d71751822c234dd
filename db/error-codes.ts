/** Deadlock and lock wait timeout: the database rolled back and asks to be tried again. */
const contentionCodes = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD'])

export const isContention = (error: unknown): boolean => contentionCodes.has(databaseCode(error) ?? '')

export const isDuplicate = (error: unknown): boolean => databaseCode(error) === 'ER_DUP_ENTRY'

/** Drizzle wraps the driver's error: its code is on the cause. */
function databaseCode(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code
  }
  return undefined
}
