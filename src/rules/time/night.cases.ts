import { defineCases } from '../../testing/cases'
import { night } from './night'

export default defineCases(night, {
  hits: [
    { name: 'nine in the morning in Beijing, from a German network', inquiry: { channel: 'form', receivedAt: '2026-03-10T09:20:00+08:00', body: 'Please send offer for all your products.' }, context: { facts: { ip: { country: 'DE', timeZone: 'Europe/Berlin', kind: 'residential' } } }, args: { time: '02:20', zone: 'Europe/Berlin' } },
    { name: "the mail's own clock says so, in a country with one zone", inquiry: { channel: 'email', sentAt: '2026-03-10T03:05:00+01:00', sender: { country: 'Austria' }, body: 'Angebot bitte.' }, args: { time: '03:05' } },
    { name: "the mail's own clock says so, in a country with many", inquiry: { channel: 'email', sentAt: '2026-03-10T03:05:00-03:00', sender: { country: 'Brazil' }, body: 'Qual o preço de 100 peças?' }, args: { time: '03:05' } },
    { name: "the browser's zone", inquiry: { channel: 'form', receivedAt: '2026-03-10T22:40:00Z', sender: { timeZone: 'Asia/Karachi' }, body: 'rate please' }, args: { time: '03:40' } },
  ],
  passes: [
    { name: 'in the morning', inquiry: { channel: 'email', sentAt: '2026-03-10T08:05:00+01:00', sender: { country: 'Austria' }, body: 'Angebot bitte.' } },
    { name: 'late in the evening', inquiry: { channel: 'email', sentAt: '2026-03-10T23:05:00-03:00', sender: { country: 'Brazil' }, body: 'Qual o preço?' } },
    { name: 'nothing says where the sender is', inquiry: { channel: 'form', receivedAt: '2026-03-10T03:05:00+08:00', body: 'Price?' } },
  ],
  nearMisses: [
    { name: 'a country alone is no witness of the hour, not even with one zone', inquiry: { channel: 'form', receivedAt: '2026-03-10T01:30:00Z', sender: { country: 'Austria' }, body: 'Angebot bitte.' } },
    { name: 'nor is the country of the network without its zone', inquiry: { channel: 'form', receivedAt: '2026-03-10T01:30:00Z', sender: { country: 'Austria' }, body: 'Angebot bitte.' }, context: { facts: { ip: { country: 'AT', kind: 'residential' } } } },
    { name: 'night where the VPN ends is not night where the sender is', inquiry: { channel: 'form', receivedAt: '2026-03-10T01:30:00Z', body: 'Angebot bitte.' }, context: { facts: { ip: { country: 'DE', timeZone: 'Europe/Berlin', kind: 'vpn' } } } },
    { name: 'the stated offset contradicts the stated zone', inquiry: { channel: 'form', sentAt: '2026-03-10T09:30:00+08:00', sender: { timeZone: 'Europe/Vienna' }, body: 'Angebot bitte.' } },
  ],
  skips: [{ name: 'no moment is known', inquiry: { sender: { country: 'Austria' }, body: 'Angebot bitte.' } }],
})
