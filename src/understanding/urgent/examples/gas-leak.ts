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
`;
