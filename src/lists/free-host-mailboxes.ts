/**
 * Hosts under which anybody gets a subdomain for a project or a trial tenant that can send mail.
 *
 * Source: own list, written by hand from own knowledge of the services
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 20 hosts
 */
export const freeHosts: readonly string[] =
  `onmicrosoft.com firebaseapp.com web.app appspot.com appspotmail.com herokuapp.com azurewebsites.net cloudapp.net cloudapp.azure.com compute.amazonaws.com amplifyapp.com netlify.app vercel.app pages.dev workers.dev
  github.io onrender.com fly.dev 000webhostapp.com wixsite.com`.split(/\s+/)

/** Whether a host is one of them or beneath one. */
export function isFreeHost(host: string): boolean {
  return freeHosts.some((free) => host === free || host.endsWith(`.${free}`))
}
