'use client'

import { type CSSProperties, type ReactNode, useState } from 'react'
import { type RangeBounds, shareOf, thumbAt, thumbText } from '@/components/ui/range-text'
import { TextInput } from '@/components/ui/text-input'

type Ends = readonly [low: string, high: string]

const noLimits: Ends = ['', '']

type Props = RangeBounds & {
  /** Of the two fields, as they are sent. An empty one sets no limit. */
  names: Ends
  /** "Lowest price", "Highest price" */
  labels: Ends
  defaultValues?: Ends
  before?: string
  after?: string
  /** A `Histogram`: `--low` and `--high`, 0 to 1, tell it what is in force. */
  children?: ReactNode
  disabled?: boolean
}

/**
 * From, to. The two fields are what is sent: exact, and there without JavaScript. The thumbs are two native range inputs on
 * one track that write into them.
 */
export function Range({ names, labels, defaultValues = noLimits, children, disabled, ...of }: Props) {
  const [[low, high], write] = useState<Ends>(defaultValues)
  const { min, max, step = 1, before, after } = of
  const from = thumbAt(low, min, of)
  const to = Math.max(from, thumbAt(high, max, of))
  const thumb = { className: 'range-thumb', disabled, max, min, step }
  const field = { after, before, disabled, inputMode: 'numeric', small: true, className: 'figures' } as const
  return (
    <div className="range" style={{ '--low': shareOf(from, of), '--high': shareOf(to, of) } as CSSProperties}>
      {children ? <div className="range-slot">{children}</div> : null}
      <div className="range-track">
        <input
          {...thumb}
          type="range"
          aria-label={labels[0]}
          aria-valuetext={from === min ? 'No lower limit' : `${before ?? ''}${from}${after ?? ''}`}
          onChange={(event) => write([thumbText(Math.min(Number(event.target.value), to), min), high])}
          value={from}
        />
        <input
          {...thumb}
          type="range"
          aria-label={labels[1]}
          aria-valuetext={to === max ? 'No upper limit' : `${before ?? ''}${to}${after ?? ''}`}
          onChange={(event) => write([low, thumbText(Math.max(Number(event.target.value), from), max)])}
          value={to}
        />
      </div>
      <div className="range-fields">
        <TextInput
          {...field}
          aria-label={labels[0]}
          name={names[0]}
          onChange={(event) => write([event.target.value, high])}
          placeholder={String(min)}
          value={low}
        />
        <span>to</span>
        <TextInput
          {...field}
          aria-label={labels[1]}
          name={names[1]}
          onChange={(event) => write([low, event.target.value])}
          placeholder={String(max)}
          value={high}
        />
      </div>
    </div>
  )
}
