'use client'

import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { useHotkey } from '@/components/ui/hotkey'
import { Icon } from '@/components/ui/icon'
import { KeyHint } from '@/components/ui/key-hint'

export type KeyGroup = {
  /** Where they work. */ where: string
  keys: readonly { keys: readonly string[]; does: string }[]
}

/** Which keys there are, for whoever asks with one. */
export function WorkKeys({ groups }: { groups: readonly KeyGroup[] }) {
  const [open, setOpen] = useState(false)
  useHotkey('?', () => setOpen(true))
  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        className="work-find work-keys"
        onClick={() => setOpen(true)}
        type="button"
      >
        <Icon name="keyboard" />
        <span>Shortcuts</span>
        <KeyHint>?</KeyHint>
      </button>
      <Dialog onClose={() => setOpen(false)} open={open} title="Shortcuts">
        {groups.map(({ where, keys }) => (
          <section aria-label={where} className="work-key-group" key={where}>
            <h3>{where}</h3>
            <dl>
              {keys.map((one) => (
                <div key={one.does}>
                  <dt>{one.does}</dt>
                  <dd>
                    {one.keys.map((key) => (
                      <KeyHint key={key}>{key}</KeyHint>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </Dialog>
    </>
  )
}
