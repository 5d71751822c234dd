import type { AccountPlace } from '@/components/layout/account/account-shell'

const at = '/style/shells/account'
const place = (icon: AccountPlace['icon'], label: string, note: string, href?: string): AccountPlace => ({
  icon,
  label,
  note,
  href: href ?? `${at}#${label.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
})

export const account = {
  home: place('house', 'Overview', 'What is on its way', at),
  places: [
    place('package', 'Orders', 'Two on their way, 14 before', `${at}/orders`),
    place('heart', 'Saved', 'Nine plants and a pot'),
    place('map-pin', 'Addresses', '418 5th Avenue, Brooklyn'),
    place('message-circle', 'Messages', 'Fernhill answered you'),
    place('star', 'Reviews', 'One plant is waiting for yours'),
    place('credit-card', 'Cards and credit', 'Card ending 4242'),
    place('key-round', 'Sign-in', 'Password and devices'),
  ],
}
