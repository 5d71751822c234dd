import { useEffect, useState } from 'react'
import { loadPanel } from '@/components/layout/shop/load-panel'
import type { MenuPanel } from '@/components/layout/shop/menu-tree'

export type Panel = {
  state: 'coming' | 'failed' | MenuPanel
  again: () => void
}

/** The children of a root, asked for when they are wanted for the first time. */
export function usePanel(url: string, wanted: boolean): Panel {
  const [state, setState] = useState<Panel['state']>('coming')
  useEffect(() => {
    if (wanted) bring(url, setState)
  }, [url, wanted])
  const again = () => {
    setState('coming')
    bring(url, setState)
  }
  return { state, again }
}

function bring(url: string, tell: (state: Panel['state']) => void): void {
  loadPanel(url).then(tell, () => tell('failed'))
}
