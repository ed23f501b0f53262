// What caniemail.com says of what the pages of the folder (*.html) use: for each page a complaint for each feature that some
// client lacks ("none") or has in part ("partial"), with the clients.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const home = process.env.JUDGES_HOME
const root = path.join(home, 'npm/node_modules/caniemail')
const load = file => import(pathToFileURL(path.join(root, 'dist', file)).href)

if (process.argv[2] === '--version') {
  const data = JSON.parse(fs.readFileSync(path.join(root, 'data/caniemail.json'), 'utf8'))
  console.log(`caniemail ${JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).version}, data of ${data.last_update_date}`)
  process.exit()
}

const { caniemail } = await load('index.js')
const { clientNames } = await load('clients.js')

// The data does not have every property for every client, and the library stops there: what it does not know is left out for
// that client, and told as "unknown".
function issuesOf(client, html, found) {
  for (;;) {
    try {
      return caniemail({ clients: [client], html }).issues
    } catch (error) {
      const property = /^Feature "([a-z-]+)" not found on /.exec(error.message)?.[1]
      if (!property) throw error
      const without = html.replaceAll(new RegExp(`(?<![a-z-])${property}\\s*:[^;"}]*;?`, 'g'), '')
      if (without === html) throw error
      found.set(`unknown: ${property}`, [...(found.get(`unknown: ${property}`) ?? []), client])
      html = without
    }
  }
}

function complaintsOf(html) {
  const found = new Map()
  for (const client of clientNames) {
    const { errors, warnings } = issuesOf(client, html, found)
    for (const [support, issues] of [['none', errors], ['partial', warnings]]) {
      for (const list of issues.values()) for (const { title } of list) {
        const clients = found.get(`${support}: ${title}`) ?? []
        if (!clients.includes(client)) clients.push(client)
        found.set(`${support}: ${title}`, clients)
      }
    }
  }
  return [...found].map(([what, clients]) => `${what} | ${clients.join(' ')}`).sort()
}

// Pages that differ in their words alone are one page.
const known = new Map()
const folder = path.resolve(process.argv[2])
for (const file of fs.readdirSync(folder).filter(name => name.endsWith('.html')).sort()) {
  const html = fs.readFileSync(path.join(folder, file), 'utf8')
  const bones = html.replace(/>[^<]*</g, '><').replace(/(href|lang|title|alt|src)="[^"]*"/g, '$1')
  const styles = [...html.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(match => match[1]).join()
  const key = createHash('sha256').update(bones + styles).digest('hex')
  if (!known.has(key)) known.set(key, complaintsOf(html))
  console.log(JSON.stringify({ file: file.replace(/html$/, 'eml'), complaints: known.get(key) }))
}
