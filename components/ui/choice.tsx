import type { ComponentProps, ReactNode } from 'react'

type InputProps = Omit<ComponentProps<'input'>, 'type' | 'size'>

type Words = {
  children?: ReactNode
  /** A second, softer line. */
  detail?: ReactNode
  /** At the far end of the line: what it costs. */
  aside?: ReactNode
}

/** A box alone, in a row or a head of a table: it needs an `aria-label`. */
export function Tick({ className, ...input }: InputProps) {
  return <input {...input} className={className ? `tick ${className}` : 'tick'} type="checkbox" />
}

/** Yes or no, sent with the form. What acts at once is a `Switch`. */
export function Checkbox({ children, detail, aside, className, ...input }: InputProps & Words) {
  return (
    <Choice aside={aside} className={className} detail={detail} input={<Tick {...input} />}>
      {children}
    </Choice>
  )
}

/** One of a few that should all be seen. The group they stand in gives them their name and their question. */
export function Radio({ children, detail, aside, className, ...input }: InputProps & Words) {
  const ring = <input {...input} className="tick" type="radio" />
  return (
    <Choice aside={aside} className={className} detail={detail} input={ring}>
      {children}
    </Choice>
  )
}

function Choice({
  children,
  detail,
  aside,
  className,
  input,
}: Words & { className?: string; input: ReactNode }) {
  return (
    <label className={className ? `choice ${className}` : 'choice'}>
      {input}
      <span className="choice-words">
        {children}
        {detail ? <span className="choice-detail">{detail}</span> : null}
      </span>
      {aside ? <span className="choice-aside">{aside}</span> : null}
    </label>
  )
}
