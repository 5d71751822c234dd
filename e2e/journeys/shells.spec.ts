import type { Page } from '@playwright/test'
import { expect, test } from '@/e2e/fixtures/test'
import { ErrorShellPage, ShopShellPage } from '@/e2e/pages/shells-page'
import { shells } from '@/e2e/pages/style-book'

const atDesk = { viewport: { width: 1440, height: 900 } }
const onPhone = { viewport: { width: 375, height: 812 } }
const focused = (page: Page) => page.locator(':focus')

test.describe('every shell', () => {
  for (const path of [...shells, '/style/shells/admin/refund', '/style/shells/account/orders']) {
    test(`${path} has one main, a skip link to it, a head, and names for its navigations`, async ({
      page,
    }) => {
      await page.goto(path)
      await expect(page.getByRole('main')).toHaveCount(1)
      await expect(page.getByRole('banner')).toHaveCount(1)
      await page.keyboard.press('Tab')
      await expect(focused(page)).toHaveText('Skip to content')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/#content$/)
      for (const navigation of await page.getByRole('navigation').all())
        await expect(navigation).toHaveAccessibleName(/\S/)
    })
  }
})

test.describe('the menu at a desk', () => {
  test.use(atDesk)

  test('is opened, read and left by keyboard', async ({ page }) => {
    const shop = new ShopShellPage(page)
    await shop.open()
    await shop.root('Plants').focus()
    await page.keyboard.press('Tab')
    await expect(shop.more('Plants')).toBeFocused()
    await expect(shop.more('Plants')).toHaveAttribute('aria-expanded', 'false')

    await page.keyboard.press('Enter')
    await expect(shop.more('Plants')).toHaveAttribute('aria-expanded', 'true')
    await expect(shop.panel('Plants').getByRole('link', { name: 'Prayer plants' })).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(focused(page)).toHaveText('All in Plants')

    await page.keyboard.press('Escape')
    await expect(shop.panel('Plants')).toBeHidden()
    await expect(shop.more('Plants')).toBeFocused()
  })

  test('fetches a panel on its first opening, and not again', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/shells/menu/')) asked.push(new URL(request.url()).pathname)
    })
    const shop = new ShopShellPage(page)
    await shop.open()
    expect(asked).toEqual([])
    for (const root of ['Plants', 'Flowers', 'Plants']) {
      await shop.more(root).click()
      await expect(shop.panel(root).getByRole('listitem').first()).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(shop.panel(root)).toBeHidden()
    }
    expect(asked).toEqual(['/style/shells/menu/plants', '/style/shells/menu/flowers'])
  })

  test('says so when a panel does not come, and can be asked once more', async ({ page }) => {
    const shop = new ShopShellPage(page)
    let down = true
    await page.route('**/shells/menu/plants', (route) =>
      down ? route.fulfill({ body: 'The menu is away.' }) : route.continue(),
    )
    await shop.open()
    await shop.more('Plants').click()
    await expect(shop.panel('Plants').getByRole('alert')).toContainText('did not come through')
    down = false
    await shop.panel('Plants').getByRole('button', { name: 'ask once more' }).click()
    await expect(shop.panel('Plants').getByRole('link', { name: 'Ferns' })).toBeVisible()
  })

  test('closes behind whoever tabs on, and nothing on the page moves', async ({ page }) => {
    const shop = new ShopShellPage(page)
    await shop.open()
    const before = await shop.heading.boundingBox()
    await shop.more('Handmade').press('Enter')
    const last = shop.panel('Handmade').getByRole('link').last()
    await expect(last).toHaveText('Calendars')
    expect(await shop.heading.boundingBox()).toEqual(before)
    await last.focus()
    await page.keyboard.press('Tab')
    await expect(shop.panel('Handmade')).toBeHidden()
    await expect(shop.root('Gifts')).toBeFocused()
  })

  test('gives the search box to the stroke key, except where one writes', async ({ page }) => {
    const shop = new ShopShellPage(page)
    await shop.open()
    await page.keyboard.press('/')
    await expect(shop.search).toBeFocused()
    await page.keyboard.type('a/b')
    await expect(shop.search).toHaveValue('a/b')
  })
})

