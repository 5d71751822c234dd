/**
 * Runs work that must not overlap. Whoever asks while it runs gets a run that began after asking; any number of
 * askers share that one.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  const run = (): Promise<void> => {
    running = work().finally(() => {
      running = undefined
    })
    return running
  }
  return () => {
    if (!running) return run()
    next ??= running
      .catch(() => {})
      .then(() => {
        next = undefined
        // One that began in the meantime began after asking, too.
        return running ?? run()
      })
    return next
  }
}
