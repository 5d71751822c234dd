'use client'

import { useState } from 'react'
import { type DialogLink, OpeningLink } from '@/components/ui/dialog'
import { Modal, type ModalProps } from '@/components/ui/modal'

/** `right` for what belongs to the page (basket, details), `left` for the menu, `bottom` for choices on a phone. */
export type Side = 'right' | 'left' | 'bottom'

type Props = ModalProps & { side?: Side }

/** A sheet of paper that comes from an edge of the window, for what is longer than a dialog. */
export function Sheet({ side = 'right', ...modal }: Props) {
  return <Modal {...modal} className={`dialog sheet sheet-${side}`} />
}

type LinkProps = Omit<Props, 'open' | 'onClose'> & Pick<Parameters<typeof DialogLink>[0], 'link'>

export function SheetLink({ link, ...sheet }: LinkProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <OpeningLink {...link} onOpen={() => setOpen(true)} />
      <Sheet {...sheet} onClose={() => setOpen(false)} open={open} />
    </>
  )
}
