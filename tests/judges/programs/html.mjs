// The Nu HTML checker and html-validate over the pages of the folder (*.html), the Nu checker over its styles (*.css) as well.
import { createRequire } from 'node:module'
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const home = process.env.JUDGES_HOME
const require = createRequire(`${home}/npm/`)
const { HtmlValidate } = require('html-validate')
const jar = `${home}/npm/node_modules/vnu-jar/build/dist/vnu.jar`

if (process.argv[2] === '--version') {
  const vnu = execFileSync('java', ['-jar', jar, '--version'], { encoding: 'utf8' }).split(' ')[0]
  console.log(`vnu ${vnu}, html-validate ${require('html-validate/package.json').version}`)
  process.exit()
}

const folder = path.resolve(process.argv[2])
const pages = fs.readdirSync(folder).filter(name => name.endsWith('.html')).sort()
const styles = fs.readdirSync(folder).filter(name => name.endsWith('.css')).sort()
const complaints = new Map([...pages, ...styles].map(file => [file, []]))

// A mail carries its style inline, and tables lay it out: old clients know no other way.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'prefer-tbody': 'off',
    'no-inline-style': 'off',
    'prefer-native-element': 'off',
    // Outlook lays out by Word: it knows widths and sides as attributes, and is told apart by its comments.
    'no-deprecated-attr': 'off',
    'no-conditional-comment': 'off',
  },
})

function checkWithVnu() {
  if (pages.length === 0) return
  const paths = [...pages, ...styles].map(file => path.join(folder, file))
  const run = spawnSync('java', ['-jar', jar, '--also-check-css', '--format', 'json', '--stdout', '--exit-zero-always', ...paths], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.status !== 0) throw new Error(`vnu: ${run.stderr}`)
  const isOfOldTables = message => /^The “\w+” attribute on the “t(able|d)” element is obsolete\./.test(message)
  for (const { url, type, subType, message, lastLine } of JSON.parse(run.stdout).messages) {
    if (isOfOldTables(message)) continue
    complaints.get(path.basename(decodeURIComponent(url))).push(`vnu: ${subType ?? type} at ${lastLine}: ${message}`)
  }
}

async function checkWithHtmlValidate(page) {
  const report = await validator.validateString(fs.readFileSync(path.join(folder, page), 'utf8'))
  for (const { messages } of report.results) {
    for (const { ruleId, line, message } of messages) complaints.get(page).push(`html-validate: ${ruleId} at ${line}: ${message}`)
  }
}

checkWithVnu()
for (const page of pages) await checkWithHtmlValidate(page)
for (const [page, found] of complaints) {
  console.log(JSON.stringify({ file: page.replace(/html$/, 'eml'), complaints: found }))
}
