import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, type BrowserContext } from 'playwright-core'

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** A Chromium on this machine; on a bare Debian machine it is installed first. */
function findBrowser(): string {
  const found = PLACES.find((place) => place !== undefined && existsSync(place))
  if (found) return found
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return findBrowser()
  }
  throw new Error(
    'The page is tested in a real browser: install Chromium or Chrome, or set CHROMIUM_PATH to it.',
  )
}

export function openBrowser(options: { javaScriptEnabled?: boolean } = {}): Promise<BrowserContext> {
  // With no folder named, the browser's own temporary one is used and removed.
  return chromium.launchPersistentContext('', {
    executablePath: findBrowser(),
    headless: true,
    viewport: { width: 1100, height: 900 },
    ...options,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
