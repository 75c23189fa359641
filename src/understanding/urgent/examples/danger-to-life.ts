/** Someone may die. One message a line, as people type it. */
export const DANGER_TO_LIFE_SAID = `
i want to kill myself
i dont want to be alive
thinking about suicide
im going to end my life tonight
i cant carry on living like this
life isnt worth living
there is no reason to live
nobody will miss me when im dead
i have a rope and im ready
im stood on the bridge
im at the train station thinking of jumping
i took an overdose
taken all my meds at once
swallowed a load of tablets
shes took all her pills and wont wake up
i want to hurt myself
i keep cutting myself
self harming and it wont stop bleeding
wish i was dead
wish i never woke up
goodbye everyone im sorry
please tell my kids i love them i cant do this
this is the last message ill ever send
going to jump in front of a train
my friend is suicidal
my son says he wants to kill himself
my daughter has been self harming and talking about dying
my lodger has locked his door and sent a goodbye text
he has tied a rope to the tree
husband has gone missing he is depressed and left his phone
hes threatening to throw himself off the roof
hearing voices telling me to stab someone
i feel like hurting somebody
im going to kill him if he comes near me
he said he will burn the house down with us in it
heart attack
think im having a heart attack
my mum has got chest pain and is sweating
pain in my chest and my arms numb
cant breathe
my baby isnt breathing
he has stopped breathing
my wife is choking
hes choking on a bit of food
my dad has passed out and we cant wake him
woman collapsed in the library
man unconscious at the bus stop
having a stroke face drooping speech slurred
having a seizure on the floor
diabetic friend has gone into a coma
severe bleeding
theres blood everywhere
he cut his arm off with a saw
shes fallen off the ladder and cant move
fell out of a window
child hit by a car
been run over
crash on the main road people hurt
motorbike accident rider not moving
car has gone in the river with people in it
somebody is drowning
child in the lake cant see him
boy fell in the reservoir
trapped in the water rising up to my chest
flood water coming in and my nan is stuck
house fire
my house is on fire
next door is on fire
theres a fire in the bin store and its spreading to the flats
flames coming out the window
smoke filling my flat cant get out
car on fire outside
we are trapped upstairs fire downstairs
electric blanket caught fire
explosion at the flats
someone with a knife
man with a gun
being attacked
hes trying to break my door down with a hammer
people fighting with bats outside someone gonna get killed
someone got stabbed on my street
gunshots
i heard shooting
someones breaking in my house right now
burglar downstairs
being followed by a man im scared
someone tried to drag me into a van
my drink was spiked and i cant stand up
they are going to kill me
hes threatened to shoot me
somebody has been attacked and is bleeding
a lad is kicking someone in the head
my child has gone missing
cant find my 4 year old
toddler drank drain cleaner
kid ate weed killer
my son ate some pills
my little girl is burning up floppy and has a rash
bee sting and her face is swelling up
poisoned
electrocuted and not moving
found a body
theres a dead man in the park
old man fallen in the snow not moving hes freezing
need an ambulance
ring 999 for me please
help im dying
hes going to die
she is going to die if no one comes
a lady is on the wrong side of the railings on the flyover
somebody climbing over the barrier on the bridge
lad up on the roof says hes gonna do one
cant see a way out of this except death
not safe to be on my own tonight with these thoughts
i got a plan and i got the stuff
the voices want me dead
he has drunk antifreeze
i dont see the point in being here no more
ive got a load of pills in front of me and im gonna take them
wanna die
my brother just text me saying goodbye and his phones off im scared hes gonna do something stupid
sick of living tbh just want it to stop for good
going to hang myself if i get evicted
suisidal and dont know who to ring
my little un has swallowed one of them button batteries
baby gone floppy and blue
flat below is on fire smoke coming up the stairs
kitchens on fire help
there is thick black smoke coming out the flat upstairs and people inside
lads with machetes outside the chippy
someone has been stabbed in the park
my neighbour said hes coming round tonight to stab me
severe chest pain down my arm
shes having a fit and it wont stop
allergic to nuts and my throats closing up
whats the quickest way to end ur life
i drank bleach
he has left a note and taken the car
intruder in my house hiding in wardrobe
someones been shot
i just want to go to sleep and not wake up again
im not safe from myself tonight
i dont trust myself tonight
ive had enough of life
got nothing left to live for
no one can help me now its over
i keep thinking about doing it
had a bad night nearly did it again
my mum is talking about killing herself since dad died
he posted on facebook that he wants to die
shes barricaded in her room with tablets
friend rang me slurring says she took something
my tenant said he is going to do himself in
a colleague has told me she feels suicidal
i am feeling very low and want to harm myself
my dad has fallen and hit his head and hes not making sense
grandad on the floor cant get up says his chest hurts
neighbour on the ground outside bleeding
she is having a baby right now in the car
waters broke and theres blood
my son is fitting he never has before
he isnt responding
cant feel my legs after i fell
she cant swallow and her lips have swelled up
please come quick my wife is very ill
a car hit a kid outside the school just now
theres been an accident a man is stuck under a van
fire in the flat upstairs people shouting
bin shed is on fire next to the flats
can see flames and there are kids in there
car is burning next to the petrol station
someone is in the water by the weir shouting
my boy fell in the canal
hes waving a knife about in the high street
man with axe in the road please send somebody
a gang with bats trying to get in my house
someone is trying to kill me
a man tried to grab my daughter
Please help, my house is on fire and my dog and my mum are still in there.
flat is full of smoke
kitchen fire cant put it out
me nans collapsed
hes not breathin
baby gone blue
man drowning in canal
kid fell in the river
bloke on the train tracks
There's a young woman standing on the wrong side of the bridge railings, crying. People are just filming her.
hes got a knife
she's been stabbed
mums face has dropped one side
chokin on a grape quick
bleedin wont stop
peanut allergy throat closin up
he's fitting on the floor
There's been a big crash on the bypass, a minibus is on its side and people are trapped.
being followed home hes runnin now
men with bats outside school
My toddler's swallowed some bleach, her mouth is all red and she won't stop screaming.
dads took too many pills
cant wake my flatmate
I heard two gunshots by the garages and now there's a man down, not moving.
smoke comin under the door
We are trapped in the lift at Castle House and there's smoke coming in through the top.
child stuck under ice on lake
got a bad pain in me chest goin down me left arm and up into me jaw is that owt to worry about
cyclist hit not moving
A big dog has got hold of a little girl's arm outside the nursery and it won't let go.
wor lass has keeled ower
ma da's took a stroke
boyo's gone under in the harbour
bin bay alight flames reachin flats
car upside down someone in it
old fella face down on path
lips swellin up cant breathe
battery scooter exploded hallway burning
My brother got electrocuted off the shower, he's lying there twitching and I'm scared to touch him.
A workman has just fallen off the roof opposite the church. He's breathing but he's all twisted.
they're kicking a lad's head in
blood everywhere please come
There's flames coming out of the top window at number 14 Mill Street and I can see a woman behind the glass.
Our smoke alarms are going off and the whole stairwell is black, which way should we go?
Hi, a gentleman in the library queue has just dropped to the floor and I can't find a pulse.
My husband's speech has gone all slurred and he can't lift his right arm.
Customer in our cafe is holding her throat and can't cough or talk. Staff don't know what to do.
A boy jumped off the weir and hasn't come back up. His mates are screaming.
theres a lad sat on the edge of the multi storey top floor legs over the side wont talk to no one
Two cars have gone head on by the Shell garage and one driver is slumped over the wheel.
Somebody is banging on my front door with a machete, I'm upstairs with the kids.
my frend eat nuts now face very big and she no can breath please what number
I think I've been stung and I'm coming out in lumps all over and my tongue feels too big.
He cut himself with the angle grinder and it's pumping out, towel is soaked through already.
My little boy has got hold of grandad's heart tablets and the bottle is empty.
Found a girl in the park toilets, grey skin, sort of snoring, needle next to her.
she's 34 weeks gone and bleedin heavy and she's gone dead pale
Man wandering about on the live railway line near Fernley crossing, the next train's due any minute.
Chip pan's gone up and the curtains have caught, what do I do?
I've locked myself in the loo at the bus station because three men are trying to get in and hurt me.
our kid's ad summat at a party an now his eyes av rolled back
Tractor's rolled over down in the bottom field an' the driver be pinned underneath un.
Mi mam's sat in t'chair an she's gone a funny colour, can't get any sense out of 'er.
Wee boy's went through the ice at the pond, his pals cannae reach him.
Can you send someone to the leisure centre pool, lifeguard isn't there and a lady is at the bottom.
A woman across the road is leaning out of her bedroom window shouting for help and there's an orange glow behind her.
The baby had a bottle then went floppy and I can't get her to open her eyes.
I can hear somebody shouting help from inside the burning shed.
My son is diabetic and he's shaking and sweating and now not making any sense at all.
A guy just got pushed off the platform at the station and he isn't getting up.
Neighbour fell off his ladder, landed on his head, there's fluid coming from his ear.
fell down the cellar steps cant feel my legs phone nearly dead
Worst headache of my life came on like a thunderclap and now I can't see properly out of one eye.
Someone's driving at people on the High Street on purpose, folk are diving out the way.
My carer has gone home and I've got this crushing tightness across my chest, I feel clammy.
dad's lips are blue and hes breathing really fast n shallow inhaler not doing owt
The tide's come in round us, we're stuck on the rocks with two children and it's up to our knees.
Swept off the stepping stones, my wife is hanging on to a branch in the river and it's ever so fast.
Car's gone into the flood at Ford Lane with water over the bonnet and there's a pensioner still inside.
Hello I was going to ask about my blue badge renewal but actually my arm has gone numb and my mouth won't work right on one side, is it worth ringing the surgery or should I wait until Monday?
I'm on the ninth floor of Beech Tower, there's a smell of burning plastic and thick smoke in the corridor, and the notice says stay put but my door handle feels hot. Do we stay or go?
how do i report a pothole on station road, a lad on a motorbike has just come off in it and hes lying in the road with his leg bent wrong and not talking
Is the council depot open for first aid? One of your bin men has just been crushed against the wall by the lorry on Canal Terrace and he's barely conscious.
My wife had her jab at the pharmacy twenty minutes ago and since then she's come up in hives, she's wheezing and says she feels like something awful is about to happen to her.
I am cleaner in school kitchen and my colleague put hand in machine, very much blood, she is white and sleeping now on floor. I don't know English number for doctor please help us fast.
What time does the park close? Only there's a gang of lads chasing a boy round the bandstand and one of them's pulled out a blade, he's run into the bushes by the gate.
me and me mate are up the quarry like and hes jumped in and the waters freezin and hes stopped swimmin hes just sort of bobbin there i cant swim
Our lad's been poorly since last night with a fever and now he's got a rash that doesn't go away when you press a glass on it, and he's hard to wake up. Is the walk-in centre on Bridge Street open today?
The bloke downstairs has set fire to his sofa, he's laughing and shouting, and the smoke's coming up through my floorboards. I use a wheelchair and the lift's already off.
Wanted to know about the noise from next door. There was a lot of shouting, then a bang like a shot, and now a woman is crying out and I can see red on the window.
I've rung my grandmother every ten minutes for an hour, I can see her through the letterbox lying at the bottom of the stairs and she isn't answering me or moving at all.
He came back from the pub, had a fall on the step, seemed alright and went to bed but he's been sick twice and now one pupil is huge and I can't rouse him.
cant get thru to 101 theres a man in a balaclava climbin in next doors window wiv a crowbar and i know the old girl is in there on her own, i heard her scream just now
Aye can ye tell me whit number it is for the ambulance noo, ma wife's lyin on the kitchen flair shakin all ower an there's froth at her mooth, it's no stopped for ten minutes.
Howay man is anybody there, the bairn's swallied one of them wee button batteries oot the remote an he's dribblin and cannit swallow his milk, d'ye think he'll be canny or what?
We're at the allotments on Orchard Road. Old Ken was burning rubbish and his jacket caught, he's badly burned on his arms and neck and he's shivering and gone quiet on us.
I'd like to complain about the bus shelter, a van has just smashed straight through it with folk waiting inside, two of them are under the glass and one lady isn't responding.
Hiya la, we're by the docks and some auld fella's slipped off the edge into the water, he was bevvied, we chucked him the ring but he's not grabbin it and his head keeps goin under.
My neighbour uses oxygen at home and smokes, and there was a whoosh and now I see flames through her nets. She's eighty-one and can't walk without her frame.
I'm the receptionist at Fernley Town Hall and there's a man in the foyer waving what looks like a gun and saying nobody's leaving. I'm under the desk typing this, please don't phone me.
Could you tell me whether mushrooms growing in Priory Woods are safe to eat? We had some for lunch and my husband is being violently sick, sweating and seeing things, and he's going very drowsy.
Been out in the tent on the common in this cold with my mate, he was shivering loads earlier but he's stopped now, keeps mumbling rubbish and taking his coat off, and I can't get him up.
i think my drink got spiked at the bar im in the alley by boots my legs dont work and theres a man i dont know trying to put me in his car
Taxi driver here, my passenger in the back has gone quiet, he's slumped sideways and making a gurgling noise, I'm parked up on the ring road hard shoulder and can't move him.
Where do I find the nearest defibrillator please? Five-a-side at the sports hall, one of the lads just dropped mid-run, he's not responding and somebody is doing chest compressions.
My sister rang, then the line cut off mid-sentence, she said there was someone in the house with a hammer coming up the stairs after her. She's at 6 Willow Close and I'm in Leeds.
Quick question re recycling batteries. One's started hissing and caught light in the garage, it's next to the petrol can and my teenager is trying to put it out with a hose.
Digging a trench for the extension and the side caved in on Piotr, he is buried to chest, says he can't get air, we are digging with our hands but more keeps coming down.
My mother had her hip operation last week and today she's suddenly breathless, coughing up blood and says it stabs when she breathes in, but she doesn't want to bother anybody.
Ow bist, the missus 'ave been stung by a load o' wasps up the orchard, she'm all puffed up an' gaspin' an' 'er don't answer I proper, what do I do with 'er?
Bruv man just got shanked outside the chicken shop, he's leakin bad, everyone's dipped and it's just me holdin him, he keeps sayin he's cold, what do i do fam.
There's a bull loose in the lane by the village hall, it's tossed a walker against the gate and it's going back for her, she's screaming and nobody can get near.
Do you have the code for the emergency gate on Lock Lane? A narrowboat's alight with someone's dad aboard and the fire engine can't get through, he's shouting from the back of it.
a lady has just given birth in the car park of the registry office, baby isn't crying and has the cord round its neck
wife took a funny turn talkin gibberish
horse has trod on her chest
stuck in mud tide comin in
is it normal if he's stopped breathing
he's turnin purple
some1 chasin me wiv a broken bottle im hidin behind the bins at tescos
strangling her in the car park
The primary school roof's ablaze. After-school club is on till six and I can't see any of them outside.
My heart's going like the clappers and I keep blacking out every time I stand up, I'm on my own.
took summat, can't stay awake
lass hangin off the footbridge
inhaler empty can't get my breath
Car's on fire on the slip road and there's kiddies strapped in the back, doors won't open.
nee pulse on him man
she's after swallowing dishwasher tablets, the babby
i want to die
gonna kill myself tonight
suicidal and dont know who to ring
cant do this any more
i dont want to wake up
everyones better off without me
just want it to stop
this is goodbye i think
no point in me bein here
im done. thats it. done
nowt left to live for
ah jist want awa fae it aw
wish i was never born
tell my girls im sorry
wont be here by friday
thinkin of endin it
had enough of livin
going to join my wife tonight
nobody would notice if i went
my brother says he'll top himself
she left a note and went
who gets my cat after me
i'm a burden, simple as
av giv up lad av ad it
dinnae see the morn comin
cant see a way out
last day. just saying thanks
hes text goodbye to everyone
want to sleep forever
i am nothing, finish now please
what happens to benefits when im dead
standing on the bridge. sorry
my daughter wants to end her life
ready to go now, all sorted
hurtin myself worse each night
no more tomorrows for me
I've been feeling suicidal for weeks and tonight I've got a plan.
Honestly I'd rather be dead than go through another winter like this one.
You needn't bother with the repair now, I shan't be around to need it.
My son is 15 and he's told his friend online that he's going to kill himself after school today.
I've paid up all my bills and cleaned the flat top to bottom so nobody else has to. Just want to hand my keys in.
The voices are telling me to walk out in front of a lorry and I'm starting to think they're right.
My mate's given me his PlayStation, his trainers, even his dog, and said look after them for good.
im not being dramatic i just dont want to exist anymore
I wrote letters for the children this morning and they're on the mantelpiece.
What's the point, I've nobody and nothing and it hurts every single day.
Is there a way to register a will quickly, like today? I don't think I've got much longer in me to fight.
it'd be easier on me mam if i weren't ere, she'd get ower it in time
I just need somebody to promise they'll feed the birds in the square when I'm not about.
My husband has driven off with his medication, left his wedding ring and phone on the table and said he loves me.
Since she died I keep thinking that if I let myself slip away I could be with her by the weekend.
I am very tired of this life, in my country I was doctor, here I am ghost, better God takes me this night.
Been sat in the car at the top of the cliffs for three hours trying to get the nerve up.
Wor Davey's saying he'll not be here for Christmas and he's never talked like that, he's had a canny drink.
I have hurt my wrists and I do not want anyone to stop me this time, but I'm scared.
The tablets are lined up on the table in front of me. I don't really know why I'm typing this to a council.
If I sign the tenancy over to my sister today, is it valid once I've passed? It needs to be sorted before tonight.
i keep lookin at the trains goin past and thinkin it would be so quick and nobody would have to deal wiv me no more
There's a person on your chat line who doesn't want saving, I only want to know where to leave my spare key.
I've run out of reasons. I looked for one all day.
My tenant sent me a message saying sorry for the mess I'll find, and now he isn't picking up.
My wife's just had our baby and keeps saying the two of us would be happier if she were gone for good.
What do you do when even getting to the end of today feels like too much?
Ah'm feart o' masel the night. Ah've naebody tae sit wi me an the thoughts willnae quit.
I'd do it now if it wasn't for the dog, and the dog's being put down on Thursday.
Duw, I'm that low, I've said my prayers and I've made my peace, see, there's only the going left.
Every time I cross the dual carriageway I think about just stopping in the middle. Today I nearly did.
they kicked me out of college and dads gonna go mad so ive decided not to be here when he finds out
Hello, I need to know the cheapest funeral the council does and whether it can be paid for beforehand. It's for me, I'd want it all settled so that my lad isn't left with a bill next week.
I got the letter about the bailiffs and I've thought it through, the only thing I'm worth is my life insurance so at least that way the wife and kids get to keep the house.
Could someone collect a bed, a wardrobe and a telly on Friday? I'm giving everything away, I won't be needing any of it where I'm off to, and please don't send anyone before then.
i no u only do bins n that but i dunt no who else to tell, i got no one, been cryin 4 days n i think tonite is the nite i just switch off 4 good
My name's Arthur, I'm 86, and I'd like to know if it's a crime to refuse food. I have had a good innings, Mary's gone, my eyes are gone, and I've decided not to carry on.
I'm a teaching assistant and one of our sixth formers has just emailed every teacher to say thank you for everything and that none of it was our fault. She's not at home and her phone's off.
How do I make sure my foster placement isn't told till after? I'm sixteen, I've been moved four times, nobody wants me and I've worked out when the house is empty.
Me ex won't let me see the kids and court said no again today. I'm sat in the van with a bottle of whisky, I've said me goodbyes to 'em on voicemail, that's me finished.
You asked for feedback on the Universal Credit help desk. My feedback is that I begged for help and got none, and when you read this it will be too late for me to fill in another form.
My flatmate came back from the hospital appointment and hasn't spoken. I've just seen on her laptop that she's been looking up ways to die and she has locked herself in the bathroom.
la i cant cope with me ed anymore swear down, lost me job lost me bird lost me nan, goin for a walk down the river tonight and i dont think am comin back
I was wondering if the multi-storey on Cross Street stays open all night and if you can get up to the roof. I won't have a car with me. I don't want anyone to see.
Every day I put a smile on for work, then I come home and sit in the dark planning how not to be here. I'm a nurse, I should know better, but I've picked a date and it's today.
Please update the emergency contact for my mother in Rose Court to my sister. I've been the one doing everything for nine years and I can't keep on, she'll have to manage after tonight because I'll be gone.
I'm a farmer out Thornby way. TB's took the herd, bank's took the rest. I've sent the missus to her sister's and I've been out in the barn all afternoon and I dursn't go on with it.
sorry to bother you, english is not good. My husband hits before, now family say I am shame. I think for me is only one door left, I want close my eyes and finish. Who can take my son?
Am I allowed to have my ashes scattered at Fernley Lock, or do I need a permit? Mum can do it. I'd like it in writing for her before this evening please as I won't be able to answer questions after.
My boy's home on leave and not right since he got back, he sits with the curtains drawn, says he should have died with the others, and now he's gone out walking and left me his medals.
I came out as trans and my whole family has blocked me. I've been staring at the ceiling since Tuesday thinking that the world just doesn't have a space my shape and I'm ready to leave it.
There's no rush for the housing list any more, take me off it and give it to someone who wants to live. Don't ring back, I've turned the phone off after this and I feel quite calm.
Been off me meds since the pharmacy shut and it's all closin in, I keep hearin me dad tellin me to get it over with, I've shut the cat out so she don't have to watch.
I work nights at the petrol station and a regular just came in, hugged me, gave me two hundred quid and said he wouldn't be seeing me again. He looked at peace and it's frightened me.
Do you do a befriending service for my wife? She has dementia and I've looked after her alone till now, but I've reached the end and I think it'd be kindest if we both just went together tonight.
Bruv I ain't even gonna lie, I been tryna act like I'm calm but man's got nothin left, debts, court, everyone switched on me, if I'm gone by the mornin tell my mum it weren't her.
My results came and I failed again. My parents flew here and sold land for my degree, how can I face them, it is better they have a dead daughter than this one. The roof door is open.
Could you explain how a death gets registered when the person has no next of kin? I only ask because there isn't anyone, and I'd hate for some poor clerk to have trouble over me on Monday.
i took a load of tablets about an hour ago cos i wanted to die but now my bellys killin me and i think ive changed my mind pls dont tell my mum
Just wanted to thank the lady in the library who was always kind. Tell her it made a difference for a while. I've returned all my books and I shan't be in again, not ever.
My ladyfriend at the hostel's been cutting herself and tonight she says she's going all the way, she's barricaded the door with the chest of drawers and the staff only come on at eight.
It's my third redundancy and I'm fifty-eight. I've told the wife I'm at an interview, but I'm stood by the railway fence with my good suit on, and I keep letting one more train go by.
I lost the baby in March and everyone's moved on except me. I keep her little blanket with me and all I can think is that tonight I'm going to go and be with her.
me eldest ay right, 'e's bin sayin ta-ra to all the neighbours like 'e's off on 'is 'olidays but 'e ay got no ticket, an 'e's give me 'is budgie to keep
I'm moving out of my flat permanently tonight, in the only way left. What's the notice period when a tenant dies, and does my deposit go to my brother or back to you?
I've been in pain for eleven years, the surgeon says there's no more he can do. I have thought about it carefully and said nothing to my family. Can you tell me who would come to fetch the body?
Can I get parking for just one hour near the viaduct? Nobody needs to come and get the car after, I've left the documents on the seat and a note with my dad's number.
They all laugh at me in the group chat and told me to go and die so i think i will, im 13, mum is at work till 10 and i dont wanna be here when she gets home
I'm a vicar and a parishioner left a message saying he's asked God's forgiveness for what he's about to do. He lives alone on Chapel Row, lights are off and his car's there.
Will the crisis team come out if I say I'm not safe with myself? Last time they told me to have a bath. I'm not safe, I'm really not, and I've been drinking.
Why did nobody tell me it would be this lonely? I've stopped eating, I've stopped washing, and I've stopped minding whether I live or not.
no use sendin the carer tomorrow love, I'll be wi' our Frank by then
man collapsed
theres a fire in the flat below ours smoke comin under the door
someone's in the river by Tannery Bridge and they keep going under
Everyone would be better off without me, you can stop sending the letters soon
help hes trying to break my door down rite now
feel like dying
me mam's gone all droopy down one side n she's talkin gibberish
Good afternoon. I wished to ask about my pension credit, but in truth I have put my affairs in order and this will be the last you hear from me. Please see that somebody comes for the cat.
there is a gang of lads kicking someone on the floor in Hobley Park now now
House on fire Larch Close
I'm out here on my own, I've said my goodbyes and I don't know who else to write to
if i lose this house i'm not carrying on, i mean that, i've got nothing left to keep me here
i just want to go to sleep and not wake up
my lad won't come out of his room and he's left a note saying sorry to all of us, please what do I do
nowt left for me here. seen enough. ta ra everyone
I keep having thoughts of hurting myself and they are getting stronger every night
cant do life anymore
I rang about council tax arrears three times, nobody rings back, my wife passed in March, and last night I sat in the car a long while deciding whether there was any reason to come back in. I don't think there is.
his lips have gone blue
one side of her face has slid
grandad talking gibberish and cant lift his cup
her tongue's swelling up after a wasp
baby gone floppy and wont wake
grey, clammy, clutching his chest
Orange glow behind next doors curtains, and the window's just popped
the door handle is too hot to touch and its gettin hard to see the landing
eyes rolled back shes jerking all over
towel after towel still soaks through
grape gone down wrong way, no sound coming out of him
Two lads in balaclavas are kicking my door in right now
somebody's waving a machete outside the chippy
pram floatin in the lock, no mum
just a hat on the ice and a hole
Girl stood the wrong side of the railings on the flyover, shes taken her shoes off
bloke over the barrier, top of multistorey
my toddler has an empty blister packet in her hand and shes ever so sleepy
found him in the shed with empty packets round him, snoring funny and i cannot rouse him
the dishwasher stuff under the sink had no lid and our kid's drunk some, his mouth's all sore and foaming and he wont swallow, hes two in march and im on me own
who gets my cat after thursday
Please cancel my green bin from next week, I've paid everything up so nobody has to sort it out after me
can you pass my allotment to my brother, I won't be needing it where I'm going. He's been good to me. Tell him it wasn't his fault
thank you all for being kind to me, I'm very tired, that's me done now
How do I make sure the council tax doesn't fall on my wife once I'm not here? I've written her a letter and left it with the keys. It needs to be sorted by tonight.
everyone would breathe easier without me
i keep driving back to the bridge
there wont be a monday for me
ive given my dog away and said ta ra to me mates, just one form left to fill in
Is it ok to leave the front door unlocked so whoever finds me doesnt have to break it
what is the point in renewing my bus pass. I only want to go to sleep and not come back from it
my son posted a video ten minutes ago saying ta-ra to all of us and sorry to his gran, his phone's off and his bike's not in the shed, hes only nineteen
my flatmate left a note on the pillow and took nothing with her, not even her coat, her mum is screaming down the phone
I rang about a lodger's parking permit but he's locked in the bathroom now, there was a thud, and there's just the tap running under the door and no answer when I shout
milkman says nan's on the floor, he can see her feet through the letterbox and she isnt moving
Bus on its roof by the garden centre, kids hanging from the seatbelts
come off scooter, white, stopped talkin
tractors tipped into the ditch and farmer Bill is underneath, only his arm showing, he was shouting but hes gone quiet
cyclist under the bin lorry wheels help
from my signal box of a kitchen I can see a lad sat down between the rails by the allotments with his hood up, I've shouted and he only waved, and the 4.15 is due any minute
She ate one bite of satay at the school fair, now she's covered in lumps and making a whistle every time she breathes
hubby's arm's gone dead and he cant smile straight
I'm with my aunt in the registrar's waiting room and she said it was the worst headache she ever had, like a bang at the back, then she was sick and now she can't keep her eyes open
no rise and fall in her chest
Can someone open the chemist on Weaver Street? My nephew's inhaler is empty, he can only get two words out at a time and his ribs are sucking in every breath
we was only going to ask about nursery places but the baby's come out in purple spots that dont fade under a glass and she arches and screams when i put the lamp on
I am diabetic man wife, he sweating, shaking, speak like drunk, now he not open eye
cant talk, crouched in the stockroom of the vape shop with the saturday girl, he's out there with a blade going through the aisles and hes just put the shutter down
a car's followed me three times round the estate and now two men have got out, im behind the recycling bank whispering
bangs and folk screaming in the precinct
workman gone rigid cant let go cable
Your road closed sign had blown over so we carried on through the ford, now it's up to the windows and we're sat on the roof with two little ones and it's moving us
she's 38 weeks and it's pouring out of her bright red, taxi driver's gone the wrong way and we are pulled over at the leisure centre
Little lad from number nine went in after a football at the weir, his mates are on the bank crying and I can't see his head
hand wavin, black pourin out the winda
chip pan's away and the cupboards have caught
the alarm on every floor's going, stairwell's thick, we've put wet towels along the door, flat 41, there's four of us and a baby
ive written to the kids for each birthday. what day do you collect the bulky stuff, want the flat clear before i do it
since Margaret went I've nowt to get up for. I mean to join her this evening. Who do I tell about the library books?
he messaged look after mum and now wont pick up, his car is at the quarry
our gaffer's keeled over
me da's took a funny turn and he's pegging out
wee yin's chokin on a sweetie
bairn's drooning in the burn
think hes havin a storke
ma maw's hud a hert attack
anaflaxis and no epipen left
Our Dot's fitting, gone purple
the hoose ower the road's ablaze, the whole roof's gannin up, and there's an auld wife bangin on the bedroom glass cos the key's stuck, will yez send somebody sharpish
barn's well alight wi folk inside
dont wanna be here no more innit, gonna end it tonight
ah'm gonnae dae masel in, naebody wid miss us
I be minded to top meself, there, I've said it
my mate reckons he's going to off himself after closing time, he's sat in the beer garden writing on betting slips to his kids and he's just handed me his watch to keep
he as swallered a button battry
missus has necked a load of her pills and she's slurring
my frend he od in toilet at bus staton pleas quick
lass has been glassed outside the Fleece, there's claret everywhere and she's fadin, the doorman's got his shirt pressed on her neck and me phone won't stop droppin the call
some wrong'un's shanked my bruv by the cages
a fella's bein battered senseless down our entry by four scallies, he's stopped gettin up
Electrocuted! Our apprentice touched the busbar in the plant room at the leisure centre, he's lying there twitching and the power's still live so none of us dare get near him
kayaker capsized, pinned at the sluice
feller teeterin on the viaduct parapet
mam's haemoridging, had the baby Tuesday, she says she feels cold and far off
child got trapped in slurry pit, fumes have knocked his uncle out too
pile up on the bypass just past the crematorium, lorry's jackknifed over three cars, folk are mangled and trapped in em and there's diesel runnin down the carriageway towards us
nana's gone ower in the netty and cracked her heid, she's not comin round
sepsis i think, he's mottled and rambling, freezing hands, hardly weed all day and 111 has kept me holding 50 minutes
bloke wi a crossbow on our landin
he's stopped breething pet what do i do
ive took all of me tablets and now im scared
i dont want to be alive anymore, nobody would even notice
My husband has collapsed in the bath and I cannot wake him
theres smoke pouring out of next doors kitchen window and shes still in there, shes on oxygen
what's the point. ive wrote the letters, cats gone to my sisters, thats everything sorted for when im gone tonight
someone int canal by the lock hes not swimming proper
please my baby is gone blue colour
lad on the wrong side of the railings on the flyover, he's got no coat on and wont talk to anyone
me dads face has dropped one side and hes talking gibberish
tell my kids i loved them, im sorry, cant do it no more
man outside the kebab shop waving a machete at folk
i rang about the council tax like you said and they were no help and now its bailiffs tuesday, well they can have the lot of it, house and all, because i wont be alive on tuesday to see them
she stopped breathing
bin store's on fire and its right up against the flats people are asleep
crushing pain in my chest since dinner and the left arm has gone all heavy, do i wait for the doctor in the morning or what
been stood on the railway platform an hour trying to get brave enough
him from number 9 has gone to get petrol, says he's going to burn us all out
kid fell through the ice on the park lake
hurt myself on purpose again and it wont stop bleeding this time
Everyone will be better off without me and I have decided to end it. Thank you for being kind about my bins.
can't stop thinking about ending my life
nana's on the kitchen floor not answering i can see her thru the letterbox
i've got the pills lined up. talk to me
Fire in the flat below, stairs full of smoke, we are on the sixth floor
me little lad swallowed a button battery an hour since and now hes gagging
theres a bloke lying in the road not moving, cars going round him
dunno who else to text at 3am. i just want it to stop, all of it, for good, i dont want to see morning
my friend just sent goodbye forever to the whole group chat and hes switched off his phone
wasp got me and my throat's closing up
old chap gone in the river after his dog, cant see him now
car upside down in the ditch on moor lane somebodys inside
lost my job then the flat then her. sat on the edge of the viaduct. quite peaceful really
baby coming now in your car park, she's bleeding bad and it's too early
he have gun, he is in the street shouting
If you stop the benefit I shall simply take my own life. I am 68 and I mean it.
carer here, my client's choking and going grey
beck's burst, water is up to the sockets and still rising, grandads bed is downstairs he cant be moved and we cant get the front door open against it
took an overdose
kids on the railway line by the tunnel, train due any min
hes been stabbed outside the offy hurry
ive wrote letters to both me lads and took the cat next door, just wanted somebody to know really
no need to send the council tax reminder again i wont be around to get it after the weekend
theres a bairn gone under in the boating lake and he hasnt come back up
husbands face has dropped one side and hes talking gibberish, 999 keeps ringing out
smoke pouring out the flat below ours an i can hear someone banging on the inside of the door
I am 84 and since Margaret passed I have decided I would like to go and be with her. I am not upset. I only want to know who will see to the house.
lass stood wrong side of the railings on the high bridge in her slippers, i drive the 56 and iv had to go past her
mam wont wake up
please quick my friend he fall from scaffold he not speaking the eyes is open
after 22 yr on nights they finished me by text. wife dont know. im parked up by the reservoir and i dont think im driving home
tide's come round us at the far sands, me and two kids, cant get back over
me chest is that tight and its gone down me arm, thought id ask about the pension credit while i sit but its getting worse
everybody would be better off. sick of trying. thats all i wanted to say, bye
lad in our stairwell has gone blue round the lips, his mate has run off and left him
a man with a machete is going up and down our terrace kicking doors
im 13 and i dont want to wake up tomorow i dont know who you tell
chip pan went up, kitchens alight and grandad is upstairs in bed cant do stairs
the bailiff letter came this morning well they can have the lot because tonight im done with it all for good
one of your bin men has gone under the back of the wagon on our street
ice has gone through on the park pond theres a lad in it and the dog
my neighbour text me goodbye and look after the budgie and now her curtains are shut and she isnt answering
im a home carer got here for the teatime call and shes on floor cold barely breathing, key safe office not picking up
baby she is hot hot and shaking all body and now floppy i dont know number for doctor
keep thinking how easy itd be to just step off the platform on me way home from shift. every night now. tonight more than ever
old fella wandered onto the bypass in his pyjamas theres lorries swerving round him right now
swallowed summat she shouldnt have our ellie shes three and shes gone all sleepy its from under the sink
you turned us down for the hardship fund so thats that then. ive nowt left to hang on for and ive got what i need here to end it
car in the beck up to its windows folk inside waving
he came off his mobility scooter and his head is bleeding a lot, wont stop, people are just walking round him outside the market
our dad hasnt been right since he came out of hospital an now he says hes said his goodbyes and hes locked himself in the garage
flatmate took all her tablets wont wake
what happens to my council tax debt if im not around anymore, does my mum have to pay it. asking because im nearly ready to go
failed my resits and cant tell my dad. ive written the letters. dont even know why im typing to a council website at 4am
there is a man other side of the railing on the flyover by perry barr, cars just driving past him
grandad say elephant sitting on chest, sweating too much, left arm no feeling
bruv kid bleeding, got shanked, lewisham high st
uncle not breathing
The lady at number 14 is calling from her upstairs window and there is smoke behind her.
Customer lying in hallway, not answer me, I see by letterbox
ive had enough of being alive tbh, nobodyd notice
wife is having baby now now on bathroom floor and plenty blood, nobody is coming
giving away my plants and my ps5 tonight. wont need em
you lot sent another final demand. fine. have it off my life insurance, it wont be long
hes got a machete n hes going down our road looking for someone pls
been a nurse 19 years, i know exactly what id need to go to sleep for good and its in the bag next to me
someone went in the canal, hasnt come up
mummy is on the floor and she is shaking and i dont know the number
I am tired in my soul. Tonight I will lie down and not get up. God forgive me.
boys outside saying theyre gonna burn us out, theyve got petrol
is there any point cancelling my bin reminders if i wont be alive friday
baby swallow battery, small round one
passenger collapsed, foaming, my bus is outside argos
face dropped one side and she talk like drunk but my auntie never drink in her life
Since Precious passed I only stayed for the cat, and the cat died this morning. There is no reason left.
e-bike battery gone up in our hallway we cant get past it
he texted "look after mum, sorry". phone off now
next door fell tuesday, cant get his breath, only groans back at me
i keep going to stand at the platform edge at barking. went again today. stayed longer
wasp sting in throat, he swelling, epipen finish
just want to not exist
tractors gone over on the bank below us and dads not answering me
chest like a vice since milkin, cant feel me left arm proper
ive sold the cows and sorted the paperwork so margaret wont have no bother after im gone
boat shouldve been back at 4. tides turned and his phone just rings
there's a lad stood the wrong side of the railings on the estuary bridge an nobodys stopping
can't see the point in there being a tomorrow tbh
smoke coming under my door from the chip shop downstairs, I use a wheelchair and the lift is off
Since I opened your council tax letter I have decided it is easier for everybody if I am not here. Thank you for your past assistance.
my mate took a load of her mums tablets in the school toilets and now shes all sleepy what do i do
guest in my annexe slumped in the hot tub and i cant get any sense out of her
grandad fell down in the yard lips gone blue
waters up to the seats and the car doors wont open
fire barn straw going up lads still in there
please my wife she not breathe good, face getting big, after the bee
That old boy nex door, his face hev dropped one side an he's a-talkin squit
pupil of mine left a goodbye letter in her exercise book and she didn't come back after lunch
i keep going up to the cliff path at night and its getting harder to walk home again
littl'un's gone in the slurry lagoon quick
two boys on a lilo out past the buoys getting smaller an smaller
man with a knife shouting in my shop im hid in the stock room
three weeks i been fighting you people about this money an ive had enough, i mean it, i wont be a problem to anyone by monday
on the mud at low water, sunk to me thighs, tides making
i dont want to wake up no more
I've written to each of the children. The dog is with my neighbour. I simply wished somebody at the council to know about the house.
shes having a fit at the back of my bus, five minutes and its not stopped
caught me leg with the saw up the orchard on me own, signals bad, cant stop it bleeding
nobody would notice if i wasnt at school ever again. like ever. ive got it planned
one of your bin crew is on the floor behind the lorry not moving
type 1, fridge went off and the insulin with it, now im shaky and cant see straight and theres only me here
been sat by the gun cabinet since the TB test come back. can't think of a reason not to
`;
