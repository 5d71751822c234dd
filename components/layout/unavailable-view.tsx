import { MendingArch } from '@/components/layout/arch-scene'
import { StateView } from '@/components/layout/state-view'
import { ButtonLink } from '@/components/ui/button'

type Props = {
  /** What is being mended: "The checkout". */ what: string
  /** When it is expected back, in words. */ until?: string
  /** The same address: a link works without a script. */ here: string
}

/** A part of the shop that is away for a while, and what stays as it was. */
export function UnavailableView({ what, until, here }: Props) {
  return (
    <StateView
      acts={
        <ButtonLink href={here} icon="refresh-ccw" look="solid">
          Look again
        </ButtonLink>
      }
      scene={<MendingArch />}
      title={`${what} is being mended`}
    >
      <p>
        {until ? `We expect it back ${until}.` : 'It should not take long.'} Your basket and everything you
        have ordered are safe; nothing was charged.
      </p>
    </StateView>
  )
}
