/** A child is hurt, neglected or in danger. One message a line, as people type it. */
export const CHILD_AT_RISK_SAID = `
child being abused
i think a child is being abused
i am worried about a child
worried about the kids next door
worried about my niece
concerned about a child
report child neglect
report child abuse
child neglect
kid is being beaten
dad hits his kids
mum hits her kids
she hits her baby
he hits the little boy
father beating his son
woman slapping a toddler in tesco
man shaking a baby
neighbour smacks her kids round the head
bruises on a child
a boy at school has bruises
he came to nursery with burns
child has black eye and wont say
marks all over the babys back
little girl is always hungry and dirty
they dont feed the kids
kids are starving
child begging for food
no food in for the kids
kids live in filth
baby left alone
baby in dirty nappy crying all day
left home alone
children home alone
kids left on their own while she goes out
she goes to the pub and leaves the kids
leaves a baby in the house by itself
kids left in the car for hours
small child out at midnight on his own
toddler on the road by herself
little boy wandering about with no shoes
found a lost child crying
kid locked out in the cold
child locked in a cupboard
they lock her in the bedroom
my dad hits me
my mum hits me
my mum hurts me and i dont know what to do
my stepmum beats me
my dad touches me in bed
my uncle touches me
grandad makes me touch him
my teacher keeps messaging me rude things
im 12 and my dad hurts me
im 15 and i dont feel safe at home
i am 10 and i am scared of my dad
im scared of my mum im only 9
my parents are always drunk and i look after my little brother
ive run away from home im 14
i dont want to go home my dad will hit me
my mums boyfriend comes in my room at night
someone is hurting me at home im a kid
my friend at school is being abused
my friend says her dad does things to her
girl in my year has been sold for sex
she is being groomed
man is grooming a girl
old man giving sweets to kids at the park
man taking photos of kids at the swimming pool
man hanging round the school trying to get kids in his car
paedophile
he has child porn on his computer
he messages young girls
sex offender living with children
asked my daughter for nudes
my 13 year old is meeting a man of 30
my daughter is sleeping with an older man
my son is in a gang and cant get out
county lines
they use kids to sell drugs
kids carrying knives for dealers
missing from care again shes 15 with men
mum is a druggie and has a baby
parents smoking crack with kids there
dad is drunk in charge of the kids
mother passed out and baby crying
needles on the floor where the baby crawls
children screaming and being hit next door
i hear a child crying and begging stop
kid screaming get off me every night
baby screams and then theres a thud
child in danger
children at risk
safeguarding a child
child protection concern
my grandchildren arent safe with their mum
my ex hits our kids
my ex wont bring my kids back and hes violent
kids are scared of their dad
the boy flinches when you go near him
fgm
they are going to take the girl for cutting
forced to work in a house and shes only a kid
a child is living there and not going to school kept hidden
baby shaken
foster carer is hitting the kids
someone is hurting my brother hes 6
little girl over the road has bruises all over her arms
kids next door never fed theyre always at my door asking for food
i want to report a child being neglected
the babys mum is off her head on crack and the baby is just left in the cot
older men are picking up girls outside the kids home
my lad is 14 and dealers are making him carry drugs
she slaps that bairn about something terrible
i am a teacher and i have a safeguarding concern about a pupil
my mate at school told me her uncle does stuff to her
parents are drunk and fighting every night with little kids in the house
my foster dad hurts me
neighbours lock there son in the shed
dad is violent with the children
theyre planning to take her abroad to be cut shes 9
saw a woman punch a kid in the street
my niece is 3 and always covered in marks
baby crying for hours next door and no adult there
im worried my grandson isnt being looked after
my sisters kids are being neglected
a pupil told me her dad hits her
kid at football has belt marks on his legs
the little lad next door is left out in the garden all night
shes locked her kids out in the rain again
my friend is 14 and her boyfriend is 26
there is a man messaging my son on roblox asking to meet
mam goes out and leaves me to look after the babies im 10
my mum is always on drugs and theres nothing to eat
dad comes in my bed
i get hit if i dont do my chores
nobody at home loves me and dad punches me
i saw a man drag a small child by the hair
child crying for help in the house across the road
screaming and smacking sounds and then a child sobbing
i think those children are in danger from the mothers boyfriend
she gives her baby drink to make it sleep
they let the kids smoke and drink and there are strange men there
little boy on our street is skin and bone and eats out of bins
a baby has been left in a pram outside the pub for an hour
my ex husband is a danger to our daughter
i am concerned that a child i know is being sexually abused
they take the boy out of school to work in the takeaway
girl of 15 keeps going missing and comes back with presents
i think the family upstairs are hurting their toddler
the children come to school with no coats and bruises
hes rough with the kids and i am scared what he will do
a teenager is being made to sell drugs for a gang
i want to speak to someone about a child who is not safe
`;
