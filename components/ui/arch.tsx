import { archDrawing } from '@/components/ui/arch-drawing'

/** The arched trellis of the mark. Large, its canes keep the width of a pen. */
export function Arch({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" className={className ? `arch ${className}` : 'arch'} viewBox="0 0 24 32">
      <path d={archDrawing.arch} />
      <path d={archDrawing.canes} />
    </svg>
  )
}
