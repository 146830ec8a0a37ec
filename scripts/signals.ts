/** The ids of the signal catalogue, sections 1 to 6, in its order; section 7 repeats them as a desk would say them. */
export const signalIds: readonly string[] = [
  'ID01', 'ID02', 'ID03', 'ID04', 'ID05', 'ID06', 'ID07', 'ID08', 'ID09', 'ID10', 'ID11', 'ID12', 'ID13', 'ID14', 'ID15', 'ID16', 'ID17', 'ID18',
  'ID19', 'ID20', 'ID21', 'ID22', 'ID23', 'ID24', 'ID25', 'ID26', 'PT01', 'PT02', 'PT03', 'PT04', 'PT05', 'PT06', 'PT07', 'PT08', 'PT09', 'MM01',
  'MM02', 'MM03', 'MM04', 'MM05', 'MM06', 'MM07', 'MM08', 'MM09', 'MM10', 'MM11', 'MM12', 'SP01', 'SP02', 'SP03', 'SP04', 'SP05', 'SP06', 'SP07',
  'SP08', 'SP09', 'SP10', 'SP11', 'SP12', 'SP13', 'SP14', 'SP15', 'SP16', 'SP17', 'SP18', 'SP19', 'SP20', 'SP21', 'SP22', 'SY01', 'SY02', 'SY03',
  'SY04', 'SY05', 'SY06', 'SY07', 'SY08', 'FR01', 'FR02', 'FR03', 'FR04', 'FR05', 'FR06', 'FR07', 'FR08', 'FR09', 'FR10', 'FR11', 'FR12', 'FR13',
  'FR14', 'FR15', 'FR16', 'FR17', 'FR18', 'FR19', 'FR20', 'FR21', 'FR22', 'FR23', 'FR24', 'FR25',
]

/** Signals that no rule answers to, and why. */
export const refused: Readonly<Record<string, string>> = {
  ID18: 'assistants write for others, names change by marriage and are spelled in two scripts: what is left is noise, and falls on the same people again and again',
  ID22: 'unfair: in the Gulf and in much of Africa a PO box is the address',
  PT08: 'a port that is named may be the seller\'s own (FOB Ningbo), and traders send goods to third countries every day',
  PT09: 'unfair as a risk; which markets a seller serves belongs to routing, by the caller',
  MM12: 'unfair: English is written everywhere, and people move; the language is shown, not held against a country',
  SP20: 'a list of products is never complete, and what is asked beyond it is an idea; nothing is taken for not being on it',
  SP21: 'unfair to end users and to those who write through a translator; the catalogue itself advises against it',
  SY07: 'needs the whole exchange: no fact of a single inquiry tells which questions were left unanswered',
}
