import { leavesOf, stemPath, stems } from '@/components/layout/sign-in/vines'

const arch = 'M60 640V262C60 132 140 44 240 44S420 132 420 262V640'
const tones = ['moss', 'moss-2', 'leaf-ink']
const spacing = 62
/** Canes in both directions, cut off by the arch. */
const canes = Array.from({ length: 19 }, (_, index) => index * spacing - 60)

/** The trellis of the mark with something on it. */
export function ClimbingPlant() {
  return (
    <svg aria-hidden="true" className="climbing-plant" viewBox="0 0 480 640">
      <clipPath id="arch-opening">
        <path d={arch} />
      </clipPath>
      <g clipPath="url(#arch-opening)" stroke="var(--color-edge)" strokeWidth="1.1">
        <path
          d={canes.map((y) => `M60 ${y}l360 396M420 ${y}l-360 396`).join('')}
          transform="translate(0 -390)"
        />
      </g>
      <path d={arch} stroke="var(--color-edge)" strokeWidth="2.6" />
      {stems.map((stem, index) => (
        <g key={stem.foot}>
          <path d={stemPath(stem)} stroke="var(--color-moss)" strokeWidth="2.6" />
          {leavesOf(stem, 17 - index * 3).map(({ x, y, turn, size, tone }) => (
            <g key={y} transform={`translate(${x} ${y}) rotate(${turn}) scale(${size})`}>
              <path d="M0 0V-8" stroke="var(--color-moss)" strokeWidth="2.2" />
              <path
                d="M0 -8C-10 -2 -26 -8 -26 -24C-26 -42 -8 -50 0 -66C8 -50 26 -42 26 -24C26 -8 10 -2 0 -8Z"
                fill={`var(--color-${tones[tone]})`}
              />
              <path
                d="M0 -8V-58M0 -20L-15 -29M0 -20L15 -29M0 -36L-11 -44M0 -36L11 -44"
                opacity=".55"
                stroke="var(--color-moss-soft)"
                strokeWidth="1.1"
              />
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}
