import type { PhrasePack } from '../../concepts'

/** How stories begin that have no goods in them: something great to be told later, and hearts. */
export const enFraudOpeners = {
  'vague-matter': [
    '(important|urgent|vital|private|personal|confidential|serious|crucial|special|pressing|delicate|sensitive) (matter|issue|message|information|discussion|thing|business|deal|proposal|proposition|news|request|mail|letter) … (discuss|share|tell|for you|with you|disclose|talk|reveal|present|inform)',
    '(something|have something|have got something) (very |so |really |)(important|urgent|vital|big|huge|private|confidential) … (discuss|share|tell|for you|with you|disclose|interest*)',
    '(business|investment|mutual|lucrative|profitable|partnership|joint|funding|financial|secret) (proposal|proposition|deal|opportunity|offer|transaction|project) … (discuss|share|for you|with you|from you|more detail*|further detail*|full detail*|reply|respond|your consideration|of mutual|benefit|interested)',
    '(reply|respond|contact me|write me|get back to me|email me|mail me|write back) (now |back |urgently |asap |immediately |soon |kindly |)(for|to get|so that i|to know|to receive) … (more|further|full|the) (detail*|information|explanation|info)',
    '(more|further|full) (detail*|information) … (once|when|as soon as|after|upon|if) … (i |)(hear|receive*|get|read|your) … (reply|response|answer|interest|from you|back|mail)',
    'i (have|got) (a |an |)(business|deal|project|proposal|proposition|transaction|offer|message|matter) (for you|to share|to discuss|with you|worth|to propose|to introduce|of $|of usd|involving)',
    '(i need|i want|i would like|i wish|would love|like) to (discuss|talk|speak|share) … (with you) … (business|matter|deal|private*|personal*|important|proposal|regarding|about a|concerning)',
    '(i need|need) your (urgent |kind |sincere |help |)(assistance|help|cooperation|co-operation|response|reply|attention) (in|on|to|with|regarding|for) (this|a|an|something|carry|execute|transfer*|handle|claim*|invest*)',
    '(this|your) (email|mail|e-mail|email address) (account |address |)(still |)(active|valid|working|in use)', '(are you still using|do you still use) … (email|mail|e-mail)',
    '(can|could|shall) we (do|handle|execute|work on|carry out) (this|it|the (deal|business|transaction|project)) together',
    '(did|have|do) you (receive*|get|got|read|see|seen) (the|my|our) (last|previous|first|earlier|other|) (mail|email|message|letter) … (sent|send|proposal|reply|respond|regarding|write me|contact me)',
    'i (have |)(sent|wrote|emailed|mailed) you … (no|without|any) (response|reply|answer|feedback) … (urgent|important|please|kindly|why|matter|reply)',
  ],
  'private-opener': [
    '(know|get to know|knowing|learn) (you|each other|more about you|about each other|one another) (more|better|well|very well|each other)',
    '(saw|seen|came across|found|went through|viewed|read) your (profile|contact|picture*|photo*) … (interest*|like*|love|attract*|today|write|know)',
    '(send|share|exchange|give) (you |some |my |some of my |)(more of my |)(picture*|photo*|pics) … (you|with you|reply|more about|phone|details|my)',
    '(be|become|being) (your|my|good|true|a good) (friend|friends|lover|pen pal)', '(request for|accept|consider|seek|want|need) (my|your|a true|true|sincere|long term|a serious) (friendship|friend request|relationship|love)',
    '(tell|share|give|explain|write) you (more|everything|all) about (me|myself|my life)', '(share|tell) … more (details |)about (me|myself) … (reply|response|hear|answer|write|you)',
    '(establish|start|build|have|begin) (a |)(long term |serious |true |lasting |good |)(relationship|friendship) with you',
    '(looking|searching|seeking) for (a |)(true|serious|honest|real|sincere|good|life) (love|lover|relationship|partner|friend|man|woman|soul)',
    '(can|could|shall|may) we (be friends|be friend|talk privately|chat privately|get to know)', '(i am|i\'m) (single|a single (lady|woman|man|mother|girl)|never married|a widow|lonely)',
    '(age|distance|colour|color) (does not|doesn\'t|do not|is not) (matter|mean|a barrier|important)', '(interested in|like|love) to know you', 'know you (the |)more',
  ],
} as const satisfies PhrasePack['phrases']
