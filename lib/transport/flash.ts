import { createHash, randomBytes } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import { and, eq, gt, lt } from 'drizzle-orm'
import { cookies } from 'next/headers'
import { database } from '@/db/client'
import { flash } from '@/db/schema/transport'
import { later, minutes } from '@/lib/core/clock'
import type { AnyOperation, ViewOf } from '@/lib/core/operation'
import { publicUrl } from '@/lib/env'
import { type FormState, untouched } from '@/lib/core/form-state'

const cookieName = 'trellis-flash'
const life = minutes(5)

/** As a copy in memory would be, dates and all: JSON would hand a page text where the types promise a Date. */
const pack = (state: FormState): string => serialize(state).toString('base64')
const unpack = (packed: string): unknown => deserialize(Buffer.from(packed, 'base64'))

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Keeps the answer to a form for the next page view of this browser. */
export async function leaveFlash(form: string, state: FormState): Promise<void> {
  const token = randomBytes(16).toString('base64url')
  const now = new Date()
  const db = database().$primary
  await db.delete(flash).where(lt(flash.expiresAt, now)).limit(100)
  await db.insert(flash).values({
    tokenHash: hashOf(token),
    form,
    payload: pack(state),
    expiresAt: later(now, life),
    createdAt: now,
  })
  const jar = await cookies()
  jar.set(cookieName, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl().startsWith('https:'),
    maxAge: life / 1000,
    path: '/',
  })
}

/** Takes the answer, once: a second view of the page, or another form, finds none. */
export async function takeFlash<Op extends AnyOperation>(operation: Op): Promise<FormState<ViewOf<Op>>> {
  const token = (await cookies()).get(cookieName)?.value
  if (token === undefined) return untouched
  const db = database().$primary
  const mine = and(eq(flash.tokenHash, hashOf(token)), eq(flash.form, operation.name))
  const [row] = await db
    .select({ payload: flash.payload })
    .from(flash)
    .where(and(mine, gt(flash.expiresAt, new Date())))
  if (!row) return untouched
  const [taken] = await db.delete(flash).where(mine)
  return taken.affectedRows === 1 ? (unpack(row.payload) as FormState<ViewOf<Op>>) : untouched
}
