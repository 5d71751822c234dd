'use client'

import { type ReactNode, useId, useState } from 'react'
import { Button, type ButtonLook } from '@/components/ui/button'
import { Modal } from '@/components/ui/modal'
import { Notice } from '@/components/ui/notice'

type Props = {
  open: boolean
  onClose: () => void
  /** The question, with the name of the thing: "Delete “Boston fern”?" */
  title: string
  /** What will happen, and what will not. */
  children: ReactNode
  /** The words of the act: "Delete the product". */
  act: string
  onAct: () => void | Promise<void>
  /** Words of the way out: "Keep it". */
  keep?: string
  look?: ButtonLook
}

/** Asks before an act that cannot be undone. What can be undone is done at once, and a message offers to undo it. */
export function ConfirmDialog({ open, onClose, title, children, act, onAct, keep = 'Keep it', look }: Props) {
  const [state, setState] = useState<'asked' | 'working' | 'failed'>('asked')
  const text = useId()

  async function doIt() {
    setState('working')
    try {
      await onAct()
      setState('asked')
      onClose()
    } catch {
      setState('failed')
    }
  }

  function close() {
    if (state === 'failed') setState('asked')
    onClose()
  }

  return (
    <Modal
      className="dialog"
      closable={false}
      describedBy={text}
      footer={
        <>
          <Button data-autofocus data-close>
            {keep}
          </Button>
          <Button
            look={look ?? 'refuse'}
            onClick={() => void (state === 'working' || doIt())}
            working={state === 'working'}
          >
            {act}
          </Button>
        </>
      }
      onClose={close}
      open={open}
      role="alertdialog"
      title={title}
    >
      <div id={text}>{children}</div>
      {state === 'failed' ? (
        <Notice className="mt-4" tone="rose" urgent>
          That did not go through. Try again in a moment.
        </Notice>
      ) : null}
    </Modal>
  )
}
