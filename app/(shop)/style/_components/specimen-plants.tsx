import type { ReactNode } from 'react'

/** Flat prints in the theme's own inks, for sheets that need a picture before one is drawn. They keep their paper by lamp light. */
function Print({ ground, floor, children }: { ground: string; floor: string; children: ReactNode }) {
  return (
    <svg aria-hidden="true" data-theme="light" preserveAspectRatio="xMidYMax slice" viewBox="0 0 240 300">
      <path
        d="M0 0h240v300H0z"
        fill={`color-mix(in oklab, var(--color-${ground}) 60%, var(--color-paper))`}
      />
      <path d="M0 240h240v60H0z" fill={`var(--color-${floor})`} opacity=".55" />
      <ellipse cx="124" cy="262" fill="var(--color-shade)" opacity=".12" rx="62" ry="7" />
      {children}
    </svg>
  )
}

function TerracottaPot({ width }: { width: number }) {
  const half = width / 2
  return (
    <g transform="translate(120 262)">
      <path
        d={`M${-half} -52H${half}L${half * 0.74} 0H${-half * 0.74}Z`}
        fill="color-mix(in oklab, var(--color-clay) 82%, var(--color-straw))"
      />
      <path
        d={`M${-half * 1.1} -58H${half * 1.1}V-44H${-half * 1.1}Z`}
        fill="color-mix(in oklab, var(--color-clay) 82%, var(--color-straw))"
      />
      <path d={`M${-half} -44H${half}V-39H${-half}Z`} fill="var(--color-shade)" opacity=".18" />
    </g>
  )
}

const blades = [
  [-22, 118, -10, 'moss-2'],
  [18, 96, 15, 'leaf-ink'],
  [-30, 84, -19, 'leaf-ink'],
  [14, 146, 7, 'moss-2'],
  [-8, 176, -3, 'moss'],
  [5, 132, 2, 'leaf-ink'],
] as const

export function SnakePlant() {
  return (
    <Print floor="mount" ground="leaf">
      {blades.map(([x, length, turn, ink]) => (
        <g key={x} transform={`translate(${120 + x * 0.7} 214) rotate(${turn})`}>
          <path
            d={`M-9 0C-13 ${-length * 0.5} -8 ${-length * 0.85} 0 ${-length}C8 ${-length * 0.85} 13 ${-length * 0.5} 9 0Z`}
            fill={`var(--color-${ink})`}
            stroke="var(--color-straw)"
            strokeWidth="1.6"
          />
          <path
            d={[0.16, 0.32, 0.48, 0.64, 0.78]
              .map((at, index) => `M${index % 2 ? -6 : -7} ${-length * at}q6 -4 13 ${index % 2 ? -2 : 1}`)
              .join('')}
            fill="none"
            opacity=".5"
            stroke="var(--color-moss-soft)"
            strokeWidth="1.6"
          />
        </g>
      ))}
      <TerracottaPot width={74} />
    </Print>
  )
}

const leaves = [
  [206, 66, -64, 'moss'],
  [196, 66, 60, 'moss-2'],
  [172, 66, -50, 'leaf-ink'],
  [158, 64, 46, 'moss'],
  [136, 62, -40, 'moss-2'],
  [120, 60, 38, 'leaf-ink'],
  [100, 54, -24, 'moss'],
  [92, 54, 16, 'moss-2'],
] as const

export function RubberPlant() {
  return (
    <Print floor="straw" ground="straw">
      <path d="M120 214C123 160 117 130 121 82" fill="none" stroke="var(--color-moss)" strokeWidth="3.4" />
      {leaves.map(([y, length, turn, ink]) => (
        <g key={y} transform={`translate(120 ${y}) rotate(${turn})`}>
          <path
            d={`M0 0C24 ${-length * 0.22} 24 ${-length * 0.7} 0 ${-length}C-24 ${-length * 0.7} -24 ${-length * 0.22} 0 0Z`}
            fill={`var(--color-${ink})`}
          />
          <path d={`M0 0V${-length * 0.92}`} stroke="var(--color-moss-soft)" strokeWidth=".9" />
        </g>
      ))}
      <TerracottaPot width={68} />
    </Print>
  )
}

export function DripPot() {
  return (
    <Print floor="mount" ground="clay-wash">
      <path
        d="M70 158C58 190 60 236 92 262H148C180 236 182 190 170 158Z"
        fill="var(--color-mount)"
        stroke="var(--color-rule)"
      />
      <path
        d="M72 152C64 172 61 184 62 198C67 206 74 204 76 196C79 206 90 206 92 196C94 222 104 222 106 198C110 206 119 206 121 196C124 234 135 234 137 198C140 206 150 206 152 194C156 206 176 206 178 196C179 184 176 170 168 152Z"
        fill="var(--color-sky-ink)"
      />
      <ellipse cx="120" cy="153" fill="var(--color-sky-ink)" rx="50" ry="10" />
      <ellipse cx="120" cy="154" fill="var(--color-shade)" opacity=".55" rx="43" ry="6.5" />
    </Print>
  )
}
