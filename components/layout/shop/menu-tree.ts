export type MenuLink = { label: string; href: string }

/** A root of the category tree. Its children come from `panelUrl` when somebody opens it; its link works without. */
export type MenuRoot = MenuLink & { slug: string; panelUrl?: string }

export type MenuGroup = MenuLink & { links: readonly MenuLink[] }

/** What `panelUrl` answers. */
export type MenuPanel = {
  /** What one finds there. */ sentence: string
  groups: readonly MenuGroup[]
}
