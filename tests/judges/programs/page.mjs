// Chromium uses the page with the log of mailings as it is served: it gets in by keyboard, and looks at each view on a phone and on a
// desktop, in the light and in the dark, and confirms a batch of notices. `served.json` in the folder has the address, the access code, the paths and
// that of the batch. Each page is written into the
// folder as it came, and its pictures into the folder given second. It complains of a page that is wider than the window, asks for anything but its
// style, breaks its policy, stays bright in the dark, has no style, cannot be read by keyboard, or fails WCAG AA (axe-core).
import { createRequire } from 'node:module'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const require = createRequire(`${process.env.JUDGES_HOME}/npm/`)
const { chromium } = require('playwright-core')
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

if (process.argv[2] === '--version') {
  const version = execFileSync(process.env.CHROMIUM, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim()
  console.log(`${version}, axe-core ${require('axe-core/package.json').version}`)
  process.exit()
}

const folder = path.resolve(process.argv[2])
const pictures = path.resolve(process.argv[3])
const { host, code, shown, batch } = JSON.parse(fs.readFileSync(path.join(folder, 'served.json'), 'utf8'))
const fileOf = asked => `${asked.replaceAll(/[^a-z0-9-]+/gi, '.').replaceAll(/^\.|\.$/g, '') || 'list'}.html`
const complaints = new Map(['access.html', 'confirmed.html', ...shown.map(fileOf)].map(file => [file, []]))

const VIEWS = [
  { name: 'phone-light', width: 360, colorScheme: 'light' },
  { name: 'phone-dark', width: 360, colorScheme: 'dark' },
  { name: 'desktop-light', width: 1100, colorScheme: 'light' },
  { name: 'desktop-dark', width: 1100, colorScheme: 'dark' },
]
const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

// Runs in the page.
function measure() {
  const root = document.documentElement
  const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g).map(Number)
  return {
    scrollWidth: root.scrollWidth,
    height: Math.max(root.scrollHeight, document.body.scrollHeight),
    brightness: (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255,
    hasStyle: getComputedStyle(document.querySelector('main')).borderTopStyle === 'solid',
  }
}

async function look(page, view, asked, file) {
  const found = []
  const isAllowed = url => [`${host}${asked}`, `${host}/style.css`, `${host}/favicon.ico`].includes(url)
  const watch = request => isAllowed(request.url()) || found.push(`asks for ${request.url().slice(0, 80)}`)
  // Pages for those without a code, and of what is not there, have a status of their own, and the browser says so.
  const isKnown = message => message.location().url.endsWith('/favicon.ico') || / status of 40[14] /.test(message.text())
  const hear = message => message.type() === 'error' && !isKnown(message) && found.push(message.text().slice(0, 200))
  page.on('request', watch).on('console', hear)
  await page.setViewportSize({ width: view.width, height: 100 })
  const response = await page.goto(`${host}${asked}`, { waitUntil: 'load' })
  fs.writeFileSync(path.join(folder, file), await response.body())
  const seen = await page.evaluate(measure)
  if (seen.scrollWidth > view.width) found.push(`${seen.scrollWidth} px wide in a window of ${view.width}`)
  if (view.colorScheme === 'dark' && seen.brightness > 0.5) found.push('bright in the dark')
  if (!seen.hasStyle) found.push('has no style')
  await page.setViewportSize({ width: view.width, height: Math.min(Math.max(seen.height, 100), 8000) })
  await page.screenshot({ path: path.join(pictures, file.replace(/html$/, `${view.name}.png`)) })
  page.off('request', watch).off('console', hear)
  return found
}

// The first key leads to the link past what is the same everywhere, and that link into the contents.
async function walk(page, asked) {
  await page.goto(`${host}${asked}`, { waitUntil: 'load' })
  await page.keyboard.press('Tab')
  const first = await page.evaluate(() => ({ skips: document.activeElement.className, left: document.activeElement.getBoundingClientRect().left }))
  await page.keyboard.press('Enter')
  const isInside = await page.evaluate(() => document.activeElement.localName)
  const found = []
  if (first.skips !== 'skip' || first.left < 0) found.push(`the first key leads to ${JSON.stringify(first)}`)
  if (isInside !== 'main') found.push(`past the top is ${isInside}`)
  return found
}

// The policy forbids axe as well: it has a context of its own that is free of it.
async function ask(page, asked) {
  await page.goto(`${host}${asked}`, { waitUntil: 'load' })
  await page.evaluate(axe)
  const { violations } = await page.evaluate(tags => globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), WCAG_AA)
  return violations.map(({ id, nodes }) => `axe: ${id}: ${nodes[0].html.slice(0, 120)}`)
}

