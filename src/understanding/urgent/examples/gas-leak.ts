/** Gas or carbon monoxide. One message a line, as people type it. */
export const GAS_LEAK_SAID = `
i can smell gas
smell of gas
strong gas smell
gas leak
gas leaking
there is a gas leak in my house
gas leak outside
gas leak in the street
gas escaping
hissing gas pipe
burst gas main
gas pipe has been hit
builder drilled through gas pipe
digger hit a gas main
gas pipe is broken
my meter is hissing
gas meter is leaking
the boiler smells of gas
cooker smells of gas
oven is leaking gas
gas fire smells funny and were getting headaches
gas hob left on and the room is full of gas
i left the gas on
gas was on all night
house smells of gas
flat stinks of gas
hallway smells gassy
gassy smell
smells like gas
smells of gas near the school
smell gas in the street
smells like rotten eggs in the kitchen
rotten egg smell by the boiler
bad egg smell coming from gas cupboard
co alarm going off
carbon monoxide
carbon monoxide alarm beeping
carbon monoxide detector going mad
co detector red light flashing
feel dizzy think its carbon monoxide
fumes from the boiler making us ill
headache and sick in the house better outside boiler
the boiler is giving off fumes
yellow flame on boiler and sooty marks
gas coming out of the road
gas bubbling up in the puddle
gas coming up through the drains
smel gas
gaz leak
smell gaz in house
i smell gas please help
we can all smell gas
neighbours can smell gas
the whole building smells of gas
smelling gas since this morning
gas fumes in flat
think the gas pipe is leaking
gas engineer left and now it smells of gas
theres a gas smell is it dangerous
is it safe to stay in if i smell gas
whats the emergency gas number
gas emergency
someone cut the gas pipe
they stole the boiler and gas is coming out
car crashed into the gas box
gas bottle leaking in the garage
gas cylinder hissing
gas canister leaking
knocked pipe and can hear gas
could be gas i can smell it faintly
faint smell of gas
pong of gas in the bathroom
reeking of gas in here
gas tap wont turn off
gas valve is broken and leaking
put a nail through the gas pipe
spade went through the gas pipe in the garden
caravan gas alarm going
landlord says its fine but i can smell gas
smell gas
can smell gas in my house what do i do
think theres a gas leak
workmen have gone through a gas pipe outside
my co alarm wont stop and ive got a headache
hissing noise from gas meter
i think my boilers leaking gas
gas smell by the bus stop on queen street
smel of gas in flats stairwell
gass leak
theres gas coming out the ground where they dug up the road
everyones dizzy and the carbon monoxide thing is beeping
cooker wont turn off and gas is coming out
theres a whiff of gas in the hallway of my block
my neighbor says he smells gas coming from my flat
gas escape
pipe burst and its gas not water
the smell of gas is making me feel poorly
i smelled gas last night and its back
alarm says co 120 ppm
it smells like gas outside number 30
gas tap snapped off
suspected gas leek at the community centre
knocked the gas meter off the wall with my van
who do i call gas is leaking
there is a really strong gas smell in our road
i think i can smell gas but im not sure
my flat smells a bit like gas
smelling gas in the cupboard by the meter
gas smell getting worse
neighbour says can you smell gas
pilot light gone out and smells of gas
theres gas leaking what shall i do
been told to report a gas leak
gas coming from next doors empty house
the road works have burst a gas pipe
mum keeps leaving the gas cooker on and the room smells
carbon monoxide alarm is sounding
alarm for co keeps going and we feel ill
our monoxide detector has gone off twice tonight
the fumes are making the baby sick from the heater
everybody in the house has headaches since the boiler was put in
i hit a pipe with my drill and gas is hissing out
gas pipe outside is hissing
smell in the street like gas near the drain
the school smells of gas
gas leak in kitchen
can smell gas on stairs
stinks of eggs in hall
hissin from the meter
digger's hit the gas pipe
left hob on all night
co alarm goin off
carbon monoxide beepin wont stop
boiler's all sooty and I feel sick
flame's gone yellow on cooker
whole street reeks of gas
reet strong whiff o gas ere
rotten eggs smell by drains
gas pipe snapped what now
headaches only when heatings on
i turn oven no fire only smell
pilot light out and it pongs
builders cut through summat, its hissin
bubbles comin up in puddle, eggy
black marks round gas fire
gas comin up thro floorboards
kid's knocked the cooker tap on
meter cupboard whistlin and stinkin
all of us dizzy in here
cat's gone floppy, boiler room stuffy
dad's turned gas on unlit again
there's a gassy niff at nursery
fumes from flue makin us bad
pure honkin ae gas up the close
yellow pipe's been drilled through
caravan heater makin me heed bang
gas bottle leakin in the awnin
detector says 150 ppm
chippy smells of gas not chips
lamppost hole smells gassy
someones nicked the pipe, gas pourin
hob knob snapped off, still hissin
who do I ring, gas smell
barbecue indoors, mum's passed out
gas escape outside number nine
I can smell gas in my bedroom and it's getting stronger.
There's a strong smell of gas outside the post office and people are still smoking on the bench.
The contractor putting in our broadband has hit a gas main and it's roaring.
My carbon monoxide alarm keeps sounding. Should I take the battery out?
We both wake up with thumping heads and feel fine as soon as we leave the flat.
The flames on the hob used to be blue but they're orange and floppy now.
I came home and Nan had left all four rings on without lighting them.
Soot's been running down the wall above the boiler since Sunday and the windows are soaking wet inside.
Is it the council who deals with a smell like bad eggs coming from under the pavement?
my fella drilled a shelf up an now theres a hiss behind the wall
Can you smell gas through a party wall? Next door's empty and it's making my eyes water.
theres a funny smell in the meter box like cabbage and me ears can hear a sort of ssss
The lads resurfacing our drive have dented the pipe by the door and now it's whistlin.
Please, in my room very bad smell from kitchen gas, landlord say open window only, I am afraid to sleep.
Everybody in the office has had a headache and felt sick since they fired the old boiler up this morning.
Ay up, there's a right stink o' gas comin' out o' t' cellar and I daren't put light on.
Hen, the wee alarm for the carbon thingy's screamin its heid aff and it's no the battery.
It d'smell of gas something terrible down our lane, where they diggers was to yesterday.
Ma, there's gas everywhere in the back kitchen, our Kev's pulled the cooker out and the hose has come off la.
Pet, the fire in wor front room's burnin yellow an aa'm gettin proper bad heeds sat by it.
A car's gone into the gas box on the front of the house. It's ripped right off and I can hear it rushing out.
Do I need a permit to have the road up? Only my builder's spade has gone through a yellow plastic pipe and it's blowing soil about.
There is gas leaking in the launderette on Albert Road, the girl behind the counter says it's been like that all day.
I've turned everything off at the cooker and it still smells of gas.
we was put in a b&b by yous and the room stinks of gas specially near the fire
The dial on my meter is going round even though nothing's on, and there's a whiff in the cupboard.
My budgie died this morning and now I've got a banging headache, the gas fire has been on since last night.
Bird's nest in the chimney, I reckon. Room fills with fumes when the fire's lit and I come over all woozy.
I work at the swimming baths and there's a smell like gas in the plant room, not chlorine.
The grass has gone brown in a strip on the verge and if you bend down there's a sulphury smell.
Should a gas boiler make a popping noise and leave brown stains on the casing?
My lodger heats his room with a camping stove, window shut, and he's bright red in the face and confused.
A tenant in the flat below has been ripping pipes out for scrap and now the landing smells like a gasworks.
I've got no sense of smell since Covid but my visitor says the house is full of gas.
When will the heating engineer come? Alarm in the hall says CO and the kids are drowsy.
man came fix cooker not proper man, now smell come when i make tea and baby vomit
we've got gas comin out the ground on the rec, the little uns are playin footy right by it
Smelt gas on the bus by the depot, driver says it's from outside not the bus.
Is it alright to flick the light switch? There's that gas smell all up the hallway.
Someone's left the patio heater on unlit in the pub tent and you can hear it hissing.
My hubby says it's just drains but that eggy smell is only by the gas meter.
Hi, I'm after the number for repairs. Since the chap serviced our boiler on Monday my wife and I have had headaches, I was sick twice in the night, and the flame in the little window is yellow.
I've just moved into 22 Elm Court and don't know where the stopcock is for the gas. There's a smell like rotten eggs round the back of the cooker and I've a newborn asleep in the next room.
You've got roadworks on Market Street, nobody about as it's their dinner break, and there's a roaring noise coming out of the trench with a horrible gassy smell. Shops are still open all along there.
hiya can i book a bulky waste for a old cooker, we pulled it out to get it ready and the pipe behinds come away and its hissin, tried to push it back on but it wont
I care for my uncle who has dementia. When I came in tonight all the gas taps were turned on, none of them lit, and he was hunting round for his matches. I've taken him outside.
My students in the shared house are all complaining of flu, but it clears up when they go to lectures. There's black sooty staining over the boiler and the vent's been stuffed with a towel.
Do I have to pay council tax on an empty place? It's my late father's bungalow, I've just unlocked the door and been nearly knocked over by the smell of gas, I'm sat in the porch.
We live above a takeaway. Every evening when they light the ovens my alarm with CO on it starts chirping four times, and my little girl says her tummy hurts and she's too sleepy for tea.
me landlord wont come out, says its nowt, but every time boiler kicks in theres a smell o gas an a whoomph an last time flame shot out the bottom, its just done it again
I'm a delivery driver, just dropped a parcel at Weavers Yard. Nobody answered, but there's a very strong smell of gas through the letterbox and I could hear a telly going inside.
What's the licence fee for a food van? Mine's parked up on the market, and the cylinder valve won't shut, it's frosting over and hissing, and the fella next to me has got a flame grill going.
Good evening, I am new from Ukraine in sponsor house. Sponsor is on holiday. On wall small white box is making loud sound and red lamp, my son has pain of head. What is this box?
We're having a fence put in and the post borer has gone straight through something about two foot down. There's dirt spraying up and it absolutely stinks, so we've all legged it to the end of the road.
Our Methodist hall has old wall heaters. Half the over-sixties dance class has come over faint and queasy this afternoon, and it only started once those heaters had been lit for an hour.
Who owns the drain cover outside 40 Tanner Street? Each time I walk past there's a smell like bad eggs and it's worse today, you can hear it fizzing where the rain has pooled on top.
I wanted to report my neighbour for fly-tipping gas canisters. He's slung a dozen into the alley behind us and at least one of them is leaking, I can hear it, and it's catching my throat.
Ey up duck, our lass were cookin chips on t'gas an pan boiled ower an put flame out, we didn't notice for hours, now whole house smells an she's got a bad head.
I don't want to make a fuss, I'm ninety and my nose isn't what it was, but my home help says she can smell gas by the fire and told me to ask someone before she went off on her bus.
Fam the whole block smells like gas, floor three to like floor seven, man tried ringin the caretaker and he's airin me, there's bare kids and old people up in here still.
Is there any grant for a new boiler? Ours has been making the kitchen ever so stuffy, the casing is scorched, and today both the dogs were staggering and my husband couldn't remember what day it was.
Aye so the scaffies' bin lorry's reversed intae the wall at oor close and broke the gas pipe that runs up the ootside, it's blawin oot like a kettle and folk are hingin oot their windaes.
I'm on a narrowboat at the visitor moorings. I had the stove in overnight and woke with a blinding headache, legs like jelly, and the monoxide alarm was going. I've crawled out onto the towpath.
See, the gas man put a sticker on our cooker saying do not use, but the tenant upstairs has gone and used it, mun, and now there's an awful smell all down the stairs, isn't it.
I'm the site manager at St Bede's Primary. The kitchen staff report a gas odour near the boiler house, I've moved the children onto the field, and I'm not sure who I should be calling next.
the gas meter in our hallway got bashed by someones mobility scooter and its been bent since and now theres a faint hissin and the smell makes you gip when you come in
Can you tell me when the pavement works on Hill Rise finish? The men have packed up but they've left a bit of pipe sticking up, and it's whistling and smells like a gas ring before you light it.
My ex took the cooker when he moved out and never capped the pipe. I've just put a tenner on the meter and now the kitchen smells of gas, I've got three children here.
I've got a power cut and brought the barbecue indoors for a bit of warmth. Only now my partner's got a splitting headache and is slurring, and I feel like I'm on a ship.
We've a paraffin heater going in the church crypt for the rough sleepers, and one by one they've gone pale and dizzy, two have been sick, and the alarm on the wall is flashing.
I rented a holiday cottage near Fernley, and the pilot in the water heater keeps blowing out. There's a smell each time and tonight it's all through the bathroom, the owner's not picking up.
I'm deaf so I can't phone anyone. My hearing dog won't go in the kitchen, I think I smell gas in there, and the lady downstairs has knocked to say that she can smell it too.
Please tell planning that next door's loft conversion has blocked my boiler flue. Ever since they sheeted it over, the fumes come back in, my eyes sting and I've got a tight head every evening.
my mam fell asleep wi the oven door open for heat cos the radiators is bust, flames gone out and its just pumpin gas in, opened the windows but me heads swimmin
There was a tremor from the pile driving at the new flats and now there's a crack along our kitchen floor with a smell of gas coming up it. Three houses in the row say the same.
I run the nail bar on Bridge Street, it's not our chemicals, there's a proper gas smell coming from the shut shop next door, and a customer's gone outside feeling light-headed.
We had a tree blow over in the garden and the roots have pulled a pipe up with them. It's hissing under the trunk and smells like eggs, my neighbour was about to start with a chainsaw.
How do I top up a prepayment meter card? The shop did it, but when I pushed the card in there was a click, then a hiss, and now it smells like gas all under the stairs.
There was gas leakin at ours last month and they said it was mended. It's back, same place, twice as bad, and Mum won't leave because she's waiting in for her tablets to be delivered.
my flatmate put foil over the air vent cos of the draught and now the boilers burnin orange and we've both got cherry red cheeks and cant stop yawnin is that a thing
Kettle barbecue's been smouldering in our tent all night, and I can't get my girlfriend to make any sense. I feel sick as a dog and my chest is thumping.
Would you ask the warden at Rose Court to come? I can hear gas whistling behind my cooker and I can't reach round the back to turn it off from my chair.
I keep smelling gas by my front gate whenever the wind drops.
gas gas gas come quick 8 Dock St
The school minibus is parked over a vent that smells of gas, and the driver's having a fag.
Our tumble dryer runs on gas and since it was moved there's a smell like leeks in the utility.
I think the plumber's nicked the gas pipe wi his saw, he's run off and left us wi it.
Why are my houseplants dying and my head splitting, all since the new gas fire went in?
there's a leak by the gas governor on the corner, fence is rattlin with it
there's a hissing noise from the pipe behind the cooker and it stinks
all of us have had headaches since the boiler came on and the cat's been sick
co alarm keeps beepin wot do i do
digger hit a pipe outside number 40 and you can hear it blowing
i think we got a gas leek in the flat
can smell gas in the street near the roundabout
gas everywhere smell, kitchen, what number I call please
Not sure who deals with this. There's a strong gassy whiff coming up from the grating outside the nursery on Pike Lane and the mums are all stood round it.
knob on the hob got knocked while we were out, whole house smells and my head is banging
i told housing on monday about the funny smell near the boiler, they said wait a week, now the bairns are being sick and I've a splitting head
whole kitchen reeks of bad eggs
something hissing behind the cooker
boiler flame's gone orange and floppy
black smudges up the wall over the fire
we all get a banging head at home and its gone by the time we reach work
cat's wobbling about, budgie's dead on the floor of its cage and I've felt queasy since the heating came on
rotten cabbage pong in meter cupboard
Your contractor's digger has just gone through a yellow pipe outside number 12, it's roaring and throwing grit, and the lads have all legged it down the street with no cones out
nan left the ring turned on all night with no flame
the white alarm by the boiler is bleeping four at a time
headaches every evenin when the stove's lit
The windows run with wet and the pilot keeps blowing out, my little girl's cheeks are bright pink and she won't stay awake
we brought the barbecue in the tent cos of the rain on your campsite and zipped up, now two of my mates cant wake up right and i keep having to sit down
skunk smell stairwell, worse by basement
Bubbles coming up through the puddle where they dug the road and it stinks sulphury
men put spade in road, big whoosh, bad smell, they run away
knocked the pipe moving the cooker, it's whistling
Grandad turned the knob and forgot to strike the match, you can taste it in the hall
i feel drunk but i havent had a drop, room's stuffy, and the heater is burning yellow
can i report soot on my ceiling? Only since the flue fell off we've both been ever so dizzy and sick
Do you do refunds on swimming? We've missed three weeks, all four of us with this flu that lifts as soon as we go out the house. There's brown marks on the boiler casing too.
eggy stink in the airing cupboard
drilled into the chimney breast to put a shelf up for me nan, hit summat soft, and now there's air rushing out the wall that makes my eyes water and it whistles
caravan heater, skull splitting, talkin daft
that detector thing says 180 ppm
Meter's spinning like mad with everything turned off, and there's a whiff round the box
Birds nest in our flue, the fire's gone lazy and yellow, mum keeps nodding off in her chair and forgetting my name
my neighbour's cut the copper pipe out to weigh it in and the stub's blowing
somebody's reversed into the little green kiosk on Mill Lane, there's a jet noise like a plane and the whole road smells of drains
canteen pongs, dinner ladies feel faint
generator in cellar, everyone's gone dopey
The chap in the takeaway below leaves his burners on, by midnight our bedroom stinks and the baby's been sick twice
dont dare flick the light switch, the smell hit me as i opened the door
plants on the verge have all died in a line and theres a stench there you can smell from the bus stop
flue blocked, landing alarm wont stop
Who inspects rented houses? My landlord taped over the vent to keep the draught out, and now I get palpitations and see double on any night I've the heating on, like tonight
orange bottle fizzing at the valve
I let out a terrace on Spinner's Row and my tenant's just rung, flame's licking out the front of the boiler, she feels woozy and her little boy has been sick in his cot
garlicky rotten smell, started after the fibre lads drilled the pavement
hob knob snapped off in my hand it wont turn off and there's no flame
gassy niff in our scullery
stinks o' gas up our close
carbin monoxcide alarm gone off
co2 alarm beepin or is it co, the killer one, anyway we're stood on the lawn in us slippers
propane escapin from the burger van
ah can smell the gas summat chronic, it's comin up through the floorbords
gaz smell in corridor very strong, I am floor 2, old lady in next flat she do not hear me knock, the lift is close and my baby he vomit, what to do please
Calor bottle's leakin in the shed right next the tumble dryer and I daren't go in to turn it off, it's him next door at 40 what keeps them stacked up, six of em
lads with the jack hammer hev bust the gas main ootside the chapel, it's gannin like a kettle, and there's a funeral full of folk inside wi candles lit an all
methane's comin up in my cellar off the old tip, the chap's little sniffer went off its head and he's told me to stand in the road, but my mother's bedbound in the front room
me boiler's been condemmed by the fitter with a big red sticker but the landlord come round and turned it back on and now we've all got monoxide heads and a sick bab
LPG tank's ruptured at the farm shop, white mist along the ground
there's a right honk of gas in the lift lobby so there is
we'm all gurt dizzy, reckon 'tis the fumes off thic old Aga
gas is seepin owt the meter joint
Ye cannae breathe for gas in the wash hoose an' auld Jessie's in there lightin a fag
butane leak on our narrowboat help
the ges cooker dont shut off, my madam she is 80 and she sleep there
back boiler's spillin fumes, paramedic says my carboxy's up, kids are still in the house with their nan
mercaptan smell, I used to be a fitter so I know it, all along Bobbin Row by the manholes
I smell gas by my cooker, what number for gas company
smell of gas in stairwell block C
think i can smell gas but only when the cooker's off
rotten egg stink by the meter cupboard and my head is banging
digger lads have gone through the gas main outside and its hissing like mad
pilot went out and i think its been on all night, whole kitchen reeks
carbon monoxide alarm wont stop going and we all feel sick
my mother she turn the knob and forget to light, now house smell very strong of gas
gas!! do i open windows
can smell it all down Albert Road, not the drains, proper gas
Boiler's hissing and there's a stench of gas in the airing cupboard
builder next door knocked into a pipe, you can hear gas whooshing out the wall
whats the number for a leak, hob knob snapped off and its still blowing out
summat smells like gas in our cellar, daren't switch the light on
neighbour's away and her flat stinks of gas thru the letterbox
a man came to fit the cooker this morning, very reasonable he was, and ever since he left there has been that gassy smell and the budgie isn't right, I don't like to make a fuss but should I ring him back or somebody else
car's reversed into the gas meter box and its hissin
co detector four beeps again an again, dizzy
pavement outside the school smells of gas, bubbles coming up in the puddle
Is it normal to smell gas near the fire even with it switched off
we've all come outside cos of the gas smell, stood on the drive with the kids, who comes
gas smell
our lass says its nowt but i can definitely smell gas in back bedroom
who do i ring, gas meter's leaking
It smells like gas in the library basement, I have told the girl on the desk
workmen gone home and left a gas pipe whistling in the trench, stinks
cooker wont light but gas keep coming out, how stop
lazy yellow flame on the boiler and all of us have headaches that go when we're out the house
put a nail through a gas pipe hanging a picture and its blowing out
strong odourant near the gas governor on Park Lane, I'm a retired fitter and that isn't a whiff, that's a leak
him downstairs disconnected his oven hisself and now gas is coming up thru my floorboards
can you get our street turned off theres a gas leak i think
dad left the ring on unlit all night again. place is full of it
3 of us in the row can smell gas since they resurfaced
caravan gas bottle is hissing and won't shut off, we're pitched next to six others
alarm in hall says CO high and won't reset what do i do
school field stinks of gas by the bike sheds
eggy smell gets worse when i bend down near the hob, feel light headed
Hello, I am not sure whether I ought to bother you at this hour, but there is a strong odour of gas in my porch and I live on my own
been told dont flick switches so im texting from garden, gas all through house
hissing behind the gas fire and i feel woozy
theres a right whiff of rotten eggs in our passage and its getting up the stairs
cooker ring wont shut off and i cant get it to light, room stinks
every sunday when we have the fire on the whole family gets poorly and by monday at work were right as rain
lads digging for the broadband have hit summat, its hissing out the pavement and theyve all legged it
Good evening. I believe I have left the hob tap on unlit since dinner time and I feel rather swimmy. Should I strike a match to see?
the yellow beeper in hall going off and off, it say co, my wife she vomit
can smell it in the meter cupboard stronger than yesterday, tenant in council flat, repairs line has me 19th in queue
someones nicked the copper pipe out of the empty house next door and all i can hear is ssssss
canny smell nowt meself since covid but the home help walked in and said get yourself out its reeking of gas
the budgie's dropped off its perch and me and the wife have heads like lead since the new boiler fitter came
do u come out for smells. its like eggs an its all down our back lane by the manhole an the meter boxes
pilots out on the old back boiler and it's still pumping it out i cant turn the lever me hands are bad
brown stains up the wall over the fire and the flames gone orange, kids dozy as owt tonight
dog walker. verge by the governor thing with the green railings is whistling and stinks to high heaven
our mam is 88 and she pulled the cooker out to clean behind it and now the pipes come off and its blowing
carer at 3 hawthorn, service user keeps turning the gas taps on and forgetting, whole flat is full of it, ive opened windows
the downstairs shop run a generator inside and up here my daughter faint two times with red cheeks
not sure if im bothering you for nothing but the landing smells gassy and the neighbour's away in benidorm with his cooker timer on
caravan on the allotment, fella kipping in there with a bbq for heat, he's not answering and his mate came out staggering
car's gone into the wall where the meter is and its roaring like a jet
smell a gas
school caretaker. kitchen valve's stuck open, cooks have gone home, its that strong it catches your throat
woke up 3 nights on the trot with banging head and feeling sick, dead battery in that monoxide thing, boiler flue's been taped up by landlord
workmen for the road works by the club went home and now the trench smells like when you light the grill
mi dad's put a nail through floorboard and theres a hiss and a stink, he's gone for chewing gum to bung it
why do i feel tipsy stood in my own kitchen. only since the chimney sweep said it were blocked and we carried on
bottled gas heater knocked over by the bairn and its leaking we cant shut the regulator
in my building smells gas very strong first floor people smoking at stairs i tell them stop they laugh
you ignored my repair for the boiler, well now the alarm for the fumes has been going since i got in off lates
i turned it off at the tap and i can still hear it escaping, where do i stand to be safe
eggy stink by the meters
hob was on unlit all night, we feel spaced out
boiler flame used to be blue now its lazy yellow and theres black up the wall
carbon monoxide thing is screaming and landlord says take the battery out
i smell gaz in kitchen, strong, what number
Me, the wife and the baby all got headaches and soon as we go outside it clears up. only since he fixed the boiler
digger hit the pipe its hissing n stinks
uncle fitted the cooker himself to save money and now that kitchen makes everyone dizzy
whiffs like rotten cabbage outside the school gates, its not the drain, its where they were digging up the main
budgie dead, gas fire on all night, i feel sick
can't find the tap to turn it off. the smell is getting bigger
repairs please, council tenant. pulled the cooker out to clean and the pipe came off the wall. hissing
alarm in the hall 4 beeps then stop then 4 beeps, its the one by the boiler, kids sleepy
is it ok to light a candle to cover that gassy smell in my flat
opened every window like my mum said but still can smell gas, student house, 6 of us
gas meter make noise pssss
whenever the takeaway below fires up its charcoal oven we all come over woozy up here, my little one was sick, better when we go park
gas leak floor 11
someones nicked the copper pipe out the empty house next door and now u can smell it from the pavement
bbq indoors, brothers gone faint
Took food to number 44, very strong gas in her hall, lady is old, she says she cannot smell. I told her come out. Now who I ring?
my nose isn't great since covid but the dog won't go in the kitchen and my daughter says it reeks of gas
Gas man put a red sticker on the boiler, danger do not use, landlord's peeled it off and switched it back on tonight
pilot out again n that smell wont clear
paraffin heater off the market, windows taped up for the cold, grandad confused and we all got a banging head
mum says it smells like the cooker but the cooker is off
Should I be switching the lights on if I can smell gas? I am on my own and it is dark.
burst main? not water. the other one. you can smell it from the kerb to the chippy
feeling rough ever since they stuffed the chimney up for the draughts, fog in my head when the gas fire's lit, fine at my sisters
nurse here back from nights, whole flat smells of gas, feel giddy, shall i ring you or someone else
rotten egg smell in the airing cupboard getting stronger
every time we light the rayburn the kids come over all sick and sleepy
co alarm going mental in my airbnb, guests rung me from the garden
digger's gone through a yellow pipe an its hissing
calor bottle's weeping somewhere, whole caravan stinks of it
giddy an seeing double indoors with the fire lit, it clears the minute i'm down the harbour
can't smell since covid but the cat's gone floppy and the hob was on unlit all night
flame on the boiler gone orange and there's black up the wall
gas!!! whole corridor
Science block reeks and a tap has snapped off on bench six, we have moved the children to the field
what i turn off? kitchen smell like gas, i am no good with english
thing under the stairs is hissing by the meter
fryer pilot went out overnight, opened up the shop and the gas near knocked me over
old boy opposite, you can smell gas on the path when he opens his door. he says it's the drains
beeping box on the wall says CO 180 is that a lot
your man fitted my boiler friday and we've all had flu since, except when we go out
i left the cooker thing on not lit n went school and my nans in there asleep
that eggy whiff in the flats again, strongest by the meters
My wife and the canary are both poorly since the chimney was capped. I am 84 and rather muzzy myself.
someone's nicked the copper out the empty one next door and you can hear it blowing
funny smell came up thru floorboards after they dug the road for the main, dizzy and baby coughing
brought the barbecue in the awning cos of the rain and now all four of us feel sick and wobbly
cabin heater on the boat, both of us giddy, alarm's red
scared to flick the light on in here, stinks of gas
LPG tank round the back of the pub's been reversed into and theres white mist coming off it
Do I need to book a repair? There is a smell of gas by the skirting behind the hob even with the window open.
cant reach the valve from my chair and i can smell it
third person to faint in that bathroom this month, the one with the water heater, i just do the changeovers
dustcart clipped the gas box on our wall, cover's off and it dont half whiff
'er at the shop could smell gas right down the lane by the little green governor hut
`;
