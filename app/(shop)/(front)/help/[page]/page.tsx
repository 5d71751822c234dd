import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { NewsletterHelp } from '@/components/help/newsletter-help'

type Props = { params: Promise<{ page: string }> }

// A map: `constructor` and its like are words of a plain object, and would be found in one.
const pages = new Map<string, { title: string; Body: () => ReactNode }>([
  ['newsletter', { title: 'About our letter', Body: NewsletterHelp }],
])

export const generateStaticParams = () => [...pages.keys()].map((page) => ({ page }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: pages.get((await params).page)?.title ?? 'Nothing grows here' }
}

export default async function HelpPage({ params }: Props) {
  const page = pages.get((await params).page)
  if (!page) notFound()
  return <page.Body />
}
