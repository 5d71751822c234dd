'use client'

import { useRef, useState } from 'react'
import { leaves, useUnsavedGuard } from '@/components/forms/use-unsaved-guard'
import { Button, ButtonLink } from '@/components/ui/button'
import { Modal } from '@/components/ui/modal'
import type { FormState } from '@/lib/core/form-state'

/** Put inside of a form, it asks before a link leads away from what is not saved. `state` is that of `useFormAction`. */
export function UnsavedChanges({ state }: { state?: FormState }) {
  const inside = useRef<HTMLSpanElement>(null)
  const [href, leadTo] = useState('')
  const [open, setOpen] = useState(false)
  useUnsavedGuard(
    inside,
    (to) => {
      leadTo(to)
      setOpen(true)
    },
    state,
  )
  return (
    <span className="contents" ref={inside}>
      <Modal
        className="dialog"
        closable={false}
        footer={
          <>
            <Button data-autofocus data-close>
              Keep editing
            </Button>
            <ButtonLink href={href} look="refuse" {...leaves}>
              Leave without saving
            </ButtonLink>
          </>
        }
        onClose={() => setOpen(false)}
        open={open}
        role="alertdialog"
        title="Leave without saving?"
      >
        <p>What you changed on this page has not been saved. If you leave now, it is gone.</p>
      </Modal>
    </span>
  )
}
