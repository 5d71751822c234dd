import type { Locator, Page, Response } from '@playwright/test'
import { expectAccessible } from '@/e2e/fixtures/accessibility'
import { expect } from '@/e2e/fixtures/expect'

/** What all pages have: an address, a heading that says where one is, and nothing that axe finds. */
export abstract class VisitedPage {
  abstract readonly path: string
  abstract readonly title: string
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.title })
  }

  /** What the page says after something was done. */
  get status(): Locator {
    return this.page.getByRole('status')
  }

  /** What stopped the form as a whole. */
  get refusal(): Locator {
    return this.page.getByRole('main').getByRole('alert')
  }

  async open(query = ''): Promise<Response | null> {
    const response = await this.page.goto(this.path + query)
    await this.arrived()
    return response
  }

  async arrived(): Promise<void> {
    await expect(this.heading).toBeVisible()
    await expectAccessible(this.page)
  }
}
