const gap = 6
const edge = 8

/** Where the style sheet cannot anchor: under its opener, above it where there is no room below. */
export function placeBeside(box: HTMLElement, opener: Element): void {
  if (CSS.supports('position-area', 'block-end')) return
  const { left, top, bottom } = opener.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = box
  const above = bottom + gap + height > innerHeight && top > height + gap
  box.style.margin = '0'
  box.style.left = `${Math.max(edge, Math.min(left, innerWidth - width - edge))}px`
  box.style.top = `${above ? top - gap - height : bottom + gap}px`
}
