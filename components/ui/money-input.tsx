import { NumberInput } from '@/components/ui/number-input'
import type { TextInputProps } from '@/components/ui/text-input'

type Props = Omit<TextInputProps, 'type' | 'before' | 'after'> & { currency: string }

/**
 * An amount stays the text that was typed until the server reads it: nothing is rounded or moved while somebody writes.
 * What it shows at first comes from `moneyText`.
 */
export function MoneyInput({ currency, ...input }: Props) {
  return <NumberInput {...input} before={signOf(currency)} />
}

function signOf(currency: string): string {
  const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency }).formatToParts(0)
  return parts.find(({ type }) => type === 'currency')?.value ?? currency
}
