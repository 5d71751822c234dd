import { expect, test } from '@/e2e/fixtures/test'

test.describe('the letter', () => {
  test('is asked for, confirmed out of the mailbox, and ended', async ({
    home,
    context,
    mailbox,
    email,
    confirmPage,
    unsubscribePage,
  }) => {
    await home.askForTheLetter(email)
    const mail = await mailbox.newest(email)
    const mailProgram = await context.newPage()
    await mailProgram.goto(`${mailbox.url}/mail/${mail.id}`)
    const link = mailProgram.frameLocator('iframe').getByRole('link', { name: confirmPage.act })
    await confirmPage.follow((await link.getAttribute('href')) ?? '')
    await mailProgram.close()
    await confirmPage.doIt()
    await unsubscribePage.follow(mailbox.linkIn(mail, '/newsletter/unsubscribe'))
    await unsubscribePage.doIt()
  })

  test('asked for twice sends one mail, and answers the same', async ({ home, mailbox, email }) => {
    await home.askForTheLetter(email)
    await home.askForTheLetter(email)
    await mailbox.newest(email, 1)
  })

  test('refuses what is no address, at the field, and keeps what was typed', async ({ home }) => {
    await home.open()
    await home.signUpWith('maya@')
    await expect(home.refusal).not.toBeEmpty()
    await expect(home.email).toHaveAccessibleDescription(/Write an e-mail address like name@example\.com/)
    await expect(home.email).toHaveAttribute('aria-invalid', 'true')
    await expect(home.email).toHaveValue('maya@')
  })

  test('is asked for with the keyboard alone', async ({ home, page, email }) => {
    await home.open()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(home.aboutTheLetter).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(home.email).toBeFocused()
    await page.keyboard.type(email)
    await page.keyboard.press('Tab')
    await expect(home.signUp).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(home.status).toContainText(email)
  })

  test('cannot be sent twice while it is under way', async ({ home, page, email }) => {
    await home.open()
    const held = Promise.withResolvers<void>()
    let sent = 0
    await page.route('/', async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      sent += 1
      await held.promise
      await route.continue()
    })
    await home.email.fill(email)
    await home.signUp.dblclick()
    await expect(home.signingUp).toHaveAttribute('aria-disabled', 'true')
    await home.signingUp.click({ force: true })
    await home.email.press('Enter')
    held.resolve()
    await expect(home.status).toContainText(email)
    expect(sent).toBe(1)
  })

  test('keeps what was typed when one comes back to the page', async ({ home, page, email }) => {
    await home.open()
    await home.email.fill(email)
    await home.aboutTheLetter.click()
    await expect(page.getByRole('heading', { level: 1, name: 'About our letter' })).toBeVisible()
    await page.goBack()
    await home.arrived()
    await expect(home.email).toHaveValue(email)
  })

  test('says why a link is no longer good', async ({ home, mailbox, email, confirmPage, shop }) => {
    await home.askForTheLetter(email)
    const mail = await mailbox.newest(email)
    await shop.run('newsletter.suppress', { emails: [email], reason: 'bounced' })
    await confirmPage.follow(mailbox.linkIn(mail, '/newsletter/confirm'))
    await confirmPage.button.click()
    await expect(confirmPage.refusal).toContainText('This link is no longer good')
    await expect(confirmPage.button).toBeVisible()
  })
})
