/** An adult who cannot protect themselves is hurt or not cared for. One message a line, as people type it. */
export const ADULT_AT_RISK_SAID = `
elder abuse
adult safeguarding
safeguarding adults concern
vulnerable adult at risk
worried about an adult
worried about my elderly neighbour
worried about an old man
concerned about an elderly lady down the road
concerned about a disabled man
i think my mum is being abused in her care home
they hit my dad in the home
carers are hurting my nan
carer slapped her
my grandad has bruises on his arms from the carers
mum is covered in bruises and cant say why
they leave my nan in dirty sheets
shes left in her own mess all day
not washed or fed by the carers
carers havent turned up for 2 days and mum cant get out of bed
carers havent been and my dads got no food
dad isnt eating or drinking and lives alone
my gran cant look after herself anymore
uncle is living in filth with no heat
old man with no electric or food
hoarder cant move in his house full of rubbish and rats and hes ill
self neglect
the old lady doesnt know what day it is and leaves the cooker on
old woman wandering lost in the road in slippers
confused old man on my doorstep
granny keeps going missing she has dementia
found an old lady outside in the cold in a nightdress
neighbour not answering door and hes 90
not seen the old man at number 8 for days
old neighbours curtains been closed all week
milk bottles piling up at the old ladys
someone is stealing from my nan
my brother takes mums pension
her nephew is taking all her money
my son takes my money and shouts at me im 80
the carer is stealing money from my dad
home help took her bank card
scammers have taken over my dad he gives them everything
builders conning an old man
someone is making my mum change her will
they make her sign things she doesnt understand
daughter keeps her in one room
they lock grandad in his bedroom
he is kept prisoner by his family
my disabled friend is being hit by her mum
disabled man being bullied
lad with downs is being picked on and robbed
my autistic brother is being used for money
learning disabled man has people living in his flat he didnt ask
dealers have taken over a vulnerable mans flat
cuckooing
they are taking advantage of him because he has special needs
people go in and out his flat and hes frightened
friend with mental illness being exploited
she is blind and her husband doesnt feed her
his wife hits him and he has parkinsons
my stepdad pushes my mum about shes got ms
i am disabled and my carer hits me
my carer hurts me
my carer is stealing from me
im 85 and my son is hitting me
im old and no one feeds me
my support worker touches me
staff shouting at residents
residents tied to chairs
old people drugged up in the home to keep them quiet
care home is neglecting my mother
nursing home left my husband on the floor for hours
she has pressure sores and they dont turn her
they dont give her her tablets
hes got dementia and his family leave him alone all day
grandma is being pushed around by her grandson
drug addict grandson living off his nan
slavery
workers kept in a shed not paid
woman working in a nail bar crying cant leave
they took their passports and make them work
men living ten to a room and their boss beats them
she is a servant and they dont let her out
vulnerable lady being sexually abused
my sister has learning difficulties and a man is having sex with her
old chap gave all his savings to a woman online
elderly couple next door arent coping shes falling all the time
mum is frightened of my brother
nans scared of the man who comes round
my neighbour has severe mental health issues and isnt eating or letting anyone in
hes skin and bone and wont see a doctor
she keeps falling and cant get up and nobody comes
carer is hitting my mum
old lady next door hasnt been seen for 4 days
my uncle has learning difficulties and lads have took over his flat
i think the staff in the care home are hurting people
worried about an elderly neighbour not looking after himself
his son steals his pension and shouts at him
vulnerable adult being abused
my brother is disabled and his carer isnt feeding him
the old fella at 14 is wandering the street in his pyjamas dont know where he lives
dad is 82 lives alone no heating no food and hes confused
my auntie is being bullied by her neighbours shes got downs
my friend with autism is being used by people who take all his benefits
the carers rough with my wife when she gets washed
old man across the road lives in filth and isnt eating
disabled woman upstairs is crying and her partner wont let carers in
mam has alzheimers and keeps going out at night in her nightie
lady i clean for is frightened of her son
havent seen old bill for a week curtains shut and milk outside
my dads care home isnt giving him his medication and hes got bed sores
his carer keeps him locked in
i am an old lady and my daughter is unkind to me and takes my money
pensioner next door being ripped off by builders who wont leave
my neighbour with dementia has been conned out of all his savings
im worried about my mums care
somebody is hurting my grandma
my grandad gets pushed about by his carer
a carer shouted at and shoved an old lady
mums carer turns up drunk and handles her roughly
he is 88 and living on his own with no food in
the lady next door has dementia and is left by herself all day
my neighbour with learning difficulties is being used by drug dealers
a man moved in with my vulnerable sister and takes her money
his so called mates take his benefits every week
nan is giving all her money to a man who says hes fixing the roof
my dads partner hits him and he cant defend himself since his stroke
they dont change her pad and she cries
the home never answers and mum has lost three stone
my uncle says the staff are nasty to him
my son has autism and his support worker hit him
old chap upstairs not answering and his telly has been on for 3 days
havent heard from the old man downstairs all week and his post is piling up
an elderly man is wandering about in the road in his dressing gown
she is blind and her daughter keeps her in a filthy room
i think my aunt is being forced to sign over her house
i look after myself badly and cant cope im 78 no one helps
my wife has dementia and i am scared i will hurt her
my mum neglects herself wont wash or eat and the house is a tip
people working in that factory are being beaten and not paid
a disabled girl is being locked in her room by her family
my neighbours son is bleeding her dry and hits her
the man i support is being bullied and has bruises
i wish to raise a safeguarding alert for a resident of a care home
my friend with schizophrenia is living in squalor and wont open the door
`;
