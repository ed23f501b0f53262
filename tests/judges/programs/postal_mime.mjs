// postal-mime: what a webmail program gets to show: subject, text, HTML, and the parts of the report as attachments.
import { createRequire } from 'node:module'
import fs from 'node:fs'
import path from 'node:path'

const require = createRequire(`${process.env.JUDGES_HOME}/npm/`)
const PostalMime = require('postal-mime')
const parse = PostalMime.parse ?? PostalMime.default.parse

if (process.argv[2] === '--version') {
  console.log(`postal-mime ${JSON.parse(fs.readFileSync(`${process.env.JUDGES_HOME}/npm/node_modules/postal-mime/package.json`)).version}`)
  process.exit()
}

const MACHINE = ['message/delivery-status', 'message/global-delivery-status']

const text = content => (typeof content === 'string' ? content : new TextDecoder().decode(content))

function fields(group) {
  const unfolded = group.replace(/\r?\n(?=[ \t])/g, '')
  return Object.fromEntries(unfolded.split(/\r?\n/).filter(line => line.includes(':')).map(line => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  }))
}

function recipients(mail) {
  const machine = mail.attachments.find(part => MACHINE.includes(part.mimeType))
  if (!machine) return []
  return text(machine.content).split(/\r?\n\r?\n/).map(fields).filter(group => group['final-recipient']).map(group => ({
    address: group['final-recipient'].replace(/^[^;]*;\s*/, ''),
    action: (group.action ?? '').toLowerCase(),
    status: group.status ?? '',
  }))
}

function* complaints(mail) {
  if (!mail.subject) yield 'no subject'
  if (!mail.text?.trim()) yield 'no text'
  for (const [name, value] of [['subject', mail.subject], ['text', mail.text], ['html', mail.html]]) {
    if (value?.includes('\ufffd')) yield `replacement character in the ${name}`
  }
}

const folder = process.argv[2]
for (const file of fs.readdirSync(folder).filter(name => name.endsWith('.eml')).sort()) {
  const mail = await parse(fs.readFileSync(path.join(folder, file)), { forceRfc822Attachments: true, attachmentEncoding: 'utf8' })
  console.log(JSON.stringify({ file, recipients: recipients(mail), complaints: [...complaints(mail)] }))
}
