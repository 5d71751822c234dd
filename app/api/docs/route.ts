import { routes } from '@/app/api/v1/[[...rest]]/routes'
import { docsDoor } from '@/lib/transport/docs-door'

export const GET = docsDoor(routes)
