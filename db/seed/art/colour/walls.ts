/** Painted walls and the ground before them: near the window and far from it. */
export const walls = {
  cream: { wall: ['#F5EEE1', '#E4D7C2'], floor: ['#E9DCC8', '#D2BFA4'] },
  putty: { wall: ['#EAE3D6', '#CFC4B3'], floor: ['#DDD2C0', '#C0B29C'] },
  blush: { wall: ['#EDDDCF', '#D8BFAC'], floor: ['#E3CFBC', '#CBAF95'] },
  apricot: { wall: ['#EFD3BE', '#DBB296'], floor: ['#E5C3AA', '#CBA080'] },
  sage: { wall: ['#CFD5C6', '#AAB5A2'], floor: ['#D6CBB2', '#B7A88B'] },
  mist: { wall: ['#DFE4D8', '#BEC7B6'], floor: ['#DECFB6', '#BFA98A'] },
  moss: { wall: ['#BEC5AE', '#8F9881'], floor: ['#C3B397', '#A28F72'] },
  eucalyptus: { wall: ['#C3D0CB', '#96A9A3'], floor: ['#CFC6B4', '#AEA18B'] },
  dusk: { wall: ['#C6CCD2', '#9AA5AF'], floor: ['#CBBFB0', '#A79885'] },
  plaster: { wall: ['#E6D5C7', '#C9AF9C'], floor: ['#D3BBA5', '#B29377'] },
  terracotta: { wall: ['#DDB299', '#BA8467'], floor: ['#CFA183', '#A87A5B'] },
  ochre: { wall: ['#E6CFA0', '#C9A768'], floor: ['#DDC5A0', '#B99A6C'] },
  lilac: { wall: ['#DDD6DC', '#B9AFB9'], floor: ['#D8CCC0', '#B5A695'] },
  ink: { wall: ['#5D6B66', '#36423F'], floor: ['#8A7B66', '#5F5242'] },
} as const satisfies Record<string, { wall: readonly [string, string]; floor: readonly [string, string] }>

export type WallName = keyof typeof walls
