import type { Locator } from '@playwright/test'
import { expect } from '@/e2e/fixtures/expect'
import { VisitedPage } from '@/e2e/pages/visited-page'

/** The sheet of the style book with everything that opens over a page. */
export class OverlaysPage extends VisitedPage {
  readonly path = '/style/overlays'
  readonly title = 'Overlays'

  link = (name: string): Locator => this.page.getByRole('link', { name, exact: true }).first()
  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true }).first()
  dialog = (name: string): Locator => this.page.getByRole('dialog', { name })
  /** What a dialog shows only while it is open: its heading. */
  get dialogs(): Locator {
    return this.page.locator('dialog:modal')
  }
  get question(): Locator {
    return this.page.getByRole('alertdialog')
  }
  get menu(): Locator {
    return this.page.getByRole('menu', { name: 'Acts on TR-20418' })
  }
  get menuButton(): Locator {
    return this.page.getByRole('button', { name: 'Acts on TR-20418' })
  }
  get messages(): Locator {
    return this.page.getByRole('region', { name: 'Messages' }).getByRole('listitem')
  }
  get search(): Locator {
    return this.page.getByRole('combobox', { name: 'Search plants, flowers, makers' })
  }
  get suggestions(): Locator {
    return this.page.getByRole('listbox', { name: 'Suggestions', exact: true })
  }
  get commands(): Locator {
    return this.page.getByRole('dialog', { name: 'Search or jump' })
  }
  get commandBox(): Locator {
    return this.commands.getByRole('combobox')
  }

  /** The option that the arrows have reached, by the words of the box that points at it. */
  active = (box: Locator): Promise<string | null> =>
    box.evaluate((input) => {
      const id = input.getAttribute('aria-activedescendant')
      return id ? (document.getElementById(id)?.textContent ?? null) : null
    })

  /** Where in the history of the window the page stands. */
  place = (): Promise<number> => this.page.evaluate(() => navigation.currentEntry?.index ?? -1)

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** By keyboard alone, and until it is there. */
  async openByKey(opener: Locator, dialog: Locator): Promise<void> {
    await opener.focus()
    await this.press('Enter')
    await expect(dialog).toBeVisible()
  }
}
