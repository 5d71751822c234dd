import { expect, expectNoSidewaysScroll, test } from '@/e2e/fixtures/test'
import { ControlsPage } from '@/e2e/pages/controls-page'

const picture = (name: string, bytes: number) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: Buffer.alloc(bytes, 1),
})

test.describe('by keyboard alone', () => {
  test('radio cards are one stop, and the arrow keys choose', async ({ page }) => {
    const controls = new ControlsPage(page)
    await controls.open()
    const card = (name: RegExp) => controls.size.getByRole('radio', { name })
    await card(/Medium/).focus()
    await page.keyboard.press('ArrowRight')
    await expect(card(/Large/)).toBeChecked()
    await expect(card(/Large/)).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(card(/Small/)).toBeChecked()
    await page.keyboard.press('Tab')
    await expect(
      page.getByRole('group', { name: /^Pot/ }).first().getByRole('radio', { checked: true }),
    ).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    // The last pot cannot be chosen, so the first one follows.
    await expect(page.getByRole('radio', { name: /Nursery pot/ }).first()).toBeChecked()
  })

  test('a quantity is counted, typed, and keeps to its ends', async ({ page }) => {
    const controls = new ControlsPage(page)
    await controls.openAlive()
    await controls.fern.focus()
    await page.keyboard.press('ArrowUp')
    await expect(controls.fern).toHaveValue('3')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(controls.fern).toHaveValue('1')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('12')
    await page.keyboard.press('ArrowUp')
    await expect(controls.fern).toHaveValue('12')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('spinbutton', { name: 'Drip-glaze pot' })).toBeFocused()
  })

  test('each thumb of a range moves, writes, and does not pass the other', async ({ page }) => {
    const controls = new ControlsPage(page)
    await controls.openAlive()
    await controls.lowestPrice.focus()
    await page.keyboard.press('ArrowRight')
    await expect(controls.lowestPriceField).toHaveValue('13')
    await page.keyboard.press('End')
    await expect(controls.lowestPriceField).toHaveValue('70')
    await page.keyboard.press('Home')
    await expect(controls.lowestPriceField).toHaveValue('')
    await page.keyboard.press('Tab')
    await expect(controls.highestPrice).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(controls.highestPriceField).toHaveValue('69')
    await page.keyboard.press('Tab')
    await page.keyboard.type('20')
    await expect(controls.lowestPrice).toHaveValue('20')
  })

  test('stars are chosen by the arrow keys, and said in words', async ({ page }) => {
    const controls = new ControlsPage(page)
    await controls.open()
    const group = page.getByRole('group', { name: 'The plant' })
    await group.getByRole('radio', { name: '4 stars: Good' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(group.getByRole('radio', { name: '5 stars: Excellent' })).toBeChecked()
    await expect(group.getByText('Excellent', { exact: true })).toBeVisible()
    await expect(group.getByText('Good', { exact: true })).toBeHidden()
  })

  test('switches, answers, facets and boxes answer to the space bar', async ({ page }) => {
    const controls = new ControlsPage(page)
    await controls.open()
    for (const control of [
      page.getByRole('switch', { name: /Away/ }),
      page.getByRole('checkbox', { name: 'Dog' }),
      page.getByRole('checkbox', { name: /Direct sun/ }),
      page.getByRole('checkbox', { name: 'Add a handwritten card', exact: true }),
    ]) {
      await control.focus()
      await page.keyboard.press('Space')
      await expect(control).toBeChecked()
      await page.keyboard.press('Space')
      await expect(control).not.toBeChecked()
    }
    await expect(page.getByRole('checkbox', { name: /^Low/ })).toBeDisabled()
    // Nothing would be found with it, and it can be taken away all the same.
    await expect(page.getByRole('checkbox', { name: /Mon, Nov 30/ })).toBeEnabled()
  })

  test('answers of which one holds are gone through by the arrow keys', async ({ page }) => {
    const controls = new ControlsPage(page)
    await controls.open()
    await page.getByRole('radio', { name: 'East' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'South' })).toBeChecked()
  })

  test('a list is opened, gone through and chosen from', async ({ page }) => {
    const controls = new ControlsPage(page)
    await controls.open()
    const state = page.getByRole('combobox', { name: 'State', exact: true })
    await state.focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(state).toHaveValue('Oregon')
    await expect(state).toBeFocused()
  })

  test('files are chosen, added to and taken away', async ({ page }) => {
    const controls = new ControlsPage(page)
    await controls.openAlive()
    const choose = async (...files: ReturnType<typeof picture>[]) => {
      await controls.pictures.focus()
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
      await chooser.setFiles(files)
    }
    await choose(picture('leaf.jpg', 2_412_000), picture('pot.jpg', 900))
    await expect(controls.chosenFiles).toHaveText([/leaf\.jpg2\.41 MB/, /pot\.jpg900 bytes/])
    await expect(controls.said).toHaveText('2 files chosen')
    await choose(picture('root.jpg', 5000))
    await expect(controls.chosenFiles).toHaveCount(3)

    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Remove leaf.jpg' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(controls.pictures).toBeFocused()
    const held = () =>
      controls.pictures.evaluate((field: HTMLInputElement) =>
        [...(field.files ?? [])].map(({ name }) => name),
      )
    expect(await held()).toEqual(['pot.jpg', 'root.jpg'])
  })

  test('a password can be looked at', async ({ page }) => {
    const controls = new ControlsPage(page)
    await controls.openAlive()
    await controls.password.focus()
    await page.keyboard.type('in the garden')
    await expect(controls.password).toHaveAttribute('type', 'password')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(controls.password).toHaveAttribute('type', 'text')
    await expect(page.getByRole('button', { name: 'Show password' })).toHaveAttribute('aria-pressed', 'true')
    await expect(controls.password).toHaveValue('in the garden')
  })
})

