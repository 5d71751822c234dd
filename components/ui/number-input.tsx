import { TextInput, type TextInputProps } from '@/components/ui/text-input'

type Props = Omit<TextInputProps, 'type'> & { /** No digits after the point. */ whole?: boolean }

/**
 * A number as people write it. Not `type="number"`: a browser hands on nothing at all of "12,5" or "about 40", so that the
 * refusal could not show what was wrong. `Quantity` is the one number that is counted up and down.
 */
export function NumberInput({ whole, className, ...input }: Props) {
  return (
    <TextInput
      autoComplete="off"
      {...input}
      className={['field-figures', className].filter(Boolean).join(' ')}
      inputMode={whole ? 'numeric' : 'decimal'}
    />
  )
}
