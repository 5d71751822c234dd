import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { AccountShell } from '@/components/layout/account/account-shell'
import { ErrorView } from '@/components/layout/error-view'
import { ForbiddenView } from '@/components/layout/forbidden-view'
import { NotFoundView } from '@/components/layout/not-found-view'
import { ShopFooter } from '@/components/layout/shop/shop-footer'
import { ShopHeader } from '@/components/layout/shop/shop-header'
import type { Workplace } from '@/components/layout/workplace/places'
import { WorkplaceShell } from '@/components/layout/workplace/workplace-shell'
import { archDrawing } from '@/components/ui/arch-drawing'

const plants = { slug: 'plants', label: 'Plants', href: '/plants', panelUrl: '/menu/plants' }
const gifts = { slug: 'gifts', label: 'Gifts', href: '/gifts' }
const links = (html: string) => [...html.matchAll(/<a[^>]* href="([^"]+)"/g)].map(([, href]) => href)

it('the icon of the browser is the drawing of the mark', () => {
  const icon = readFileSync('app/icon.svg', 'utf8')
  expect(icon).toContain(`d="${archDrawing.arch}"`)
  expect(icon).toContain(`d="${archDrawing.canes}"`)
})

describe('the head of the shop', () => {
  it('has no control without its door', () => {
    const html = renderToStaticMarkup(<ShopHeader />)
    expect(links(html)).toEqual(['/'])
    expect(html).not.toMatch(/<nav|<button/)
  })

  it('has a plain link for every root, and marks the one that the page lies in', () => {
    const html = renderToStaticMarkup(<ShopHeader current="gifts" menu={[plants, gifts]} />)
    expect(links(html)).toEqual(expect.arrayContaining(['/plants', '/gifts']))
    expect(html.match(/<a[^>]*aria-current[^>]*>[^<]*/g)).toEqual([
      expect.stringMatching(/href="\/gifts">Gifts$/),
    ])
    expect(html.match(/aria-label="More in [^"]+"/g)).toEqual(['aria-label="More in Plants"'])
  })

  it('leads to the foot of the page where the menu cannot open', () => {
    const html = renderToStaticMarkup(
      <>
        <ShopHeader menu={[gifts]} />
        <ShopFooter columns={[]} />
      </>,
    )
    const target = /href="#([^"]+)"/.exec(html)?.[1]
    expect(html).toMatch(new RegExp(`<footer[^>]* id="${target}"`))
  })
})

const workplace: Workplace = {
  name: 'Seller',
  home: '/seller',
  current: '/seller/orders',
  places: [
    { icon: 'sprout', label: 'Today', href: '/seller', main: true },
    { icon: 'package', label: 'Orders', href: '/seller/orders', waiting: 7, main: true },
    { icon: 'leaf', label: 'Products', href: '/seller/products', count: 64 },
  ],
  who: { name: 'Ines Okafor', role: 'Owner', links: [{ label: 'Sign out', href: '/out' }] },
}

describe('the shell of a workplace', () => {
  const html = renderToStaticMarkup(<WorkplaceShell {...workplace}>Work</WorkplaceShell>)
  const [rail = '', rest = ''] = html.split('</header>')

  it('names every place in the rail, with what waits there, and marks the current one', () => {
    expect(links(rail)).toEqual(expect.arrayContaining(['/seller', '/seller/orders', '/seller/products']))
    expect(rail).toMatch(/>7<span class="sr-only"> waiting/)
    expect(rail.match(/aria-current="page"[^>]*href="([^"]+)"/)?.[1]).toBe('/seller/orders')
  })

  it('puts only the main places under the thumb, and all of them where there is no script', () => {
    const bar = rest.slice(rest.indexOf('<nav aria-label="Seller, main places"'))
    expect(links(bar)).toEqual(['/seller', '/seller/orders', '#all-places'])
    const unscripted = /<noscript>(.*)<\/noscript>/.exec(rest)?.[1] ?? ''
    expect(unscripted).toContain('id="all-places"')
    expect(links(unscripted)).toHaveLength(3)
  })
})

describe('the shell of the account', () => {
  const home = { icon: 'house', label: 'Overview', href: '/account' } as const
  const orders = { icon: 'package', label: 'Orders', href: '/account/orders' } as const
  const show = (current: string) =>
    renderToStaticMarkup(
      <AccountShell current={current} home={home} places={[orders]} title="Your orders">
        Page
      </AccountShell>,
    )

  it('has a way back on every page but the first', () => {
    expect(show('/account')).not.toContain('account-back')
    expect(show('/account/orders')).toMatch(/class="account-back" href="\/account"/)
  })
})

describe('views in the place of a page', () => {
  it('lead on from where nothing is', () => {
    const html = renderToStaticMarkup(<NotFoundView />)
    expect(html).toMatch(/<h1[^>]*>Nothing grows here<\/h1>/)
    expect(links(html)).toEqual(['/', '/help/newsletter'])
  })

  it('tell the number of a failure', () => {
    const error = Object.assign(new Error('broken'), { digest: '4711' })
    const html = renderToStaticMarkup(<ErrorView error={error} retry={() => {}} />)
    expect(html).toContain('role="alert"')
    expect(html).toMatch(/This page failed[\s\S]*4711/)
    expect(html).not.toContain('broken')
  })

  it('say what is closed, to whom it opens, and as whom one came', () => {
    const html = renderToStaticMarkup(
      <ForbiddenView
        as="Daniela Reyes"
        back={{ label: 'To your account', href: '/account' }}
        signInHref="/sign-in"
        what="The payouts"
        who="the owners"
      />,
    )
    expect(html).toContain('The payouts can be seen by the owners. You are signed in as Daniela Reyes.')
    expect(links(html)).toEqual(['/account', '/sign-in'])
  })
})
