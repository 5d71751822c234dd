import type { Locator } from '@playwright/test'
import { expect } from '@/e2e/fixtures/expect'
import { VisitedPage } from '@/e2e/pages/visited-page'

/** The table of the workplaces, with rows of the style book. */
export class OrdersTablePage extends VisitedPage {
  readonly path = '/style/data/orders'
  readonly title = 'Ten orders to pack'

  get table(): Locator {
    return this.page.getByRole('table')
  }

  /** The rows of orders, without the headings. */
  get rows(): Locator {
    return this.table.locator('tbody').getByRole('row')
  }

  row(number: string): Locator {
    return this.rows.filter({ hasText: number })
  }

  box(number: string): Locator {
    return this.page.getByRole('checkbox', { name: `Select ${number}` })
  }

  get allBoxes(): Locator {
    return this.page.getByRole('checkbox', { name: 'Select all on this page' })
  }

  get picked(): Locator {
    return this.table.locator('tbody').getByRole('checkbox', { checked: true })
  }

  link(number: string): Locator {
    return this.page.getByRole('link', { name: number })
  }

  column(name: string): Locator {
    return this.page.getByRole('columnheader', { name })
  }

  act(name: string): Locator {
    return this.page.getByRole('button', { name })
  }

  get clear(): Locator {
    return this.page.getByRole('button', { name: 'Clear selection' })
  }

  get keysSwitch(): Locator {
    return this.page.getByRole('button', { name: 'Keys for rows' })
  }

  /** What the bar says of the selection. */
  get count(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'selected' })
  }

  /** What was done to the picked orders. */
  get outcome(): Locator {
    return this.page.getByRole('main').getByRole('status').filter({ hasText: ':' })
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Order or name' })
  }

  /** Until the script counts: before that the keys mean nothing. */
  async isAwake(): Promise<void> {
    await expect(this.keysSwitch.or(this.allBoxes).first()).toBeVisible()
    await this.page.waitForFunction(() => {
      const output = document.querySelector('.bulk-count')
      return output !== null && output.childElementCount === 0
    })
  }
}
