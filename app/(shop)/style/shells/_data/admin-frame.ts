import type { Place, Workplace } from '@/components/layout/workplace/places'

const at = '/style/shells/admin'
const place = (icon: Place['icon'], label: string, more: Partial<Place> = {}): Place => ({
  icon,
  label,
  href: `${at}#${label.toLowerCase()}`,
  ...more,
})

export const admin: Workplace = {
  name: 'Admin',
  home: at,
  current: at,
  places: [
    place('inbox', 'Overview', { href: at, waiting: 14, main: true }),
    place('package', 'Orders', { main: true }),
    place('leaf', 'Products'),
    place('layout-list', 'Categories'),
    place('store', 'Sellers', { waiting: 2, main: true }),
    place('users', 'People', { main: true }),
    place('star', 'Reviews', { waiting: 3 }),
    place('ticket-percent', 'Offers'),
    place('banknote', 'Payouts', { waiting: 1 }),
    place('chart-line', 'Numbers'),
    place('file-text', 'Content'),
    place('history', 'Audit'),
    place('settings', 'System', { waiting: 1 }),
  ],
  who: {
    name: 'Ruth Amsel',
    role: 'Admin',
    links: [
      { label: 'Go to the shop', href: '/style/shells/shop' },
      { label: 'My account', href: '/style/shells/account' },
      { label: 'Sign out', href: '/style/shells/sign-in' },
    ],
  },
}
