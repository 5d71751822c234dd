/** The arched trellis: an arch, and six canes that meet on its posts. `app/icon.svg` is the same drawing, heavier. */
export const archDrawing = {
  arch: 'M2 31V12.5C2 6.2 6.4 1 12 1s10 5.2 10 11.5V31',
  canes: 'M2 20 17.5 3M2 31 21.6 9.4M12 31 22 20M22 20 6.5 3M22 31 2.4 9.4M12 31 2 20',
}
