import { menu } from '@/app/(shop)/style/shells/_data/menu'

const at = '/style/shells/shop'
const list = (label: string, ...links: string[]) => ({
  label,
  links: links.map((link) => ({
    label: link,
    href: `${at}#${link.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
  })),
})

/** Every door that the shop will have. */
export const shopHead = {
  menu,
  place: { label: '11215', href: `${at}#place` },
  account: { label: 'Sign in', href: '/style/shells/sign-in' },
}

export const shopFoot = {
  columns: [
    list('Shop', 'Plants', 'Flowers', 'Pots & vases', 'Handmade', 'Gift cards'),
    list('Help', 'Track an order', 'Delivery dates', 'Returns', 'The guarantee', 'Write to us'),
    list('Growers', 'Meet the growers', 'Sell on Trellis', 'Seller sign in', 'Care guides A–Z'),
  ],
  promise: 'Alive on arrival or replaced free. Send a photo within 30 days; you don’t post anything back.',
  legal: '© 2026 Trellis, Inc. · Brooklyn, New York',
  legalLinks: list('Legal', 'Privacy', 'Terms', 'English (US) · USD').links,
}
