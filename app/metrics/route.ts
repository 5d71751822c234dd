import { metricsDoor } from '@/lib/transport/metrics-door'

export const GET = metricsDoor
