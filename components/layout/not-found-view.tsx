/** What is shown where nothing is: in the HTML, so that it is read without JavaScript too. */
export function NotFoundView() {
  return (
    <>
      <h1 className="font-serif text-4xl">Nothing grows here</h1>
      <p className="mt-4">
        This page does not exist, or it has moved. Check the address, or begin again from the home page.
      </p>
      <ul className="mt-6 list-disc pl-5">
        <li>
          <a className="underline" href="/">
            The home page
          </a>
        </li>
        <li>
          <a className="underline" href="/help/newsletter">
            About our letter
          </a>
        </li>
      </ul>
    </>
  )
}
