/** Every sheet of the style book, and every shell in full size. */
export const sheets = [
  '/style',
  '/style/controls',
  '/style/overlays',
  '/style/data',
  '/style/pictures',
  '/style/shells',
]

export const shells = [
  'shop',
  'seller',
  'admin',
  'account',
  'sign-in',
  'print',
  'not-found',
  'error',
  'forbidden',
  'offline',
].map((name) => `/style/shells/${name}`)

export const widths = [320, 375, 768, 1100, 1440]
