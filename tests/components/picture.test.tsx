import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Picture } from '@/components/ui/picture'
import { pictureSource } from '@/components/ui/picture-source'

const fern = { key: 'boston-fern-whole', widths: [960, 240, 480], alt: 'Boston fern, whole' }

it('asks for its sizes by name, smallest first, and for the middle one without srcset', () => {
  expect(pictureSource(fern)).toEqual({
    src: '/pictures/boston-fern-whole-480.webp',
    srcSet:
      '/pictures/boston-fern-whole-240.webp 240w, /pictures/boston-fern-whole-480.webp 480w, /pictures/boston-fern-whole-960.webp 960w',
  })
  expect(() => pictureSource({ key: 'nothing', widths: [] })).toThrow(RangeError)
})

describe('Picture', () => {
  it('keeps its place before it comes, and waits until it is looked for', () => {
    const markup = renderToStaticMarkup(<Picture picture={fern} sizes="45vw" />)
    expect(markup).toContain('width="800"')
    expect(markup).toContain('height="1000"')
    expect(markup).toContain('loading="lazy"')
    expect(markup).toContain('sizes="45vw"')
    expect(markup).toContain('alt="Boston fern, whole"')
    expect(markup).not.toContain('data-coming')
  })

  it('the first picture of a page waits for nothing', () => {
    const markup = renderToStaticMarkup(<Picture eager picture={fern} sizes="100vw" />)
    expect(markup).toContain('loading="eager"')
    expect(markup).toMatch(/fetchpriority="high"/i)
  })

  it('lies on its blur, and is cut where it says', () => {
    const blur = 'data:image/webp;base64,UklGRg=='
    const markup = renderToStaticMarkup(
      <Picture picture={{ ...fern, blur, focus: '50% 80%' }} ratio="1/1" sizes="38px" />,
    )
    expect(markup).toContain(`--blur:url(&quot;${blur}&quot;)`)
    expect(markup).toContain('object-position:50% 80%')
    expect(markup).toContain('height="800"')
  })

  it('that does not exist yet is a lattice', () => {
    const markup = renderToStaticMarkup(<Picture picture={null} sizes="45vw" />)
    expect(markup).toContain('lattice')
    expect(markup).not.toContain('<img')
  })
})
