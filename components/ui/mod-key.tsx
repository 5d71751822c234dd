'use client'

import { useSyncExternalStore } from 'react'
import { KeyHint } from '@/components/ui/key-hint'

const nothing = () => () => {}
const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform)

/** "Ctrl K", or "⌘ K" on a machine that has that key. */
export function ModKey({ children }: { children: string }) {
  const apple = useSyncExternalStore(nothing, isApple, () => false)
  return <KeyHint>{`${apple ? '⌘' : 'Ctrl'} ${children}`}</KeyHint>
}
