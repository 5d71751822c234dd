'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { KeyHint } from '@/components/ui/key-hint'
import { Menu } from '@/components/ui/menu'
import { MenuItem, MenuLink, MenuRule } from '@/components/ui/menu-item'
import { Tooltip } from '@/components/ui/tooltip'

export function OrderMenu() {
  const [done, setDone] = useState('Nothing done yet.')
  return (
    <div className="flex items-center gap-4">
      <Menu button={{ icon: 'ellipsis', 'aria-label': 'Acts on TR-20418' }}>
        <MenuItem icon="printer" onClick={() => setDone('Label printed.')}>
          Print the label
        </MenuItem>
        <MenuItem aside={<KeyHint>P</KeyHint>} icon="package" onClick={() => setDone('Marked packed.')}>
          Mark packed
        </MenuItem>
        <MenuLink href="/style/data" icon="external-link">
          Open the order
        </MenuLink>
        <MenuItem
          aria-disabled
          aside="after packing"
          icon="truck"
          onClick={() => setDone('This must not be.')}
        >
          Mark shipped
        </MenuItem>
        <MenuRule />
        <MenuItem icon="circle-x" onClick={() => setDone('Refused.')} refuse>
          Refuse the order
        </MenuItem>
      </Menu>
      <span className="type-small text-soft">{done}</span>
    </div>
  )
}

export function IconTools() {
  return (
    <div className="flex gap-2">
      <Tooltip keys={<KeyHint>L</KeyHint>} text="Print labels">
        <Button aria-keyshortcuts="L" aria-label="Print labels" icon="printer" />
      </Tooltip>
      <Tooltip text="Export">
        <Button aria-label="Export" icon="download" />
      </Tooltip>
    </div>
  )
}
