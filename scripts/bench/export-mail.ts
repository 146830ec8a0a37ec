/**
 * Writes the raw mails of the labelled corpora as mbox files (or .eml files, with --eml), so that the command line can
 * be run over them: npx tsx scripts/bench/export-mail.ts OUTPUT-FOLDER [--eml]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpus, rawMail, sharedIsHere } from './corpora'

const [folder, mode] = process.argv.slice(2)
if (!folder) throw new Error('name the folder to write to')
if (!sharedIsHere) {
  console.log('left out: the corpora are not beside this repository')
  process.exit(0)
}
mkdirSync(folder, { recursive: true })
for (const name of ['spamassassin', 'list-spam', 'list-ham', 'enron-raw', 'phishing-pot']) {
  const mails = corpus(name).map(rawMail).filter((raw) => raw !== null)
  if (mode === '--eml') {
    mkdirSync(join(folder, name), { recursive: true })
    mails.forEach((raw, at) => writeFileSync(join(folder, name, `${String(at + 1).padStart(5, '0')}.eml`), raw))
  } else {
    const parts: Buffer[] = []
    for (const raw of mails) {
      // mboxrd: lines that begin with any number of > and From get one > more.
      const quoted = raw.toString('latin1').replace(/^(>*From )/gm, '>$1')
      parts.push(Buffer.from('From MAILER-DAEMON Thu Jan  1 00:00:00 1970\n', 'latin1'), Buffer.from(quoted.endsWith('\n') ? `${quoted}\n` : `${quoted}\n\n`, 'latin1'))
    }
    writeFileSync(join(folder, `${name}.mbox`), Buffer.concat(parts))
  }
  console.log(`${name} ${mails.length}`)
}
