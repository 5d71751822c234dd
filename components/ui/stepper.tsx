import { Icon } from '@/components/ui/icon'

export type FormStep = {
  name: string
  /** The way back to a step that was filled in. */
  href?: string
}

type Props = {
  steps: readonly FormStep[]
  /** Index of the step on the screen. */
  now: number
  label: string
}

/** Where one is in a long form. A step that is done leads back to it; nothing leads ahead, where nothing is filled in yet. */
export function Stepper({ steps, now, label }: Props) {
  return (
    <nav aria-label={label} className="stepper">
      <ol>
        {steps.map(({ name, href }, index) => {
          const done = index < now
          const face = (
            <>
              <span className="stepper-number">{done ? <Icon label="Done" name="check" /> : index + 1}</span>
              {name}
            </>
          )
          return (
            <li
              aria-current={index === now ? 'step' : undefined}
              data-state={done ? 'done' : index === now ? 'now' : 'ahead'}
              key={name}
            >
              {done && href ? <a href={href}>{face}</a> : <span className="stepper-step">{face}</span>}
            </li>
          )
        })}
      </ol>
      <p aria-hidden="true" className="stepper-short">
        <b>{steps[now]?.name}</b> {now + 1} of {steps.length}
      </p>
    </nav>
  )
}
