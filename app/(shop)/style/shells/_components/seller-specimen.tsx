import { SellerOrders } from '@/app/(shop)/style/shells/_components/seller-orders'
import { SellerSide } from '@/app/(shop)/style/shells/_components/seller-side'
import { seller, sellerActs, sellerKeys } from '@/app/(shop)/style/shells/_data/seller-frame'
import { WorkColumns } from '@/components/layout/workplace/work-columns'
import { WorkFind } from '@/components/layout/workplace/work-find'
import { WorkHeading } from '@/components/layout/workplace/work-heading'
import { WorkKeys } from '@/components/layout/workplace/work-keys'
import { WorkTop } from '@/components/layout/workplace/work-top'
import { WorkplaceShell } from '@/components/layout/workplace/workplace-shell'
import { Button, ButtonLink } from '@/components/ui/button'
import { BarChart } from '@/components/ui/chart/bar-chart'
import { ChartFrame } from '@/components/ui/chart/chart-frame'
import { Notice } from '@/components/ui/notice'
import { StatStrip } from '@/components/ui/stat-strip'

const days = ['Sat', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri']
const sold = [5, 4, 6, 9, 8, 3, 5, 6, 7, 8, 11, 7, 4, 4].map((value, index) => ({
  label: days[index % 7] ?? '',
  value,
}))

/** A grower's morning, whole. */
export function SellerSpecimen() {
  return (
    <WorkplaceShell {...seller}>
      <WorkTop>
        <time dateTime="2026-11-20T10:48">Friday, November 20 · 10:48 am</time>
        <WorkFind acts={sellerActs} places={seller.places} what="Order, product, buyer or place" />
        <WorkKeys groups={sellerKeys} />
      </WorkTop>
      <WorkHeading
        acts={
          <>
            <ButtonLink href="#pick-list" icon="printer" look="line">
              Pick list
            </ButtonLink>
            <Button look="act">Pack the next order</Button>
          </>
        }
        lead="One is a day late and goes first. Two more can wait: Wes on Monday, Helen Zhou’s pick-up tomorrow at ten."
      >
        Five orders to pack by 2 pm
      </WorkHeading>
      <div className="mt-6.5 mb-7.5">
        <StatStrip
          stats={[
            { name: 'To pack today', value: '5', note: '8 plants' },
            { name: 'Waiting for UPS', value: '3' },
            { name: 'Late', value: '1', wrong: true },
            { name: 'Sold today', value: '$344.00', note: '4 orders' },
            { name: 'Healthy on arrival, 90 days', value: '98.6%' },
          ]}
        />
      </div>
      <WorkColumns side={<SellerSide />}>
        <SellerOrders />
        <Notice
          action={<a href="#routes">See routes</a>}
          className="my-6.5"
          icon="thermometer"
          title="Cold on the way."
          tone="sky"
        >
          Three of these travel through places under 40 °F. Heat packs are on the pick list, $0 to you.
        </Notice>
        <ChartFrame
          summary={
            <>
              <b>87</b> · 71 in the 14 before
            </>
          }
          table={{
            across: 'Day',
            columns: ['Orders'],
            rows: sold.map(({ label, value }, index) => [`${label}, Nov ${index + 7}`, value]),
          }}
          title="Orders, last 14 days"
        >
          <BarChart data={sold} endsNow name="Orders a day in the last 14 days" />
        </ChartFrame>
      </WorkColumns>
    </WorkplaceShell>
  )
}
