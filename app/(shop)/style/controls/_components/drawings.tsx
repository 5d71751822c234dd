/** How a size is drawn: 34 inches are 112 units, a mug beside it is 3.7 inches. */
const unitsPerInch = 112 / 34

type PlantProps = { tall: number; pot: number; leaves: number }

/** A plant in its pot beside a mug, all to one scale. */
export function PlantToScale({ tall, pot, leaves }: PlantProps) {
  const height = tall * unitsPerInch
  const width = pot * unitsPerInch
  const rim = width * 0.85
  return (
    <svg aria-hidden="true" viewBox="-58 -120 116 124">
      <path className="stroke-edge" d="M-56 .5H56" />
      <g transform="translate(-12 0)">
        {Array.from({ length: leaves }, (_, at) => {
          const aside = leaves - 1 - at
          // The outer ones behind, left and right in turn; the last one stands upright in front.
          const lean = Math.ceil(aside / 2) * (136 / leaves) * (aside % 2 === 0 ? 1 : -1)
          const reach = (height - rim) * (1 - Math.abs(lean) / 200)
          return (
            <g key={lean} transform={`translate(0 ${-rim}) rotate(${lean})`}>
              <path className="fill-none stroke-moss" d={`M0 0V${-reach * 0.7}`} strokeWidth="1.2" />
              <path className="fill-moss stroke-raised" d={leafAt(reach)} strokeWidth="1.2" />
            </g>
          )
        })}
        <path
          className="fill-clay"
          d={`M${-width / 2} ${-rim}H${width / 2}L${width * 0.36} 0H${-width * 0.36}Z`}
        />
      </g>
      <Mug />
    </svg>
  )
}

/** A heart, its tip outward, on a stalk of this length. */
function leafAt(reach: number): string {
  const wide = reach * 0.27
  const tip = -reach
  const base = tip + wide * 1.75
  return [
    `M0 ${tip}`,
    `C${wide * 0.5} ${tip + wide * 0.35} ${wide * 1.05} ${tip + wide * 0.8} ${wide * 0.9} ${base - wide * 0.3}`,
    `Q${wide * 0.7} ${base + wide * 0.3} 0 ${base - wide * 0.2}`,
    `Q${-wide * 0.7} ${base + wide * 0.3} ${-wide * 0.9} ${base - wide * 0.3}`,
    `C${-wide * 1.05} ${tip + wide * 0.8} ${-wide * 0.5} ${tip + wide * 0.35} 0 ${tip}Z`,
  ].join('')
}

function Mug() {
  return (
    <g className="fill-none stroke-ink" strokeWidth="1.2" transform="translate(40 0)">
      <path d="M-6-12.200H5V-1.500Q5 0 3.500 0H-4.500Q-6 0-6-1.500ZM5-10H7.500Q9-10 9-8.500V-6Q9-4.500 7.500-4.500H5" />
    </g>
  )
}

export function Pot({ className }: { className: string }) {
  return (
    <svg aria-hidden="true" className={className} viewBox="-23 -2 46 44">
      <path d="M-21 0H21V8H18.500L14 40H-14L-18.500 8H-21Z" fill="currentColor" />
      <path className="fill-shade" d="M-18.500 8H18.500L18.200 10.500H-18.200Z" opacity=".2" />
    </svg>
  )
}
