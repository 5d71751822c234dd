import type { CSSProperties, ReactNode } from 'react'
import { FadingImage } from '@/components/ui/fading-image'
import type { PictureData, Ratio } from '@/components/ui/picture-source'

type FrameProps = {
  ratio?: Ratio
  blur?: string
  /** Flush in the lower left corner: "2 left". */
  flag?: ReactNode
  children?: ReactNode
}

/** The place of a picture: parchment behind it, a thin line inside its edge so that pale grounds end. Empty, it shows the lattice. */
export function PictureFrame({ ratio = '4/5', blur, flag, children }: FrameProps) {
  const style: CSSProperties & { '--blur'?: string } = {}
  if (ratio !== '4/5') style.aspectRatio = ratio
  if (blur) style['--blur'] = `url("${blur}")`
  return (
    <span className={children ? 'picture' : 'picture lattice'} style={style}>
      {children}
      {flag ? <span className="picture-flag">{flag}</span> : null}
    </span>
  )
}

type Props = Omit<FrameProps, 'children' | 'blur'> & {
  /** Without one, there is none yet: the lattice stands in. */
  picture: PictureData | null
  /** As wide as it will be shown, by window: '(width < 700px) 45vw, 306px'. */
  sizes: string
  /** For the first picture of a page, and only for it. */
  eager?: boolean
}

/** A picture never moves what stands around it: its place is there before it is. */
export function Picture({ picture, ratio = '4/5', sizes, eager, flag }: Props) {
  if (picture === null) return <PictureFrame flag={flag} ratio={ratio} />
  const { blur, ...shown } = picture
  return (
    <PictureFrame blur={blur} flag={flag} ratio={ratio}>
      <FadingImage eager={eager} picture={shown} ratio={ratio} sizes={sizes} />
    </PictureFrame>
  )
}
