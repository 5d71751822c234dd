import type { ComponentProps, ReactNode } from 'react'

type InputProps = Omit<ComponentProps<'input'>, 'type' | 'title'>

type CardProps = InputProps & {
  /** Drawn to one scale with its neighbours, or in the colour of the thing. */
  drawing?: ReactNode
  title: ReactNode
  /** Height, pot, what is included: one soft line. */
  facts?: ReactNode
  price?: ReactNode
  /** What is left of it, or when it is back. */
  stock?: ReactNode
  /** It is nearly gone: the stock line in the colour of now. */
  scarce?: boolean
  /** It can be looked at and chosen, but not bought now: dashed. `disabled` cannot even be chosen. */
  unavailable?: boolean
}

/** A choice worth seeing: a size, a variant. Arrow keys go from one to the next, as in any radio group. */
export function ChoiceCard(props: CardProps) {
  const { drawing, title, facts, price, stock, scarce, unavailable, ...input } = props
  return (
    <label className={unavailable ? 'choice-card choice-card-out' : 'choice-card'}>
      <input {...input} className="choice-card-input" type="radio" />
      {drawing ? <span className="choice-card-drawing">{drawing}</span> : null}
      <span className="choice-card-words">
        <span className="font-semibold">{title}</span>
        {facts ? <span className="choice-card-facts">{facts}</span> : null}
        {price ? <span className="choice-card-price">{price}</span> : null}
        {stock ? <span className={scarce ? 'choice-card-scarce' : 'choice-card-facts'}>{stock}</span> : null}
      </span>
    </label>
  )
}

type PotProps = InputProps & {
  drawing: ReactNode
  title: ReactNode
  /** "included", "+ $14" */ facts: ReactNode
}

/** A colour drawn as the thing that has it. */
export function PotCard({ drawing, title, facts, ...input }: PotProps) {
  return (
    <label className="choice-card choice-card-pot">
      <input {...input} className="choice-card-input" type="radio" />
      <span className="choice-card-drawing">{drawing}</span>
      <span className="choice-card-words">
        <span className="font-semibold">{title}</span>
        <span className="choice-card-facts">{facts}</span>
      </span>
    </label>
  )
}

/** As many in a row as there is room for: by the column they stand in, not by the window. */
export function ChoiceCards({ children, pots }: { children: ReactNode; pots?: boolean }) {
  return (
    <div className="choice-cards-room">
      <div className={pots ? 'choice-cards choice-cards-pots' : 'choice-cards'}>{children}</div>
    </div>
  )
}
