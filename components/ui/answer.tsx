import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type'> & {
  /** One answer alone, or any number of them. */
  type?: 'radio' | 'checkbox'
  children: ReactNode
}

/** A short answer to a question of the shop. The check takes room that was kept for it, so that no neighbour moves. */
export function Answer({ type = 'checkbox', children, ...input }: Props) {
  return (
    <label className="answer">
      <input {...input} className="answer-input" type={type} />
      <span className="answer-words">{children}</span>
    </label>
  )
}

export function Answers({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap gap-2">{children}</div>
}
