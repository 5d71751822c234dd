import { expect, test } from '@/e2e/fixtures/test'

test.use({ javaScriptEnabled: false })

test.describe('the letter, without JavaScript', () => {
  test('is asked for, confirmed and ended', async ({
    home,
    mailbox,
    email,
    confirmPage,
    unsubscribePage,
  }) => {
    await home.askForTheLetter(email)
    const mail = await mailbox.newest(email)
    await confirmPage.follow(mailbox.linkIn(mail, '/newsletter/confirm'))
    await confirmPage.doIt()
    await unsubscribePage.follow(mailbox.linkIn(mail, '/newsletter/unsubscribe'))
    await unsubscribePage.doIt()
  })

  test('refuses what is no address on the static page itself, and keeps what was typed', async ({
    home,
    page,
  }) => {
    await home.open()
    await home.signUpWith('maya@')
    await expect(page).toHaveURL('/')
    await home.arrived()
    await expect(home.refusal).not.toBeEmpty()
    await expect(home.email).toHaveAccessibleDescription(/Write an e-mail address like name@example\.com/)
    await expect(home.email).toHaveValue('maya@')
  })

  test('says on a dynamic page what is wrong with a link, once', async ({ confirmPage, page }) => {
    await confirmPage.open('?token=cut-short')
    await confirmPage.button.click()
    await expect(confirmPage.refusal).toContainText(/link/i)
    await expect(page).toHaveURL('/newsletter/confirm?token=cut-short')
    await confirmPage.arrived()

    await page.reload()
    await confirmPage.arrived()
    await expect(confirmPage.refusal).toBeEmpty()
    await expect(confirmPage.button).toBeVisible()
  })

  test('does nothing by a link being opened alone', async ({ home, mailbox, email, confirmPage, page }) => {
    await home.askForTheLetter(email)
    const mail = await mailbox.newest(email)
    await confirmPage.follow(mailbox.linkIn(mail, '/newsletter/confirm'))
    await expect(confirmPage.status).toHaveCount(0)
    await page.reload()
    await expect(confirmPage.button).toBeVisible()
  })
})
