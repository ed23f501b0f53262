// bounce-handler, used by senders in Node: address, status and action for each recipient.
'use strict'
const fs = require('fs')
const path = require('path')
const BounceHandler = require('bounce-handler').BounceHandler

if (process.argv[2] === '--version') {
  console.log(`bounce-handler ${require('bounce-handler/package.json').version}`)
  process.exit()
}

const seen = ({ recipient, action, status }) => ({ address: recipient, action: action.toLowerCase(), status })

const folder = process.argv[2]
for (const file of fs.readdirSync(folder).filter(name => name.endsWith('.eml')).sort()) {
  const found = new BounceHandler().parse_email(fs.readFileSync(path.join(folder, file), 'utf8')) || []
  console.log(JSON.stringify({ file, recipients: found.map(seen), complaints: [] }))
}
