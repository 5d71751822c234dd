import type { ReactNode } from 'react'
import { ShopShell } from '@/components/layout/shop/shop-shell'

export default function FrontLayout({ children }: { children: ReactNode }) {
  return <ShopShell>{children}</ShopShell>
}
