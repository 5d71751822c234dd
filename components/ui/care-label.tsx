import type { ReactNode } from 'react'
import { Gauge } from '@/components/ui/gauge'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icons/names'

export type CareRow = {
  icon: IconName
  /** "Light" */
  measure: string
  /** "Bright, indirect" */
  value: string
  /** "Within 3 ft of a window; no midday sun" */
  condition?: string
  gauge?: 0 | 1 | 2 | 3 | 4
}

type Props = {
  title: string
  /** Name, author and family, as a herbarium writes them. */
  botanical: string
  rows: readonly CareRow[]
  /** Closes the label: `<CareWarning>` or `<CareSafe>`. */
  children?: ReactNode
  heading?: 'h2' | 'h3'
}

/** A printed object, ruled twice like a herbarium sheet. */
export function CareLabel({ title, botanical, rows, children, heading }: Props) {
  const Heading = heading ?? 'h2'
  return (
    <section aria-label={title} className="care-label">
      <div className="care-sheet">
        <header className="care-head">
          <Heading className="type-h2">{title}</Heading>
          <p className="type-botanical">{botanical}</p>
        </header>
        <dl>
          {rows.map(({ icon, measure, value, condition, gauge }) => (
            <div className="care-row" key={measure}>
              <dt>
                <Icon name={icon} />
                {measure}
              </dt>
              <dd className="care-value">{value}</dd>
              <dd className="care-condition">{condition}</dd>
              {gauge === undefined ? null : (
                <dd className="care-gauge">
                  <Gauge label={measure} value={gauge} />
                </dd>
              )}
            </div>
          ))}
        </dl>
        {children}
      </div>
    </section>
  )
}

type NoticeProps = {
  /** "Toxic to cats, dogs and people if chewed." */
  verdict: string
  children?: ReactNode
  /** Who says so, and when it was last read: a claim about poison has both, or is not made. */
  source: ReactNode
  checked: string
}

export const CareWarning = (props: NoticeProps) => (
  <Notice {...props} icon="triangle-alert" look="care-warning" />
)

export const CareSafe = (props: NoticeProps) => <Notice {...props} icon="paw-print" look="care-safe" />

function Notice({
  verdict,
  children,
  source,
  checked,
  icon,
  look,
}: NoticeProps & { icon: IconName; look: string }) {
  return (
    <div className={`care-notice ${look}`}>
      <Icon name={icon} />
      <p>
        <b>{verdict}</b> {children}{' '}
        <span className="care-source">
          Source: {source}, checked {checked}.
        </span>
      </p>
    </div>
  )
}
