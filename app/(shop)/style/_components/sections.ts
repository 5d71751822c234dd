/** The sheets of the style book, in reading order. */
export const sections = [
  {
    path: '/style',
    title: 'Ground',
    rule: 'Terracotta marks the one act of a screen and the point called now. Everything else is ink on paper.',
  },
  {
    path: '/style/controls',
    title: 'Controls',
    rule: 'A box means one thing: you can type in it or choose it. Every control is a real one.',
  },
  {
    path: '/style/overlays',
    title: 'Overlays',
    rule: 'What opens can be closed by Escape, by the back button and by a tap beside it, and gives the focus back.',
  },
  {
    path: '/style/data',
    title: 'Data',
    rule: 'Lines before boxes. Words carry the meaning; colour only repeats it.',
  },
  {
    path: '/style/pictures',
    title: 'Pictures',
    rule: 'Pictures are hung like prints and captioned like labels.',
  },
  {
    path: '/style/shells',
    title: 'Shells',
    rule: 'One header for the shop, one rail for the workplaces, one bare sheet for signing in and printing.',
  },
] as const
