/** A verb that is run for what it does: its view is empty. */
export const emptyAfter =
  <Context>(run: (ctx: Context) => unknown) =>
  async (ctx: Context) => {
    await run(ctx)
    return {}
  }
