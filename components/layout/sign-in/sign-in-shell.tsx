import type { ReactNode } from 'react'
import { Mark } from '@/components/layout/mark'
import { ClimbingPlant } from '@/components/layout/sign-in/climbing-plant'
import '@/components/layout/sign-in/sign-in.css'

type Props = {
  children: ReactNode
  /** Below the sheet: what is kept, whom to write to. */ foot?: ReactNode
}

/** One narrow sheet for signing in, joining, and finding a lost password; beside it something that grows, where there is room. */
export function SignInShell({ children, foot }: Props) {
  return (
    <div className="sign-in">
      <div className="sign-in-side">
        <header>
          <Mark href="/" />
        </header>
        <main className="sign-in-sheet" id="content">
          {children}
        </main>
        {foot ? <footer className="sign-in-foot">{foot}</footer> : null}
      </div>
      <div className="sign-in-picture">
        <ClimbingPlant />
      </div>
    </div>
  )
}
