import type { PhrasePack } from '../../concepts'

/** English: what the seller's clerk writes of somebody who rang: of "us" who are asked, and of "him" or "her" who asks. */
export const enClerkNotes = {
  'capacity-ask': [
    'how (many|much|big) … we (make|produce|build|turn out|employ)', 'how many … (presses|machines|looms|lines|ovens|kilns|extruders|moulds|furnaces|lathes|robots|workers|staff|people|operators|shifts) we (have|run|own|employ|got|operate)', '(asked|asks|asking|ask|wanted to know|wants to know|enquired|inquired|enquires|inquires|kept asking|fishing for|curious|interested in|trying to find out|quizzed|questions about|pumped me) … how (many|much|big) … we (sell|export|do|manage|run|ship|turn over|have)',
    '(asked|asks|asking|ask|wanted to know|wants to know|enquired|inquired|enquires|inquires|kept asking|fishing for|curious|interested in|trying to find out|quizzed|questions about|pumped me) … our (capacity|output|turnover|headcount|order book|shift pattern|utilisation|utilization|production figures|monthly production|annual production)',
    'how (many|much) (people|staff|workers|operators|welders|men|women|shifts|lines|machines|presses|looms|ovens|kilns|extruders|moulds|forklifts|engineers|hands) … (work for us|we run|we have|we got|on (days|nights)|per shift|a shift)',
    'how (full|busy|booked) (we are|are we|our|the (factory|shop|line|order book))', '(whether|if) we (run|work) (nights|night shifts|two shifts|three shifts|weekends|double shifts)',
    'how (long|many hours) (a|one|the|our|each) (shift|batch|cycle) (is|takes|lasts|runs)',
  ],
  'process-ask': [
    'how (thick|thin|hot|fast|deep|hard|often|long|strong) we (galvani*|weld|coat|heat|run|dye|cut|press|bake|fire|cure|dry|roast|mix|paint|anneal|fry|wash|spin|stretch|print)', '(asked|asks|asking|ask|wanted to know|wants to know|enquired|inquired|enquires|inquires|kept asking|fishing for|curious|trying to find out|quizzed) … (how|why) we (can|manage|do|are able|keep|get) … (cheap*|so|such|tolerance|quality|colour|finish)',
    '(asked|asks|asking|ask|wanted to know|wants to know|enquired|inquired|enquires|inquires|kept asking|fishing for|curious|interested in|trying to find out|quizzed|questions about|pumped me) … (which|what) (machine*|press*|line*|loom*|robot*|oven*|kiln*|laser*|extruder*|equipment) we (have|got|own|bought)', '(which|what) (machine*|press*|line*|loom*|robot*|oven*|kiln*|laser*|extruder*|software|glue|equipment|brand of machine*|make of machine*|presses|printer*) (we|do we|we are) (use|run|work with|using|running)',
    '(what|which) … we (run|use|have) (it |them |) (on|to (make|cut|weld|mix|print|fill|cast|mould|coat|dry))',
    'how we (make|produce|cast|weld|dye|coat|harden|glue|cure|temper|anneal|galvanise|galvanize) (it|them|the|our|such|so|that)', '(asked|asks|asking|ask|wanted to know|wants to know|enquired|inquired|enquires|inquires|kept asking|fishing for|curious|interested in|trying to find out|quizzed|questions about|pumped me) … how we (mix|dry|print|fill|seal|do|get|keep|test|check) (it|them|the|our|such|so|that)',
    '(at what|what|which) (temperature|pressure|speed|cycle|cycle time) we (use|run|work|cure|fire|bake|weld|mould|dye|at|dry|mix|get)', '(our|what) (scrap|reject|yield|waste) (rate|percentage|figures)',
    '(whether|if) we (weld|cast|mould|machine|dye|coat|print|galvanise|plate|sew|make|do) … (in house|in-house|ourselves|by hand|outside|outsourced|subcontract*|by robot)',
    '(wanted|wants|asked|asks|like*|hoping) to (film|photograph|video|take pictures of|see inside|walk through) … (line|lines|workshop|production|machines|shop floor|plant)',
  ],
  'supplier-ask': [
    'whose (zinc|steel|resin|yarn|paper|bearings|motors|valves|paint|ink|powder|parts|chips|fabric|castings|flour|beans|glass|wood|machines|moulds|material*) we (use|buy|take|have|run|fit)',
    '(who|which firm|what firm|which company|which mill|which foundry|what mill) (supplies|delivers|sells|ships|casts|dyes|provides) (us|to us|our|the|it to us)',
    'who (our|is our|are our) (suppliers|supplier|foundry|mill|steel|resin|yarn|subcontractor*|mould maker|toolmaker|dye house|vendor*)',
    'where we (get|buy|source|order|import|purchase|have) (our|the|it|them|from|steel|resin|raw|yarn|parts|components)',
    '(asked|asks|asking|ask|wanted to know|wants to know|enquired|inquired|enquires|inquires|kept asking|fishing for|curious|interested in|trying to find out|quizzed|questions about|pumped me|name of|names of) … (our|for our) (supplier|suppliers|raw material supplier*|foundry|mill|subcontractor*|vendors)',
    'where our (steel|resin|yarn|raw material*|components|parts|motors|paper|fabric|grain|wood|leather|castings) (comes|come|is|are) (from|bought)',
  ],
  'customers-ask': [
    '(if|whether) … (true|right|correct) that we (lost|won|got|have|supply|are losing|do) … (job|contract|order*|account|customer|client|tender|business)',
    'who (else |) we (supply|sell|ship|deliver|work|export|make it|make them|make these) (to|for|with|in|now|mostly|mainly|at)',
    'who (our|are our|is our|the) (customers|biggest customer*|main customer*|clients|buyers|distributors|main buyers|big buyers)', '(who|what shops|which shops|which chains|which brands) (buys|buy|orders|order|take|takes) … (from us|off us|our)',
    '(if|whether) … (still |also |) (a|our|one of our) (client|clients|customer|customers|account|accounts)', '(asked|asks|asking|ask|wanted to know|wants to know|enquired|inquired|enquires|inquires|kept asking|fishing for|curious|interested in|trying to find out|quizzed|questions about|pumped me|name of|names of) … (our|of our) (customers|clients|customer list|biggest customer*|accounts|buyers)',
    '(asked|asks|asking|ask|wanted to know|wants to know|enquired|inquired|enquires|inquires|kept asking|fishing for|curious|interested in|trying to find out|quizzed|questions about|pumped me) … what … (pays|pay|paid) us', 'what we (charge|sell to|get from|invoice) … (others|customers|chains|lidl|them|distributors|other)',
  ],
  'cost-breakdown-ask': [
    'what we pay (a|an|our|the|per|for a|for our) … (man|worker|hand|operator|welder|turner|hour|month|kilo|ton|week|staff|people|foundr*|supplier*)', '(how much|what share|what part) of (a|the|our|each) … (price|cost) is (material|labour|labor|margin|profit|energy|overhead)',
    '(asked|asks|asking|ask|wanted to know|wants to know|enquired|inquired|enquires|inquires|kept asking|fishing for|curious|interested in|trying to find out|quizzed|questions about|pumped me) … (what|how much) … (costs|cost) us', '(asked|asks|asking|ask|wanted to know|wants to know|enquired|inquired|enquires|inquires|kept asking|fishing for|curious|interested in|trying to find out|quizzed|questions about|pumped me) … (what|how much) we (pay|spend|earn|make|clear) … (for|per|on|an hour|a kilo|a ton|them|a piece|each)', '(asked|asks|asking|ask|wanted to know|wants to know|enquired|inquired|enquires|inquires|kept asking|fishing for|curious|interested in|trying to find out|quizzed|questions about|pumped me) … our (margin|margins|costs|cost price|purchase price*|buying price*|material cost*|labour cost*|wages|profit)',
    'how much (margin|profit) we (make|take|have|earn|add)',
  ],
  'formula-ask': ['(asked|asks|asking|ask|wanted to know|wants to know|enquired|inquired|enquires|inquires|kept asking|fishing for|curious|interested in|trying to find out|quizzed|questions about|pumped me) … our (formula|recipe|mix|mixing ratio|blend|composition|formulation|additives)', 'what (we|is|goes|we put) (put |) (in|into) (the|our) (mix|blend|compound|recipe|coating|paste|dough|glue|batter)'],
  'drawing-ask': ['(asked|asks|insisted) … (for|on|see|about) (our|the) (drawing*|blueprint*|cad files|step files|mould drawings|schematics|bill of material*)'],
  'identity-withheld': [
    '(would not|wouldn\'t|would n\'t|did not|didn\'t|refused to|was unwilling to|declined to|avoided) (say|tell|give|leave|name|explain|state) … (who|firm|company|name|number|employer|calling from|client|for whom|where)',
    '(left|gave|leaves|gives) no (name|number|details|company|contact|callback|call-back|email)', '(no|without) (name|number|company|details|call back number|contact) (left|given|offered)',
    '(hung up|rang off|line went dead|put the phone down|ended the call|got evasive|became evasive|dodged|evasive|vague) (when|as|about|on|after|if|at once)', '(would not|wouldn\'t|won\'t|refuses to) (give|leave) (a|his|her|their|any) (name|number|company|email)',
  ],
  'no-purchase': [
    '(no|not any|without any) (interest|intention|wish|mention) (in|of|to) (buying|ordering|a quote|a quotation|an order|price|prices)', '(did not|didn\'t|does not|doesn\'t|not) (want|need|interested in) … (quote|quotation|offer|sample|order|to buy|to order)',
    '(not|isn\'t|wasn\'t|not a) (buying|buyer|going to buy|looking to buy|ordering|want to buy)', '(nothing|not a word) (about|on|of) (an order|ordering|buying|quantity|quantities|what (he|she|they) need*)',
  ],
  'survey-talk': ['(says|said|claims|claimed|is|was) … (doing|writing|conducting|working on|running) (a|his|her|their|some) (survey|study|thesis|market study|research|project on|report on|article on|benchmark)'],
  'job-matter': [
    '(rang|called|caller|phoned|asked|asking|wanted|tried) … (poach|hire our|lure our|headhunt*|recruit our|offer our (engineer*|foreman|welder*))', '(headhunter|head hunter|recruiter) (rang|called|asked|phoned|wants|looking)',
    '(name|names|number|mobile) of our (engineer*|foreman|chief|designer*|technician*|production manager|mould maker|colourist)',
  ],
  'service-pitch': [
    '(rang|called|phoned|caller|lady|man|guy|gentleman|rep|girl|chap|bloke|someone|salesman|saleswoman|woman) … (offering|offers|offered|selling|sells|trying to sell|pitching|touting|promoting|proposes|proposing) (us |our |a |an |the |their |his |her |some |cheap* |new |free |)',
    '(wants|wanted|tries|tried|keen|hoping|trying) to (sell|pitch|offer|present|interest|sign) us', '(sales call|cold call|cold caller|telesales|telemarketer|telemarketing|sales pitch|pushy sales*)',
    '(says|said|claims|claimed|promises|reckons|swears|could|can) … (save|cut|lower|reduce|get) us (money|up to|a lot|1*|2*|3*|4*|5*|6*|7*|8*|9*|on our|back|cheaper)', '(lower|cut|reduce|save on|switch|review|compare) our (electricity|energy|gas|phone|telephone|insurance|broadband|card fees|rates|power|water|leasing|telecom)',
    '(wants|wanted|asked|asking|asks) (for|to speak to|to talk to|who|to be put through to) … (handles|signs|decides on|deals with|in charge of|responsible for|looks after) (our |the |) (energy|electricity|insurance|marketing|advertis*|it|phone*|telephone*|hr|staff*|print*|fleet|recruit*|website|banking|gas|pension*)',
  ],
  'marketing-offer': ['(wants|wanted|offers|offered|offering|sell*) … (advert|ad space|half page|full page|advertising space|listing) … (magazine|directory|yearbook|guide|map|calendar|fair|issue|newspaper)'],
  'untraceable-payment': ['(goes|go|paid|pay|transfer*|sent|send|put|wire*|moved) … (to|into|onto) (his|her|the|an|my|their) (officer|officer\'s|colleague|colleague\'s|own|private|personal|inspector\'s|boss\'s|mobile money) (account|wallet|number)'],
  'advance-fee': ['(fined|arrested|prosecuted|seized|confiscated|blocked|closed|cut off|disconnected|sued) (unless|if we (do not|don\'t)|otherwise) … (pay*|1*|2*|3*|4*|5*|6*|7*|8*|9*|transfer*|goes|send|money)', '(unless|or else|otherwise) … (paid|pay|transfer*|goes|wire*) … (before|by|within|today|at once|account)'],
  'authority-lure': [
    '(says|said|claims|claimed|claiming|saying|pretends|pretended|posing|introduced himself|introduced herself) … (from|of|as|is|was|with|at) (the |) (customs|tax office|revenue|police|court|bank\'s|ministry|interpol|central bank) … (fine|pay|penalty|arrest|seiz*|account|transfer|duty|warrant|fee|code|frozen)',
    '(threatened|threatens|threatening|or else|otherwise) … (police|court|arrest|seize|warrant|fine|prosecut*|blacklist*)',
  ],
  'credential-ask': [
    '(asked|asks|asking|wanted|wants|needs|needed|insisted|read|give|gave) … (the|our|my|us the|out the|for the|him the|her the) (otp|one-time code|one time code|pin|password|passwords|security code|login|log-in|card number|tan|sms code|code (from|in|on) the)',
    '(install|download|open|start|run) (anydesk|teamviewer|any desk|team viewer|a remote)', 'remote access to (our|my)',
  ],
  'bank-change': [
    '(says|said|claims|claimed|told me|told us|informed) … (their|his|her|the) (bank|account|iban|bank account|bank details) (has|have|had|details|was|is) … (changed|new|moved|closed|audit|frozen)',
    '(pay|send|transfer|wire|remit) … (to|into) (a|the|his|her|their|another) (new|different|other|private|personal) (account|iban|bank)', '(change|swap|replace|update) … (supplier\'s|vendor\'s|their|his|the) (iban|bank details|bank account|account number)',
  ],
  'price-no-object': ['(did not|didn\'t|does not|doesn\'t|wouldn\'t) care (about|for|what)', '(did not|didn\'t|does not|doesn\'t|never|not) (ask|care|mind|asked|interested in|bother) … (price|prices|cost|what it costs)', '(price|money|cost) (no|not|is no|is not|does not|doesn\'t) (object|matter|problem|an issue|important)'],
  'any-goods': ['(any|whatever|whichever) (model|size|colour|type|kind|goods|machine|ones) (will do|would do|is fine|was fine|we have|we had|in stock)'],
} as const satisfies PhrasePack['phrases']
