import { expect, test } from '@/e2e/fixtures/test'
import { AdminShellPage, SellerShellPage } from '@/e2e/pages/shells-page'

const atDesk = { width: 1440, height: 900 }
const onTablet = { width: 900, height: 800 }
const onPhone = { width: 375, height: 812 }

test.describe('a workplace', () => {
  test('has names at a desk, and icons with their names on a tablet', async ({ page }) => {
    const seller = new SellerShellPage(page)
    await page.setViewportSize(atDesk)
    await seller.open()
    const orders = seller.rail.getByRole('link', { name: /^Orders/ })
    const wide = await orders.boundingBox()
    await page.setViewportSize(onTablet)
    await expect(orders).toHaveAccessibleName('Orders 7 waiting')
    expect((await orders.boundingBox())?.width).toBeLessThan((wide?.width ?? 0) / 2)
    const name = orders.getByText('Orders', { exact: true })
    await expect(name).toHaveCSS('opacity', '0')
    await orders.hover()
    await expect(name).toHaveCSS('opacity', '1')
  })

  test('has four places under the thumb on a phone, and the others in a sheet', async ({ page }) => {
    const seller = new SellerShellPage(page)
    await page.setViewportSize(onPhone)
    await seller.open()
    await expect(seller.bar.getByRole('link')).toHaveText([/Today/, /Orders/, /Products/, /Stock/, /More/])
    await expect(seller.rail).toBeHidden()
    await seller.more.click()
    await expect(seller.sheet.getByRole('link', { name: 'Payouts' })).toBeVisible()
    await page.goBack()
    await expect(seller.sheet).toBeHidden()
  })

  test('is searched by Ctrl K, and says its keys at a question mark', async ({ page }) => {
    const seller = new SellerShellPage(page)
    await page.setViewportSize(atDesk)
    await seller.open()
    await page.keyboard.press('Control+k')
    await expect(seller.commands).toBeVisible()
    await page.keyboard.type('pay')
    await expect(seller.commands.getByRole('option')).toHaveText([/Payouts/])
    await page.keyboard.press('Escape')
    await expect(seller.commands).toBeHidden()
    await page.keyboard.press('?')
    await expect(seller.shortcuts).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(seller.shortcuts).toBeHidden()
  })

  test('keeps what belongs to the person at the foot of the rail', async ({ page }) => {
    const seller = new SellerShellPage(page)
    await page.setViewportSize(atDesk)
    await seller.open()
    await seller.who.click()
    await expect(page.getByRole('link', { name: 'Sign out' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('link', { name: 'Sign out' })).toBeHidden()
  })

  test('shows a queue and its matter side by side, and one after the other on a tablet', async ({ page }) => {
    const admin = new AdminShellPage(page)
    await page.setViewportSize(atDesk)
    await admin.open()
    await expect(admin.queue).toBeVisible()
    await expect(admin.matter).toBeVisible()

    await page.setViewportSize(onTablet)
    await expect(admin.matter).toBeHidden()
    await admin.queue.getByRole('link', { name: /arrived frozen/ }).click()
    await expect(admin.matter).toBeVisible()
    await expect(admin.queue).toBeHidden()
    await admin.matter.getByRole('link', { name: admin.title }).click()
    await expect(admin.queue).toBeVisible()
  })
})

test.describe('a workplace without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every place of a workplace is reached on a phone', async ({ page }) => {
    await page.setViewportSize(onPhone)
    const seller = new SellerShellPage(page)
    await seller.open()
    await seller.more.click()
    await expect(page.getByRole('navigation', { name: 'All of Seller' })).toBeInViewport()
    await expect(page.getByRole('link', { name: 'Payouts' })).toBeVisible()
  })
})
