import type { ReactNode } from 'react'
import { ShopFooter, type ShopFooterProps } from '@/components/layout/shop/shop-footer'
import { ShopHeader, type ShopHeaderProps } from '@/components/layout/shop/shop-header'

type Props = {
  header?: ShopHeaderProps
  footer?: Partial<ShopFooterProps>
  children: ReactNode
}

/** What leads out of every page, also of one that failed. */
const help = { label: 'Help', links: [{ label: 'About our letter', href: '/help/newsletter' }] }

/** Header, page, footer of the shop. */
export function ShopShell({ header, footer, children }: Props) {
  return (
    <>
      <ShopHeader {...header} />
      <main className="wrap pt-8 pb-10" id="content">
        {children}
      </main>
      <ShopFooter columns={[help]} {...footer} />
    </>
  )
}
