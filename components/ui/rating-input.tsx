import type { ComponentProps } from 'react'
import { Icon } from '@/components/ui/icon'

type RadioProps = Omit<ComponentProps<'input'>, 'type' | 'value'>

type Props = {
  /** Name and wiring of each star, as a `FieldGroup` hands it out. */
  star: (value: string) => RadioProps
  /** What one to five stars mean here. */
  words?: readonly [string, string, string, string, string]
}

const usual = ['Bad', 'Weak', 'Fair', 'Good', 'Excellent'] as const

/** One to five stars: five radios, so arrow keys and screen readers know it. The chosen number is also said in words. */
export function RatingInput({ star, words = usual }: Props) {
  return (
    <div className="rating-input">
      {words.map((word, at) => {
        const value = String(at + 1)
        return (
          <label className="rating-star" key={value}>
            <input {...star(value)} className="rating-star-input" type="radio" value={value} />
            <Icon name="star" />
            <span className="sr-only">{`${value} ${at === 0 ? 'star' : 'stars'}: ${word}`}</span>
          </label>
        )
      })}
      <span aria-hidden className="rating-words">
        {words.map((word) => (
          <span key={word}>{word}</span>
        ))}
      </span>
    </div>
  )
}
