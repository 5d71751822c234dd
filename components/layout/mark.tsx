import { archDrawing } from '@/components/ui/arch-drawing'

type Props = {
  /** Where it leads; left out where it only signs, as at the foot of a page. */ href?: string
  small?: boolean
}

/** The house's sign: drawing and word. */
export function Mark({ href, small }: Props) {
  const Part = href === undefined ? 'span' : 'a'
  return (
    <Part className={small ? 'mark mark-small' : 'mark'} href={href}>
      <svg aria-hidden="true" viewBox="0 0 24 32">
        <path d={archDrawing.arch} />
        <path className="mark-canes" d={archDrawing.canes} />
      </svg>
      <span className="mark-word">Trellis</span>
    </Part>
  )
}
