import { remember } from '../inquiry/remember'

/** Whether a host is a machine's name as its hoster gave it, or one drawn for the occasion: nobody gives such to customers. */
export const isMachineName: (host: string) => boolean = remember(512, readName)

const hostAtMost = 253
const rentedMachine = /^(?:vps|vmi|vm|srv|server|host|node|static|dynamic|pool|dhcp|ec2|ip|droplet)-?\d{4,}[a-z]?$/
const digitsAtLeast = 8

function readName(given: string): boolean {
  const labels = given.slice(0, hostAtMost).toLowerCase().split('.')
  if (carriesAddress(labels)) return true
  // A telephone number may be a firm's whole label, and counters of mailing services have a letter before theirs.
  return labels.slice(0, -1).some((label) => rentedMachine.test(label) || (longestRun(label) >= digitsAtLeast && /[a-z].*\d.*[a-z]/.test(label)))
}

/** `203-0-113-9.example.net`, `9.113.0.203.host.example.net`: four numbers of an address, in one label or in labels of their own. */
function carriesAddress(labels: readonly string[]): boolean {
  let numbers = 0
  for (const label of labels.slice(0, -2)) {
    numbers = isOctet(label) ? numbers + 1 : 0
    if (numbers === 4) return true
    let inLabel = 0
    for (const piece of label.split('-')) {
      inLabel = isOctet(piece) ? inLabel + 1 : 0
      if (inLabel === 4) return true
    }
  }
  return false
}

function isOctet(text: string): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) <= 255
}

function longestRun(label: string): number {
  let longest = 0
  for (const run of label.match(/\d+/g) ?? []) longest = Math.max(longest, run.length)
  return longest
}