test.describe('the menu on a phone', () => {
  test.use(onPhone)

  test('is a drawer with the tree, and the back button closes it', async ({ page }) => {
    const shop = new ShopShellPage(page)
    await shop.open()
    await shop.menuOpener.click()
    await expect(shop.drawer).toBeVisible()
    await shop.drawer.getByText('Flowers', { exact: true }).click()
    await expect(shop.drawer.getByRole('link', { name: 'Garden roses' })).toBeVisible()
    await shop.drawer.getByText('Handmade', { exact: true }).click()
    await expect(shop.drawer.getByRole('link', { name: 'Garden roses' })).toBeHidden()

    await page.goBack()
    await expect(shop.drawer).toBeHidden()
    await expect(page).toHaveURL(shop.path)
    await expect(shop.heading).toBeVisible()
  })

  test('closes by Escape and gives the focus back', async ({ page }) => {
    const shop = new ShopShellPage(page)
    await shop.open()
    await shop.menuOpener.focus()
    await page.keyboard.press('Enter')
    await expect(shop.drawer).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(shop.drawer).toBeHidden()
    await expect(shop.menuOpener).toBeFocused()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every root of the menu is a link, and the menu of a phone leads to the foot', async ({ page }) => {
    const shop = new ShopShellPage(page)
    await page.setViewportSize(atDesk.viewport)
    await shop.open()
    for (const root of ['Plants', 'Flowers', 'Pots & vases', 'Handmade', 'Gifts', 'Growers'])
      await expect(shop.root(root)).toHaveAttribute('href', /.+/)
    await expect(shop.more('Plants')).toBeHidden()
    await expect(shop.theme('Dark')).toBeHidden()

    await page.setViewportSize(onPhone.viewport)
    await shop.menuOpener.click()
    await expect(shop.foot).toBeInViewport()
    await expect(shop.foot.getByRole('link', { name: 'Pots & vases' })).toBeInViewport()
  })
})

test.describe('the light one reads in', () => {
  test.use(atDesk)

  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

  test('is chosen, kept, and in force before the next page is painted', async ({ page, context }) => {
    const shop = new ShopShellPage(page)
    await shop.open()
    const light = await ground(page)
    await shop.theme('Dark').check({ force: true })
    const dark = await ground(page)
    expect(dark).not.toBe(light)
    await expect(page.locator('meta[name="theme-color"]')).toHaveAttribute('content', dark)

    await context.addInitScript(() => {
      new MutationObserver((_, watch) => {
        if (!document.body) return
        watch.disconnect()
        Object.assign(window, { themeAtBody: document.documentElement.dataset.theme })
      }).observe(document, { childList: true, subtree: true })
    })
    await page.reload()
    expect(await page.evaluate(() => (window as { themeAtBody?: string }).themeAtBody)).toBe('dark')
    await expect(shop.theme('Dark')).toBeChecked()
    expect(await ground(page)).toBe(dark)
  })

  test('follows in every open tab, and goes back to the system', async ({ page, context }) => {
    const shop = new ShopShellPage(page)
    await shop.open()
    const light = await ground(page)
    const second = new ShopShellPage(await context.newPage())
    await second.open()
    await second.theme('Dark').check({ force: true })
    await expect(shop.theme('Dark')).toBeChecked()
    expect(await ground(page)).not.toBe(light)
    await second.theme('System').check({ force: true })
    await expect(shop.theme('System')).toBeChecked()
    expect(await ground(page)).toBe(light)
  })
})

test.describe('when something is wrong', () => {
  test('a failed page says that it tries again', async ({ page }) => {
    const failed = new ErrorShellPage(page)
    await failed.open()
    await expect(failed.refusal).toContainText('2407915836')
    await expect(page).toHaveTitle('This page failed · Trellis')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(failed.heading).toBeVisible()
  })

  test('a lost connection is told, and that it is back', async ({ page, context }) => {
    const shop = new ShopShellPage(page)
    await shop.open()
    const notice = page.getByRole('complementary', { name: 'Connection' })
    await context.setOffline(true)
    await expect(notice).toContainText('You are offline')
    await context.setOffline(false)
    await expect(notice).toContainText('back online')
    await expect(notice).toBeHidden()
  })
})
