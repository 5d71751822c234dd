/** How many asked for the letter. */
export function SubscriberCount({ count }: { count: number }) {
  const shown = new Intl.NumberFormat('en-US').format(count)
  return (
    <p className="my-3">
      <data data-testid="subscribers" value={count}>
        {shown}
      </data>{' '}
      {count === 1 ? 'person has' : 'people have'} signed up.{' '}
      <a className="underline" href="/help/newsletter">
        What is in it
      </a>
    </p>
  )
}
