import type { MenuGroup, MenuPanel, MenuRoot } from '@/components/layout/shop/menu-tree'

const here = '/style/shells/shop'

const group = (label: string, ...links: string[]): MenuGroup => ({
  label,
  href: at(label),
  links: links.map((link) => ({ label: link, href: at(`${label} ${link}`) })),
})

/** Nothing is sold in the style book: every link of its menu leads back to the page. */
const at = (words: string) => `${here}#${words.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`

export const panels = new Map<string, MenuPanel>([
  [
    'plants',
    {
      sentence: 'Grown indoors, sold in the pot they rooted in.',
      groups: [
        group('Houseplants', 'Aroids', 'Ferns', 'Palms', 'Prayer plants', 'Trailing'),
        group('Dry and sunny', 'Cacti', 'Succulents', 'Snake plants', 'Aloes'),
        group('In flower', 'Orchids', 'Peace lilies', 'African violets', 'Bromeliads'),
        group('By the spot', 'Direct sun', 'Bright, indirect', 'Medium light', 'Low light'),
        group('Safe for', 'Cats', 'Dogs', 'Small children'),
      ],
    },
  ],
  [
    'flowers',
    {
      sentence: 'Cut this week by florists near you or near them.',
      groups: [
        group('Bouquets', 'Seasonal', 'Garden roses', 'Peonies', 'Dried'),
        group('For the day', 'Birthday', 'Thank you', 'Sympathy', 'New home'),
        group('To plant', 'Bulbs', 'Roots', 'Seeds'),
      ],
    },
  ],
  [
    'pots-and-vases',
    {
      sentence: 'Thrown, glazed and fired in small studios.',
      groups: [
        group('Pots', 'Terracotta', 'Glazed', 'With saucer', 'Hanging'),
        group('Vases', 'Bottle', 'Bud', 'Wide'),
        group('To care with', 'Watering cans', 'Mist bottles', 'Moss poles'),
      ],
    },
  ],
  [
    'handmade',
    {
      sentence: 'One pair of hands each, and their name on it.',
      groups: [
        group('For the room', 'Candles', 'Plant hangers', 'Prints', 'Baskets'),
        group('For the table', 'Mugs', 'Bowls', 'Linen'),
        group('On paper', 'Cards', 'Pressed flowers', 'Calendars'),
      ],
    },
  ],
])

const root = (slug: string, label: string): MenuRoot => ({
  slug,
  label,
  href: at(label),
  panelUrl: panels.has(slug) ? `/style/shells/menu/${slug}` : undefined,
})

export const menu = [
  root('plants', 'Plants'),
  root('flowers', 'Flowers'),
  root('pots-and-vases', 'Pots & vases'),
  root('handmade', 'Handmade'),
  root('gifts', 'Gifts'),
  root('growers', 'Growers'),
]
