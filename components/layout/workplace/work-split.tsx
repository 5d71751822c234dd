import type { ReactNode } from 'react'
import '@/components/layout/workplace/work-split.css'
import { Icon } from '@/components/ui/icon'

type Props = {
  queue: ReactNode
  /** The matter that is open. */ decision: ReactNode
  /** The address names the matter; under 1100 px the page then shows it alone. */ chosen?: boolean
  /** Back to the queue, from there. */ queueHref: string
  /** How the queue is called: "Fourteen things need a decision". */ queueName: string
}

/**
 * A queue and the matter at hand. At a desk both stand side by side, and the first matter lies open; where there is no room the
 * queue comes first and each matter is a page of its own, with the way back above it.
 */
export function WorkSplit({ queue, decision, chosen, queueHref, queueName }: Props) {
  return (
    <div className={chosen ? 'work-split work-split-chosen' : 'work-split'}>
      <section aria-label="Queue" className="work-queue">
        {queue}
      </section>
      <section aria-label="The matter at hand" className="work-decision">
        <a className="work-back" href={queueHref}>
          <Icon name="arrow-left" />
          {queueName}
        </a>
        {decision}
      </section>
    </div>
  )
}
