/** Nowhere to sleep tonight. One message a line, as people type it. */
export const HOMELESS_TONIGHT_SAID = `
i have nowhere to sleep tonight
i have nowhere to stay tonight
nowhere to stay
nowhere to go tonight
nowhere to live
i need somewhere to sleep
i need somewhere to stay tonight
i need emergency accommodation
emergency housing tonight
emergency housing please im on the street
temporary accommodation tonight
i am homeless
im homeless now
im homeless with kids
we are homeless
made homeless
become homeless today
just been made homeless
about to be homeless tonight
sleeping rough
sleeping on the streets
sleeping in my car
sleeping in my van
sleeping in a tent
sleeping on a bench
sleeping outside
sleeping in the bus shelter
ive slept outside for 3 nights
im on the streets
been kicked out
been thrown out
mum kicked me out
dad threw me out the house
my parents kicked me out today
my partner has kicked me out
my girlfriend chucked me out and i cant go back
my mate has asked me to leave tonight
friends wont let me stay any longer
cant stay with my sister after tonight
got to leave where i am staying today
have to be out by 5 oclock and no where to go
landlord has locked me out
landlord threw me out
landlord changed locks
come home and the locks have been changed
illegal eviction happening now
evicted today
being evicted today
eviction today with nowhere to go
bailiffs came this morning and im out
bailiffs have just put us out
lost my home today
my house has burnt down and weve nowhere to live
fire at our flat and nowhere to sleep
flooded out of our house tonight
roof came in cant stay here tonight with the kids
the b b has kicked us out
hostel kicked me out
hostel is full
hotel booking ended today nowhere after
temporary accommodation has ended today
released from prison this morning no fixed abode
just out of jail with nowhere to go
hospital is sending me home but i have no home
out of hospital nowhere to stay
left care and got nowhere to live tonight
im 16 and been chucked out
im 18 mum wont have me back where do i go
pregnant and homeless
pregnant with nowhere to sleep
my kids and i are in the car with nowhere to go
me and my daughter have no bed tonight
we are sat on a bench with our bags
im outside the council office with all my stuff
stranded with no money and nowhere to sleep
where can i sleep tonight
where can i go tonight
where do i go if i have nowhere to stay
any beds tonight
any shelters tonight
is there a shelter i can go to now
night shelter tonight
its freezing and im outside
cant spend another night outside
no place to sleep please
no house no place where to sleep tonight
i come from ukraine and no place to stay tonight
home office hotel closed must leave no place
refugee no home sleep on street
kipping in a shop doorway
kipping on the floor at the station
im dossing in the park
living in my car
living rough
ive been living in the woods
no fixed abode need a bed
roofless
someone help me im on the street with my dog
split up with my wife and im sleeping in the van
not got a roof over my head
weve got nowhere
got nowhere else to go
aint got nowhere to stay
hav no were to sleep
nowhere to sleep tonight
im homeless
need somewhere to stay tonight pls im pregnant
been sofa surfing but got to leave mates tonight
on the streets since friday its freezing
we got evicted this morning me and 3 kids sat in mcdonalds
got out of prison today nowhere to live
i am rough sleeping and need help
my house burned down last night we have nowhere
hotel money ran out and we have to be out by 11 today with nowhere to go
im 17 parents threw me out
is there a night shelter open tonight
ive been made homeless today
we have no home where can we sleep
flat flooded and the landlord says find somewhere else for tonight
bailiffs are here now and we have to get out
no roof over my head tonight
got no where to stay 2nite
im stuck outside with my children nobody will take us in
where do homeless people go tonight im one of them
locked out by housemates and cant afford a hotel nowhere to go
my tenancy ended today and i dont have anywhere
living on the street need help
i got nowhere for tonight
me and my girlfriend are sleeping in the car
ive got nowhere to take my kids tonight
got chucked out by my stepdad im 16
wife kicked me out im parked up in a layby
were on the street since this morning
landlord came with men and put our things outside
i come home and cant get in the landlord changed the lock
my house is unsafe after the fire where do we go
hostel says i have to leave by 10 and i have no one
just left my husband and ive got nowhere to stay with the baby
im in a tent and its minus 3
there is nowhere for me to sleep
slept on a bench last night
been sleeping at the station
i need help with housing now i am on the streets
i need a roof for tonight
i am street homeless
my friend is homeless and sleeping in a doorway tonight
i have children and no place to go please help
they closed our refugee hotel we are outside
i lost my room today and i sleep outside
council please i have no bed for my children tonight
can i get emergency accommodation i was evicted today
no home no money its cold
i cant go home tonight my parents locked me out
there is a young lad sleeping in the bus shelter its freezing
kicked out what do i do
landlord changed the locks today
sleepin in me car wi two kids
evicted this mornin no place
in a tent by the river freezing
mum threw me out
mates sofa ends tonite
just out of prison no bed
bailiffs have put us out
got no roof over me head
hospital discharged me to nowhere
flat burnt down where do we go
on the streets with my dog
sat at bus station all my bags
house flooded cant stay there
homeless as of tonight
havin to kip in a doorway
hostel full where now
me dad's chucked us oot
ah've naewhere tae go the night
thrown out pregnant
need emergency bed asap
rough sleepin behind tesco its minus 2
b&b finished today no money
locked out by landlord baby crying
left him cant go back tonight
no home no money help please
booted out of me girlfriends
slept in the park again tonite
can i sleep at the council office
keys dont work stuff on pavement
been turfed out like with nowt
we have nowhere to go tonight
asylum house say leave today
living in van it just got towed
ceiling fell in bed cant sleep here
sofa surfing run out of sofas
am 17 and outside
family of 5 evicted today
need somewhere safe for tonight
sleeping in stairwell of flats
My landlord turned up with two blokes and changed the locks while I was at work. All my things are inside and I've nowhere to go tonight.
I was released from prison this morning with £89 and an address that turns out not to exist. It's getting dark.
mate says i gotta be gone by 6 cos his missus is comin home. ive rung everyone. where do i go
We've just had the bailiffs. Me, my husband and three children are sat in the car outside what was our house.
Which car parks in Fernley don't close overnight? There's me and my little girl and I'd rather not be moved on at 2am.
I come out as gay to my parents and they put my bags on the drive. I'm eighteen and I don't know what to do.
There was a fire in the flat below and the firemen say we can't go back in. We're stood here in pyjamas.
me tent's been nicked and me sleeping bag's sodden, can't do another night in that doorway
The ward want my bed by five and I told them I've no home to go to. They gave me a leaflet.
I have left my husband with the kids and a carrier bag. We need somewhere to sleep tonight where he won't look.
How long can you stay in A&E waiting room before they make you go? It's warm and I haven't got anywhere else.
wor landlord's sellt the hoose and the new fella says we're oot the day, me and the bairns
The refuge is full, my sister's got no room and it's half four. Please don't shut before someone rings me.
I lose job, boss say leave room now. I am in street with suitcase, I don't know nobody in this town.
been staying in my mums shed but she found me and called the police so thats gone now
I've a section 21 that ran out today and the agent's downstairs with a locksmith. What am I supposed to do at teatime on a Friday?
water's come through every room and the electric's off, we can't sleep here with a newborn
Is there a left luggage at the library? I've got everything I own in four bags and no idea where I'm going to be by tonight.
Our kid's been told to leave the hostel cos of one missed curfew, he's sat on me step and I'm not allowed guests
there's a lass in the church porch wi no shoes on, says she's got nowhere to stay and she's shiverin
I'm an army veteran, I've been living in my car since Sunday and it won't start, so there's no heat tonight.
My foster placement ended on my birthday today and my social worker isn't answering. I'm at McDonald's till it closes.
he's put the bolt across an won't let me back in, says find somewhere else to doss. it's lashin down
The night shelter turned me away because of the dog. I'm not leaving her so we're in the underpass.
our asylum accommodation finished at noon and the man took the key. My wife is seven months.
Do I still pay council tax if I've been put out on the street this afternoon? I'm on a bench outside your building actually.
Me nan died and they've took her council flat back today. I've lived there all me life, I'm on the pavement with her armchair.
been walkin round all night to keep warm cant do it again tonite my feet are bad
Gorra leave me bird's house by tonight or her da's gonna do one on me. Got no family, lad, where do I even go?
Can a school let a family sleep in the hall? One of my pupils and her mum have been in their car since the weekend and it's snowing.
The rehab has discharged me early and my flat was given up. If I go back to the old house I'll use.
Trees come through the bungalow roof in the wind and the fire brigade said do not go back inside. I'm 76 and on my own.
im on me last night in the premier inn and its checkout now, no wages til thurs, 2 kids wi me
They told me the hostel bed was only for the cold snap, so I'm out again as of nine this morning. It's still cold.
I sleep in laundry room of flats but today they put new lock. I have fever.
My ex has sold the boat I live on. It's being taken at six and I'll be stood on the towpath.
Where are the nearest public toilets that are open all night? I've been bedding down in the ones at the park, but they've locked them.
lodger here, landlady died sat'day an her son's give me an hour to clear off
We drove here from Leeds to get away from my brothers. We've slept in a lay-by and petrol's gone.
I'm being let out of the cells in a bit and bail says I can't go home. There is nowhere else.
they've boarded up the squat wi all our gear in. four of us in the rain, one's only sixteen
I've just been told to leave my tied cottage because I've been sacked from the farm. The tractor lads are putting my furniture in the lane.
My nephew's slept on the golf course for a week, he's in a bad way and I'm in sheltered housing so can't have him here.
lost my room today, any beds going? ill take a floor
I'd like to update my address on the housing register please, but I don't have one any more. We were evicted at ten o'clock, my mum uses a wheelchair, and we're in the shopping centre until they close it.
My boyfriend said I could stay for a month but we've fallen out, he's put my things in bin bags on the landing and told me I'm not coming back in. I'm five months pregnant and have nowhere.
hi ive been sofa surfin since august but me last mate's landlord has found out so its tonight im out. im 19, on a zero hours contract and got about six quid. i dont want to sleep in that alley again
We had a boiler explosion this afternoon and the whole building's been evacuated. The council man said go to family, but ours are in Portugal. There are four of us and a budgie standing on the pavement.
I am student from Nigeria. The room I pay for online is fake, the people in the house say they never heard of me. I have paid all my money and it's night now, I don't know any person here.
My dad came home drunk, smashed my phone and said if I'm there when he wakes he'll kill me. I'm using the library computer. I'm 16, it shuts in half an hour and I can't go home.
I wanted to book a bulky waste collection as the landlord has dumped my beds and sofa on the street. Locks changed, kids due out of school in an hour, and honestly I don't know where they're going to sleep.
I'm a discharge nurse at the cottage hospital. We have a gentleman of sixty-eight leaving today whose caravan was burnt out while he was in here. He plans to sleep in the bus shelter on a healing hip.
Ah wis in a B&B you lot pit me in, but they've said the booking's no been renewed. Ah've got ma wean wi me an a' oor stuff in a trolley ootside. Naebody's answerin the phone.
The river's come in the front door and it's knee high. Neighbours have gone to relatives, but we've no one and no insurance. My mother is on oxygen so we need somewhere dry with a plug tonight.
Can you tell me whether it's legal to sleep in a van on Station Road? I've done it since I lost the flat, but a warden says he'll have it towed today, and then I really am on the street.
I got my refugee papers, very happy, but Home Office hotel say I must go out by two o'clock today. I go to council office but it's closed. I have small bag, no family, it's raining.
My son is autistic and twenty. His supported flat has shut overnight because the provider went bust, staff have gone home and he's sitting on the wall with his duvet. I'm in Spain and can't get back.
I've been sleeping in my works van without telling anyone. Boss found out, took the keys this morning and sacked me. I've a holdall, a bad chest and I'm stood in the bookies to keep warm.
i ran away from my in laws house. they took my passport and i only have the clothes i wear. i am sitting in the mosque but they close after prayer and i cannot go to that house
It's about a parking ticket on a blue Astra in Mill Street. Thing is I couldn't move it as it's where I live now, me and our lad, and we've no fuel. Tonight's meant to be minus five.
Me mam's fella give us ten minutes to pack. I've took me little brother with me cos I'm not leavin him there. We're at the train station, he's nine, and the guard's lockin up soon.
I have lived with my daughter for six years, but there was a row and she's left my case with the neighbour and gone away for the week. I'm eighty and I have no key, dear. I'm on the wall.
Our private landlord cut the power, took the front door off its hinges and says we can stay if we like it. There are three children under seven. We can't possibly sleep here and hotels want a deposit.
Been on the streets three weeks after the split. Always thought I'd manage, but somebody kicked me in my sleep last night and took my boots. I'm not safe out there again and the hostel says ring the council.
I was told I'm low priority for housing and to keep bidding. That was fine when I had the sofa. Tonight I don't, I'm diabetic with insulin that needs a fridge, and I'm on the steps of the town hall.
I'm the vicar at St Anne's. There's a couple in our porch with a six-week-old baby. They were put out of a caravan site this afternoon and plan to stay there all night. I've no spare room.
We're Travellers, moved on twice today, and now police have took the trailer. There's me, me wife and four childer at the roadside with nothing but blankets. Where are we meant to sleep tonight, sir?
The structural engineer has condemned our terrace, given us one hour and put tape over the door. Insurance won't pick up until Monday. My wife's just had chemo and we are sitting in the launderette.
I came out of Highdown jail at nine with a tenner's worth of nothing. Probation's shut, the hostel wants ID and mine is still in a property bag. If I'm honest it'd be easier to get nicked again.
Question about school transport: will the bus still come if we aren't at the address? We were evicted yesterday, slept in the car at the services, and I need to know where we'll be tonight.
My housemates had a meeting without me and voted me out. They've changed the door code. I'm trans, my family don't speak to me, and the last time I slept rough I was attacked. It's nine at night.
I look after the night desk at the hotel. A lady checked out whose card's been declined, she's sat in reception with twins and says she's nowhere else to go and mustn't be found by their dad.
nan died been put out today
wife's thrown my stuff out winda
cant afford hostel tonight
made homeless an hour ago
Halls have ended my contract for arrears and I've to hand in my key fob at five. I've nobody in this country.
The police say it's a crime scene so we can't go home, and there's me, my mother-in-law and a toddler without so much as a coat.
I've been sleeping in the garage of my ex's house and he's just found out, he's going to put a chain on it tonight.
Is the swimming pool open late? I use the showers because I'm living in my car, but now the car's been clamped and I've no bed.
aw me stuff's been lobbed in't garden an t'key dunt turn, wheer am I meant to kip?
I'd be grateful for the number of a cheap guest house. I'm seventy-three, the mortgage people repossessed this morning and I've never had to do this before. I've my cat in her basket and forty pounds.
Been kipping at the farm where I pick the strawberries. Season's over, they've locked the cabins and driven off, and there's nine of us Bulgarian people on the road with no bus.
My friend from work has confessed that he's been hiding in the warehouse overnight since his marriage ended. They've fitted alarms today, so he's out. He's too proud to ask, and it's blowing a gale.
my babys dad chucked us out at 3 this mornin. ive been on the night bus goin round n round wiv her to keep her warm but my ticket runs out tonight and i dunno what to do
I'm ringing round for a young man who's been in our hospice garden. He nursed his mum to the end here, her tenancy died with her, and he's now under our hedge in a bin liner.
The mould's that bad the health visitor says the baby mustn't spend another night in there. We've left, babs is wheezing, and we're in my brother's car outside the Asda with nowhere booked.
Where do I go at this hour? Train strike, missed the last coach, hostel cancelled me, my tenancy up in Stoke ended this morning and the flat I was promised here has been let to somebody else.
my mum kicked me out an hour ago im 17 i got a bag and thats it
sleeping in my car with my son
I have left my husband, I am at the station with my baby, where can we go
Been in a tent behind the leisure centre since Sunday and it's going to freeze tonight
dad found out im gay and says dont come back. its getting dark and i dont know anyone
Please help, the man where I rent room say go out now, I have suitcase in street with my wife pregnant
We were flooded out this afternoon, water's up to the sockets, and we've nobody to stay with
Home Office stopped my accommodation, I must leave hotel today at 4, I don't have other place
my nan says i cant stay past today cos of her housing manager, so thats me out at six with a 3 year old
I'm sixty-eight and I never thought I'd be asking this, but I have spent two nights in the bus shelter on Mill Road and I don't believe I can manage a third
Came home from work and he'd put a new lock on, my agreement runs till June, the agent laughs at me on the phone. I've got my uniform and a handbag. What do I do about tonight?
foster carer says I have to leave cos I'm 18 today and nobody sorted a place
My flat burned last night, Red Cross gave us blankets, we are at the church hall until they close at eight
my key doesn't fit any more
pavement, bags, two cats, no key
bailiffs just left, we're sat on the wall outside with the kids, the telly and half the kitchen, neighbours filming us, and my husband's on nights and hasn't got his phone on him
rucksack, 4% battery, getting dark
is the bus station open all night
which car parks dont lock up at night, me and the dog are in the Corsa
off his settee by six he says
hostels full other hostel full
The ward want my bed back by two and I've no address to give the ambulance men, before I broke my hip I was in a room above the pub and it's been let to somebody else
came out the gate at HMP this morning with 82 quid and a bin bag, probation says ring you
mum says dont come back
Stepdad's chucked my clothes in the garden and bolted the door. Im 17 and its raining.
he's changed the code on the front door and put my stuff in the hall in black sacks, I've only ever paid him cash on a friday so there's no paper to show the police
B&B money runs out at 11
we've been told to check out, card's declined, three kids in the lobby
firemen say we can't go back in, everything's black and wet, its me, my dad and his oxygen
river came in, beds are floating
the ceiling's down on the beds and they put a red notice on the door, where are we meant to put our heads
what time does the library shut, need somewhere warm til then and then idk
Does the swimming pool let people shower without a swim? I've been in the van nine nights and it's minus four later
riding the night bus for warmth
security keep moving me on from the shopping centre entrance
is it allowed to put a tent on the rec, just me and my girlfriend, shes pregnant
how do i get post if i havent got a letterbox anymore
theres a lass curled up in the doorway of the old Woolies with only a coat on
An old boy's bedded down behind our church bins on cardboard and it's going to freeze, he says he's been there since Sunday
sacked, room came with it, out now
Season finish in the strawberry farm, the boss he take caravan back today, now I stand by road with suitcase and my cousin, no English friend, the flight is only in twelve days
home office letter say leave hotel today. I got my papers yesterday. where do I go with my bag
ran out with the baby and no shoes on, sat in the maccies, cant go back there
hes out til 7, we've packed two bags, where can i take three kids before he gets in
dads found out im gay and ive got to be gone by teatime
been living in the lock up on Chandler's Yard with a camp bed and a kettle since my marriage went, the owner's padlocked it today with my tablets inside and it's already spitting sleet
The tenancy was in my girlfriend's name and she passed last week, now the housing man wants the keys by noon and all I've got is a holdall and her mam's clock. Do I hand them to you?
Boat's sunk at the mooring, that was where I lived, I'm wet through at the tearoom and they shut at five
Can you store a wheelchair for me? They've put all my things on the verge and I can't get up the steps of the night shelter.
that was last night on sis's floor
her landlord counted us and says me and the twins must leave before dark
airbnb ended, next let falls thru, removal van's sat here with the meter running and nowhere to drive to
do i have to pay council tax on a house i've just been put out of? the man with the warrant has only now driven off
rehab finished me at dinner time with a handshake and a leaflet, cant go back to that house its full of users and i'm ninety days clean, got a bench picked out so far
left army friday, kippin in motor
My care placement ended on my 18th which is today, support worker's dropped me at the civic with my boxes
police say i cant go within 100m of my own house now, which is fair enough, but what am i supposed to do, its 9pm, i've a work shirt on and my wages aren't til thursday
custody let me out, cant go home
halls kick out day, no family
Refuge can't take us because my lad is 15, we're in the station waiting room and the staff say it locks at midnight
landlord's took the front door off
they're boarding up my windows now
tent slashed, sleeping bag soaked
the a&e lady says im fit to go. go where tho
tried every name in my phone
two wee ones asleep in the back of the Astra at Tesco
Could you tell me where a lady of 71 might sit indoors until morning? My son has asked me to go and I don't drive.
which churches leave porches open
Bloke in the woods behind the academy, tarp and a trolley, coughing his guts up and there's snow forecast by ten
my lodger agreement ended, she has binned my insulin and put the chain across, I have a carrier bag and a coat
no roof over us come bedtime
walking round since 3am, too cold
sewage came up through the shower, whole block told out, insurers say nothing til Monday, granny needs a proper mattress
turfed out this morn
slung out on me ear
been booted oot the hoose
av got nee where to kip the neet
i's homless as of dinnertime
am evikted today wiv 2 kids
roofless, skint and soaked
nowhere to doss tonight la, me ma's hoofed us out
ruff sleepin in the subway by Aldi
hafta sleep in me whip again, fam kicked me out
I'm destitute and unhoused from this evening, having been ejected by my brother-in-law after a quarrel over the inheritance
me ex has gone and locked us out, changed every barrel in the place while I was at work, and I'm left on the doorstep with a bairn, a hamster and no coat between us
repossesed today, locks drilled
we'm out on the street, my lover, cottage is gone under with the flood
Oor flat burnt oot last night, the Red Cross gied us blankets and let us doon in the hall, but they're shuttin it the noo and there's naebody sayin whaur we sleep
no bed tonigt please, I sleep park, police say no
vagabonding it under the canal bridge with my old girl the greyhound
my landlady have gave me the heave ho with no notice like
where's the nearest night shelter, they've discharged me fra the hospital wi' a frame and a bag o' pills and nae hame to go til, the taxi's left me at the bus stance
squat cleared, eleven on the kerb
got my marching orders off the pub, live-in job, and I've to be off the premises by last bell
I've no digs for tonight, the foreman's shut the bunkhouse
prison's let me out NFA, nae fixed abode, whaur dae I bide the nicht
pa tossed my gear out the window coz of the baby so im dossin in the laundrette
i am no having place for sleep this night with my two daughter
they've given me a section 21 and the high court fellas turned up just now, we're outdoors tidy like, mam's in her dressing gown
bin sleepin in a skip, int got nowhere
camping in the cemetery cos I've lost the flat, our kid's with me and he's poorly
shelter's barred me, doorway for me tonight then
flittin from himself wi' the weans and we've naewhere tae stay the night
ar landlord's changed locks on us while ar were at work, he can't do that surely
me mam's chucked me out an ive got me stuff in bin bags at bus station
we been in the car two nights with a 5 month old, can't do a third
landlord changed the locks while i was at work, all my things are in there and ive no one to stop with
it's me and my lad on a bench outside your civic centre, you've shut, we've got no place to go
hostel says full, what do i do its gone 9
Discharged from hospital this afternoon with no address to go to
mate says i cant have his sofa no more, got to be out by tea and thats me on the streets
come out of prison this morning, no bed fixed up, probation said ask you
bailiffs have just put us out, three kids and the furniture on the pavement
i'm 17 can i get a bed anywhere 2nite
no have house, no have family here, night coming, where I go please
been kipping in the multi storey but security moved me on and it's chucking it down
after the fire the brigade says we can't go back in the flat and nobody's told us where we're sleeping
room booking ran out today and the housing officer isn't picking up, sat here with my cases
my tent got took, that was all i had to sleep in
right so upstairs had a burst pipe and our ceiling is down, water everywhere, we cant stay in it, nan's with us in a wheelchair and premier inn wants 140 quid which we've not got so what are we meant to do for tonight
asylum hotel ended my stay today, bag is with me at the station
sleeping in shop doorway near boots
split with the missus, she's kept the house, nowt sorted for tonight an all my family's in scotland
sofa surfed out, zero options 2nite
they've evicted me today where do i sleep
Mum and I have to be out of the B&B by six, we have no home to go to and she is eighty-one
im pregnant and sleepin in my mates van
left rehab this morning, the room they promised is gone, not going back to the squat
is there a night shelter open, im outside and it's minus 3
guy i rent off has locked me out, says i dont live there anymore, im stood in the rain
my room in shared house finish today, no other room, I have small daughter with me
behind the leisure centre under the steps, bit of cardboard, soaked through. any beds
ex army mate of mine is rough by the war memorial, he won't ask so i am, where can he go
dad found out im gay an ive to be gone before he's back at 8, got nobody
house burnt down last night, red cross got us one night only and thats it done
need a bed for tonight, can't go back where i was
rang the homeless line and it cut off, credit's gone, i've got the kids in mcdonalds til it shuts
eviction's happening now, locksmith's on the step doing the barrel as i type, nobody's got room for us
your temp accommodation place says my booking ended this morning so what now, the street?
narrowboat sank at the mooring, lived on it, nowt dry and nowhere to lay my head this evening
19, care leaver, kicked out the shared house, outside the big asda with a rucksack
sleepin in the bus shelter agen
job went so the tied cottage went with it, keys have to be handed back today and i kept thinking something would turn up and it hasn't, so there's me the wife and the dog with no roof come tonight
hes changed the locks while i was on shift, all me stuff in bin bags in the yard, nowhere to kip
me mam's chucked us out, im at the bus shelter by asda with me schoolbag
hostel said full up, come back monday. its friday. its minus two
we is five person in car with small baby, the landlord he put us out today in morning
I am seventy-three and my late partner's children have asked for the keys by five o'clock. I have my coat and a small case and nowhere to go.
just got out of durham this morning, probation address fell through, where do they put you
been on my mates sofa but his tenancy lot found out so im off out now in the rain
flooded out, waters up to the sockets, me an the wife and her oxygen, everyone we know is flooded an all
where's it dry. ive a sleeping bag and a dog. bandstand's fenced off now
bailiffs have been and gone, stood on the pavement with three kids and a fish tank
i sleep at the services in the lorry park since the agency sacked me and took the cab back today so thats me without
A&E wont let me stay in the waiting room past midnight again. is there a bed anywhere
17, left care in march, the flat got took off me today. my pa isnt answering
fire at ours this afternoon, fire brigade says we cant go back in, nan's with us in a wheelchair, what do we do for a bed
there's an old lass bedding down in the doorway of the closed boots and its going to freeze
sister said i could stop till teatime and its teatime
money ran out for the b&b, checkout was eleven, me and the bairn are just riding the metro round to keep warm
my asylum support it finish today, they give paper, key is taken. i am in library but library close at 5
the house has been boarded up by the police as a closure thing and i only rent a room there. nobody said owt about where i go
can i sleep in your reception
i know im on the list for a bungalow but i need somewhere by dark, daughter's fella wont have me back in
signed out of the ward at 4, no fixed abode on me letter, stitches in, sat in the hospital smoking shelter
twenty yr married and she's put me out, ive the van but its sorn and freezing and ive to be up for earlies
our lad is on the streets tonight i cannot have him here with his sisters, its snowing and i'm worried sick, can somebody pick him up
temp accommodation you gave us has been give to someone else, man on desk says no booking, its half nine at night and theyre in pyjamas
no home no money no phone charge 4 percent please where
the caravan park's shut for winter and cut us off today, we've to be gone by six, disabled son, nowt sorted
been walking about since they shut mcdonalds. feet soaked. is there a night shelter this side of hull
farm finish work and boss say out from the caravan now, eight mens, tonight we go where
only wanted to ask how long the housing form takes cos im doing it on the station bench and theyre locking up at midnight
landlord changed lock today, im outside with nothing
me n my 2 kids in mcdonalds till it shuts then dunno
been riding the N25 all night for a week, tonight ive no fare left
asylum house finish today, door closed, where i sleep
mum kicked me out, im 18, phones on 6%
Sofa I was on is gone, friend's husband came back. I have until nine.
kipping in the car tonight unless you can find me something
bailiffs came 11 this morning. we are stood on the pavement with the cot
hospital discharging me at 6 with nowhere to go, ward clerk said ask yous
digbeth coach station, two suitcases, the room was a scam
sleeping bag got nicked. same doorway. cold.
cannot go back to the flat, fire brigade said no one can sleep there, five of us in the car park
theres a woman with a pushchair bedding down behind the bins at asda and its starting to rain
partner chucked me out, been on a bench since
just come out of winson green they gave me a travel warrant and no address
i tell dad i am gay and now i have no house. where can i go this night
temp accommodation says booking ended & reception wants us gone by 12, nobodys told us where next, i have 3 kids and one with asthma and my caseworkers voicemail is full so now im asking a robot
Bus driver says I must get off at the garage. I am 70, I have my medicine in a carrier bag and no door to open.
can i sit in your office overnight, got no bed
church let us stay in hall but they lock up 10pm, after this street, 3 children
agency job gone and bed came with job. Walking around Leicester with my bag since morning
Where opens late and is warm? Not for a coffee. For the night.
tent got flooded, nowhere to go now
halls terminated my contract, security are at my door making me leave, its 7pm wtf
slept in the hospital staff room 4 nights (HCA here) they found out so tonight im stuck
He's 18, been on our porch two nights, says care ended on his birthday. I can't take him in
hotel wont extend, card declined, we're in the lobby and the baby needs a bottle warming
ceiling fell on the bed, where do we sleep
roofless as of half an hour ago
do u have to be british for a bed in shelter, is for my friend from Gdansk, hes in park now, freezing
landlord's chucked my stuff on the drive n changed the locks
me and the dog are in the truck in morrisons car park, third night, -2
mum says dont come back. im 17 its raining im at the bus shelter
they want our winter let back for visitors today, where do i put three kids tonight
discharged from hospital at 4pm with nowhere to be discharged to
sofa's run out. his missus wants me gone before tea
bailiffs just left. we're sat on the wall with the bags
no more apple picking so no more caravan, boss say leave now, i have no money no bus no bed
what time does the shelter shut its doors? havent got a bed
lady in a wheelchair's sleeping in the beach shelter, been there since sunday she tells me
I am seventy-nine and never thought I would type this, but I have nowhere to lay my head this evening.
flat flooded, man in hi vis says we cant go back in, sisters got no room for us
tent got slashed. 8 months pregnant
got out this morning, probation's closed, £82 and a carrier bag, where do i sleep
hostel's full. where now
split with her, her house, me and the baby got to be gone by six and theres no family
skipper sold the crew house and told us clear off, four of us on the quay, none from here
been riding the night bus back and forth cos its warm
one of my sixth formers has been sleeping in our changing rooms since half term and tonight the site locks up for the holidays
anywhere that'll have me an an assistance dog for tonight? been turned away from two and its getting dark
house burnt down last night, we're in the village hall till they close it
cars been towed and i was living in it
turned 18 last week, care placement ended at noon, social worker on leave
b&b wont take another night off us, checked out, kids in school till 3 and then what
gran passed and housing took the keys off me today, i lived there with her, im stood outside
doorway of boots. cold
my boat's sunk on the mooring, she was my home, stood here in wet clothes
told to ring at five and i did and nobody answers and its dark and we still got nowhere to go
ukraine family, sponsor say today go, we sit in train station with bags
what good's a housing register number when im kipping in a horsebox
`;
