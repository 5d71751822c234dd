/** `write` and `end` of a stream take a callback as their last argument, after any of the others. */
export const callbackOf = (args: readonly unknown[]): (() => void) | undefined =>
  args.findLast((argument): argument is () => void => typeof argument === 'function')
