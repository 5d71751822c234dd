'use client'

import { type ReactNode, useId, useState } from 'react'
import { DialogFrame } from '@/components/ui/dialog-frame'
import { useModal } from '@/components/ui/use-modal'

export type ModalProps = {
  open: boolean
  /** It is closed already: bring the state along. */
  onClose: () => void
  title: string
  children: ReactNode
  /** Stays in sight while the rest scrolls: the act and the way out. */
  footer?: ReactNode
}

type Look = { className: string; role?: 'alertdialog'; describedBy?: string; closable?: boolean }

/** What dialog, sheet and question share. What is inside is made at the first opening and kept: text typed in it survives. */
export function Modal({ open, onClose, title, children, footer, ...look }: ModalProps & Look) {
  const { ref } = useModal(open, onClose)
  const heading = useId()
  const [used, use] = useState(open)
  if (open && !used) use(true)
  return (
    <dialog
      aria-describedby={look.describedBy}
      aria-labelledby={heading}
      className={look.className}
      ref={ref}
      role={look.role}
    >
      {used ? (
        <DialogFrame closable={look.closable} footer={footer} heading={heading} title={title}>
          {children}
        </DialogFrame>
      ) : null}
    </dialog>
  )
}
