'use client'

import { type ComponentProps, useState } from 'react'
import { Modal, type ModalProps } from '@/components/ui/modal'
import { isPlainClick } from '@/components/ui/plain-click'

type Props = ModalProps & { /** For two columns or a table. */ wide?: boolean }

/** One short matter, in the middle of the window. A thing that has a page of its own opens by `DialogLink`. */
export function Dialog({ wide, ...modal }: Props) {
  return <Modal {...modal} className={wide ? 'dialog dialog-wide' : 'dialog'} />
}

type LinkProps = Omit<Props, 'open' | 'onClose'> & {
  /** Leads to a page that does the same, for whoever has no script or wants a new tab. */
  link: ComponentProps<'a'> & { href: string }
}

export function DialogLink({ link, ...dialog }: LinkProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <OpeningLink {...link} onOpen={() => setOpen(true)} />
      <Dialog {...dialog} onClose={() => setOpen(false)} open={open} />
    </>
  )
}

type OpeningProps = ComponentProps<'a'> & { href: string; onOpen: () => void }

/** The link that opens what stands beside it. */
export function OpeningLink({ href, onOpen, children, ...link }: OpeningProps) {
  return (
    <a
      {...link}
      aria-haspopup="dialog"
      href={href}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        // Not every browser focuses what is clicked, and the focus comes back to where it was.
        event.currentTarget.focus()
        onOpen()
      }}
    >
      {children}
    </a>
  )
}
