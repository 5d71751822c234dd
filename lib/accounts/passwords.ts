import { randomInt } from 'node:crypto'
import { hash } from '@node-rs/argon2'

/** argon2id at the parameters OWASP names; the hash says which, so that they can be raised later. */
export const hashPassword = (password: string): Promise<string> => hash(password)

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Twenty letters without look-alikes: 98 bits, in groups that can be copied from paper. */
export const generatePassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-')
