import type { PhrasePack } from '../../concepts'
import { enSpamAddress } from './spam-address'
import { enSpamEvents } from './spam-events'
import { enSpamFreight } from './spam-freight'
import { enSpamGoods } from './spam-goods'
import { enSpamMarketing } from './spam-marketing'
import { enSpamMoney } from './spam-money'
import { enSpamPills } from './spam-pills'
import { enSpamPush } from './spam-push'
import { enSpamServices } from './spam-services'
import { enSpamSoftware } from './spam-software'
import { enSpamWeb } from './spam-web'

/** English: spam, by what it offers and by how it speaks. */
export const enSpam = {
  ...enSpamAddress,
  ...enSpamEvents,
  ...enSpamFreight,
  ...enSpamGoods,
  ...enSpamMarketing,
  ...enSpamMoney,
  ...enSpamPills,
  ...enSpamPush,
  ...enSpamServices,
  ...enSpamSoftware,
  ...enSpamWeb,
} as const satisfies PhrasePack['phrases']
