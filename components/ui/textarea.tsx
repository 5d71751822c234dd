import type { ComponentProps } from 'react'

/**
 * Longer text: it grows with what is written, where the browser can. It has no `maxLength`, which would cut what is pasted
 * without a word; the counter of its `Field` says what is too much, and the server refuses it.
 */
export function Textarea({ className, ...area }: Omit<ComponentProps<'textarea'>, 'maxLength'>) {
  return (
    <textarea rows={3} {...area} className={['field-box field-area', className].filter(Boolean).join(' ')} />
  )
}
