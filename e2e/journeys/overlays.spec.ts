import { expect, expectNoSidewaysScroll, test } from '@/e2e/fixtures/test'
import { OverlaysPage } from '@/e2e/pages/overlays-page'

/** Arrived from another page, so that the back button has somewhere to lead. */
async function arrive(sheet: OverlaysPage): Promise<number> {
  await sheet.page.goto('/style')
  await sheet.open()
  return sheet.place()
}

test('a dialog opens by keyboard, keeps the focus inside, and gives it back on Escape', async ({ page }) => {
  const sheet = new OverlaysPage(page)
  await sheet.open()
  const guarantee = sheet.dialog('Alive on arrival')
  await sheet.openByKey(sheet.link('The guarantee'), guarantee)
  await expect(guarantee.getByRole('button', { name: 'Close' })).toBeFocused()
  await sheet.press('Tab')
  await expect(guarantee.getByRole('link', { name: 'How we measure it' })).toBeFocused()
  await sheet.press('Escape')
  await expect(guarantee).toBeHidden()
  await expect(sheet.link('The guarantee')).toBeFocused()
})

test('the page behind a sheet neither scrolls nor moves', async ({ page }) => {
  const sheet = new OverlaysPage(page)
  await sheet.open()
  const before = await sheet.heading.boundingBox()
  await sheet.openByKey(sheet.link('Basket'), sheet.dialog('Your basket'))
  await expect(page.locator('html')).toHaveCSS('overflow-y', 'hidden')
  await page.mouse.move(40, 300)
  await page.mouse.wheel(0, 600)
  await sheet.dialog('Your basket').hover()
  await page.mouse.wheel(0, 4000)
  await expect(sheet.dialog('Your basket').getByText('Fern & smoke candle')).toBeInViewport()
  await expect(sheet.dialog('Your basket').getByRole('link', { name: 'To checkout' })).toBeInViewport()
  expect(await sheet.heading.boundingBox()).toEqual(before)
})

test('the back button closes the innermost of two dialogs, then the other, then leads to the page before', async ({
  page,
}) => {
  const sheet = new OverlaysPage(page)
  await arrive(sheet)
  const gift = sheet.dialog('A gift for someone')
  const card = sheet.dialog('The card')
  await sheet.openByKey(sheet.button('Make it a gift'), gift)
  await gift.getByRole('button', { name: 'Write the card' }).click()
  await card.getByRole('button', { name: 'Close' }).click()
  await expect(card).toBeHidden()
  await expect(gift, 'its close button is its own').toBeVisible()
  await gift.getByRole('button', { name: 'Write the card' }).click()
  await card.getByRole('textbox').fill('Water it on Sundays.')
  await page.goBack()
  await expect(card).toBeHidden()
  await expect(gift).toBeVisible()
  await expect(gift.getByRole('button', { name: 'Write the card' })).toBeFocused()
  await gift.getByRole('button', { name: 'Write the card' }).click()
  await expect(card.getByRole('textbox'), 'what was typed is still there').toHaveValue('Water it on Sundays.')
  await sheet.press('Escape')
  await expect(card).toBeHidden()
  await page.goBack()
  await expect(gift).toBeHidden()
  await expect(page).toHaveURL(/\/style\/overlays$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/style$/)
})

test('opened and closed ten times in every way, back still leads to the page before', async ({ page }) => {
  const sheet = new OverlaysPage(page)
  const place = await arrive(sheet)
  const guarantee = sheet.dialog('Alive on arrival')
  for (let round = 0; round < 10; round++) {
    await sheet.link('The guarantee').click()
    await expect(guarantee).toBeVisible()
    if (round % 4 === 0) await sheet.press('Escape')
    if (round % 4 === 1) await guarantee.getByRole('button', { name: 'Close' }).click()
    if (round % 4 === 2) await page.mouse.click(8, 8)
    if (round % 4 === 3) await page.goBack()
    await expect(guarantee).toBeHidden()
  }
  await expect.poll(sheet.place).toBe(place)
  await page.goBack()
  await expect(page).toHaveURL(/\/style$/)
})

test('faster than the history can answer, it ends where it began', async ({ page }) => {
  const sheet = new OverlaysPage(page)
  const place = await arrive(sheet)
  await sheet.link('The guarantee').focus()
  for (let round = 0; round < 10; round++) await sheet.press('Enter', 'Escape')
  await expect(sheet.dialogs).toHaveCount(0)
  await expect.poll(sheet.place).toBe(place)
})

