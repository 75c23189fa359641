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
`;
