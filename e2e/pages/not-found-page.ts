import type { Locator } from '@playwright/test'
import { VisitedPage } from '@/e2e/pages/visited-page'

export class NotFoundPage extends VisitedPage {
  readonly path = '/nope'
  readonly title = 'Nothing grows here'

  /** The ways out that it offers. */
  get alternatives(): Locator {
    return this.page.getByRole('main').getByRole('link')
  }
}
