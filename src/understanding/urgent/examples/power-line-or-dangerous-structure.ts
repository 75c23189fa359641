/** Something live or about to fall. One message a line, as people type it. */
export const POWER_LINE_OR_DANGEROUS_STRUCTURE_SAID = `
power line down
power lines are down
power line is hanging
cables are down
electric cable down in the road
cable hanging across the street
overhead line has fallen
overhead cable dangling
live wire on the ground
live wire exposed
live cables showing
exposed wires in lamp post
wires hanging out of street light
street light has wires sticking out
lamp post door is off and wires showing
lamp post is about to fall
lamp post knocked over and sparking
lamp post leaning over the road
electricity pole has fallen
pole down with wires
pylon damaged
pylon has fallen
tree on power line
tree fallen on electric wires
branch hanging on power cables
kite stuck in power lines and kids pulling it
kids climbing a pylon
sparks coming from cable
cable sparking
substation door is open
substation is on fire
substation buzzing and smoking
electric shock from lamp post
wall about to fall
wall is going to fall down
wall is leaning
wall is leaning over the pavement
wall bulging
wall collapsed
wall has fallen into the road
dangerous wall
brick wall wobbling
unsafe wall next to the school
building collapsing
building has collapsed
building is falling down
building looks like it will collapse
dangerous building
unsafe building
unsafe structure
crumbling building bits dropping off
bricks falling off building
bricks falling into street
masonry falling
stones falling off the church
slates falling off a roof
slates coming off the roof onto pavement
tiles falling off the roof
roof tiles landing on the pavement
roof is coming off
roof has blown off onto the road
roof collapsed
chimney falling
chimney about to come down
chimney stack leaning
chimney pot fell into the street
balcony about to collapse
balcony is hanging off
scaffolding about to collapse
scaffolding collapsed
scaffolding is swaying
scaffold poles falling
scaffold boards flying off in wind
crane about to fall
hoarding fallen onto the path
fence panels flying across the main road
sign about to fall on people
shop front falling
window about to fall out of the flats
glass panel fallen from tower
panels hanging off the high rise
house subsiding big cracks and its moving
gable wall coming away
cracks in building getting bigger and its moving
floor has collapsed
stairs collapsed in our block
ceiling collapsed
ceiling coming down
bridge collapsed
bridge is cracked and moving
bridge parapet has fallen on the railway
sinkhole
sinkhole in the road
road has collapsed
road caved in
pavement has given way
massive hole in the road car fell in
open manhole
manhole cover gone
manhole with no lid
drain cover missing deep hole kids
river bank has collapsed by the houses
landslip behind our house
tree fallen on house
tree fell on a car with people
tree about to fall on our house
tree leaning and cracking over the road
big branch hanging over the playground ready to drop
huge branch snapped and hanging over the road
car hit the front of a shop and its going to fall
lorry hit the railway bridge
van gone into the wall and its wobbling
power cable down across the road
overhead wires have come down in the wind and theyre sparking
wall looks like its about to fall on the pavement
bits of the old cinema are falling into the street
roof tiles flying off next door onto the path
telegraph pole snapped and leaning on house
big hole opened up in the road cars could fall in
the bridge has been hit by a lorry and its cracked
ceiling fell in the flat above might go next
crane looks dodgy swinging over the houses
got a shock off the street light
sparks coming off the cables outside
dangerous structure
hoardings round the building site blowing into traffic
garden walls cracked and leaning right over where kids walk to school
car has crashed into a house and it looks unsafe
electricity pole on fire
cable hanging down over the pavement near the shops
electric wire come down in my garden
theres a wire on the floor making a buzzing noise
powerline touching the trees and sparking
a pole has come down across the road with cables on it
kids are messing about inside the electric substation
lamp post cover missing and wires poking out where kids play
bricks have come off the chimney into the road
next doors chimney is about to fall on my house
wall of the old mill is bowing out
the front of the building has come away
big crack in the wall and its getting wider its going to go
scaffolding is moving in the wind and looks like it will fall
something is falling off the roof of the hotel onto people
a roof has come off in the storm and is in the road
shop canopy has dropped and is hanging down
the pub sign is about to drop on someones head
tree has come down on the wires
massive tree has fallen on a house
there is a tree hanging over the road about to fall on cars
the road has just collapsed outside my house
hole in the pavement you could fall right down
drain cover has gone its a big drop someone will fall in
the bridge is breaking up lumps falling on the road below
retaining wall behind our houses is sliding
balcony railings have come off on the 6th floor
our ceiling is bulging and about to come in
a lorry has hit our house and the wall is cracked
power line down across road
cable sparking on pavement
wires hangin out lamp post
wall about to fall on path
chimney leanin bad
scaffold comin loose in wind
roof fallin in next door
massive hole opened in road
manhole cover gone kids walkin past
crane tipping over high street
slates flyin off roof
lorry hit the bridge its cracked
tree gonna fall on bus stop
balcony hangin by a thread
ceiling's bulging and cracking
lecky cable touchin me tree
drain lid missin outside school
hoarding blown half over pavement
glass dropping from tower window
pole snapped wires on hedge
live wire in puddle
gable end bowing out
sinkhole swallowed a car front
me ceilins comin down
lamp post wobblin about to drop
shop sign danglin over heads
that chimbley's gan to gan ower
low cable bus nearly caught it
bricks fallin onto footpath
tree leaning on phone wires cracking
street light door off wires showing
overhead line buzzing and smokin
the bank has gave way
canopy sagging people under it
someone stole the grids open holes
retaining wall slidin into road
stairs in flats crumbling
scaffoldin pole fell nearly hit me
yon wa's aboot tae come doon
branch split hangin over playground
bridge parapet knocked off onto river path
electric box smashed open kids near
road collapsing by the school
gutter hangin loose dead heavy
pylon wire drooping over the field
church spire stone fell
coping stones loose dropping
car hit house wall its moving
substation gate open children inside
kite stuck on high voltage wire
window frame fallin out 6th floor
broke electric wire fall in garden
advertising board flapping gonna come off
footbridge swayin planks missin
garage roof collapsed kids climbing it
lamppost on its side still lit
tiles rainin down on market
car park concrete lumps fallin
trench left open no barriers dark
roots lifting giant oak going over
A power cable has come down in the storm and it's lying over the pavement outside number 40.
The tree on our corner is resting on the electric wires and every time the wind gets up it flashes blue.
theres a lamp post on Beech Rd with the little door missing and bare wires stickin out, kids were pokin it wi a stick
The wall along the primary school path is leaning right over and you can see daylight through the crack.
next door's chimney has shifted, bricks keep comin down in our yard and the bairns play there
Scaffolding on the old Woolworths is swinging loose. Two planks have already come off into the road.
A hole has opened up by the zebra crossing and I could see the tarmac dropping at the edges as I went past.
someones had the drain covers away again, three open holes down Cutler St and no lights workin
Lorry's just hit the railway bridge on Canal Street and there's brick on the road and a train due.
A great big ash is tilting over the bus shelter and the ground's lifting up round its roots. There's people waiting underneath.
The balcony above mine has dropped at one side and bits of concrete are landing on my washing.
Who owns the ivy on the old mill? It's peeling away and pulling the stones off with it, one just missed a pram.
the hoarding round the building site's flapping like a sail and it's only held by one post now
Kids have taken the manhole lid off on the footpath by the brook and it's a long way down.
My kitchen ceiling has come down in one corner and the rest is bulging and making cracking noises.
Panes of glass are dropping out of the top of Fernley House onto the taxi rank.
lecky line's that low over the lane a horsebox caught it an now it's fizzin on the hedge
I think the crane at the station site is tipping. Its feet have sunk on one side and the load is still on.
There is wire fall from pole, it is moving like snake and make noise. People stop to take video.
Slates are sliding off the library roof every gust and there's a queue for the vaccination van right below.
When are you gritting Hill Lane? Don't send a lorry up, the edge has slipped into the valley and there's only half a road left.
a car's gone through the front of the chippy and the upstairs is saggin, there's folk living up there
Big crack has appeared right up the side of our block since this morning, and doors won't shut now.
oor stair's got a muckle crack an the landin's droppit twa inches, there's auld folk up the top
The cradle the window cleaners use is hanging from one rope outside the council offices and it's banging into the glass.
Reporting a street light out on Dock Road: it's been hit, it's bent over the cycle lane and it gives a tingle when you touch it.
that dead elm by the swings has split down the middle, half of it's hung up on the other half
The supports under the footbridge have washed out and school turns out in twenty minutes.
pavement's gone soft outside the bakery and it's sinking when you step on it, my shopping trolley wheel went straight through
Theatre sign has come away at one end and it's dangling over the doors by a cable, matinee's about to come out.
Builders went home and left a pit six foot deep next to the path with nowt round it. It's pitch black down here.
there's a trampoline blown up into the overhead lines an it's smokin
Hi, our loft conversion next door have took out a beam and now our party wall's bowing in and there's plaster popping off.
The electric cabinet on the green has had its door ripped off and it's humming, with toddlers at the playgroup next to it.
I need to renew my allotment but nobody can get in, a line's come down on the metal gate and it cracks when the rain hits it.
look you, the quarry wall above the terrace is shedding boulders, one's come through Mrs Bevan's shed, see
The multi-storey is dropping chunks of concrete on level two and the steel's poking through. Cars are still being let in.
part of the river wall's fell in and the path's hangin over nothin, dog walkers still using it
My son's football went through the floor of the bandstand, that's how rotten it is, and there's a brass band setting up on it.
contractor dug through a cable outside the vets, theres a bare end sparkin in the hole and they've just gone off for the supervisor
There's a telegraph pole broken at the bottom and only the wires are holding it up over the nursery entrance.
de wall by de chicken shop ready fi drop, man, people a lean pon it an eat dem food
Stone ball off the town hall balcony has just smashed on the steps, and the other one's rocking.
A grating's missing from the middle of the cycle track under the flyover, you can't see it until you're in it.
Can I have a skip permit? The front of the house is coming off, that's why, the render's peeled and bricks are dropping onto the street.
The scaffolders overloaded it with tiles and now the whole lift is bending over the doctor's doorway.
polytunnel's blown off the farm an wrapped round the pylon, there's sparks droppin in the straw
Old pub on the corner is going. The upstairs window has dropped a foot since dinner and it's groaning.
Fernley Arcade's glass roof has snow on it and it's creaking, one pane's already shattered over the café tables.
the footway over the cellar has caved in and theres a gurt hole right outside the butchers, an old boy near enough went down 'n
Is the park closing early? It should, as there's a massive limb snapped off and lodged above the zip wire.
Lights on the Christmas display are live, I got a belt off the railings and there's a choir of kids stood by them.
My neighbour's garden wall fell on the pavement in the night and what's left is rocking when buses pass.
the lift shaft doors on 4 are open and no lift there, just a drop. theres toddlers on this floor
The flood's scoured out the bridge by the mill, there's a gap under the road and the parapet's leaning out.
wind's got under the petrol station canopy an it's lifting up an slamming down, people still fillin up
A digger has toppled against the flats, and the corner of the ground floor's been pushed in.
our stairs have come away from the wall and we're three floors up with no other way out
Well cover's rotted through on the common. My spaniel nearly vanished down it and children cut across there.
a firework's hit the transformer on the pole by ours, it's leakin and cracklin and throwin sparks
Not sure who deals with this. I've just driven along Saltway and there's an overhead cable hanging across at about head height for a van. Cars are ducking round it on the wrong side, and a double decker's due any minute.
I rang about the tree outside 18 Poplar Close last year and was told it was healthy. Well, it has just dropped a limb through a windscreen and the trunk's creaking and leaning towards our bedrooms.
hiya the lamppost outside ours got hit by a van last nite, its bent right over n the bottoms open wi all the wires out. its chuckin it down an me daughters school bus stops right there
I manage the charity shop on the High Street. Lumps of masonry have been landing on the pavement since the morning and when I looked up there's a crack behind the whole parapet. We've put chairs out to keep people off.
We've been decorating and found that the crack in the gable wall goes right through. I can put my hand in it, it's wider than at breakfast, and the neighbours' path to the nursery runs just underneath.
My lad's come home and said they've been jumping over a hole on the rec. I went to look and it's a shaft, it's that deep I couldn't hear the stone land. The edges are crumbling.
Can I ask when the road resurfacing on Tanner Row will start? A piece the size of a dining table has dropped in today, you can hear running water beneath and the bin lorry has to come down there.
Ah wis walkin the dug doon by the auld jute mill an hauf the roof slid aff intae the street. There's mair hingin there, an the weans come hame that road at three.
The tower crane over the flats is spinning and clanging in this wind, and something big has worked loose up on the jib. There are people having breakfast on the café terrace right below it, who have no idea.
I was going to report graffiti on the subway, but it's worse than that. The ceiling panels have come down at one end, there's a cable dangling in the water on the floor, and I felt a tingling in my legs.
Me and the wife live under a flat that's had a leak for weeks. Tonight our bedroom ceiling's dropped about four inches, light fitting's full of water, and the plaster's coming away in lumps on the cot.
hello i am delivery rider. at end of park road metal cover is gone, big square hole in cycle lane, no light, no cone. i fall already, my friend also. somebody will die there
Please could somebody ring the power company? I'm eighty-five and can't find the number. A branch has brought the wire down on my greenhouse, it keeps flashing, and my neighbour's going out there with a rake.
The lorry that struck the footbridge over the dual carriageway has driven off. The deck has moved sideways about a foot, bits are dropping onto the traffic and lads are still walking across for a laugh.
Eh up, t'owd chapel on Gas Street's on its way out. T'wind's had t'big window in and now t'whole front's rockin. There's a toddler group comin out o' t'hall next door in ten minutes.
I do the school crossing on Marsh Lane. That wall they keep promising to fix has bellied out since the frost, two courses have come off this morning, and I've three hundred children about to walk alongside it.
Our landlord took out what he said was a stud wall yesterday. Now the floor upstairs dips in the middle, the door frames have twisted, and there was a bang like a gun going off just now.
I'd like a refund on my beach hut. It's number twelve, the cliff's gone from under the back of it, and eleven and thirteen are tilting as well with a family still sitting on the veranda.
The scaffolders haven't tied it in. I'm a roofer myself so I know what I'm looking at: it's come six inches off the building, it's sheeted like a sail, and there's forty mile an hour gusts forecast by teatime.
la, theres a big electric box kicked in by the ozzy, door's hangin off an all the copper's been robbed out of it. its buzzin like mad an little kids are messin round chuckin cans in
A tanker's clipped the stone arch into the old town. The keystone has slipped, there's grit trickling out all the time, and the coach parties are being led through beneath it as though nothing's happened.
Just after some advice about planning for my neighbours' basement. They've dug down beside our house without any props, our front step has fallen in, and cracks are running up past the bedroom window as I type.
I live on the ninth floor, and the cladding sheet next to my window has come unbolted at three corners. It bangs all night. If the last bolt goes it'll drop straight onto the playground.
Farmer here. The storm's taken a pole down on the footpath by Lower Wood and the lines are across the stile at waist height. They aren't dead either, I've a ewe lying there that touched it.
wagwan, man's just seen a whole window drop out the new build by the station, smashed bare close to some old lady. theres another one up there swingin by the corner still
The stand at the football ground is packed and I'm under it selling pies. The steel's bending, there's rust and bolts dropping on the counter, and every time they jump the whole thing bounces.
We run the riverside café and the decking has started to lean. One of the posts has snapped off at the waterline, and there's a hen party of thirty out on it who won't listen to me.
My daughter's bedroom is below the water tank. There's a dark ring on the ceiling that's spreading, the beams are cracking, and the letting agent says someone will look at it next Wednesday. She's asleep in there.
I wanted to know who cuts the trees on Spinney Way. There's a conifer been rubbing the power line for weeks and tonight it's actually alight at the top, with burning bits falling on the thatch.
The pavement lights outside the former bank, those glass squares over the cellar, have shattered. It's a twelve foot drop, somebody's laid a sheet of cardboard over it, and it's market day tomorrow morning at six.
I'm on the Fernley flyer and the driver won't go on. There's a road sign gantry hanging off one leg over both lanes by the retail park, it dips whenever a lorry goes under.
It's about my neighbour's extension. He's a nice chap but he's jacked up the back of the house on car jacks and timber, his family's still living upstairs, and one prop's just kicked out.
as I was coming home from the Legion I near put my stick down an open stopcock box, then I saw they've all gone, the whole street. There's blind people at the centre use that path.
Duw, the old tip above the village is moving. There's slurry running down by the garages, fences bending over, and the trees up there leaning all ways. It's raining stair rods and folk are in bed.
The fairground's being put up on the green and the big wheel's generator cable has been run through a puddle with the covering stripped off. A dog yelped and dropped when it went by.
I've just bought the end terrace. Surveyor popped round, went white and told me to leave, because the chimney breast was removed downstairs and there's a ton of brick in the loft sitting on nothing. Next door are in.
Contractors for the fibre broadband have put a spike through something outside 7 Orchard Row. There was a bang, everyone's lights are flickering, the ground's steaming and they've only put one cone on it.
me mum's balcony rail come off in 'er 'and. Council flats, fifth floor, she ain't got nuffink but a clothes line across it now and me sister's littl'uns are stopping there tonight
I'm sorry to bother you about a hedge, but when I was trimming it I found the streetlight cable chewed bare along the railings. The railings gave me a jolt, and they go all around the infant school.
A big wagon's tekken the corner off the butter cross. One o' the pillars is gone altogether, roof's propped on nowt, and there's old lads still sat inside wi their pipes sayin it'll be reet.
From where I'm sitting in the hospital car park I can see the old boiler chimney swaying. It's got a split down it that wasn't there last week, and the maternity entrance is right at the foot.
There is a marquee at the show field that has pulled its pegs on the windward side. The king poles are lifting off the ground, there's two hundred at the wedding inside and the band's still playing.
What day do you collect garden waste on Vicarage Hill? I only ask as you won't get the lorry up. The bank has slid, there's a beech tree overhanging the lane with half its roots in the air.
my brother is builder, he say this wall very danger, no foundation, water behind, and now it lean to the bus stop. boss of shop not care. please send man with fence quickly, many people there
We've had a car come through the front of the flats and hit the pillar holding up the walkway. The driver's fine, but the walkway's dropped and there's families along the top trying to get down.
Dinnae ken if it's you or the electric folk. A swan's flown intae the wires by the loch side, yin's snapped and it's lyin over the caravan site fence, sparkin every time it swings.
I teach swimming at the leisure centre. One of the roof beams over the shallow end has split along its length, flakes of wood are falling in the water and the next class are getting changed.
I'm calling off my wedding booking unless someone looks at the manor ceiling. The plaster rose and chandelier have dropped several inches, it's hanging on the flex, and there's a tea dance beneath it now.
Some clown has left a cherry picker leaning on the phone mast. It's slipped twice, there's no operator, and it's tipping further towards the care home's conservatory where they're all sat having bingo.
Since the burst main on Friday the ground under our garages has been washing away. Tonight one has dropped in altogether, the next has its door hanging open over the void, and a car's front wheels are over.
I ride through Pound Lane on my mobility scooter. The cellar flap outside the Red Lion's been left up with nothing round it for a third night, and my friend who's partially sighted comes along at eight.
it's prob nothing but the scaffold boards over the shop door are bowing proper bad, theres like a ton of bricks stacked on them and one of the poles has come off its foot. my shift starts in ten
I've reported the pothole on Abbey Road three times. It isn't a pothole any longer, as my wheel's gone through and I'm looking at a brick sewer twenty feet below. The tarmac round me is sagging.
The wind turbine at the school has lost a blade into the car park, the other two are running away and shaking the mast, and its guy wires have started to come out of the ground.
You want to get somebody down the skate park. The streetlamp's been pulled over for a dare, it's across the metal ramp, the ramp's live, and one boy's already burned his hand on it.
Having the windows done so we've moved the bed, and there's a hole in the outside wall where bricks have simply gone. The lintel has dropped, the top's balanced on the frame, and that's over the front gate.
Concerned about the rope bridge on the nature trail. One main cable's frayed to two strands, the anchor post has lifted out and there's a Scout troop due to cross for a sponsored walk this morning.
That big poplar by the lollipop man, well it's got a bracket fungus, and now there's a split you could post a cat through. It opens and shuts as it sways. Home time's in a quarter of an hour.
Tide's took the bottom of the sea wall and there's a cavern under the prom you could park a bus in. The ice cream van's stood right on top, with a queue. Cracks are opening by his back wheel.
After the explosion at the takeaway the whole parade's been left with its front hanging. Nobody's fenced it, kids are going in to look for sweets, and the first floor joists are swinging about on their own.
that wall by the primary is leaning right out over the pavement and kids walk under it
scaffoldin swingin about in this wind gonna drop on somone
huge hole opened up in our street overnight, you could lose a car in it
chimney about to fall
Hello I walk with white stick and almost I fall in open drain on Saddler Row, no cover, no fence
overhead line touching the hedge next to the play park its crackling
ground's givin way by the bus stop
pylon wire snapped
balcony above us is coming away from the wall and there's folk sat on it
Crane at the Albion site looks to be tipping, everybody has run out
retaining wall behind the garages has cracked end to end since the rain and the bank is pushing through it
Ceiling's come down in the stairwell of Hawthorn Court and the rest is sagging, old folk have to walk under it to get out
shop front collapsed
Don't know if you're the right people. Walking the dog this morning past the electricity substation at Long Acre, the gate's been ripped open and there's bare cable all over the floor humming, and it's right next to where the scouts meet at six.
gable end bellying out
bricks keep droppin on pavement
gate buzzes when u touch it
chimley pot danglin
manhole with no lid outside nursery
coping stones comin away
lamp post gave my dog a shock
fizzin n blue flashes off the pole
the tarmac is sinking, fast
lump of plaster just missed me
grid cover nicked, big drop
wa's gonnae cowp ower
scaff planks flyin about
hedge smokin where the wire touches
stair rail gone 4th floor landing
balcony has dropped an inch
there is bare copper poking out of the little door at the bottom of the street light and kids are playing round it
The crack above our front door was a hairline on Sunday and this morning I can put my fist in it.
Every time a bus goes by the shop front shifts and dust comes down on the queue.
my bathroom ceiling has gone all saggy like a hammock and it creaks
Roots have lifted right up on the big beech by the bus stop, the ground moves when the wind gets in it.
ow do, wall at back o t'chapel as got a reet belly on it n mortar's spewin out, folk walkin under
a black wire as thick as my wrist is lying across the bridle path and my horse wont go near, its humming
someone's taken the iron plate off the road by the school and it's just a black square going down
The pylon wire hangs so low today that my tractor cab nearly caught it.
doors wont shut no more, floor is sloping and we hear cracking at night, last hour very loud. is it normal?
Whoever owns the old mill, panes are popping out of the top floor one after another on to the market.
lorry took the roof off under the railway bridge and now theres stones sittin in the road and more wobbling up there
The hoarding round the old Odeon is flapping like a sail and only one post is still holding it.
pavement outside number 9 sounds hollow and me foot went straight through to the knee, la, can see water runnin down there
Big crane on the flats site is swaying all wrong and the men have all run off it, should we be indoors?
slates skimmin off the library roof like frisbees whey man someone'll lose their heid
I only wanted to ask about hedge cutting but the ash over our lane has split down the middle since last night and half of it is leaning on the phone line above the path the children take to school.
Could you tell me who looks after the alley behind Weaver Street? The retaining wall has moved about a foot over the fence, you can hear grit trickling out of it, and three cars are parked beneath.
is it you lot or the landlord for walkways, coz the concrete on ours has gone crumbly, you can see the rusty rods, and when my nan stepped out with her frame this mornin it bounced and a chunk dropped on the bins below
After the storm a line came off its bracket and is draped over our metal shed, there's a burnt smell and the grass has gone brown round it, my husband wants to go and shift it with a broom
good morning i am new in this house, in the garden was a flat stone, yesterday stone goes inside the ground, now is round hole very deep, i throw a pebble and i not hear it, my children they play there
Hiya, I'm out with the post and the porch on the empty house in Tanner Row is only held up by a clothes prop, one pillar has gone, and there's still people cutting under it to get to the bus. Who do I tell?
when is bin day changing for easter, also the car park top deck where i leave my van has got a dip you could bath in and there's lumps on the bonnets of the cars on the level below, was not like that at dinner time
We're having our PE lesson in the hall and the teacher made us come out cos the roof beam made a bang and bent and now there's light coming through. She's on the other phone. What do we do
parapet about to topple
overhead conductor down, arcing
stack's gan ower
leccy cable snaped n sparkin
subsidance swallowin the road
lintel givin way
cornice hangin by a thred
The mine shaft capping has failed and there's an open void beside the footpath.
Finial on St Anne's spire has snapped and is swinging on its lightning rod over the porch.
live feeder pillar smashed open by a van, busbars on show, right outside the chippy
Footbridge by the weir has been scoured out underneath and one abutment has slumped, people still crossin
thik that oak down by the cider house be gwain to come down on they cottages any minute, 'er's creakin summat awful
butty the culvert's caved in by yer and the lane's collapsin into the brook, see
oriel window over the bakers is pulling off the wall fam its gonna drop on someone
Party wall next door is keeling over after they knocked out the chimney breast and our bedroom is rent from floor to ceiling.
Dear Sir, the canopy at the old station is listing badly, two of its stanchions have sheared and a third is buckling, and there is a market trading beneath it as I write.
the close ceilin's fell in hauf an the rest is hingin doon, it's lath an plaister an it's drappin on the weans gaun oot tae the school, the factor's no answerin an ah need somebody the day
Ground anchor has pulled out on the marquee in the rec and the gusts are lifting the whole frame off the floor, stewards are clinging to the guys and there's two hundred at a wedding inside.
I drive the 42 and there's a telegraph pole snaped at the foot on Quarry Bank, its only held up by its own wires and they're draggin it over the road lower evry minute, I have stopped the bus short of it
sewer has blown its cover off by the Co-op and the shaft is brimming with flood water so nobody can see the hole, a lad on a bike has just gone in to his waist and got hauled out, it wants barriers now
need a repare man 4 the oven socket its sparkin, council tenent, plz hurry
bare wires hanging in the hallway, no smoke alarm, and the fella who owns it says it's not his problem
wire down across the lane sparking
gable end of the old mill's bulging right out over the pavement
electric cable hanging off the pole low enough for kids to grab
chimney on the terrace next door leaning something shocking, bricks in our garden this morning
lamppost cover is off and theres bare wires, my dog got a belt off it
tree's come down on the electric lines at Hollins Farm
Scaffolding on the High Street is swaying in this wind and one pole has already dropped.
balcony above ours has a crack you can put your hand in, lumps dropping off
garden wall about to go over onto the footpath, school lets out that way at 3
substation door is wide open and buzzing, kids messing about inside
roof slates coming down on people outside the bank
half the ceiling in the community hall fell in during zumba and the rest is sagging
pylon wire touching the hedge, making a crackling noise
van hit the corner shop, the front of it is only held up by the shutter
footbridge over the beck's dropped about a foot on one side and folk are still using it
stone fell from church tower just missed me, more look loose
that big sign over the bookies is swinging by one bolt above the pavement
pole snapped in the field, power line is lying on the grass where the sheep are
i look after the flats on Quarry Hill and the big retaining wall behind us has moved since all that rain, it's cracks i could get a pencil in yesterday and a fist in today, there's bedrooms under it
they left the demolition half done and whole side wobbles when a bus goes past
live cable in the hedge after the storm
derelict pub's front wall is coming away from the roof, it's over the path
lamp post knocked half over with its guts hanging out, fizzing
lorry's clipped the overhead power cables and pulled them down across a bungalow
great cracks right across the multi storey, bits of concrete dropping on the cars
is it 105 i ring? theres an electric wire down in our garden
kiddies climbing on that half collapsed garage on the rec, roof's hanging
Coping stones are falling off the shopping parade onto the bus queue.
site hoarding coming over on the pavement in this wind, pram nearly got flattened
branch leaning on overhead wires, smoking
party wall's bowed, doors won't shut, big crack at 4am and dust come down on us
summat went bang at the substation n now its humming n spitting sparks
neighbour digging out his cellar with no props, our floor has dropped two inch since lunch
tractor took the parapet off the bridge, what's left is hanging over the riverside walk
slab of cladding come off Tower Court, nearly had the postman, next one's flapping
electricity cabinet on the corner smashed open, you can see the copper and it's raining
whole bay window has parted from house, can see daylight, it move when i touch
football stand roof's lifting, one sheet down already with lads playing under it
power cable snapped, laid on the road, cars driving over it
The archway on Castle Street dropped a large lump of masonry this morning; people are still walking under it, and to my eye, forty years a bricklayer, the rest of it is only standing up out of habit
wind's had the cable off the pole and its fizzing in the puddle by the school crossing
chimney stack next door is leaning right over our yard and bits keep dropping on the swings
theres sparks coming out the bottom of the lamp post where the dog cocked its leg, he yelped
gable end's bulging like its breathing, you can see daylight between it and the roof
council tenant, asked for plug mended in sept, tonight its gone bang, scorch up the wall and its buzzing when i go near
tractor's took the overhead line down on the top lane, its draped over the hedge and wagging about
a wall it has fell on pavement half, other half moving when bus is passing, childrens walk there
hoardings have blown off the demolition site and there's a big sheet hanging over the bus queue by one bolt
kids are climbing in the substation through the hole in the fence, after a football
footbridge over the beck dropped about a foot when i went across on me bike. it's just hanging on the one side now
our ceilings come down in the bedroom and the beams are cracking still, you can hear em
door's off the lamp column and bare wires hanging out at a toddlers height, end of mill street
Sir, the retaining wall behind our sheltered flats has begun to move since the rain. The crack this morning took a pencil; it now takes my fist.
scaffoldings swaying like a drunk in this gale, planks are coming off onto cars
a wagon hit the corner of the chippy and the upstairs is sagging, folk still queueing inside
tree's down across the wires and they're touching the bus shelter roof
a big hole's opened up in back lane where the old pit workings are, swallowed my bin and its getting wider
every time it rains i get a belt off the kitchen tap and the lights go dim. last one threw me back
stone coping off the old co-op has just missed a woman with a pram and theres more loose up there
bus driver on the 12, cable low across the road at the brow, top deck nearly caught it, its crackling
balcony above mine has come away from wall you can put arm in the gap, she still goes out there to smoke
mill on canal side, whole top floor wall came down in the night and what's left is tipping over the towpath
theyve knocked through for a kitchen next door with no props and my stairs has parted from the wall, cracks running while i watch
i do the lollipop. lights pole got clouted by a van, hanging right over and the wires is live i think, humming
water pouring through the light fitting and the fuse box is smoking
goalposts no, the big floodlight pylon at the rec, it's rusted through at the foot and rocking, under 9s are on at ten
kite's stuck on the lines and me lad's gone for a ladder and his cousin's up the pylon steps
electric box on the street open the door, inside is noise and blue light, small boys are putting stick
slates flying off the empty chapel like frisbees and the bell bit on top is going to go, it's over the main street
river's scoured all the bank from under our garages, two of em are hanging over and the third has people in it getting their stuff
wire down, sparking
chimney on no.9 leaning right over the school path, bricks already coming
socket bangs n the wall is hot behind it
scaffolding swaying on soho road
balcony above mine has a crack u can put your hand in and its moved since this mornin
lamp post little door is off, bare wires showing, kids poking it with a stick
tree on the power cable, its buzzing
Lorry has hit the railway bridge on Aylestone Road and lumps are dropping
whole front wall of the shop is bulging out, people queueing under it
rain coming thru the light, fizzing
got a shock off the lamp column outside the mosque
site hoarding blown half into the bus lane, big posts, one more gust and the lot goes on somebody
landlord is taking out wall downstairs with no props, my floor is sloping now
electric line so low over the allotment i could touch it with my rake, wasnt like that before the storm
hole opened up in our street, getting wider, garden wall's already gone in it
i drive the 51, coping stones on the old pub keep falling by the stop, nearly got a granny
Glass panel loose 20 storeys up, flapping in the wind, bits of it on the playground
communal fusebox hot n humming, burnt smell
cracks like gunshots from the ceiling in the prayer hall, we've all come out
garden wall next the nursery is just resting on the fence now and the fence is bending
lobby ceiling half down, rest hanging
substation at end of our close has its gate wide open, kids football went in and they're off in after it
footbridge over the canal bounces like a trampoline n a bolt fell out while i was on it
half knocked house is groaning, leaning to road
builder next door cut into something, bang, half the road has no lights and the cables bare in the trench
outside steps to our flat have come away from the wall, me mums upstairs and daren't come down
Cracks since the tube works, I wrote to you twice about it. Tonight the front door will not open because the frame has gone diamond shape, there is dust coming down on the stairs and my husband says he can put his fist between the wall and the floor.
roof sheets peeling off the warehouse like sardine tin, landing by the bus queue
crane at the site in digbeth its arm is bent over the road, nobody there its sunday
traffic light knocked flat, cables out its bottom, rain pouring in, people stepping over
combine's caught the overhead wires, driver's sat in the cab
gable end of the old chapel's leaning further than it was this morning
wire down across the lane by Pengelly's, fizzing
chunk of cliff went in the night and my summerhouse is half over
crack in our stairwell wall you can get your hand in. couldnt yesterday
scaffold's come away and swinging over the school gate
kids playing in the substation, door's hanging off
lamp post outside the butchers has no door on it, bare wires at toddler height
trees fell on the electric pole and the pole's at 45 degrees over the bus stop
Large coping stones are dropping from above my shop on to the pavement.
repair request: socket in kitchen spits sparks when the washing machine goes round
ceiling is bulging down over my mothers bed like a big belly and creaking
sea wall's moved. you can see daylight through where the railings were
my horse got a jolt off the gate, theres a loose cable laid on it from the pole
water pouring through the light fitting and it's crackling
plank on the pier went clean through under my boy, the rest is all spongy, people still walking on it
they dug too near and next door's whole side is hanging off
bridge down Hoarwithy way shook when the milk tanker went over, lumps of it in the river now
cable hanging low enough to touch with my stick. Partially sighted, I very near walked in to it.
balcony's come an inch off the wall since guests checked in
hole by number 9 swallowed the wheelie bins, getting wider
chimbley's rockin in this wind an tis right over the pavement
electric box in street, door is open and smoking, please come
roof of the bike shed is folding in with the snow and it's lunch break in ten minutes
kite's wrapped on the pylon and the little boy's climbing up after it
dog yelped by the lamp post and i got a tingle off it too when i put my hand there
shop sign dangling by one bolt over the queue
marquee's blown onto the power line at the showground and its flashing blue
retaining wall's bowed right out over the path the infants use, bits trickle down when lorries pass
lift doors opening on nothing, second floor, children all over the place up there
`;
