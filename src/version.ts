import { version as packageVersion } from '../package.json'

/** The library's version, as in `versions.library` of every assessment; stands in package.json alone. */
export const version: string = packageVersion
