import type { ComponentProps, ReactNode } from 'react'
import { Tick } from '@/components/ui/choice'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icons/names'

type GroupProps = {
  legend: string
  /** Beside the legend: the postcode dates are for. */
  aside?: ReactNode
  note?: ReactNode
  children: ReactNode
}

/** One question of a filter. */
export function FacetGroup({ legend, aside, note, children }: GroupProps) {
  return (
    <fieldset className="facet-group">
      <legend className="facet-legend">
        {legend}
        {aside ? <span className="type-smallest font-normal">{aside}</span> : null}
      </legend>
      {children}
      {note ? <p className="facet-note">{note}</p> : null}
    </fieldset>
  )
}

type Props = Omit<ComponentProps<typeof Tick>, 'children'> & {
  children: ReactNode
  /** What would be found with it. A group's counts ignore the group's own choices. */
  count: number
  icon?: IconName
}

/** One answer of a filter. What would find nothing cannot be chosen, but can always be taken away. */
export function Facet({ children, count, icon, ...input }: Props) {
  const chosen = input.checked ?? input.defaultChecked ?? false
  return (
    <label className="facet">
      <Tick disabled={count === 0 && !chosen} {...input} />
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
      <span className="facet-count">{count}</span>
    </label>
  )
}
