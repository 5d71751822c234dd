import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { BarChart } from '@/components/ui/chart/bar-chart'
import { ChartFrame } from '@/components/ui/chart/chart-frame'
import { LineChart } from '@/components/ui/chart/line-chart'
import { Sparkline } from '@/components/ui/chart/sparkline'

const week = ['Sat', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri']
const orders = [5, 4, 6, 9, 8, 3, 5, 6, 7, 8, 11, 7, 4, 4]
const days = orders.map((value, index) => ({ label: week[index % 7] ?? '', date: `Nov ${index + 7}`, value }))

const today = [2, 1, 0, 1, 3, 6, 9, 14, 22, 31, 26]
const lastFriday = [3, 1, 1, 0, 2, 5, 8, 11, 17, 20, 24, 22, 26, 28, 24, 21, 19, 22, 25, 23, 17, 12, 8, 4]

export function ChartSpecimens() {
  return (
    <Specimen
      rule="Drawn on the server: nothing of it is loaded by a browser. The sentence says what it shows, the table holds its numbers. Clay is the point called now."
      title="Charts"
    >
      <State name="Bars" wide>
        <ChartFrame
          heading="h3"
          summary={
            <>
              <b>87</b> · 71 in the 14 before
            </>
          }
          table={{ across: 'Day', columns: ['Orders'], rows: days.map(({ date, value }) => [date, value]) }}
          title="Orders, last 14 days"
        >
          <BarChart data={days} endsNow name="Orders a day over two weeks: between 3 and 11, 4 today" />
        </ChartFrame>
      </State>
      <State name="Today against the same day a week ago" wide>
        <ChartFrame
          heading="h3"
          summary={
            <>
              <b>115 today</b> · 92 by this time last Friday
            </>
          }
          table={{
            across: 'Hour',
            columns: ['Today', 'Last Friday'],
            rows: lastFriday.map((value, hour) => [`${hour}:00`, today[hour] ?? 'not yet', value]),
          }}
          title="Orders by the hour"
        >
          <LineChart
            before={{ name: 'last Friday', values: lastFriday }}
            marks={[
              { at: 0, text: 'midnight' },
              { at: 6, text: '6 am' },
              { at: 12, text: 'noon' },
              { at: 18, text: '6 pm' },
              { at: 23, text: '11 pm' },
            ]}
            name="Orders by the hour: today runs ahead of last Friday since seven, and peaked at 31 at nine"
            now={{ name: 'today', values: today }}
            reading={(value) => `${value} an hour`}
          />
        </ChartFrame>
      </State>
      <State name="Beside a number">
        <p className="figures flex items-center gap-3">
          11 a week <Sparkline name="Sold per week: 3 to 11, rising" values={[3, 5, 4, 6, 8, 7, 9, 11]} />
        </p>
      </State>
    </Specimen>
  )
}
