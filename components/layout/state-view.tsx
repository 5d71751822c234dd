import type { ReactNode } from 'react'

type Props = {
  /** One of `arch-scene.tsx`. */ scene: ReactNode
  /** What is the matter. */ title: string
  /** The cause, and what one can do. */ children: ReactNode
  acts?: ReactNode
}

/** A page in the place of the one that was wanted. */
export function StateView({ scene, title, children, acts }: Props) {
  return (
    <div className="state-view">
      {scene}
      <div>
        <h1 className="type-h1">{title}</h1>
        <div className="state-words">{children}</div>
        {acts ? <div className="state-acts">{acts}</div> : null}
      </div>
    </div>
  )
}
