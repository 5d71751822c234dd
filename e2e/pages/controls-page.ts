import type { Locator } from '@playwright/test'
import { expect } from '@/e2e/fixtures/expect'
import { VisitedPage } from '@/e2e/pages/visited-page'

/** The sheet of the style book that holds every control in every state. */
export class ControlsPage extends VisitedPage {
  readonly path = '/style/controls'
  readonly title = 'Controls'

  /** axe looks at this sheet when a journey ends, and it is the longest page there is: once is enough. */
  override async arrived(): Promise<void> {
    await expect(this.heading).toBeVisible()
  }

  /** Until what needs JavaScript answers: the last control of the page has come alive. */
  async openAlive(): Promise<void> {
    await this.open()
    await expect
      .poll(() => this.note.evaluate((field) => Object.keys(field).some((key) => key.startsWith('__react'))))
      .toBe(true)
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  /** What is read aloud. */
  get said(): Locator {
    return this.page.locator('#said')
  }

  get size(): Locator {
    return this.page.getByRole('group', { name: /^Size/ }).first()
  }

  get fern(): Locator {
    return this.page.getByRole('spinbutton', { name: 'Boston fern' })
  }

  get lowestPrice(): Locator {
    return this.page.getByRole('slider', { name: 'Lowest price', exact: true })
  }

  get highestPrice(): Locator {
    return this.page.getByRole('slider', { name: 'Highest price', exact: true })
  }

  get lowestPriceField(): Locator {
    return this.page.getByRole('textbox', { name: 'Lowest price', exact: true })
  }

  get highestPriceField(): Locator {
    return this.page.getByRole('textbox', { name: 'Highest price', exact: true })
  }

  get pictures(): Locator {
    return this.page.getByLabel('Pictures of the plant')
  }

  get chosenFiles(): Locator {
    return this.page.getByRole('list', { name: 'Chosen files' }).getByRole('listitem')
  }

  get password(): Locator {
    return this.page.getByLabel('Password', { exact: true })
  }

  get cardMessage(): Locator {
    return this.page.getByRole('textbox', { name: /Message on the card/ })
  }

  get note(): Locator {
    return this.page.getByRole('textbox', { name: 'Note to buyers' })
  }

  get leaving(): Locator {
    return this.page.getByRole('alertdialog', { name: 'Leave without saving?' })
  }

  /** Another sheet, by a link of this one. */
  get otherSheet(): Locator {
    return this.page.getByRole('link', { name: 'Ground' })
  }
}
