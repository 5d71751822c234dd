import type { Locator } from '@playwright/test'
import { VisitedPage } from '@/e2e/pages/visited-page'

/** The shop's shell in the style book, with every door it will have. */
export class ShopShellPage extends VisitedPage {
  readonly path: string = '/style/shells/shop'
  readonly title: string = 'From the grower’s bench to your window'

  get skipLink(): Locator {
    return this.page.getByRole('link', { name: 'Skip to content' })
  }

  get menu(): Locator {
    return this.page.getByRole('navigation', { name: 'Shop', exact: true })
  }

  root(name: string): Locator {
    return this.menu.getByRole('link', { name, exact: true })
  }

  /** The chevron beside a root. */
  more(root: string): Locator {
    return this.menu.getByRole('button', { name: `More in ${root}` })
  }

  panel(root: string): Locator {
    return this.menu.getByRole('group', { name: root, exact: true })
  }

  get menuOpener(): Locator {
    return this.page.getByRole('banner').getByRole('link', { name: 'Menu' })
  }

  get drawer(): Locator {
    return this.page.getByRole('dialog', { name: 'Menu' })
  }

  get foot(): Locator {
    return this.page.getByRole('contentinfo')
  }

  get search(): Locator {
    return this.page.getByRole('banner').getByRole('combobox')
  }

  theme(name: 'System' | 'Light' | 'Dark'): Locator {
    return this.foot.getByRole('radio', { name })
  }
}

/** The style book's page of one view, in the same shell. */
export class ErrorShellPage extends ShopShellPage {
  override readonly path = '/style/shells/error'
  override readonly title = 'This page failed'
}

/** A workplace in the style book. */
abstract class WorkplacePage extends VisitedPage {
  /** As it calls itself. */
  abstract readonly place: string

  get rail(): Locator {
    return this.page.getByRole('navigation', { name: this.place, exact: true })
  }

  get bar(): Locator {
    return this.page.getByRole('navigation', { name: `${this.place}, main places` })
  }

  get more(): Locator {
    return this.bar.getByRole('link', { name: 'More' })
  }

  /** The whole rail, over the page. */
  get sheet(): Locator {
    return this.page.getByRole('dialog').filter({ has: this.page.getByRole('navigation') })
  }

  get commands(): Locator {
    return this.page.getByRole('dialog', { name: 'Search or jump' })
  }

  get shortcuts(): Locator {
    return this.page.getByRole('dialog', { name: 'Shortcuts' })
  }
}

export class SellerShellPage extends WorkplacePage {
  readonly path = '/style/shells/seller'
  readonly title = 'Five orders to pack by 2 pm'
  readonly place = 'Seller'

  get who(): Locator {
    return this.page.getByRole('button', { name: /Ines Okafor/ })
  }
}

export class AdminShellPage extends WorkplacePage {
  readonly path = '/style/shells/admin'
  readonly title = 'Fourteen things need a decision'
  readonly place = 'Admin'

  get queue(): Locator {
    return this.page.getByRole('region', { name: 'Queue' })
  }

  get matter(): Locator {
    return this.page.getByRole('region', { name: 'The matter at hand' })
  }
}
