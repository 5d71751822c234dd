'use client'

import { type ComponentProps, useEffect, useRef } from 'react'
import { Tick } from '@/components/ui/choice'

/** The box above a list: some of it is chosen. `mixed` is no attribute of HTML, so it takes JavaScript to say it. */
export function MixedTick({ mixed = false, ...input }: ComponentProps<typeof Tick> & { mixed?: boolean }) {
  const box = useRef<HTMLInputElement>(null)
  // After every render: a press takes the mark away, whatever the list says then.
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed
  })
  return <Tick {...input} ref={box} />
}