test('the buttons of a quantity count, tell the number, and tell the ends', async ({ page }) => {
  const controls = new ControlsPage(page)
  await controls.openAlive()
  const quantity = controls.section('Quantity')
  await quantity.getByRole('button', { name: 'One more: Boston fern' }).click()
  await expect(controls.fern).toHaveValue('3')
  await expect(controls.said).toHaveText('Boston fern: 3')
  const less = quantity.getByRole('button', { name: 'One less: Boston fern' })
  await less.click()
  await less.click()
  await less.click()
  await expect(controls.fern).toHaveValue('1')
  await expect(controls.said).toHaveText('Boston fern: 1 is the least')
})

test('a counter counts, warns, and cuts nothing', async ({ page }) => {
  const controls = new ControlsPage(page)
  await controls.openAlive()
  const field = controls.section('Long text').locator('.field').first()
  await expect(field).toContainText('65 of 180', { useInnerText: true })
  await controls.cardMessage.fill('x'.repeat(160))
  await expect(field).toContainText('160 of 180', { useInnerText: true })
  await expect(controls.said).toHaveText('20 characters left')
  await controls.cardMessage.fill('x'.repeat(200))
  await expect(controls.cardMessage).toHaveValue('x'.repeat(200))
  await expect(controls.said).toHaveText('20 characters too many')
})

test('a hint or an error is said with its control, and a box above a list is mixed', async ({ page }) => {
  const controls = new ControlsPage(page)
  await controls.openAlive()
  const fields = controls.section('Fields')
  await expect(fields.getByLabel('Phone')).toHaveAccessibleDescription(/two digits short/)
  await expect(fields.getByLabel('Working')).toHaveAccessibleDescription('Looking up the address')
  await expect(page.getByLabel('Price', { exact: true })).toHaveAccessibleDescription('$')
  await expect(page.getByLabel('Price in Europe')).toHaveAccessibleDescription(
    'Write the amount in EUR like 12.50. €',
  )
  await expect(page.getByRole('group', { name: 'To whom' })).toHaveAccessibleDescription(
    'Choose who gets the parcel.',
  )
  await expect(page.getByRole('checkbox', { name: 'All 24 orders' })).toHaveJSProperty('indeterminate', true)
})

test('a chosen answer moves no neighbour', async ({ page }) => {
  const controls = new ControlsPage(page)
  await controls.open()
  const place = async () => (await page.getByText('Bird', { exact: true }).boundingBox())?.x
  const before = await place()
  await page.getByRole('checkbox', { name: 'Dog' }).check()
  expect(await place()).toBe(before)
})

for (const [width, colorScheme] of [
  [320, 'light'],
  [375, 'dark'],
  [768, 'light'],
] as const) {
  test(`everything fits ${width} wide, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    await new ControlsPage(page).open()
    await expectNoSidewaysScroll(page)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('what a control cannot do is not there, and what it can stays', async ({ page }) => {
    const controls = new ControlsPage(page)
    await controls.open()
    await controls.fern.focus()
    await page.keyboard.press('ArrowUp')
    await expect(controls.fern).toHaveValue('3')
    await expect(page.getByRole('button', { name: 'One more: Boston fern' })).toBeHidden()
    await expect(controls.lowestPrice).toBeHidden()
    await expect(controls.lowestPriceField).toHaveValue('12')
    await expect(page.getByRole('button', { name: 'Show password' })).toBeHidden()
    await expect(page.getByText('at most 180').first()).toBeVisible()
    await controls.pictures.setInputFiles([picture('leaf.jpg', 900)])
    await page.getByRole('radio', { name: '2 stars: Weak' }).first().check()
    await expect(page.getByText('Weak', { exact: true }).first()).toBeVisible()
  })

  test('a link of the summary leads to its field', async ({ page }) => {
    const controls = new ControlsPage(page)
    await controls.open()
    await controls.section('Refused form').getByRole('link', { name: 'ZIP code' }).click()
    await expect(page.getByRole('textbox', { name: 'ZIP code' })).toBeFocused()
  })
})
