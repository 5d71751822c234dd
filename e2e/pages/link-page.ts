import type { Locator } from '@playwright/test'
import { VisitedPage } from '@/e2e/pages/visited-page'

/** A page that a mail leads to: one button does what the link is for. */
abstract class LinkPage extends VisitedPage {
  abstract readonly act: string

  get button(): Locator {
    return this.page.getByRole('button', { name: this.act })
  }

  /** As the mail gives the address, whole. */
  async follow(link: string): Promise<void> {
    await this.page.goto(link)
    await this.arrived()
  }
}

export class ConfirmPage extends LinkPage {
  readonly path = '/newsletter/confirm'
  readonly title = 'Confirm the letter'
  readonly act = 'Confirm my address'
}

export class UnsubscribePage extends LinkPage {
  readonly path = '/newsletter/unsubscribe'
  readonly title = 'End the letter'
  readonly act = 'Do not write to me again'
}
