import { revalidateDoor } from '@/lib/transport/revalidate-door'

export const POST = revalidateDoor
