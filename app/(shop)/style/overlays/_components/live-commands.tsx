'use client'

import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { ModKey } from '@/components/ui/mod-key'
import { CommandMenu } from '@/components/ui/workplace/command-menu'
import type { Command } from '@/components/ui/workplace/commands'

const records: Command[] = [
  {
    id: 'TR-20418',
    label: 'TR-20418',
    words: 'Daniela Reyes',
    group: 'Orders',
    icon: 'package',
    aside: 'to pack',
  },
  {
    id: 'TR-20398',
    label: 'TR-20398',
    words: 'June Castellanos',
    group: 'Orders',
    icon: 'package',
    aside: 'late',
  },
  { id: 'daniela', label: 'Daniela Reyes', group: 'People', icon: 'user', aside: '11 orders' },
].map((record) => ({ ...record, href: `/style/data?record=${record.id}` }) as Command)

async function find(text: string): Promise<Command[]> {
  await new Promise((resolve) => setTimeout(resolve, 60))
  const wanted = text.toLowerCase()
  return wanted.length < 2
    ? []
    : records.filter(({ label, words = '' }) => `${label} ${words}`.toLowerCase().includes(wanted))
}

export function LiveCommands() {
  const [done, setDone] = useState('')
  const commands: Command[] = [
    {
      id: 'orders',
      label: 'Orders',
      group: 'Go to',
      icon: 'package',
      href: '/style/data/orders',
      aside: '7',
    },
    { id: 'stock', label: 'Stock', group: 'Go to', icon: 'boxes', href: '/style/data', words: 'inventory' },
    {
      id: 'payouts',
      label: 'Payouts',
      group: 'Go to',
      icon: 'banknote',
      href: '/style/data',
      words: 'money',
    },
    { id: 'new', label: 'New product', group: 'Do', icon: 'plus', onAct: () => setDone('A new product.') },
    {
      id: 'labels',
      label: 'Print labels',
      group: 'Do',
      icon: 'printer',
      aside: 'L',
      onAct: () => setDone('Five labels printed.'),
    },
    {
      id: 'away',
      label: 'Close the shop for a while',
      group: 'Do',
      icon: 'store',
      words: 'vacation holiday pause',
      onAct: () => setDone('The shop is closed.'),
    },
  ]
  return (
    <div className="flex flex-wrap items-center gap-4">
      <CommandMenu
        commands={commands}
        find={find}
        opener={{
          className: 'btn btn-line btn-small',
          children: (
            <>
              <Icon name="search" />
              Search or jump
              <ModKey>K</ModKey>
            </>
          ),
        }}
        placeholder="Order, person, product, or what to do"
      />
      <output className="type-small text-soft">{done}</output>
    </div>
  )
}
