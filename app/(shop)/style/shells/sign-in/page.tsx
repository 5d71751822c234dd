import type { Metadata } from 'next'
import { SignInSpecimen } from '@/app/(shop)/style/shells/_components/sign-in-specimen'

export const metadata: Metadata = { title: 'The shell of signing in', robots: { index: false } }

export default SignInSpecimen
