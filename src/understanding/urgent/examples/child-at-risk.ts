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
my stepdad hits me
im 11 and home alone
kids left on their own
child screaming next door
my mum dont feed us
im scared to go home
baby left in car
toddler wandering in the road alone
man asking my daughter for pics
son carryin drugs for older lads
dad belts me when hes drunk
theres nowt to eat at ours
little lad beggin for food
bairn greetin all night naebody in
neighbours kids filthy n starvin
kid wi bruises in my class
someone hurting a child
mam's not come home 2 days
shes only 13 hes 25
my lad's been groomed
think its county lines
grandson got 3 phones n cash
he shakes the baby
baby always cryin no one comes
small child at window no adult
mum passed out cant wake her im 7
mi dad locks me in cupboard
foster carer is hurting me
they dont let me eat
dog muck everywhere kids sleepin in it
hes burning her with cigs
i ran away dont make me go back
my sister is 14 and missing
teacher keeps texting me
a grown man keeps messaging my son
coach touched my boy
boy sleeping in the shed
girl being beaten in flat 9
dad says hell kill me if i tell
im being blackmailed over pics im 15
who do i tell about my stepmum
can i talk to social services
worried bout a kid
neglected children on our street
ex is hitting my kids
me nan's boyfriend keeps comin in my room
children locked in upstairs
they gave me a package to carry
i owe the olders money
nappy not changed in days
my mum hits us wiv a spoon
dad sells weed from our bedroom
little un outside in nowt but nappy
new baby, parents both on heroin
kid scavenging out of bins
8 yr old lookin after babbies
child never goes school never seen
im gonna get battered at home
she pulled his hair and kicked him
wean oot on the landing barefoot
going abroad to be cut
My dad hits me with his belt and I've got marks on my back, I'm 12.
The little boy two doors down is out on the step in the rain at ten at night because nobody lets him in.
There's two kids under five in the flat below and I've not heard an adult since yesterday morning.
My pupil told me at lunch that she does not get tea on days when mum is poorly in bed.
I think my ex's new boyfriend is hurting our son, he came back with finger marks on his arm.
me mum's boyfriend gets in my bed when shes at work and i dont like it
My daughter is fourteen and some man is picking her up in a car and buying her phones and trainers.
our lad keeps goin off to the seaside for days and comes back wi cuts and a load of money
Are school meals free in the holidays because there's nothing in our cupboards and mum's not got up for three days?
What age can u leave home, im 13 and i cant stay there no more he does things to me.
The house is crawling with flies and mess and the bairns are sat in the middle of it with no clothes on.
My granddaughter flinches when I lift my hand and she's begged me not to send her back to her father.
There's a babby been screaming since dinner time and the mother's car has gone.
A boy of about nine keeps coming in my shop to nick sandwiches and he says there's no one at home.
He makes me send pictures and says he'll show my whole school if I stop.
My wife smack the baby too hard, she is not well after birth and I scared to go to work.
Kids at the end house are knocking on doors asking for bread again.
My brother is 15 and there's lads outside with machetes saying he owes them for the stuff police took off him.
Someone has left two tiny children alone in a van in the Fernley leisure centre car park.
I'm the one what gets my brothers up and fed because Mam's always out of it on them tablets.
my step mum makes me eat on the floor and puts me outside when shes angry
I'm a teaching assistant and a lad in Year 2 has got what look like cigarette burns on his hand.
The toddler at number 6 has been hanging out of the upstairs window and I can't get anyone to the door.
My cousin are 12 years old and family say she will marry when they go home this month.
She's got a lock on the outside of that child's bedroom, I've seen it with my own eyes.
My dad's nicked again and there's nobody here but me and the baby.
He's nobbut six and he's been walkin to school on his own in his slippers, shiverin.
some older girls take me to parties with men and then they wont let me leave
I had my grandson for the weekend and he was so hungry he was hiding food in his pillowcase.
The neighbours use the little one like a servant, she is scrubbing the step at six in the morning and she's about eight.
How do I change which parent my school letters go to, only my dad goes mental and I get hurt.
i told my mum what grandad did and she said im lying
Ma pal's da flung her doon the stair and she's hidin in oor close, she's only ten.
My son's scout leader has been sending him private messages late at night and asked him to keep it secret.
The babysitter's asleep drunk on the sofa and I'm hiding upstairs with my little sister.
A woman on our bus just slapped a baby right across the face and dragged the other one off by the hair.
my boyfriend is 22 im 13 he says its ok but he gets angry when i say no
There's a girl in my class who comes in the same dirty clothes every day and falls asleep because she's up all night with her mum's visitors.
Little girl sat on the swings in the park in the dark, says she's not allowed home till the men have gone.
He tells the kids if they wet the bed again they'll get the cold bath, and I can hear it happening now.
Me da's kicked us out and I'm only fourteen like, it's freezin and I've got nee coat.
My ex has picked up our little girl absolutely steaming drunk and driven off with her.
We not have heating, mother is gone with boyfriend, I am sixteen and I take care of two small brother.
The lad I foster has just told me what his father used to do and the contact visit is tomorrow.
My niece keeps saying she has a special friend online who wants to meet her at the station tonight.
I can see a small boy chained to the radiator through next door's front window.
They say they'll hurt my mum if I don't keep selling for them.
she leaves the babby with that lad what's off his face on spice all day
My stepson is made to sleep in the garage while her own children have bedrooms.
I'm fifteen, pregnant, and I can't say who the dad is because he lives in our house.
There's a nipper been sat in that hot car with the windows up for half an hour and no sign of his folks.
My neighbour does childminding, and she's got eleven in there crying and she's asleep in the garden.
every time i get a bad mark he makes me stand outside in my pants and hits my legs with the wire
My mum says I have a demon and the church men hold me down to get it out.
Our Kyle's back at his dad's and he rang me whisperin that he's been locked in the loft.
Do you know if the youth club is open on Sunday, it's just I need to be somewhere that isn't my house when my brother's there.
The mother of the twins upstairs told me she can't stop thinking about putting a pillow over them.
Some bloke's hangin round the school gates givin vapes to the young girls and gettin them in his motor.
Them kiddies over by us is out till midnight, no shoes, and the littl'un had a mouthful of summat off the ground.
I have to do whatever my auntie says or she hits me, she isn't my real auntie and I don't go to school.
My mate in year 9 has got massive bruises all over her ribs and made me promise I'd not say owt.
Hi I am 10 and I am using my mum's phone. My mum and her boyfriend went out yesterday and did not come back. My brother is crying and the milk is all gone. I don't know what to do.
I'm a health visitor's neighbour so I know what to look for. The baby at 22 is grey, thin and never cries any more, the curtains are always shut and the dad tells everyone she's with her nan.
My bin hasn't been emptied for weeks but the thing I really want to mention is that there's two kids going through it for food every morning before school. They live in the corner house with all the shouting.
I've been teaching thirty years and never rung anyone, but a girl of eleven asked me today how you know if you are having a baby. She wouldn't say any more and she cried when the bell went for home time.
our grandson's fifteen and he's been comin home wi new trainers, two phones and train tickets to places he's never been. last night he had a cut down his arm and told us if he dun't go back tomorrow they'll do his sister
My ex has the kids this week. My son FaceTimed me under the duvet and said daddy's girlfriend put soap in his mouth and daddy threw him onto the bed by his leg. I'm two hundred miles away, who can go round?
I dont want to get anyone in trouble but when my dad gets his gambling letters he goes mad and me and my sister hide behind the wardrobe. last night he got her out by her hair. shes only 5
I live over a takeaway and the owner has got a young lad working there past midnight, he can't be more than thirteen. He sleeps on flour sacks, speaks no English, and he's got burns up both arms that aren't being seen to.
Please how do I apply for the school clothing grant by myself? I am 14, mum is in bed with bottles, dad left, my shoes have holes and my little brother has no coat. Mum mustn't know I asked.
I popped round to drop off a parcel and the door were wide open. Two toddlers sat on the floor wi no nappies on, needles on the table, mam out cold on the settee. I've got 'em on my step, what now?
My daughter's been talking on a game to a boy she thinks is thirteen. I've looked at the messages and it's a grown man, he's had photos off her and he has booked her a train ticket for tomorrow.
I've noticed that a child on our landing, maybe four, is shut on the balcony for hours whatever the weather. Today he was knocking on the glass in a T-shirt, and someone inside just turned the music up.
wagwan so basically my bro's 14 and these olders gave him food to shot and he got robbed so now he owes them bare money. they come to our yard today looking for him with shanks. he wont tell my mum he wants to go country to work it off
I am writing from the staff room. A pupil aged nine has told a dinner lady that her stepfather visits her at night, and she's due to be collected by him at three fifteen. The head is out today.
My mam's got a new fella and he doesn't like us. He's put a padlock on the fridge like, and he makes our kid kneel on the kitchen floor on rice. I'm twelve, I'm frightened if I tell anybody he'll find out it was me.
I wanted to check if it's legal for a neighbour to keep five dogs in a two bed house. The stink is awful and there's mess up the walls, and the three little ones crawl about in it covered in sores.
As a dentist I don't usually contact the council. A boy came in today with eight rotten teeth, a fractured jaw nobody had treated and a mother who kept answering for him. She has since taken him off our list.
My daughter uses heroin again and she has my granddaughter with her, eighteen months old. I saw the little one on Sunday in a soaking nappy with a burn on her tummy. They won't answer the door to me.
im not sure if this counts but my swimming coach says i have to go to his house for massages if i want to be in the squad. he locks the door. he says my mum would be ashamed of me if she knew
We got family from back home staying and I overheard my mother in law arranging for a woman to come and cut my two daughters on Saturday. My husband says it's tradition. They are six and eight, I can't stop this alone.
I drive the number 9 bus. There's a little lass, about seven, been riding round with me since half four and she won't get off. She says it's warm here and her dad's new friends are in her bedroom.
See next door, there's a wee boy in there that's never oot. I've lived here two year and seen him three times. He's skin and bone so he is, and last night I heard him pleadin tae get oot the cupboard.
My best mate keeps getting picked up from school by a man she calls her boyfriend, he's proper old and has a beard. She's got a hotel key card in her bag and she was crying in PE because it hurts to run.
Sorry to bother you, I only came on to pay a parking fine. There's a woman in the next bay who's been hitting a little lad about the head for dropping his chips, and he's just curled up on the ground not making a sound.
I'm a mum myself and I'm not coping. The baby won't stop crying, I've been awake three days and I've just thrown her down in the cot harder than I meant to. I've shut the door but I'm frightened I'll hurt her.
Hello I am au pair in a house in Fernley. The father hit children with cable when they not practise piano, and mother say it is not my business. Boy has open cut now and they keep him from school to hide.
My foster brother and me haven't had a proper meal since Friday. She gets paid for us, but she takes her own kids to McDonald's and gives us dry bread in the utility room. Our social worker's number just rings out.
Alright, there's a lad of about ten livin in a tent down by the canal with his arl fella. The dad's always bladdered and yesterday the kid was shakin with cold and askin us for a butty. It's not right that, is it?
Could you tell me the opening times of the library in half term? My nephew goes there every day till it shuts because his mother puts him out at eight with nothing to eat and tells him not to return before dark.
My ex wife has stopped giving our son his insulin because her new church says prayer is enough. He's nine, he sounded really sleepy on the phone, and she hung up when I asked what his numbers were.
I'm fifteen and I've been sleeping at different lads' houses because of what happens at home. They said I could stay for free but now they want me to be nice to their friends. I can't go home and I can't stay here.
My sister rang from her bedroom. Mum found her messages with a boy, dad has took her door off, cut all her hair and says that she has dishonoured us. She's 16 and she thinks they'll do something to her tonight.
There's a caravan up our lane with a young maid in it, eight or nine I'd say, all by herself most days. No water on, no heatin, and er come over yesterday askin if I had any bread goin spare, poor little beggar.
I clean at the holiday lets and this week's family worries me. The man isn't letting the two girls speak, they've hardly any clothes with them, one slipped me a note saying he isn't our dad.
My son has autism and can't talk. He's come home from his special school transport three times now with bruised wrists, and today there were thumb prints on his neck and he screams when he sees the escort.
My mum keeps giving me medicine and telling the doctors I have fits but I don't have fits. She puts something in my milk and I get so sleepy. She is nice in front of the nurses. I'm nine and a half.
I'm after a hedge cutting back as it's blocking my view of next door's yard, and I need to see in because they put their lad in the old coal shed for punishment. He's been in there since breakfast, I can hear him sobbing.
At after-school club tonight nobody came for a five year old girl. It's ten to seven, the mum's phone's off, and the child has just said mummy is asleep on the floor and won't get up and that's why she walked herself in.
My dad is alright till he's had a drink then he makes us fight each other for a laugh, him and his mates film it. My little brother's tooth got knocked out. I'm the biggest so it's always me against them.
There's a flat over the road wi different kids in it every week, all teenagers, taxis comin and goin all hours and grown men takin them in. One lass was sat on the kerb last night cryin her eyes out with no shoes.
My grandma looks after me but she keeps forgetting who I am and last night she put me outside thinking I was a burglar. She hit me with the poker. I'm eight and there isn't anyone else that lives here.
I work Saturdays in a nail bar and the boss has brought two girls from Vietnam who look about fourteen. They never leave, they sleep in the back on the chairs, and he slapped one for spilling polish.
my little girl said when she goes to daddys they play a secret game and shes not allowed to tell mummy. shes 4 and now shes wettin the bed and sore. hes due to have her on friday what can i do
dont want to go back to dads
lad in our street deffo bein used
babby's got bruises on its face
left the kiddies while she's down pub
teenage girl getting in strangers cars
My nephew is four and weighs less than his baby sister, and they just say he's fussy.
someone keeps followin me home from school and he knows my name n where i live
The couple in the basement leave their newborn on its own every evening when they go out drinking.
She whacks that kid with a slipper every time he cries, I hear it through the ceiling.
Dad's new wife says there's not enough dinner for me so I drink water till I'm full.
My daughter came home from respite with a broken wrist and nobody will tell me how it happened.
an older boy at the youth club makes me do stuff in the toilets and i feel sick
There is man in our hostel who give sweets to the children and take them in his room.
I'm a school cook and one wee lad licks the other plates clean every day, he's pure starvin.
My friend's dad hits her if she's not got her scarf on and she's hiding at ours.
can I get a bus pass at 12, I need to get away from home without anybody knowing
The family in the end terrace have no water or lights and there's six kiddies in there coughing.
My little brother's in a gang and they cut him for losing a bag, he's bleeding through his sock.
Her uncle's got her out beggin by the cash machine with a baby, she can't be older than nine.
He picked up our three-year-old by the neck because she spilled juice on his games console.
Someone made a fake nude of me and says pay or my mum sees it, I'm 14 and I feel so scared.
I look after the lollipop crossing and two of mine turned up with no socks, black eyes and no breakfast.
Them lads have took over our flat while Mam's in hospital, I'm thirteen and they won't let me go to bed.
little boy at number 9 out in the street in just a nappy at ten at night, no grown up anywhere
I teach Year 2 and a pupil has told me something about her stepdad that I cannot keep to myself
my uncle touches me and says its our secret
hi can kids get taken to live somewhere else if there dad hurts them
my ex is back on the drugs n hes got our daughter this weekend
baby not being fed
i'm scared to go home after school
theres weans in that house sleepin on the floor wi dog muck everywhere
My grandson has lost a lot of weight since his dad's new girlfriend moved in, he flinches when you lift your arm, and he's told me he has to sit in the cupboard when he's naughty.
My cousin is 15, her parents have booked the flight and they will marry her there in summer
I think the lad two doors down is selling drugs for older boys. He can't be more than thirteen, there's new trainers every week and he looks petrified.
worried about a kiddie
The football coach keeps messaging my son late at night and asking for pictures
no one at home looks after me and my little brothers
I'm the dinner lady at a primary, don't want to get anyone in bother, but one little lass hides bread up her sleeves, stinks of wee, and today she told me she's not allowed upstairs because of what happens when Gary babysits.
lad eats from the school bins
he's 5 an makes all their teas
baby's cryin 3 hours no lights on
im 9 when is mum comin back
shes scared of half past three
cigarette shaped marks on his back
he wont sit down in class
new trainers two phones hes thirteen
toddler out on A road in nappy
my uncle says its our secret
can i live at school
wee yin at the windae aw day
a man in a van gets her gifts
same nappy since friday
there is no food till monday im 11
bolt on the outside of kids room
dad asleep wont get up, babys wet
The little girl opposite knocks at mine for toast every morning, she's about six and nobody comes looking for her.
My granddaughter flinched when I lifted the hairbrush. She's come back from her dad's with her plait cut off.
he told me to send the pictures or he'll show my whole year, im 12 and he says hes 15 but he has a car
There's a boy been on the swings since teatime in his pyjamas. He says he's not allowed in while mummy's friends are there.
Two tots in the flat above, the parents went off with suitcases on Saturday. I've been passing biscuits through the letterbox.
A pupil of mine drew her house and there's a man in her bed in the drawing. She asked if I could keep it here.
our neighbours lad sleeps in the shed with the dogs, he's got a bucket in there an a padlock
The infant at number 9 has a fresh bruise on each cheek like thumbs. She isn't crawling yet.
My mate's gone to Skegness on a train with lads she don't know, she's 14, they gave her a burner and told her to hold somethin
Is the library open late on Fridays? I am ten and I like to be there until he has gone to sleep.
Ex sent our son back with his arm hanging funny and says he's putting it on. He's four.
She told the dinner lady she gets pepper on her tongue and the cold bath when she wets the bed.
How do I get the school bus pass changed, my nephew keeps being picked up at the gate by a different man each day and he comes home wi money and wont say owt
im lookin after my brothers, one has a temprature and no calpol, mum went out wednesday
Baby next door has gone quiet. I used to hear him all night and now the pram's in the hallway and they say he's sleeping.
The lad at our boxing club begged me not to phone his dad about a lost gumshield. He went white and was sick.
I deliver parcels on Tanner Street and a child of maybe three opened the door by herself. There was dog muck all up the hall, broken glass, and a woman on the settee I couldn't wake, and the child asked if I had any dinner in my boxes.
Please could somebody tell me about free school meals, I'm in year 8 and doing the form myself because they don't get out of bed, and my sister has started putting ketchup in hot water and calling it soup so she doesn't cry.
I teach swimming at the leisure centre. One of my Thursday eights has stripes across the backs of his legs, some yellow and some new, and when his stepfather came to the poolside he got out and stood to attention with his hands by his sides.
My stepsister is fifteen and her boyfriend is thirty one, he's got her a room at the Travelodge and different men drop her home. She's got his name inked on her neck and she says she owes him for the jacket.
We've took over the allotment by the railway and there's a girl of twelve or so sleepin in the shed. She says she'd rather the spiders than the lodger, and she's frit of us tellin her nan.
Hello can I report noise. It's the kids upstairs running about at 3am, there's never a grown up, they drop things on a string to ask for bread, and tonight one shouted down that his brother's head was hot and floppy.
My son's at his mam's this week and he's rung us from the cupboard. He's whisperin. He says her new fella is making him kneel on rice cos he spilt the juice and can I come before bedtime.
I'm a chemist. A lad I'd put at thirteen buys wound dressings here most weeks and today he had a slash on his hand and would not go to hospital because they'd make him pay for what got taken off him at the station.
There's a family come to the food bank and the eldest, nine, weighs less than my six year old. Mother eats the cereal bar in front of him and says he's had his. He was licking the wrapper when she turned round.
hi i play a game online and theres a grown up who knows where my school is and he is coming to fernley on saturday to meet me at the fountain, he said delete this and not to tell, but i got a funny tummy
My niece aged seven has been flown over to a so called auntie on Wharf Road, she's never at school, she does the ironing and sleeps on a mat, and when we asked her name she looked at the auntie first.
I was going to ask about half term clubs because I need my two girls out of the house all day every day, their grandad's moved in and the eldest has started pushing the chest of drawers against the door and wearing jeans to bed.
I do the bins round Elm Close. Every week there's a boy in the same school jumper, stinking of wee, sores on his mouth, goes through what they've thrown away before we tip it. He's got no shoes on today and it's frost.
They're takin my cousin to Gambia for the holidays and her gran says it's to be made a woman. She's eight. She's been told there will be a party and not to cry. Flight is Saturday morning.
If a kid misses school do you fine the mum? cause i miss it to stop with mine, she drinks till she falls and i have to put her on her side, and if i go shes there on her own with the baby and the fire on
The man in charge of our choir drives the smallest one home last, always. He bought my grandson a watch. Now Toby will not sing, and has cut up his choir shirt with the kitchen scissors.
he is 16 months and left in car at bingo every thursdy, window up
she's put tape on the fridge and counts slices, my brother's ribs stick out
when i get home he makes me take my things off to check me, mum says let him
Mum's boyfriend holds my wee brother's head under the tap when he greets. I'm at my pal's and I'm no going back.
me dad leathered me wi his belt
bairn's bein clarted an starved
they're lampin that kid next door
my stepmam brays me
maw skelps the wean black n blue
chid is hitted evry day flat 6
he interfears with his dauhgter
lads got our jamie shottin for em
babby's left on its tod agen
nonce messagin my lil sis on snap
they lef di pickney dem alone
Our neighbours thrash their son with a slipper and lock him in the coal hole, he's bawling now.
The mither's aye steamin, the weans are mingin, crawlin wi nits and hivnae had a bite since yesterday.
My ex walloped our nipper round the lug and it's bleedin, he's only three.
The tacker next door do get beat something cruel, he's hid in our linhay and don't want to go home, poor little toad.
am getting bullyed an battered off me foster dad an nobdy beleives me, am 13
My pupil has disclosed that her half-brother molests her whenever their mother is on nights, and tonight is one of those nights.
There's babbies livin in squalor at the end caravan, no water, rats, and needles on the floor where they play.
i think my little cuz is being groomd by his coach he keeps gettin him on his own an givin him vodka
The mother shook that infant until it went limp, I saw it through the window, and she's put it back in the cot.
neighbour she make the small boy stay in balcony in night without cloth, he is cry and shake, she beat him with cable of telephone, please someone go
The eldest lad's been press-ganged into running drugs to the coast for a firm out of London, they've cut him once and now they've threatened to torch his nan's if he doesn't go back tomorrow.
Whats the number for school admisions, i need to move my girl cos her dad has been touchin her and he picks her up on thursdays, court says he can and i dunno how to stop it this week
Our Tracey's kids are runnin feral, clemmed to death they are, left home alone while she's off down the boozer wi' that waster, youngest is two and was sat on the window ledge when I come past.
Am a lollipop man and wor little Ellie telt us her da kicks her in the belly and she's not to gan to the nurse. She showed us. It's purple. She's supposed to be walkin yem now.
Ein cymydog has her grandson tied in the high chair from morning, filthy, he's four mind, and she slaps his face if he do shout, there's lovely she is to the social when they come.
They've made a skivvy and punchbag of the lodger's daughter. She has welts, she's half-famished and she hides crusts in her knickers. I am her piano teacher and I've kept her here on a pretext.
next doors little un is locked out in the yard again no shoes on and its freezing
my stepdad comes in my room at night i pretend im asleep
three kids in flat 12 been on there own since friday, eldest is maybe 8
I'm a dinner lady and one of our infants flinches whenever somebody lifts an arm, today there was a mark on her neck
nephew aged 6 told me daddy shuts him in the shed all night when he's naughty
im 14 and mum hasnt come home for 4 days theres nothing in
girl down our street about 13 gets picked up by different grown men in cars most nights
the mother is off her face by dinner time and that baby just screams and screams, not been changed all day
my aunt taking my cousin out of country in summer to be cut, she is only nine
who do i tell about a football coach messaging the under 12s for pictures of theirselves
our grandbairn come back from his dad's wi a belt mark across his back
toddler in just a nappy wandering round the precinct, been asking, nobody with him
seems nobody cares but the boy who sits by mine in year 2 is eating out the bins at playtime, he stinks bless him and he's that thin
he shakes her. the baby. ive seen it through the window
Could somebody ring me? My daughter's schoolfriend has begged to stop with us again, she says she isn't safe at home and won't say why.
lad of 15 made to sell drugs for older ones, they've give him a phone, hes terrified of em
mum hits me wen she is stressd
parents gone abroad, leave two small girl with grandfather who cannot walk, no school since september, no food i think
heard slapping and then a little voice saying sorry sorry sorry thru our wall, third night running
he's on the register for what he did to kids and he's moved in with a woman who's got two little daughters, she hasn't a clue
babysitter here, the boy has marks he says are a secret
can hear a kiddie crying in the house on its own, mam went out hours since
dad says if i tell school what he does ill be sent away
worried about them kids at 22, always filthy, ribs showing, begging for biscuits over our fence
My granddaughter is four and she is saying things about her mum's boyfriend that no child that age should know
mate locks her 2 yr old in the bedroom so she can go pub
someone on roblox knows what school i go to and wants me to meet him and not tell my mum hes like 30
they shut the little lad in a dog crate of a night
had to leave baby in the cot and stand out in the yard because i was going to hurt him, im so tired, its getting worse
boy getting dragged to the car by his hair outside tesco, dad i think, he were sobbing not home not home
sister drinks all day, her bairns put theirselves to bed, youngest was burning up on sunday with nobody sober to see to it
that daughter of theirs never goes out, never at school, i've only ever seen her hand at the upstairs window
she's 12 and pregnant and he is in his twenties, her mum just shrugs
i look after my mum and 2 brothers im 11 theres no food and she wont get up til its dark
saw the childminder smacking them hard, from the bus stop
uncle touch my friend. she in year 7. she cry every day and make me promise
bairn dropped back wi bruises on both ears and his dad laughing it off
what happens if i report a family, there's needles all over the carpet and a baby crawling about in it
foster lady doesn't feed us when we're bad
I clean for a couple in the new houses and I have thought long and hard before writing, but their little girl is made to stand in the garage in the dark for hours as a punishment and she has started to wet herself when he comes home
little lass at 14 has been stood out on the step in her nightie since teatime and its perishing
mam goes out fri and comes back sunday, i do our kids bottles but were out of milk
lad in my year 4 class flinches when i lift my hand to write on the board. today he said his stepdad has a special belt
our grandsons turned up weighing nowt, hair matted, stinks of wee. his mam on the gear again and she wants him back tonight
uncle makes me keep a secret i dont like it when he babysits
theres a girl about 14 gets in a different car outside the takeaway every night, older blokes, she comes back with new trainers
I am school bus driver. boy he tell me he not want go home because the father is breaking his things and hit. he cry and hold the seat
does anybody check on home schooled kids cos i havent seen the ones over the back since january and the windows are boarded with cardboard
toddler on the windowsill third floor flat, window wide open, no adult about, been watching ten minutes
hes got our 9yr old grandson taking parcels round on his bike for him and he pays him in vapes
my baby wont stop crying and im scared of what im going to do to her i had to shut the door
neighbours kiddie eating out of our wheelie bin. caught her twice this week
dad drinks till he falls over and my brother is only 2 he fell in the bath cos nobody was watching
auntie says i have to go abroad in the summer for a ceremony and i wont be a little girl after. my friend says it hurts and its not allowed
swimming teacher here at the baths, bruises like finger marks all up a six year olds arms and mum wouldnt let me near after
the bairns next door get left from when she goes on her shift at ten at night till she's back in the morning. eldest is 7
someone on my game knows what school i go to and wants me to send pics or hell tell my mum
asking about school dinners but also my cousins kids havent been fed since friday, she spends it all, theyre rake thin
he picked that pram up and shook it, proper shook it, baby inside. blue door above the bookies
tenant of ours, went in to fit the smoke alarm, two kids on a bare mattress in a room bolted from the outside
my sister been told i cant come out my room til i learn and its been 3 days i get crackers under door
nursery worker, little one came in with cigarette type burns on his hand and dad said it was nettles
wor neebor has the bairn in the front seat nee belt nee car seat and hes that drunk he cannot stand, hes setting off now
the new man she has took in is on the register, i know he is, he did time for it. she has three girls
my niece is 15 and shes been away since thursday with some fella shes met online, her mam says shell come back when shes hungry
small boy alone at tram stop maybe four year, no shoe, he say mama sleeping and not get up
foster carer here out of hours number is dead. birth dad has turned up and is trying to take the twins out the garden
house over road its all comings and goings all night, syringes in the yard and a crawling baby in amongst it
shes refusing to take him to hospital says god will mend it. hes 8 and his arms bent wrong since yesterday
he hits me wiv the charger wire
little boy in my class eats like hes never seen food, sleeps in his coat, begs not to be picked up
next door leave them kids on their own from teatime till gone midnight, eldest about 7
i am 11 my step dad comes in my room when mum is at work
My pupil says she is going to Gambia for "the ceremony" with her aunties this summer. She is nine. You understand what I mean by ceremony.
a girl about 14 gets dropped off by different men at the flat upstairs all hours
mum wont get up, drunk, baby brother hungry
I drop parcel at flat 9, toddler opens door, baby screaming inside, no big people there. 2nd day same
my cousins 13 and has 3 phones and new trainers every week, some olders drive him off to the coast for days
uncle does him with the belt for bed wetting
nobody come back since saturday, just me and my sister, shes 5
dont make me go home after school. he hurts me
swimming lesson just now, marks all up the backs of his legs that arent from falling over. i teach the beginners
he says its our secret game. im in year 4
childminder locks them in back room, I seen it
my granddaughter comes back from her dads weekend scared of the bath and wetting herself, she never used to
Pastor says the boy has a spirit in him and they are not letting him eat until it leaves
kid keeps knocking ours for dinner, says his mum has been in bed all week and theres needles about
I clean at hotel near the airport. Man took room with two schoolgirls, not his daughters I am sure
man on snapchat wants pics off my daughter, shes 12
lady at no 30 has a girl from back home maybe 12, never goes school, minds the babies, sleeps on the kitchen floor
am i allowed to tell you what my foster carer does to us without her knowing
toddler in a nappy on garratt lane again, alone
On my bus every day, lad in uniform. Black eye, then split lip, now arm in a sling, and when I asked he said my old man's just strict.
ex shakes the baby when she cries
heard her tell him she'd put him back in the shed if he cried
taken out of school to be "home educated" and now nobodys seen the three kids since xmas, curtains shut, and i've heard the youngest crying to be let out
my mate is 15 and her family are flying her out to get married next wk shes begging me not to tell
health visitor never gets let in. you can smell the flat from the stairs & theres a newborn in there that doesnt cry much any more
mama goes away with the boyfriend on fridays and i do the little ones. im 10 its ok but the small one has fever now
football coach gives the under 12s lifts home one at a time and buys them stuff, my lad came back in tears and wont say why
little lad down our lane's out in his pyjamas at ten at night again, no shoes
Year 4 girl flinched when I reached past her for the whiteboard pen, and she's asked twice if she can sleep at school
mums been gone since thursday theres no more cereal and my brother wont stop crying
my uncle comes in my room
he's 31, met her on snapchat, picks her up off the school bus in a merc. shes in year 9
them kiddies in the caravan up top field int been to school all year an they beg my hens' scraps
lodger gives my 10 yr old money to keep their secret. what secret
babys been left in the car outside the bookies, an hour now
She is nine and minding two little ones whilst the mother lies drunk. I am only the lollipop man but I see them each morning.
dad locks the fridge so we cant
my friends stepdad makes her do things she dont want to n she made me promise not to say
stepson come back from his mothers with belt marks and says he fell
boy about 12 dropping packets for older lads outside my shop, new trainers every week and he looks terrified
foster kid ran off from his placement two nights ago and the carer hasnt told nobody
next door screaming at a toddler for hours then a thump and now nothing
is it normal if your mums boyfriend films you in the bath
nursery worker here. Same nappy on Monday as I put on him Friday.
they take my niece back for ceremony what they do to girls, flight is saturday, she 8
im 13 can i live somewhere else, dad says hell drown the puppy if i tell what he does
doing the free school meals form with her and the child tells me tea is whatever the dog leaves
driving the 7.40 and one of mine, little maid about six, gets on by herself stinking of wee an starving most days
coach at the club messages my son at midnight and tells him to delete it after
newborn in the church porch in a shopping bag, we've got her by the radiator
ten year old working nights on his father's boat, asleep on his feet in my class, hands all raw
she shakes him when he wont settle. im only the cleaner
my granddaughter won't go home. wedged herself behind my settee and gone silent since his name was mentioned
i clean a holiday let and theres school uniform on the floor and different men every night
me and my sister hide in the airing cupboard when they get the pipe out
teacher keeps me behind and touches my leg
parents have gone to tenerife and left the kids with a freezer of pizza. eldest is 11
`;
