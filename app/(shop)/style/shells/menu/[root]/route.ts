import { panels } from '@/app/(shop)/style/shells/_data/menu'

type Asked = { params: Promise<{ root: string }> }

export const generateStaticParams = () => [...panels.keys()].map((root) => ({ root }))

export async function GET(_request: Request, { params }: Asked) {
  const panel = panels.get((await params).root)
  return panel ? Response.json(panel) : new Response(null, { status: 404 })
}
