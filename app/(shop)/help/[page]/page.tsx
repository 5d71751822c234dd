import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NewsletterHelp } from '@/components/help/newsletter-help'

type Props = { params: Promise<{ page: string }> }

const pages: Record<string, { title: string; Body: () => React.ReactNode }> = {
  newsletter: { title: 'About our letter', Body: NewsletterHelp },
}

export const generateStaticParams = () => Object.keys(pages).map((page) => ({ page }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: pages[(await params).page]?.title }
}

export default async function HelpPage({ params }: Props) {
  const page = pages[(await params).page]
  if (!page) notFound()
  return <page.Body />
}
