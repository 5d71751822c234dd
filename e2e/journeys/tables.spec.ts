import { expect, expectNoSidewaysScroll, test } from '@/e2e/fixtures/test'
import { OrdersTablePage } from '@/e2e/pages/orders-table-page'

const byDue = ['TR-20398', 'TR-20418', 'TR-20415', 'TR-20409', 'TR-20407', 'TR-20391', 'TR-20396']

test.describe('a table, by keyboard', () => {
  test('J and K move, X picks, Enter opens, Escape clears', async ({ page }) => {
    const orders = new OrdersTablePage(page)
    await orders.open()
    await orders.isAwake()
    await page.keyboard.press('j')
    await expect(orders.link('TR-20398')).toBeFocused()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await expect(orders.link('TR-20418')).toBeFocused()
    await page.keyboard.press('x')
    await expect(orders.box('TR-20418')).toBeChecked()
    await expect(orders.count).toHaveText('1 selected')
    await page.keyboard.press('Escape')
    await expect(orders.picked).toHaveCount(0)
    await expect(orders.count).toHaveText('None selected')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#TR-20418$/)
  })

  test('never past an end, and the last row is not under the bar', async ({ page }) => {
    const orders = new OrdersTablePage(page)
    await page.setViewportSize({ width: 1280, height: 420 })
    await orders.open()
    await orders.isAwake()
    for (let step = 0; step < 9; step++) await page.keyboard.press('j')
    await expect(orders.link('TR-20396')).toBeFocused()
    for (let step = 0; step < 9; step++) await page.keyboard.press('k')
    await expect(orders.link('TR-20398')).toBeFocused()
    const [row, bar] = await Promise.all([
      orders.link('TR-20398').boundingBox(),
      orders.column('Order').boundingBox(),
    ])
    expect(row!.y).toBeGreaterThan(bar!.y + bar!.height - 1)
  })

  test('X with Shift picks all from the last picked row; P is the key of an act', async ({ page }) => {
    const orders = new OrdersTablePage(page)
    await orders.open()
    await orders.isAwake()
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    for (let step = 0; step < 3; step++) await page.keyboard.press('j')
    await page.keyboard.press('Shift+X')
    await expect(orders.count).toHaveText('4 selected')
    await page.keyboard.press('p')
    await expect(orders.outcome).toHaveText(`Marked packed: ${byDue.slice(0, 4).join(', ')}.`)
  })

  test('a key of an act means nothing before a row is picked, nor while somebody types', async ({ page }) => {
    const orders = new OrdersTablePage(page)
    await orders.open()
    await orders.isAwake()
    await page.keyboard.press('p')
    await orders.search.focus()
    await page.keyboard.type('jxp')
    await expect(orders.search).toHaveValue('jxp')
    await expect(orders.picked).toHaveCount(0)
    await expect(page).toHaveURL(/orders$/)
  })

  test('single keys can be turned off, and stay off', async ({ page }) => {
    const orders = new OrdersTablePage(page)
    await orders.open()
    await orders.isAwake()
    await orders.keysSwitch.click()
    await expect(orders.keysSwitch).toHaveAttribute('aria-pressed', 'false')
    await page.reload()
    await orders.isAwake()
    await page.keyboard.press('j')
    await expect(orders.link('TR-20398')).not.toBeFocused()
    await expect(orders.keysSwitch).toHaveAttribute('aria-pressed', 'false')
  })
})

