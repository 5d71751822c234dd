'use client'

import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { Icon } from '@/components/ui/icon'

type Props = Omit<ComponentProps<'input'>, 'type' | 'defaultValue'> & {
  /** Never taken: a secret is not sent back to a page. */ defaultValue?: unknown
}

/** A secret that can be looked at while it is typed, and is covered again when it is sent. */
export function PasswordInput({ className, defaultValue: _never, ...input }: Props) {
  const [shown, setShown] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const form = field.current?.form
    const cover = () => setShown(false)
    form?.addEventListener('submit', cover)
    return () => form?.removeEventListener('submit', cover)
  }, [])
  return (
    <span className="field-over">
      <input
        autoCapitalize="none"
        autoComplete="current-password"
        spellCheck={false}
        {...input}
        className={['field-box', className].filter(Boolean).join(' ')}
        ref={field}
        type={shown ? 'text' : 'password'}
      />
      <button
        aria-label="Show password"
        aria-pressed={shown}
        className="field-act"
        disabled={input.disabled}
        onClick={() => setShown(!shown)}
        type="button"
      >
        <Icon name={shown ? 'eye-off' : 'eye'} />
      </button>
    </span>
  )
}
