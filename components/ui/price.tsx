import { formatPrice, type Cents } from '@/components/ui/format-price'
import type { Money } from '@/lib/core/money'

type Props = Money & {
  /** The least of several prices. */
  from?: boolean
  /** What it cost before, in the same currency. */
  was?: number
  cents?: Cents
  /** The price of a product page. */
  large?: boolean
}

/** Always Instrument Sans, tabular: the figures of two prices stand under each other. Say beside it what it includes. */
export function Price({ amount, currency, from, was, cents, large }: Props) {
  return (
    <span className={large ? 'price price-large' : 'price'}>
      {was === undefined ? null : (
        <>
          <s>
            <span className="sr-only">was </span>
            {formatPrice({ amount: was, currency }, cents)}
          </s>{' '}
          <span className="sr-only">now </span>
        </>
      )}
      {from ? <span className="price-from">from </span> : null}
      {formatPrice({ amount, currency }, cents)}
    </span>
  )
}
