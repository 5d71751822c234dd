import { decided, hours, machines } from '@/app/(shop)/style/shells/_data/queue'
import { WorkPulse } from '@/components/layout/workplace/work-pulse'
import { Badge } from '@/components/ui/badge'
import { ChartFrame } from '@/components/ui/chart/chart-frame'
import { LineChart } from '@/components/ui/chart/line-chart'

/** How the house runs, below the work. */
export function AdminPulse() {
  return (
    <WorkPulse>
      <ChartFrame
        summary={
          <>
            <b>115 today</b> · 92 by this time last Friday
          </>
        }
        table={{
          across: 'Hour',
          columns: ['Today', 'Last Friday'],
          rows: hours.before.map((before, hour) => [`${hour}:00`, hours.today[hour] ?? '', before]),
        }}
        title="Orders by the hour"
      >
        <LineChart
          before={{ name: 'last Friday', values: hours.before }}
          marks={[
            { at: 0, text: 'midnight' },
            { at: 6, text: '6 am' },
            { at: 12, text: 'noon' },
            { at: 18, text: '6 pm' },
            { at: 23, text: '11 pm' },
          ]}
          name="Orders an hour, today and last Friday"
          now={{ name: 'today', values: hours.today }}
          reading={(value) => `${value} an hour`}
        />
      </ChartFrame>
      <section aria-label="Machinery">
        <h2 className="type-h4">Machinery</h2>
        <ul>
          {machines.map(({ name, now, state, tone }) => (
            <li key={name}>
              <span>
                <b className="font-semibold">{name}</b>
                <span className="text-soft figures block">{now}</span>
              </span>
              <Badge tone={tone}>{state}</Badge>
            </li>
          ))}
        </ul>
      </section>
      <section aria-label="Just decided">
        <h2 className="type-h4">Just decided</h2>
        <ul>
          {decided.map(({ what, when, after }) => (
            <li key={what}>
              <span>
                {what}
                <span className="text-soft figures block">{when}</span>
              </span>
              {after === 'Undo' ? (
                <button className="link link-tap font-semibold" type="button">
                  Undo<span className="sr-only">: {what}</span>
                </button>
              ) : (
                <span className="text-soft">{after}</span>
              )}
            </li>
          ))}
        </ul>
      </section>
    </WorkPulse>
  )
}
