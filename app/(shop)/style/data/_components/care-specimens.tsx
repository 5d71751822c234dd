import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { CareLabel, CareSafe, CareWarning, type CareRow } from '@/components/ui/care-label'
import { Gauge } from '@/components/ui/gauge'
import { Histogram } from '@/components/ui/histogram'
import { RatingBreakdown } from '@/components/ui/rating-breakdown'

const cells = [0, 1, 2, 3, 4] as const

export function GaugeSpecimens() {
  return (
    <Specimen
      rule="Gauges are for light, water and humidity. A histogram stands over the track that chooses; the longest bar of a breakdown is the most common answer."
      title="Small measures"
    >
      <State name="Gauge">
        <div className="grid gap-2">
          {cells.map((value) => (
            <Gauge key={value} label="Light" value={value} />
          ))}
        </div>
      </State>
      <State name="Histogram, $12 to $70 chosen">
        <div className="w-56">
          <Histogram counts={[3, 6, 9, 12, 10, 8, 9, 6, 4, 3, 2, 2, 1, 0]} high={0.62} low={0.14} />
        </div>
      </State>
      <State name="Breakdown of reviews">
        <div className="w-70">
          <RatingBreakdown
            rows={[
              { stars: 5, count: 1762, href: '#five' },
              { stars: 4, count: 253, href: '#four' },
              { stars: 3, count: 70, href: '#three' },
              { stars: 2, count: 31, href: '#two' },
              { stars: 1, count: 0 },
            ]}
          />
        </div>
      </State>
    </Specimen>
  )
}

const monstera: CareRow[] = [
  {
    icon: 'sun-dim',
    measure: 'Light',
    value: 'Bright, indirect',
    condition: 'Within 3 ft of a window; no midday sun',
    gauge: 3,
  },
  {
    icon: 'droplet',
    measure: 'Water',
    value: 'Every 7 to 10 days',
    condition: 'When the top 2 in are dry',
    gauge: 2,
  },
  {
    icon: 'droplets',
    measure: 'Humidity',
    value: '50% and up',
    condition: 'Tolerates 40%; leaves open smaller',
    gauge: 3,
  },
  { icon: 'thermometer', measure: 'Temperature', value: '65 to 85 °F', condition: 'Never under 55 °F' },
  {
    icon: 'ruler',
    measure: 'Grows to',
    value: '6 to 8 ft indoors',
    condition: 'On a pole, over 4 to 5 years',
  },
]

export function CareSpecimens() {
  return (
    <Specimen
      rule="A printed object, ruled twice like a herbarium sheet. Poison closes it, with its source and the day it was read; without both, nothing is claimed."
      title="Care label"
    >
      <State name="Whole" wide>
        <CareLabel
          botanical="Monstera deliciosa Liebm., Araceae"
          heading="h3"
          rows={monstera}
          title="Keeping it alive"
        >
          <CareWarning
            checked="Mar 12, 2026"
            source={<a href="#aspca">ASPCA, Monstera deliciosa</a>}
            verdict="Toxic to cats, dogs and people if chewed."
          >
            Insoluble calcium oxalates: burning mouth, drooling.
          </CareWarning>
        </CareLabel>
      </State>
      <State name="Narrow, and harmless" wide>
        <div className="max-w-90">
          <CareLabel
            botanical="Nephrolepis exaltata (L.) Schott"
            heading="h3"
            rows={monstera.slice(0, 2)}
            title="In short"
          >
            <CareSafe
              checked="Mar 12, 2026"
              source={<a href="#aspca">ASPCA, Boston fern</a>}
              verdict="Not toxic to cats and dogs."
            />
          </CareLabel>
        </div>
      </State>
    </Specimen>
  )
}
