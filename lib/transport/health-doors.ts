import { sql } from 'drizzle-orm'
import { connection } from 'next/server'
import { database } from '@/db/client'
import { pendingMigrations } from '@/db/pending-migrations'
import { follower } from '@/lib/transport/freshness'

const patience = 2_000

const plain = (text: string, status = 200): Response =>
  new Response(`${text}\n`, { status, headers: { 'cache-control': 'no-store' } })

/** The process is up. */
export async function healthDoor(): Promise<Response> {
  await connection()
  return plain('ok')
}

/** Fit to be sent visitors: database reachable, migrations applied, nothing served that is known to be stale. */
export async function readyDoor(): Promise<Response> {
  await connection()
  if (!follower()?.caughtUp) return plain('catching up with changes since the build', 503)
  try {
    const pending = await Promise.race([pendingNow(), givingUp()])
    return pending === 0 ? plain('ready') : plain(`${pending} migrations are not applied`, 503)
  } catch {
    return plain('the database does not answer', 503)
  }
}

async function pendingNow(): Promise<number> {
  const db = database().$primary
  await db.execute(sql`select 1`)
  return pendingMigrations(db)
}

const givingUp = (): Promise<never> =>
  new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('The database took too long.')), patience).unref()
  })
