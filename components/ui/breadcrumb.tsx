import { Icon } from '@/components/ui/icon'

type Props = {
  /** From the outermost in. */
  way: readonly { href: string; text: string }[]
  /** The page itself. */
  here: string
}

/** Where this page hangs. A phone shows the one step back, which is what it is used for there. */
export function Breadcrumb({ way, here }: Props) {
  return (
    <nav aria-label="Breadcrumb" className="breadcrumb">
      <ol>
        {way.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>
              <Icon name="arrow-left" />
              {text}
            </a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
