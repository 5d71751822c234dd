import type { Locator } from '@playwright/test'
import { expect } from '@/e2e/fixtures/expect'
import { VisitedPage } from '@/e2e/pages/visited-page'

export class HomePage extends VisitedPage {
  readonly path = '/'
  readonly title = 'The house stands'

  get email(): Locator {
    return this.page.getByRole('textbox', { name: 'E-mail address' })
  }

  get signUp(): Locator {
    return this.page.getByRole('button', { name: 'Sign up for the letter' })
  }

  /** The same button while the form is under way. */
  get signingUp(): Locator {
    return this.page.getByRole('button', { name: 'Signing up…' })
  }

  get aboutTheLetter(): Locator {
    return this.page.getByRole('link', { name: 'What is in it' })
  }

  get subscribers(): Locator {
    return this.page.getByTestId('subscribers')
  }

  /** Until the page says that the mail is on its way. */
  async askForTheLetter(email: string): Promise<void> {
    await this.open()
    await this.signUpWith(email)
    await expect(this.status).toContainText(`we have written to ${email}`)
  }

  async signUpWith(email: string): Promise<void> {
    await this.email.fill(email)
    await this.signUp.click()
  }
}
