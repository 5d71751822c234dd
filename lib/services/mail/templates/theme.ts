/** Mail programs know no variables: the few colours of a mail stand here, once. */
export const mailTheme = {
  paper: '#f6f1e7',
  card: '#fffdf8',
  ink: '#22301f',
  soft: '#59654f',
  accent: '#9a4a2b',
  onAccent: '#fffdf8',
  line: '#ddd5c5',
} as const
