/** Deadlock and lock wait timeout: the database rolled back and asks to be tried again. */
const contentionCodes = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD'])

export const isContention = (error: unknown): boolean => contentionCodes.has(databaseCode(error) ?? '')

export const isDuplicate = (error: unknown): boolean => databaseCode(error) === 'ER_DUP_ENTRY'

/**
 * The driver's code (`ER_DUP_ENTRY`, `ECONNREFUSED`), wherever Drizzle or an error of ours has wrapped it. Codes that are
 * not the driver's are passed over: our own errors carry one too, and so does a socket to somebody else.
 */
export function databaseCode(error: unknown): string | undefined {
  let isDriver = false
  for (let at = error; at instanceof Error; at = at.cause) {
    isDriver ||= 'query' in at || 'sqlState' in at
    if (isDriver && 'code' in at && typeof at.code === 'string') return at.code
  }
  return undefined
}
