import type { Locator } from '@playwright/test'
import { expect } from '@/e2e/fixtures/expect'
import { VisitedPage } from '@/e2e/pages/visited-page'

/** A page that a mail leads to: one button does what the link is for. */
abstract class LinkPage extends VisitedPage {
  abstract readonly act: string
  /** What it says then. */
  abstract readonly done: string

  get button(): Locator {
    return this.page.getByRole('button', { name: this.act })
  }

  /** As the mail gives the address, whole. */
  async follow(link: string): Promise<void> {
    await this.page.goto(link)
    await this.arrived()
  }

  /** Until the page says that it is done. */
  async doIt(): Promise<void> {
    await this.button.click()
    await expect(this.status).toContainText(this.done)
  }
}

export class ConfirmPage extends LinkPage {
  readonly path = '/newsletter/confirm'
  readonly title = 'Confirm the letter'
  readonly act = 'Confirm my address'
  readonly done = 'Thank you. The letter is yours'
}

export class UnsubscribePage extends LinkPage {
  readonly path = '/newsletter/unsubscribe'
  readonly title = 'End the letter'
  readonly act = 'Do not write to me again'
  readonly done = 'We will not write to this address again'
}