test.describe('a table, by hand', () => {
  test('Shift picks a range either way, and takes one away', async ({ page }) => {
    const orders = new OrdersTablePage(page)
    await orders.open()
    await orders.isAwake()
    await orders.box('TR-20407').click()
    await orders.box('TR-20415').click({ modifiers: ['Shift'] })
    await expect(orders.picked).toHaveCount(3)
    await expect(orders.allBoxes).toHaveJSProperty('indeterminate', true)
    await orders.box('TR-20409').click()
    await orders.box('TR-20407').click({ modifiers: ['Shift'] })
    await expect(orders.count).toHaveText('1 selected')
    await expect(orders.box('TR-20415')).toBeChecked()
  })

  test('one box picks all of the page; the cross clears; picking moves nothing', async ({ page }) => {
    const orders = new OrdersTablePage(page)
    await orders.open()
    await orders.isAwake()
    const before = await orders.row('TR-20398').boundingBox()
    await orders.allBoxes.check()
    await expect(orders.count).toHaveText('7 selected')
    expect(await orders.row('TR-20398').boundingBox()).toEqual(before)
    await orders.clear.click()
    await expect(orders.picked).toHaveCount(0)
    await expect(orders.allBoxes).not.toBeChecked()
    await expect(orders.act('Mark packed')).toBeHidden()
  })

  test('headings sort by address, pages follow, and the way back works', async ({ page }) => {
    const orders = new OrdersTablePage(page)
    await orders.open()
    await expect(orders.column('Ship by')).toHaveAttribute('aria-sort', 'ascending')
    await orders.column('Total').getByRole('link').click()
    await expect(page).toHaveURL(/sort=-total$/)
    await expect(orders.column('Total')).toHaveAttribute('aria-sort', 'descending')
    await expect(orders.rows.first()).toContainText('$128.00')
    await page.getByRole('link', { name: 'Next page' }).click()
    await expect(page).toHaveURL(/sort=-total&page=2$/)
    await expect(orders.rows).toHaveCount(3)
    await page.goBack()
    await expect(orders.rows.first()).toContainText('$128.00')
  })

  test('what is not found is told, with the way back to all', async ({ page }) => {
    const orders = new OrdersTablePage(page)
    await orders.open()
    await orders.search.fill('Fernn')
    await orders.search.press('Enter')
    await expect(page.getByRole('heading', { name: 'No order is called “Fernn”' })).toBeVisible()
    await page.getByRole('link', { name: 'Show all 10' }).click()
    await expect(orders.rows).toHaveCount(7)
  })
})

test.describe('a table without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('picks, acts and clears as a form does', async ({ page }) => {
    const orders = new OrdersTablePage(page)
    await orders.open()
    await expect(orders.allBoxes).toBeHidden()
    await expect(orders.act('Mark packed')).toBeHidden()
    await orders.box('TR-20415').check()
    await orders.clear.click()
    await expect(orders.picked).toHaveCount(0)
    await orders.box('TR-20398').check()
    await orders.box('TR-20391').check()
    await orders.act('Mark packed').click()
    await expect(orders.outcome).toHaveText('Marked packed: TR-20398, TR-20391.')
  })
})

for (const width of [320, 375, 768]) {
  test.describe(`a table ${width} wide`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('folds its rows, and leaves nothing out', async ({ page }) => {
      const orders = new OrdersTablePage(page)
      await orders.open()
      await expectNoSidewaysScroll(page)
      const said = [
        '2 × Snake plant',
        '6 in nursery pot',
        'TR-20415',
        '10:02',
        'Today, 2 pm',
        'Theo Lindqvist',
      ]
      for (const text of [...said, 'Duluth, MN', 'UPS 2nd Day', 'with heat pack', '$56.00'])
        await expect(orders.row('TR-20415')).toContainText(text, { useInnerText: true })
    })

    test('the bar lies over the headings: picking moves nothing, and the acts can be reached', async ({
      page,
    }) => {
      const orders = new OrdersTablePage(page)
      await orders.open()
      await orders.isAwake()
      const before = await orders.row('TR-20418').boundingBox()
      await orders.box('TR-20398').check()
      expect(await orders.row('TR-20418').boundingBox()).toEqual(before)
      await expectNoSidewaysScroll(page)
      await expect(orders.count).toHaveText('1 selected')
      await orders.act('Mark packed').click()
      await expect(orders.outcome).toHaveText('Marked packed: TR-20398.')
    })
  })
}
