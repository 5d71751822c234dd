import { z } from 'zod'

export const createdSuperuserView = z.object({
  id: z.string(),
  email: z.string(),
  username: z.string(),
  /** Only when it was made here: shown now and never again. */
  generatedPassword: z.string().nullable(),
})
