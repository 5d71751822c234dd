import type { IconName } from '@/components/ui/icons/names'

export type Place = {
  label: string
  href: string
  icon: IconName
  /** How many there wait for somebody: shown everywhere, also on the bare icon. */ waiting?: number
  /** How many there are: shown where there is room. */ count?: number
  /** One of the four that a phone has at hand. */ main?: boolean
}

export type Shop = { name: string; state: string; href: string }

export type SignedIn = {
  name: string
  role: string
  /** What belongs to this person, not to the work. */ links: readonly { label: string; href: string }[]
}

export type Workplace = {
  /** Names its navigation: "Seller", "Admin". */ name: string
  home: string
  places: readonly Place[]
  /** The href of the place one is in. */ current: string
  /** The shop one works for, then the others of the same person. */ shops?: readonly [Shop, ...Shop[]]
  who: SignedIn
}
