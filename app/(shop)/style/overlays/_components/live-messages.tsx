'use client'

import { useState } from 'react'
import { Leaf } from '@/app/(shop)/style/overlays/_components/leaf'
import { announce } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { showToast } from '@/components/ui/toasts'

const names = ['Prayer plant', 'Boston fern', 'Parlor palm', 'ZZ plant', 'Pilea']

export function ToastButtons() {
  const [archived, setArchived] = useState(0)
  const archive = () => {
    setArchived(archived + 1)
    showToast({
      text: `${names[archived % names.length]} is off the shelf.`,
      action: { label: 'Undo', onAct: () => setArchived((now) => now - 1) },
    })
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button
        look="act"
        onClick={() =>
          showToast({
            text: 'Added. Swiss cheese plant, Medium',
            picture: <Leaf />,
            action: { label: 'See basket', href: '#basket' },
          })
        }
      >
        Add to basket
      </Button>
      <Button onClick={archive}>Take off the shelf</Button>
      <Button onClick={() => showToast({ text: 'Address copied' })}>Copy the address</Button>
      <Button
        look="refuse"
        onClick={() =>
          showToast({ text: 'Someone bought the last two. Small is in stock, $64.', wrong: true })
        }
      >
        Let it fail
      </Button>
      <span className="type-small text-soft">{archived} off the shelf</span>
    </div>
  )
}

export function Announcer() {
  return (
    <Button onClick={() => announce('26 plants match.')} small>
      Count the matches
    </Button>
  )
}
