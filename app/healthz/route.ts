import { healthDoor } from '@/lib/transport/health-doors'

export const GET = healthDoor