test('a link in a sheet leads on, and back from there leads to the page without the sheet', async ({
  page,
}) => {
  const sheet = new OverlaysPage(page)
  const place = await arrive(sheet)
  await sheet.openByKey(sheet.link('Menu'), sheet.dialog('Menu'))
  await sheet.dialog('Menu').getByRole('link', { name: 'Flowers' }).click()
  await expect(page).toHaveURL(/\/style\/pictures$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Pictures' })).toBeVisible()
  expect(await sheet.place(), 'no entry of the sheet is left between').toBe(place + 1)
  await page.goBack()
  await expect(sheet.heading).toBeVisible()
  await expect(sheet.dialogs).toHaveCount(0)
  await page.goBack()
  await expect(page).toHaveURL(/\/style$/)
})

test('a search in a sheet leads on, and back from there leads to the page without the sheet', async ({
  page,
}) => {
  const sheet = new OverlaysPage(page)
  const place = await arrive(sheet)
  await sheet.openByKey(sheet.link('Filter'), sheet.dialog('Filter 26 plants'))
  await sheet.dialogs.getByRole('checkbox', { name: 'Low light' }).check()
  await sheet.dialogs.getByRole('button', { name: 'Show 26 plants' }).click()
  await expect(page).toHaveURL(/\/style\/data\?light=Low\+light$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible()
  expect(await sheet.place()).toBe(place + 1)
})

test('a reload inside of a dialog leaves no step behind that does nothing', async ({ page }) => {
  const sheet = new OverlaysPage(page)
  const place = await arrive(sheet)
  await sheet.openByKey(sheet.link('The guarantee'), sheet.dialog('Alive on arrival'))
  await page.reload()
  await expect(sheet.dialogs).toHaveCount(0)
  await expect.poll(sheet.place).toBe(place)
  await page.goForward()
  await expect.poll(sheet.place, 'forward finds nothing to show').toBe(place)
  await expect(sheet.heading).toBeVisible()
})

test('marking text inside and letting go beside the dialog does not close it', async ({ page }) => {
  const sheet = new OverlaysPage(page)
  await sheet.open()
  await sheet.openByKey(sheet.link('The guarantee'), sheet.dialog('Alive on arrival'))
  await sheet.dialog('Alive on arrival').getByRole('heading').hover()
  await page.mouse.down()
  await page.mouse.move(8, 8)
  await page.mouse.up()
  await expect(sheet.dialogs).toHaveCount(1)
})

test('a question begins on the way out, says when the act failed, and closes when it is done', async ({
  page,
}) => {
  const sheet = new OverlaysPage(page)
  await sheet.open()
  await sheet.openByKey(sheet.button('Delete the product'), sheet.question)
  await expect(sheet.question).toHaveAccessibleDescription(/leaves the shop at once/)
  await expect(sheet.question.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await sheet.press('Tab', 'Enter')
  await expect(sheet.question.getByRole('alert')).toContainText('did not go through')
  await sheet.question.getByRole('button', { name: 'Delete the product' }).click()
  await expect(sheet.question).toBeHidden()
  await expect(page.getByText('Deleted.')).toBeVisible()
  await expect(sheet.button('Delete the product')).toBeFocused()
})

test.describe('for whoever asks for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('a sheet is there at once', async ({ page }) => {
    const sheet = new OverlaysPage(page)
    await sheet.open()
    await sheet.openByKey(sheet.link('Basket'), sheet.dialog('Your basket'))
    const moving = () => page.evaluate(() => document.getAnimations().length)
    await expect.poll(moving).toBe(0)
    const duration = await sheet
      .dialog('Your basket')
      .evaluate((dialog) => Number.parseFloat(getComputedStyle(dialog).transitionDuration))
    expect(duration).toBeLessThan(0.001)
  })
})

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('every sheet fits, its foot in sight', async ({ page }) => {
    const sheet = new OverlaysPage(page)
    await sheet.open()
    await expectNoSidewaysScroll(page)
    await sheet.openByKey(sheet.link('Basket'), sheet.dialog('Your basket'))
    await expect(sheet.dialog('Your basket').getByRole('link', { name: 'To checkout' })).toBeInViewport()
    await sheet.press('Escape')
    await sheet.openByKey(sheet.link('Filter'), sheet.dialog('Filter 26 plants'))
    await expect(sheet.dialogs.getByRole('button', { name: 'Show 26 plants' })).toBeInViewport()
    await expectNoSidewaysScroll(page)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every opener leads to the same thing on a page, and tabs and notes open all the same', async ({
    page,
  }) => {
    const sheet = new OverlaysPage(page)
    await sheet.open()
    for (const [name, id] of [
      ['The guarantee', 'guarantee'],
      ['Basket', 'basket'],
      ['Menu', 'menu'],
      ['Filter', 'filters'],
    ] as const) {
      await sheet.link(name).click()
      await expect(page).toHaveURL(new RegExp(`#${id}$`))
      await expect(page.locator(`#${id}`)).toBeInViewport()
    }
    await expect(page.getByText('It comes 14 in tall')).toBeVisible()
    await page.getByRole('button', { name: 'heat pack' }).click()
    await expect(page.getByText('It goes in at no cost', { exact: false })).toBeVisible()
    await page.getByText('What if nobody is at home?').click()
    await expect(page.getByText('The courier tries twice')).toBeVisible()
    await sheet.search.fill('fern')
    await sheet.search.press('Enter')
    await expect(page).toHaveURL(/\/style\/data\?q=fern$/)
    await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible()
  })
})
