/**
 * Reads a mailbox of any size that is made up as it is read, and prints the peak of resident memory.
 *
 *   node --import tsx scripts/check-memory.mjs [size in MB, 2048] [limit in MB, 300]
 *
 * Exits with status 1 where the peak is over the limit or a mail is lost.
 */
import { readInquiries } from '../src/read/index.ts'

const megabyte = 1024 * 1024
const size = Number(process.argv[2] ?? 2048) * megabyte
const limit = Number(process.argv[3] ?? 300)
const encoder = new TextEncoder()

/** Every 50th mail carries a large attachment, one in 2000 is larger than is read. */
function attachmentSize(number) {
  if (number % 2000 === 1999) return 27 * megabyte
  return number % 50 === 49 ? 2 * megabyte : 20 * 1024
}

function mail(number) {
  const head = [
    `From buyer${number}@example-trading.com Mon Mar  2 09:30:00 2026`,
    `From: Buyer ${number} <buyer${number}@example-trading.com>`,
    'To: sales@example-factory.cn',
    `Subject: Quotation for ${number} vacuum flasks`,
    'Date: Mon, 2 Mar 2026 09:30:00 +0800',
    `Message-ID: <${number}@example-trading.com>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hello, please quote for vacuum flasks with our logo. '.repeat(20),
    '>From here on the list of sizes: 350 ml, 500 ml, 750 ml.',
    '',
    '--part',
    'Content-Type: application/pdf; name="drawing.pdf"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment',
    '',
    '',
  ]
  return encoder.encode(head.join('\n'))
}

const line = encoder.encode(`${'QUJD'.repeat(19)}\n`)
const piece = new Uint8Array(line.length * 800)
for (let at = 0; at < piece.length; at += line.length) piece.set(line, at)
const tail = encoder.encode('--part--\n\n')

let written = 0
let made = 0
async function* mailbox() {
  while (written < size) {
    const parts = [mail(made)]
    for (let left = attachmentSize(made); left > 0; left -= piece.length) parts.push(left < piece.length ? piece.subarray(0, Math.ceil(left / line.length) * line.length) : piece)
    parts.push(tail)
    made++
    for (const part of parts) {
      written += part.length
      yield part
    }
  }
}

let read = 0
let cut = 0
let errors = 0
let peak = 0
const started = process.cpuUsage()
for await (const item of readInquiries({ name: 'made-up.mbox', bytes: mailbox() })) {
  if (item.kind === 'error') errors++
  else {
    read++
    if (item.problems.length > 0) cut++
  }
  if (read % 20 === 0) peak = Math.max(peak, process.memoryUsage.rss())
}
const { user, system } = process.cpuUsage(started)
peak = Math.max(peak, process.resourceUsage().maxRSS * 1024)
const peakMb = Math.round(peak / megabyte)
console.log(`${Math.round(written / megabyte)} MB, ${made} mails made, ${read} read (${cut} of them cut), ${errors} errors, ${((user + system) / 1e6).toFixed(1)} s CPU, peak of memory ${peakMb} MB`)
if (peakMb > limit || read !== made || errors > 0) process.exitCode = 1
