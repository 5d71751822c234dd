/** What the letter is, and what we do with an address. */
export function NewsletterHelp() {
  return (
    <article className="measure py-2">
      <h1 className="type-h1">About our letter</h1>
      <p className="type-lead mt-5">
        Once a month: what is in season, what growers and makers are proud of, and how to keep it alive.
      </p>
      <section className="opens mt-10 pt-4">
        <h2 className="type-h3">How it starts</h2>
        <p className="mt-2">
          You give an address, we write one mail to it, and nothing more until you press the button it leads
          to. The link is good for seven days. A newer mail replaces an older one.
        </p>
      </section>
      <section className="parts mt-8 pt-4">
        <h2 className="type-h3">How it ends</h2>
        <p className="mt-2">
          Every mail has a link that ends it at once, without signing in and without a question. An address
          that bounces, or from which a letter is marked as spam, is not written to again.
        </p>
      </section>
      <section className="parts mt-8 pt-4">
        <h2 className="type-h3">What we keep</h2>
        <p className="mt-2">
          The address, where you signed up, and when you confirmed or left. It is passed to the service that
          delivers our mail, and to nobody else.
        </p>
      </section>
    </article>
  )
}