// By keyboard alone: past the top, into the field, and in. Then the page that was asked for is there.
async function enter(page, asked) {
  await page.goto(`${host}${asked}`, { waitUntil: 'load' })
  for (const key of ['Tab', 'Enter', 'Tab']) await page.keyboard.press(key)
  await page.keyboard.type(code)
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')])
  return page.url() === `${host}${asked}` && (await page.$('nav')) ? [] : [`the code leads to ${page.url()}`]
}

// By keyboard alone: to the button, and on it. All is sent soon after.
async function confirm(page) {
  await page.goto(`${host}${batch}?lang=en`, { waitUntil: 'load' })
  const isThere = () => page.evaluate(() => document.activeElement.matches('.start button'))
  for (let n = 0; n < 40 && !(await isThere()); n++) await page.keyboard.press('Tab')
  if (!(await isThere())) return ['no key leads to the button']
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')])
  const found = page.url() === `${host}${batch}?started=1` ? [] : [`the button leads to ${page.url()}`]
  for (let n = 0; n < 200 && (await page.textContent('dd')) !== 'Finished'; n++) {
    await page.waitForTimeout(50)
    await page.goto(`${host}${batch}?lang=en`, { waitUntil: 'load' })
  }
  return (await page.textContent('dd')) === 'Finished' ? found : [...found, 'it is never sent']
}

async function lookAtAll(view) {
  const options = { colorScheme: view.colorScheme, viewport: { width: view.width, height: 800 }, locale: 'en' }
  const contexts = [await browser.newContext(options), await browser.newContext({ ...options, bypassCSP: true })]
  const [page, free] = await Promise.all(contexts.map(context => context.newPage()))
  const tell = (file, found) => complaints.get(file).push(...found.map(complaint => `${view.name}: ${complaint}`))
  tell('access.html', [...await look(page, view, '/', 'access.html'), ...await walk(page, '/'), ...await ask(free, '/')])
  for (const each of [page, free]) tell('access.html', await enter(each, shown[0]))
  for (const asked of shown) {
    const file = fileOf(asked)
    tell(file, [...await look(page, view, asked, file), ...await walk(page, asked), ...await ask(free, asked)])
  }
  await Promise.all(contexts.map(context => context.close()))
}

async function lookAtConfirmed() {
  for (const view of VIEWS) {
    const options = { colorScheme: view.colorScheme, viewport: { width: view.width, height: 800 }, locale: 'en' }
    const contexts = [await browser.newContext(options), await browser.newContext({ ...options, bypassCSP: true })]
    const [page, free] = await Promise.all(contexts.map(context => context.newPage()))
    const found = [...await enter(page, shown[0]), ...await enter(free, shown[0])]
    if (view === VIEWS[0]) found.push(...await confirm(page))
    const asked = `${batch}?lang=en&started=1`
    found.push(...await look(page, view, asked, 'confirmed.html'), ...await ask(free, asked))
    complaints.get('confirmed.html').push(...found.map(complaint => `${view.name}: ${complaint}`))
    await Promise.all(contexts.map(context => context.close()))
  }
}

const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'judge-page-'))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--hide-scrollbars'],
  env: { ...process.env, HOME: profile },
})
try {
  for (const view of VIEWS) await lookAtAll(view)
  await lookAtConfirmed()
} finally {
  await browser.close()
  fs.rmSync(profile, { recursive: true, force: true })
}
for (const [file, found] of complaints) console.log(JSON.stringify({ file, complaints: found }))
