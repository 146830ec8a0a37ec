import { capacity } from './capacity'
import { certificatesFirst } from './certificates-first'
import { competitorDomain } from './competitor-domain'
import { competitorNamed } from './competitor-named'
import { costBreakdown } from './cost-breakdown'
import { customers } from './customers'
import { drawings } from './drawings'
import { everythingAsked } from './everything-asked'
import { formula } from './formula'
import { identityWithheld } from './identity-withheld'
import { noPurchase } from './no-purchase'
import { priceLadder } from './price-ladder'
import { process } from './process'
import { severalTradeSecrets } from './several-trade-secrets'
import { suppliers } from './suppliers'
import { survey } from './survey'

/** The spy family's rules. */
export const spyRules = [
  capacity,
  certificatesFirst,
  competitorDomain,
  competitorNamed,
  costBreakdown,
  customers,
  drawings,
  everythingAsked,
  formula,
  identityWithheld,
  noPurchase,
  priceLadder,
  process,
  severalTradeSecrets,
  suppliers,
  survey,
] as const
