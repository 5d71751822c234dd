import { AdminDecision } from '@/app/(shop)/style/shells/_components/admin-decision'
import { AdminPulse } from '@/app/(shop)/style/shells/_components/admin-pulse'
import { AdminQueue } from '@/app/(shop)/style/shells/_components/admin-queue'
import { admin } from '@/app/(shop)/style/shells/_data/admin-frame'
import { WorkFind } from '@/components/layout/workplace/work-find'
import { WorkHeading } from '@/components/layout/workplace/work-heading'
import { WorkplaceShell } from '@/components/layout/workplace/workplace-shell'
import { WorkSplit } from '@/components/layout/workplace/work-split'
import { WorkTop } from '@/components/layout/workplace/work-top'

/** An admin's morning, whole; `chosen` is the page of one matter. */
export function AdminSpecimen({ chosen }: { chosen?: boolean }) {
  return (
    <WorkplaceShell {...admin}>
      <WorkTop>
        <WorkFind field places={admin.places} what="Order, person, store, SKU, species, payment" />
        <time dateTime="2026-11-20T10:48">Friday, November 20 · 10:48 am</time>
      </WorkTop>
      <WorkHeading lead="Two are due today. Everything you decide here is written to the record and can be undone for 30 minutes, except money sent.">
        Fourteen things need a decision
      </WorkHeading>
      <WorkSplit
        chosen={chosen}
        decision={<AdminDecision />}
        queue={<AdminQueue />}
        queueHref={admin.home}
        queueName="Fourteen things need a decision"
      />
      <AdminPulse />
    </WorkplaceShell>
  )
}
