import type { ScorerData } from './core-scorer'
import { lists } from './lists'
import { gramDetector } from './lists/languages/gram-detector'
import { gistModel } from './model/gist'
import { wordingModel } from './model/wording'

/** The data that comes with the package, but for the list of throw-away mailboxes, an entry of its own. Parsed on the first call, not on import. */
export function shippedData(): ScorerData {
  return { ...lists(), model: wordingModel, gist: gistModel, detector: gramDetector }
}
