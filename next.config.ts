import type { NextConfig } from 'next'
import { env } from '@/lib/env'

const config: NextConfig = {
  // A build belongs to the database it read, so it lies where the starter says (see scripts/README.md).
  distDir: env.TRELLIS_BUILD,
  cacheComponents: true,
  // With partial prefetching an unknown slug answers 200, and an invalidated page is shown once as it was built.
  partialPrefetching: false,
  poweredByHeader: false,
  // The edge compresses: once for a page that is the same for everybody.
  compress: false,
  // Types are checked by `npm run verify`, and a start should not check them again.
  typescript: { ignoreBuildErrors: true },
  images: { localPatterns: [{ pathname: '/pictures/**' }], formats: ['image/avif', 'image/webp'] },
  devIndicators: false,
}

export default config
