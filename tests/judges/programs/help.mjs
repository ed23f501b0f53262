// Chromium shows help pages as a web server with a strict Content-Security-Policy hosts them, and once from the disk: on a phone
// and on a desktop, in the light and in the dark. Pictures go to the folder given second; the pages are those whose names stand
// in `shown.txt` there, one a line. It complains of a page that is wider than the window, asks for anything but its style,
// breaks the policy, stays bright in the dark, has no style, cannot be read by keyboard, or fails WCAG AA (axe-core).
import { createRequire } from 'node:module'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

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
const pages = fs.readFileSync(path.join(pictures, 'shown.txt'), 'utf8').trim().split('\n')
const complaints = new Map(pages.map(page => [page, []]))

const POLICY = "default-src 'none'; style-src 'self'"
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8' }
const VIEWS = [
  { name: 'phone-light', width: 360, colorScheme: 'light' },
  { name: 'phone-dark', width: 360, colorScheme: 'dark' },
  { name: 'desktop-light', width: 800, colorScheme: 'light' },
  { name: 'desktop-dark', width: 800, colorScheme: 'dark' },
]
const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const server = http.createServer((request, response) => {
  const file = path.join(folder, path.normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname)))
  const type = TYPES[path.extname(file)]
  if (!type || !file.startsWith(folder + path.sep) || !fs.existsSync(file)) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(fs.readFileSync(file))
})
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
const host = `http://127.0.0.1:${server.address().port}`

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

async function look(page, view, file) {
  const found = []
  // The icon is asked for by the browser, not by the page.
  const isAllowed = url => [`${host}/${file}`, `${host}/help.css`, `${host}/favicon.ico`].includes(url.split('#')[0])
  const watch = request => isAllowed(request.url()) || found.push(`asks for ${request.url().slice(0, 80)}`)
  const hear = message => message.type() === 'error' && !message.location().url.endsWith('/favicon.ico') && found.push(message.text().slice(0, 200))
  page.on('request', watch).on('console', hear)
  await page.setViewportSize({ width: view.width, height: 100 })
  await page.goto(`${host}/${file}`, { waitUntil: 'load' })
  const seen = await page.evaluate(measure)
  if (seen.scrollWidth > view.width) found.push(`${seen.scrollWidth} px wide in a window of ${view.width}`)
  if (view.colorScheme === 'dark' && seen.brightness > 0.5) found.push('bright in the dark')
  if (!seen.hasStyle) found.push('has no style')
  await page.setViewportSize({ width: view.width, height: Math.min(Math.max(seen.height, 100), 8000) })
  await page.screenshot({ path: path.join(pictures, `${file.replaceAll('/', '.').replace(/html$/, view.name)}.png`) })
  page.off('request', watch).off('console', hear)
  return found
}

// The first key leads to the link past what is the same everywhere, and that link into the contents.
async function walk(page, file) {
  await page.goto(`${host}/${file}`, { waitUntil: 'load' })
  await page.keyboard.press('Tab')
  const first = await page.evaluate(() => ({ skips: document.activeElement.className, left: document.activeElement.getBoundingClientRect().left }))
  await page.keyboard.press('Enter')
  const isInside = await page.evaluate(() => document.activeElement.localName)
  const found = []
  if (first.skips !== 'skip' || first.left < 0) found.push(`the first key leads to ${JSON.stringify(first)}`)
  if (isInside !== 'main') found.push(`past the top is ${isInside}`)
  return found
}

// The anchors bring their part to the top of the window, or as far up as the end of the page lets it.
async function jump(page, file) {
  const found = []
  await page.setViewportSize({ width: 360, height: 600 })
  for (const anchor of ['sender', 'recipient', 'administrator']) {
    await page.goto(`${host}/${file}#${anchor}`, { waitUntil: 'load' })
    const top = await page.evaluate(anchor => document.getElementById(anchor)?.getBoundingClientRect().top ?? NaN, anchor)
    if (!(top >= 0 && top < 600)) found.push(`#${anchor} is at ${top}`)
  }
  return found
}

// axe runs in the page, which the policy forbids; and the disk has none.
async function lookFromDisk(page, file) {
  await page.goto(pathToFileURL(path.join(folder, file)).href, { waitUntil: 'load' })
  const found = (await page.evaluate(measure)).hasStyle ? [] : ['has no style on the disk']
  await page.evaluate(axe)
  const { violations } = await page.evaluate(tags => globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), WCAG_AA)
  return [...found, ...violations.map(({ id, nodes }) => `axe: ${id}: ${nodes[0].html.slice(0, 80)}`)]
}

async function lookAtAll(view) {
  const context = await browser.newContext({ colorScheme: view.colorScheme, deviceScaleFactor: 1 })
  const page = await context.newPage()
  for (const file of pages) {
    const found = await look(page, view, file)
    found.push(...await walk(page, file), ...await lookFromDisk(page, file))
    if (file.includes('/') && !file.endsWith('index.html')) found.push(...await jump(page, file))
    complaints.get(file).push(...found.map(complaint => `${view.name}: ${complaint}`))
  }
  await context.close()
}

const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'judge-help-'))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--hide-scrollbars'],
  env: { ...process.env, HOME: profile },
})
try {
  for (const view of VIEWS) await lookAtAll(view)
} finally {
  await browser.close()
  server.close()
  fs.rmSync(profile, { recursive: true, force: true })
}
for (const [file, found] of complaints) console.log(JSON.stringify({ file, complaints: found }))
