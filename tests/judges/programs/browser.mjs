// Chromium shows the pages of the folder (*.html) on a phone and on a desktop, in the light and in the dark; pictures go to
// the folder given second. It complains of a page that is wider than the window, asks for anything outside itself, stays
// bright in the dark, or fails WCAG AA (axe-core).
// With `words` as third argument it looks at what a language does to a page, <name>.<tag>.html, in the light alone and without
// axe-core: lang and dir that are not those of the tag, and letters that no font here has.
import { createRequire } from 'node:module'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const home = process.env.JUDGES_HOME
const require = createRequire(`${home}/npm/`)
const { chromium } = require('playwright-core')
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

if (process.argv[2] === '--version') {
  const version = execFileSync(process.env.CHROMIUM, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim()
  console.log(`${version}, axe-core ${require('axe-core/package.json').version}`)
  process.exit()
}

const folder = path.resolve(process.argv[2])
const pictures = path.resolve(process.argv[3])
fs.mkdirSync(pictures, { recursive: true })
const isOfWords = process.argv[4] === 'words'
const pages = fs.readdirSync(folder).filter(name => name.endsWith('.html')).sort()

const complaints = new Map(pages.map(file => [file, []]))

const VIEWS = [
  { name: 'phone-light', width: 360, colorScheme: 'light' },
  { name: 'phone-dark', width: 360, colorScheme: 'dark' },
  { name: 'desktop-light', width: 800, colorScheme: 'light' },
  { name: 'desktop-dark', width: 800, colorScheme: 'dark' },
].filter(view => !isOfWords || view.colorScheme === 'light')
const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

// Runs in the page. The background a reader sees is the first one that is not transparent, from the body up to the canvas.
function measure() {
  const root = document.documentElement
  const seen = [document.body, root].map(element => getComputedStyle(element).backgroundColor).find(color => !/, 0\)$/.test(color))
  const [red, green, blue] = (seen ?? 'rgb(255, 255, 255)').match(/[\d.]+/g).map(Number)
  return {
    scrollWidth: root.scrollWidth,
    height: Math.max(root.scrollHeight, document.body.scrollHeight),
    brightness: (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255,
    active: [...document.querySelectorAll('script, iframe, object, embed, link, form')].map(element => element.localName),
  }
}

async function accessibility(page) {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(tags => globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), WCAG_AA)
  return violations.map(({ id, nodes }) => `axe: ${id}: ${nodes[0].html.slice(0, 80)}`)
}

// Runs in the page. A letter that no font has is drawn as the box that stands for a place of Unicode that is nobody's.
function words() {
  const root = document.documentElement
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  canvas.width = canvas.height = 48
  const drawn = (letter, family) => {
    context.clearRect(0, 0, 48, 48)
    context.font = `24px ${family}`
    context.fillText(letter, 12, 32)
    return context.getImageData(0, 0, 48, 48).data.join()
  }
  const family = getComputedStyle(document.querySelector('td, p') ?? document.body).fontFamily
  const box = drawn('\u{10ffff}', family)
  const letters = new Set([...document.body.innerText].filter(letter => /\p{L}|\p{N}|\p{P}|\p{S}/u.test(letter)))
  return { lang: root.lang, dir: root.dir || 'ltr', missing: [...letters].filter(letter => drawn(letter, family) === box) }
}

async function ofLanguage(page, file) {
  const tag = file.split('.').at(-2)
  const { lang, dir, missing } = await page.evaluate(words)
  const due = new Intl.Locale(tag).getTextInfo?.() ?? new Intl.Locale(tag).textInfo
  const found = []
  if (lang !== tag) found.push(`lang is ${lang}`)
  if (dir !== due.direction) found.push(`dir is ${dir}`)
  if (missing.length) found.push(`no font has ${missing.join(' ')}`)
  return found
}

async function look(page, view, file) {
  const found = []
  const url = pathToFileURL(path.join(folder, file)).href
  const watch = route => {
    if (route.request().url() === url) return route.continue()
    found.push(`asks for ${route.request().url().slice(0, 80)}`)
    return route.abort()
  }
  await page.route('**/*', watch)
  await page.setViewportSize({ width: view.width, height: 100 })
  await page.goto(url, { waitUntil: 'load' })
  const seen = await page.evaluate(measure)
  if (seen.scrollWidth > view.width) found.push(`${seen.scrollWidth} px wide in a window of ${view.width}`)
  if (view.colorScheme === 'dark' && seen.brightness > 0.5) found.push('bright in the dark')
  if (seen.active.length) found.push(`holds ${seen.active}`)
  // The window takes the height of the page: a picture of the full page would clip one that runs from right to left.
  await page.setViewportSize({ width: view.width, height: Math.min(Math.max(seen.height, 100), 8000) })
  const picture = { path: path.join(pictures, file.replace(/html$/, `${view.name}.png`)) }
  // On a machine that does much else, Chromium now and then has no frame to take at once: "Unable to capture screenshot".
  await page.screenshot(picture).catch(() => page.screenshot(picture))
  // axe-core takes most of the time: one look at either width and at either scheme of colours sees all that it can see.
  if (isOfWords) found.push(...await ofLanguage(page, file))
  else if (['phone-light', 'desktop-dark'].includes(view.name)) found.push(...await accessibility(page))
  await page.unroute('**/*', watch)
  return found.map(complaint => `${view.name}: ${complaint}`)
}

async function lookAtAll(view) {
  const context = await browser.newContext({ colorScheme: view.colorScheme, deviceScaleFactor: 1, offline: true })
  const page = await context.newPage()
  for (const file of pages) complaints.get(file).push(...await look(page, view, file))
  await context.close()
}

const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'judge-browser-'))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--hide-scrollbars'],
  env: { ...process.env, HOME: profile },
})
try {
  await Promise.all(VIEWS.map(lookAtAll))
} finally {
  await browser.close()
  fs.rmSync(profile, { recursive: true, force: true })
}
for (const [file, found] of complaints) {
  console.log(JSON.stringify({ file: file.replace(/html$/, 'eml'), complaints: found }))
}
