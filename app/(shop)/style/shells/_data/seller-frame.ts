import type { Workplace } from '@/components/layout/workplace/places'
import type { KeyGroup } from '@/components/layout/workplace/work-keys'
import type { Command } from '@/components/ui/workplace/commands'

const at = '/style/shells/seller'

export const seller: Workplace = {
  name: 'Seller',
  home: at,
  current: at,
  places: [
    { icon: 'sprout', label: 'Today', href: at, main: true },
    { icon: 'package', label: 'Orders', href: `${at}#orders`, waiting: 7, main: true },
    { icon: 'leaf', label: 'Products', href: `${at}#products`, count: 64, main: true },
    { icon: 'boxes', label: 'Stock', href: `${at}#stock`, waiting: 3, main: true },
    { icon: 'banknote', label: 'Payouts', href: `${at}#payouts` },
    { icon: 'star', label: 'Reviews', href: `${at}#reviews`, waiting: 2 },
    { icon: 'chart-line', label: 'Numbers', href: `${at}#numbers` },
    { icon: 'ticket-percent', label: 'Offers', href: `${at}#offers` },
    { icon: 'settings', label: 'Settings', href: `${at}#settings` },
  ],
  shops: [
    { name: 'Fernhill Nursery', state: 'Open · verified', href: at },
    { name: 'Fernhill Seconds', state: 'Closed until Dec 1', href: `${at}#seconds` },
  ],
  who: {
    name: 'Ines Okafor',
    role: 'Owner',
    links: [
      { label: 'View my shop', href: '/style/shells/shop' },
      { label: 'My account', href: '/style/shells/account' },
      { label: 'Sign out', href: '/style/shells/sign-in' },
    ],
  },
}

export const sellerActs: Command[] = [
  { id: 'pick', label: 'Print the pick list', group: 'Do', icon: 'printer', href: '/style/shells/print' },
  { id: 'new', label: 'New product', group: 'Do', icon: 'plus', href: `${at}#new-product` },
  { id: 'close', label: 'Close the shop for a day', group: 'Do', icon: 'store', href: `${at}#close` },
]

export const sellerKeys: KeyGroup[] = [
  {
    where: 'Everywhere',
    keys: [
      { keys: ['Ctrl K'], does: 'Search or jump' },
      { keys: ['?'], does: 'This list' },
      { keys: ['Esc'], does: 'Close what is open' },
    ],
  },
  {
    where: 'In a table',
    keys: [
      { keys: ['J', 'K'], does: 'Next row, previous row' },
      { keys: ['X'], does: 'Select the row' },
      { keys: ['Enter'], does: 'Open the row' },
      { keys: ['L'], does: 'Print labels of the selected' },
      { keys: ['P'], does: 'Mark the selected packed' },
    ],
  },
]
