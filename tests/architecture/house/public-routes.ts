/**
 * Pages and routes that anyone may open, each a decision with its reason. A page that is not here calls a guard of lib/auth;
 * a route that is not here is a door of lib/transport or calls a guard. Nothing under these folders can be public.
 */
export const guardedFolders = /^app\/\(secure\)\/(account|seller|admin)\//

export const publicRoutes: Record<string, string> = {
  'app/(shop)/(front)/page.tsx': 'the front of the shop',
  'app/(shop)/(front)/help/[page]/page.tsx': 'help is for everyone',
  'app/(secure)/newsletter/confirm/page.tsx': 'whoever holds the signed link of the mail',
  'app/(secure)/newsletter/unsubscribe/page.tsx': 'whoever holds the signed link of the mail',
}

/** Whole folders of such pages. */
export const publicFolders: Record<string, string> = {
  'app/(shop)/style/':
    'the style book: the edge shows it where the demo runs, and it holds nothing of the shop',
}
