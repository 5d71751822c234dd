import { AppError } from '@/lib/core/errors'

/** What the API says where there is nothing, or nothing of this method: in one set of words, whoever finds out. */
export const unknownAddress = (): AppError =>
  new AppError('missing', 'route.unknown', 'Nothing lives at this address. See /api/docs for what does.')

/** Answered with 405 and `allow`. */
export const wrongMethod = (taken: readonly string[], asked: string): AppError =>
  new AppError('invalid', 'route.method', `This address takes ${taken.join(', ')}, not ${asked}.`)
