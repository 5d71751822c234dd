import { expect, test } from '@/e2e/fixtures/test'
import { ControlsPage } from '@/e2e/pages/controls-page'

test.describe('a refused form', () => {
  test('lists what is wrong, and each link leads to its control', async ({ page }) => {
    const controls = new ControlsPage(page)
    await controls.openAlive()
    const summary = controls.section('Refused form')
    const follow = async (name: string) => {
      await summary.getByRole('link', { name }).focus()
      await page.keyboard.press('Enter')
    }
    await follow('ZIP code')
    await expect(page.getByRole('textbox', { name: 'ZIP code' })).toBeFocused()
    await follow('Delivery speed')
    await expect(page.getByRole('radio', { name: 'In three days' })).toBeFocused()
    await follow('I agree to the terms')
    await expect(page.getByRole('checkbox', { name: 'I agree to the terms' })).toBeFocused()
    await expect(page).toHaveURL('/style/controls')
  })

  test('leads to its only wrong field, and keeps what stands in it', async ({ home }) => {
    await home.open()
    await home.signUpWith('maya@')
    await expect(home.email).toBeFocused()
    await expect(home.email).toHaveValue('maya@')
    await expect(home.email).toHaveAttribute('aria-invalid', 'true')
    await home.email.fill('maya@exa')
    await home.signUp.click()
    await expect(home.refusal).not.toBeEmpty()
    await expect(home.email).toHaveValue('maya@exa')
  })

  test('says that the shop did not answer, loses nothing, and can be sent again', async ({
    home,
    page,
    email,
  }) => {
    await home.open()
    await page.route('/', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
    await home.signUpWith(email)
    await expect(home.refusal).toContainText('The shop did not answer')
    await expect(home.refusal).toBeFocused()
    await expect(home.email).toHaveValue(email)
    await page.unroute('/')
    await home.signUp.click()
    await expect(home.status).toContainText(email)
  })
})

test.describe('a form that is done', () => {
  test('hands the focus to what takes its place', async ({ home, email }) => {
    await home.askForTheLetter(email)
    await expect(home.status).toBeFocused()
  })

  test('goes out once, however often it is sent', async ({ home, page, email }) => {
    await home.open()
    let sent = 0
    await page.route('/', async (route) => {
      sent += route.request().method() === 'POST' ? 1 : 0
      await route.continue()
    })
    await home.email.fill(email)
    await home.email.evaluate((field: HTMLInputElement) => {
      field.form?.requestSubmit()
      field.form?.requestSubmit()
    })
    // On the keyboard, not on the field: the shop may have answered by now, and the field be gone.
    await page.keyboard.press('Enter')
    await expect(home.status).toContainText(email)
    expect(sent).toBe(1)
  })
})

test('a button under way says so, keeps its width, and lets no other act through', async ({ page }) => {
  const controls = new ControlsPage(page)
  await controls.openAlive()
  const acts = controls.section('Sending').getByRole('button')
  const [pay, save] = [acts.first(), acts.last()]
  for (const [act, other, words] of [
    [pay, save, 'Paying'],
    [save, pay, 'Saving the draft'],
  ] as const) {
    const width = async () => (await act.boundingBox())?.width
    const atRest = await width()
    await act.click()
    await expect(act).toHaveAccessibleName(words)
    expect(await width()).toBe(atRest)
    await expect(act).toHaveAttribute('aria-busy', 'true')
    await expect(other).toHaveAttribute('aria-disabled', 'true')
    await expect(other).not.toHaveAttribute('aria-busy')
    await expect(act).not.toHaveAttribute('aria-busy')
  }
})

test.describe('what is not saved', () => {
  test('is asked about before a link leads away', async ({ page }) => {
    const controls = new ControlsPage(page)
    await controls.openAlive()
    await controls.note.fill('Closed on Mondays.')
    await controls.otherSheet.click()
    await expect(controls.leaving).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(controls.leaving).toBeHidden()
    await expect(controls.note).toHaveValue('Closed on Mondays.')

    await controls.otherSheet.click()
    await expect(page.getByRole('button', { name: 'Keep editing' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/style')
  })

  test('is asked about by the browser when the page itself would go', async ({ page }) => {
    const controls = new ControlsPage(page)
    await controls.openAlive()
    await controls.note.pressSequentially('And on Mondays.')
    const asked = page.waitForEvent('dialog')
    const reloaded = page.reload()
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.accept()
    await reloaded
  })

  test('is not asked about when nothing has changed, or all is as it was', async ({ page }) => {
    const controls = new ControlsPage(page)
    await controls.openAlive()
    await controls.note.pressSequentially('!')
    await controls.note.press('Backspace')
    await controls.otherSheet.click()
    await expect(page).toHaveURL('/style')
  })

  test('is saved once it was sent', async ({ page }) => {
    const controls = new ControlsPage(page)
    await controls.openAlive()
    const asked: string[] = []
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type())
      await dialog.accept()
    })
    await controls.note.fill('Closed on Mondays.')
    await page.getByRole('button', { name: 'Save the note' }).click()
    await expect(page).toHaveURL(/note=Closed/)
    expect(asked).toEqual([])
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the answer has the focus: the wrong field, or what takes the place of the form', async ({
    home,
    email,
  }) => {
    await home.open()
    await home.signUpWith('maya@')
    await expect(home.email).toBeFocused()
    await expect(home.email).toHaveValue('maya@')
    await home.signUpWith(email)
    await expect(home.status).toContainText(email)
    await expect(home.status).toBeFocused()
  })

  test('a refusal of the whole has the focus', async ({ confirmPage }) => {
    await confirmPage.open('?token=cut-short')
    await confirmPage.button.click()
    await expect(confirmPage.refusal).toContainText(/link/i)
    await expect(confirmPage.refusal).toBeFocused()
  })
})
