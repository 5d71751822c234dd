'use client'

import { type ComponentProps, useRef } from 'react'
import { announce } from '@/components/ui/announce'
import { Icon } from '@/components/ui/icon'

type Props = Omit<ComponentProps<'input'>, 'type' | 'min' | 'max'> & {
  /** Of what: read with the buttons. */
  label: string
  min?: number
  max?: number
  small?: boolean
  /** The house is being told. It can be counted on meanwhile. */
  working?: boolean
}

/**
 * How many: a real number field that can be typed in and counted with the arrow keys, between two buttons for the pointer.
 * Without JavaScript the field is there alone.
 */
export function Quantity({ label, min = 1, max = 99, small, working, className, ...input }: Props) {
  const field = useRef<HTMLInputElement>(null)

  function step(by: 1 | -1) {
    const control = field.current
    if (!control) return
    const before = control.value
    if (by === 1) control.stepUp()
    else control.stepDown()
    const stays = control.value === before
    announce(
      stays ? `${label}: ${before} is the ${by === 1 ? 'most' : 'least'}` : `${label}: ${control.value}`,
    )
    if (stays) return
    // As if it had been typed: React and the form's own listeners hear of it.
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
  }

  return (
    <span
      aria-busy={working || undefined}
      className={['quantity', small && 'quantity-small', className].filter(Boolean).join(' ')}
    >
      <Step disabled={input.disabled} icon="minus" label={`One less: ${label}`} onPress={() => step(-1)} />
      <input
        aria-label={label}
        defaultValue={input.value === undefined ? min : undefined}
        inputMode="numeric"
        {...input}
        className="quantity-field"
        max={max}
        min={min}
        ref={field}
        type="number"
      />
      <Step disabled={input.disabled} icon="plus" label={`One more: ${label}`} onPress={() => step(1)} />
    </span>
  )
}

type StepProps = { icon: 'minus' | 'plus'; label: string; disabled?: boolean; onPress: () => void }

/** Out of the order of the Tab key: the arrow keys of the field do the same. */
function Step({ icon, label, disabled, onPress }: StepProps) {
  return (
    <button
      aria-label={label}
      className="quantity-step"
      disabled={disabled}
      onClick={onPress}
      tabIndex={-1}
      type="button"
    >
      <Icon name={icon} />
    </button>
  )
}
