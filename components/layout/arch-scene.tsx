import type { ReactNode } from 'react'

const frame = 'M20 310V125C20 62 64 10 120 10s100 52 100 115V310'
const canes = 'M20 200 175 30M20 310 216 94M120 310 220 200M220 200 65 30M120 310 20 200'
const lastCane = 'M220 310 24 94'
const dots = '2 9'

/** The trellis of the mark, large. It says what the heading says, so it is silent. */
function ArchScene({ children }: { children: ReactNode }) {
  return (
    <svg aria-hidden="true" className="arch-scene" viewBox="0 0 240 330">
      {children}
    </svg>
  )
}

const Ground = () => <path className="arch-ground" d="M0 311H240" />

const Whole = () => (
  <>
    <path className="arch-frame" d={frame} />
    <path className="arch-canes" d={canes + lastCane} />
    <Ground />
  </>
)

/** Nothing grows on it, and nothing stands in the pot. */
export function BareArch() {
  return (
    <ArchScene>
      <Whole />
      <path className="arch-detail arch-solid" d="M94 264 101 311H139L146 264ZM88 248H152V264H88Z" />
    </ArchScene>
  )
}

/** One cane has snapped. */
export function BrokenArch() {
  return (
    <ArchScene>
      <path className="arch-frame" d={frame} />
      <path className="arch-canes" d={canes} />
      <Ground />
      <path className="arch-detail" d="M24 94 104 182M113 192 121 187M220 310 136 232M131 240 120 231" />
    </ArchScene>
  )
}

/** A garden gate with its lock. */
export function ClosedArch() {
  return (
    <ArchScene>
      <Whole />
      <path className="arch-detail arch-solid" d="M20 158H220V172H20ZM20 252H220V266H20Z" />
      <path className="arch-detail arch-solid" d="M104 196H136V226H104ZM111 196V187A9 9 0 0 1 129 187V196" />
    </ArchScene>
  )
}

/** Half of it is put up again. */
export function MendingArch() {
  return (
    <ArchScene>
      <path className="arch-frame" d={frame} strokeDasharray={dots} />
      <path className="arch-canes" d={canes + lastCane} strokeDasharray={dots} />
      <Ground />
      <path className="arch-detail" d="M20 310V125C20 98 28 72 42 52M20 310 102 220M20 200 70 145" />
    </ArchScene>
  )
}
