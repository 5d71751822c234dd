import { TextInput, type TextInputProps } from '@/components/ui/text-input'

/** A phone number in whatever form it is written; the server reads it. */
export function PhoneInput(input: Omit<TextInputProps, 'type'>) {
  return <TextInput autoComplete="tel" {...input} className="field-figures" type="tel" />
}
