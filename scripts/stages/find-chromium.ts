import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { chromium as ofPlaywright } from '@playwright/test'
import { Failure } from '@/scripts/bootstrap/failure.mjs'
import { aptIsHere, bringPackages, missingLibraries } from '@/scripts/house/debian-packages'
import { searchPath } from '@/scripts/house/settings'

// The shell first: it opens a page in half the time, for it has no windows, menus and settings pages to bring along.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
]
const USUAL = ['/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** A browser for the journeys: the one named, one of the machine, Playwright's own, else Debian's, unpacked. */
export async function findChromium(
  named: string | undefined,
  packagesFolder: string,
  tell: (detail: string) => void,
): Promise<string> {
  if (named) {
    if (runs(named)) return named
    throw new Failure(`CHROMIUM_PATH=${named} is no browser that runs here.`, { todo: HOW_TO_GET_ONE })
  }
  const onMachine = [
    ...searchPath().flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...USUAL,
    ofPlaywright.executablePath(),
  ].filter((path) => existsSync(path))
  const found = onMachine.find(runs)
  if (found) return found
  if (aptIsHere()) return unpackedChromium(packagesFolder, tell)
  throw new Failure('No Chromium that runs was found on this machine.', {
    said: onMachine.map((path) => `${path} is there, and does not run`),
    todo: HOW_TO_GET_ONE,
  })
}

const HOW_TO_GET_ONE = [
  'Debian, Ubuntu:  sudo apt-get install chromium',
  'macOS:           brew install --cask google-chrome',
  'anywhere:        npx playwright install chromium',
  'Or name one: CHROMIUM_PATH=/path/to/chromium npm test',
]

const runs = (program: string): boolean =>
  spawnSync(program, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0

/** A file that starts it with its own libraries and fonts, so that nothing else is started with them. */
async function unpackedChromium(packagesFolder: string, tell: (detail: string) => void): Promise<string> {
  const packages = ['chromium', 'fontconfig-config', 'fonts-dejavu-core', 'fonts-liberation']
  const { root, env } = await bringPackages({ name: 'chromium', packages, packagesFolder, tell })
  const fonts = join(packagesFolder, 'chromium-fonts.conf')
  writeFileSync(fonts, fontConfiguration(root))
  const starter = join(packagesFolder, 'run-chromium')
  const lines = [
    '#!/bin/sh',
    `export LD_LIBRARY_PATH='${env.LD_LIBRARY_PATH}'`,
    `export FONTCONFIG_FILE='${fonts}'`,
    `exec '${join(root, 'usr/lib/chromium/chromium')}' "$@"`,
    '',
  ]
  writeFileSync(starter, lines.join('\n'))
  chmodSync(starter, 0o755)
  if (runs(starter)) return starter
  const missing = missingLibraries(join(root, 'usr/lib/chromium/chromium'), env)
  throw new Failure("The Chromium of this machine's Debian packages does not run here.", {
    said: missing.map((library) => `${library} is missing`),
    todo: HOW_TO_GET_ONE,
  })
}

const fontConfiguration = (root: string): string =>
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${root}/usr/share/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${root}/var/cache/fontconfig</cachedir>
</fontconfig>
`
