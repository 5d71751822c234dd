import { readyDoor } from '@/lib/transport/health-doors'

export const GET = readyDoor
