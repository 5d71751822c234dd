import { isDuplicate } from '@/db/error-codes'
import { profile, user } from '@/db/schema/accounts/people'
import { generatePassword, hashPassword } from '@/lib/accounts/passwords'
import { mayCreateSuperuser } from '@/lib/accounts/policy'
import { createSuperuserInput } from '@/lib/accounts/schema'
import { createdSuperuserView } from '@/lib/accounts/views'
import { conflict } from '@/lib/core/errors'
import { newId, showId } from '@/lib/core/ids'
import { steppedOperation } from '@/lib/core/operation'
import { forbid } from '@/lib/core/policy'

/** In steps, since a password is hashed slowly on purpose and no transaction should wait for it. */
export const createSuperuser = steppedOperation({
  name: 'accounts.create-superuser',
  summary: 'Makes an account with every right: how the first person of a real shop comes in.',
  input: createSuperuserInput,
  output: createdSuperuserView,
  async run(ctx, { email, username, name, password }) {
    mayCreateSuperuser(ctx.actor) || forbid(ctx.actor)
    const id = newId()
    const generatedPassword = password === undefined ? generatePassword() : null
    const passwordHash = await hashPassword(password ?? generatedPassword ?? '')
    try {
      await ctx.commit(async ({ db, audit, now }) => {
        const verifiedAt = now()
        await db
          .insert(user)
          .values({ id, email, username, name, role: 'superuser', passwordHash, emailVerifiedAt: verifiedAt })
        await db.insert(profile).values({ userId: id })
        audit({
          act: 'accounts.create-superuser',
          target: { type: 'user', id },
          after: { role: 'superuser' },
        })
      })
    } catch (error) {
      if (!isDuplicate(error)) throw error
      throw conflict(
        'account.taken',
        'An account with this e-mail address or username exists. Choose others.',
      )
    }
    return { id: showId('usr', id), email, username, generatedPassword }
  },
})
