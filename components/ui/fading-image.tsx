'use client'

import { pictureSource, shapeOf, type PictureData, type Ratio } from '@/components/ui/picture-source'

type Props = {
  picture: Pick<PictureData, 'key' | 'widths' | 'alt' | 'focus'>
  ratio: Ratio
  sizes: string
  eager?: boolean
}

/**
 * The picture of a frame. It fades in over its blur only where it comes over the wire and nothing of it can be seen yet; an eager one
 * never hides, because what starts transparent counts as painted late. Without JavaScript every picture is simply there.
 */
export function FadingImage({ picture, ratio, sizes, eager }: Props) {
  return (
    // oxlint-disable-next-line nextjs/no-img-element -- the sizes are made before they are asked for: a loader has nothing to do
    <img
      {...pictureSource(picture)}
      {...shapeOf(ratio)}
      alt={picture.alt}
      className="picture-image"
      decoding={eager ? 'sync' : 'async'}
      fetchPriority={eager ? 'high' : undefined}
      loading={eager ? 'eager' : 'lazy'}
      ref={eager ? undefined : holdBack}
      sizes={sizes}
      style={picture.focus ? { objectPosition: picture.focus } : undefined}
    />
  )
}

function holdBack(image: HTMLImageElement | null): void {
  // A width of its own means that its first rows may be on the screen already.
  if (image === null || image.complete || image.naturalWidth > 0) return
  image.dataset.coming = ''
  const show = () => {
    if (!cameOverTheWire(image)) image.style.transition = 'none'
    delete image.dataset.coming
  }
  image.addEventListener('load', show, { once: true })
  image.addEventListener('error', show, { once: true })
}

function cameOverTheWire(image: HTMLImageElement): boolean {
  const fetched = performance.getEntriesByName(image.currentSrc).at(-1)
  return fetched instanceof PerformanceResourceTiming && fetched.transferSize > 0
}
