'use client'

import { useState } from 'react'
import { announce } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Dialog } from '@/components/ui/dialog'
import { Textarea } from '@/components/ui/textarea'

/** A dialog that opens a second one, to see which of them a key or the back button closes. */
export function NestedDialogs() {
  const [open, setOpen] = useState<'none' | 'gift' | 'card'>('none')
  return (
    <>
      <Button onClick={() => setOpen('gift')}>Make it a gift</Button>
      <Dialog
        footer={
          <Button data-close look="solid">
            Keep as it is
          </Button>
        }
        onClose={() => setOpen('none')}
        open={open !== 'none'}
        title="A gift for someone"
      >
        <p>The price stays out of the parcel. A card goes in, written by hand at the nursery.</p>
        <p className="mt-4 flex gap-3">
          <Button onClick={() => setOpen('card')} small>
            Write the card
          </Button>
          <Button look="text" onClick={() => announce('The card is free.')} small>
            Hear the price
          </Button>
        </p>
        <Dialog onClose={() => setOpen('gift')} open={open === 'card'} title="The card">
          <label className="type-small mb-1.5 block font-semibold" htmlFor="card-text">
            Message on the card
          </label>
          <Textarea id="card-text" />
        </Dialog>
      </Dialog>
    </>
  )
}

/** The act takes a moment, and fails the first time, to show what is said then. */
export function DeleteProduct() {
  const [open, setOpen] = useState(false)
  const [tries, setTries] = useState(0)
  return (
    <>
      <Button look="refuse" onClick={() => setOpen(true)}>
        Delete the product
      </Button>
      <ConfirmDialog
        act="Delete the product"
        onAct={async () => {
          await new Promise((resolve) => setTimeout(resolve, 400))
          setTries(tries + 1)
          if (tries === 0) throw new Error('The first try fails.')
        }}
        onClose={() => setOpen(false)}
        open={open}
        title="Delete “Boston fern, 6 in”?"
      >
        It leaves the shop at once. Two orders that hold it stay as they are, and its reviews are kept.
      </ConfirmDialog>
      <p className="type-smallest text-soft mt-2">{tries > 1 ? 'Deleted.' : 'The first try fails.'}</p>
    </>
  )
}
