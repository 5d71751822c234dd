import type { ReactNode } from 'react'
import { SpecimenSearch } from '@/app/(shop)/style/shells/_components/specimen-search'
import { shopFoot, shopHead } from '@/app/(shop)/style/shells/_data/shop-frame'
import { BasketCount } from '@/components/layout/shop/basket-count'
import type { MenuLink } from '@/components/layout/shop/menu-tree'
import { ShopShell } from '@/components/layout/shop/shop-shell'

const basket = { href: '/style/shells/shop#basket', count: <BasketCount things={2} /> }

type Props = { children: ReactNode; account?: MenuLink; letter?: ReactNode; search?: ReactNode }

const box = <SpecimenSearch />

/** The shop's shell with every door there will be, around a page of the book. */
export function ShopFrame({ children, account = shopHead.account, letter, search = box }: Props) {
  return (
    <ShopShell footer={{ ...shopFoot, letter }} header={{ ...shopHead, account, basket, search }}>
      {children}
    </ShopShell>
  )
}
