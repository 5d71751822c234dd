'use client'

import { Combobox as Base } from '@base-ui/react/combobox'
import { Icon } from '@/components/ui/icon'
import type { Choice } from '@/components/ui/workplace/choices'

type Props = {
  status: string
  /** What the list hangs on. In a dialog it stays in the dialog: nothing else can be reached there. */
  anchor: HTMLElement | null
}

/** What both comboboxes open. */
export function ComboboxList({ status, anchor }: Props) {
  return (
    <Base.Portal container={anchor?.closest('dialog') ?? undefined}>
      <Base.Positioner anchor={anchor} className="combo-place" positionMethod="fixed" sideOffset={6}>
        <Base.Popup className="menu combo-list">
          <Base.Status className="combo-status">{status || null}</Base.Status>
          <Base.Empty className="combo-status">{status ? null : 'Nothing by that name.'}</Base.Empty>
          <Base.List aria-label="Choices">
            {(row: Choice & { isNew?: true }) => (
              <Base.Item className="menu-item" key={row.id} value={row}>
                {row.isNew ? <Icon name="plus" /> : null}
                <span className="menu-words">
                  {row.isNew ? `Add “${row.label}”` : row.label}
                  {row.detail ? <span className="combo-detail">{row.detail}</span> : null}
                </span>
                <Base.ItemIndicator className="combo-check">
                  <Icon name="check" />
                </Base.ItemIndicator>
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  )
}
