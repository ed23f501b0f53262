// @fluent/bundle, Mozilla's engine of Fluent in JavaScript, says the cases of each language of a folder (*.json): its files, and messages
// or attributes with arguments. One line of JSON for each.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const modules = path.join(process.env.JUDGES_HOME, 'npm/node_modules')
const home = path.join(modules, '@fluent/bundle')
const described = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'))
const { FluentBundle, FluentResource } = await import(pathToFileURL(path.join(home, 'esm/index.js')).href)

if (process.argv[2] === '--version') {
  console.log(`@fluent/bundle ${described.version}, ICU ${process.versions.icu} (CLDR ${process.versions.cldr})`)
  process.exit()
}

const folder = path.resolve(process.argv[2])
for (const name of fs.readdirSync(folder).filter(name => name.endsWith('.json')).sort()) {
  const asked = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'))
  // Digits are Latin in notices.
  const bundle = new FluentBundle(`${asked.language}-u-nu-latn`, { useIsolating: false })
  const errors = asked.sources.flatMap(source => bundle.addResource(new FluentResource(source))).map(String)
  const texts = asked.cases.map(([id, attribute, args]) => {
    const message = bundle.getMessage(id)
    const found = []
    const text = bundle.formatPattern(attribute === null ? message.value : message.attributes[attribute], args, found)
    errors.push(...found.map(error => `${id}: ${error}`))
    return text
  })
  console.log(JSON.stringify({ language: asked.language, texts, errors }))
}
