// zone-mta's lib/bounces.js: what a sender in Node makes of the reply of a server. Of each message it reads Diagnostic-Code alone,
// unfolded and without its type; zone-mta is told the reply as it was received, line by line.
'use strict'
const fs = require('fs')
const path = require('path')
const Module = require('module')

const home = path.join(process.env.JUDGES_HOME, 'alone/zone-mta')
const version = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8')).version

if (process.argv[2] === '--version') {
  console.log(`zone-mta ${version}`)
  process.exit()
}

// The one thing it needs besides Node. A rule that it cannot read must not go unnoticed; what else it logs is of no interest.
const log = { verbose () {}, info () {}, error (...words) { throw new Error(words.join(' ')) } }
const load = Module._load
Module._load = (name, ...rest) => name === 'npmlog' ? log : load(name, ...rest)
const bounces = require(path.join(home, 'lib/bounces.js'))

const field = (text, name) => (text.match(new RegExp(`^${name}:[ \\t]*[a-z0-9-]+;[ \\t]*(.*(?:\\r\\n[ \\t]+.*)*)`, 'im')) || [])[1]

const folder = process.argv[2]
for (const file of fs.readdirSync(folder).filter(name => name.endsWith('.eml')).sort()) {
  const text = fs.readFileSync(path.join(folder, file), 'utf8')
  const reply = field(text, 'Diagnostic-Code').replace(/\r\n[ \t]+/g, '\n')
  const { action, category } = bounces.check(reply)
  const recipients = [{ address: field(text, 'Final-Recipient'), action, reason: category }]
  console.log(JSON.stringify({ file, recipients, complaints: [] }))
}
