/** What sounds urgent and is not, or is said in the same words. One message a line. */
export const LOOK_ALIKES_SAID = `
when is my bin day
my bin was missed
you missed my bin again its disgusting
my bin is overflowing and it stinks
bin stinks of dead fish
maggots in the bin
i need a new bin mine got smashed
my bin lid has broken off
someone burnt my bin
bin lorry hit my wall
bin men threw my bin into the road
bin men left the street in a mess
bin lorry leaking oil on the road
bin store full and smells
killing me this heat and my bins full
these stairs are killing me can i get a grabber
laughing so much i nearly died
im dying for a wee where are the public toilets
id kill for a decent bus service
im drowning in bills
the noise is killing us
music killing my head every night
bored to death waiting
scared to death of spiders is there pest control
sick to death of potholes
starving what time does the cafe open
nearly had a heart attack when i saw the price
gave me a heart attack that bill
you will be the death of me
over my dead body will i pay that
dead fox on the road
dead rat in the alley
dead dog by the motorway
dead bird in my garden
dead animal smell under the shed
dead tree in the park
dead leaves blocking the drain
my cat died
my dog was run over by a car
my dog is choking on a bone out of hours vet
vet for injured bird
injured swan on the canal
hedgehog hurt in my garden
a duck has a broken wing at the lake
fish dead in the pond
deer hit by a car
register a death
register the death of my mum
my nan died and i need a copy of the death certificate
dad died last month and his blue badge needs sending back
funeral costs help
book a burial
cremation prices
plant a tree in memory of my son who died
how do i report a bereavement for council tax
can i bury my dad next to my mum
bonfire rules
neighbour burning rubbish
neighbours are burning plastic in the garden
smoke from a bonfire every weekend
wood burner smoke
can i have a fire pit
fire alarm test times
fire extinguisher recycling
fire risk assessment for flats
smoke detector fitted free
fireworks going off all night scaring the dog
firework licence
fire damaged sofa collection
where is the fire station
volunteer firefighter
gas bill too high
gas and electric top up
gas safety inspection appointment
gas certificate for tenants
gas engineer didnt turn up for my council boiler service
boiler not working
no hot water
cold and no heating in my council flat
council house boiler broken
radiator leaking
old gas cooker collection
can you take a gas cooker away
gas bottle disposal
gas works on my road how long
gas company has dug up the road and left a mess
gas main works road closed diversion
gas street entrance car park
carbon footprint plan
carbon neutral 2030
free carbon monoxide alarm offer
how do i get a carbon monoxide alarm for my rental
do landlords have to fit co alarms
smell of sewage from the drain
smells of drains in my kitchen
farm smell muck spreading
smell from takeaway
smell of paint from the garage next door
smell of cannabis in the hallway
egg farm planning application
leak under my sink
leaking tap council repair
water leak in the street
burst water main
water pipe burst on green lane
power cut
power cut in my area
no electricity
when is power back
electric gone off in my flat
electric meter key lost
electricity bill help
is there a power station tour
street light out
street light on all day
lamp post outside my house has been flickering
lamp post needs painting
who owns the telegraph pole
broadband cable installation digging up pavement
old cables recycling
extension lead recycling
electric car charging cable across the pavement is it allowed
ev charging points
solar panels planning
wall needs painting
graffiti on the wall
planning permission for a wall
build a wall between me and next door
boundary wall dispute
garden wall height rules
bricks and rubble at the tip
tiles and slates can i tip them
chimney planning
roof extension planning permission
loft conversion building control
building control fees
building regs certificate
balcony rules in my flat
scaffolding permit
skip permit
crane licence for the highway
hoarding licence
bridge closed for repairs
bridge street parking
when will the bridge reopen
pothole on my road
deep pothole damaged my tyre
road is falling apart full of potholes
pavement uneven
loose slab on the path
kerb broken
drain cover noisy
drain blocked
gully full of leaves
tree overhanging my garden
neighbours tree blocking my light
tree needs pruning
branches in the footpath
fallen leaves slippery
fallen branch in the park
tree down on the nature trail no one near it
fence down after the storm who pays
fence blown over between me and neighbour
shed blown over insurance
trampoline in the tree lol
shop sign planning permission
estate agent boards everywhere
road closed
accident claims form
claim against the council for a fall
i tripped over a slab and hurt my knee how do i claim
broke my ankle last month on ice want to sue
cut myself on broken glass in the park last week who do i complain to
first aid training
cpr course
defibrillator location
health visitor number
gp registration
dentist emergency
hospital transport
walk in centre opening times
vaccination for my baby
smoking cessation
weight loss classes
counselling services waiting list
mental health day centre
bereavement support group
depression support group times
anxiety course
stress at work policy
wellbeing walks
suicide bereavement group times
samaritans charity shop donations
world suicide prevention day event
drug and alcohol service appointments
needle exchange times
needles found in the park
drugs being sold on the corner
kids smoking weed in the stairwell
teenagers being loud in the park
kids throwing stones at my window
kids kicked a ball through my window
kids damaging cars
kids riding bikes on pavement
kids graffiti
youths hanging about outside the shop
children playing in the road is it allowed play street
lads racing cars
youth club for my son
holiday club for kids
after school club
nursery places for 3 year olds
15 hours free childcare
school admissions
in year transfer my child is being moved school
my son has been excluded from school
my daughter wont go to school attendance fine
school attendance fine
home schooling
special needs school place
ehcp assessment for my child
free school meals
school uniform grant
school bus pass
swimming lessons for kids
baby swimming
baby massage class
baby bank clothes
baby changing rooms
breastfeeding friendly places
child seat for a bike
child maintenance
child benefit
child tax credits
childminder registration
childrens centre times
childrens library story time
childrens social care complaint about my social worker
how do i contact my childs social worker
can i see my sons social care records
contact order with my kids solicitor list
how do i adopt
become a foster parent
fostering allowance
child trust fund
child performance licence
child employment permit
safeguarding policy
safeguarding course level 2
dbs check
blue badge for my son
parent and child parking spaces
family hub opening times
family tree records
birth certificate
register a birth
baby name change
get married at the registry office
marriage certificate
divorce papers
my husband left me can i get help with rent
my wife has moved out council tax
partner has left single person discount
my boyfriend wants to move in to my council house
can i add my partner to my tenancy
take my ex off the council tax bill
ex wont pay child maintenance
ex hasnt told you hes moved out
my husband has lost his bus pass
my partner is disabled can we get a bigger house
violent dog on the loose
dog attacked my dog
aggressive dog in the park
dog fouling
barking dog all night
stray cat
neighbour noise
neighbour plays loud music
neighbours arguing and slamming doors
neighbour shouting at his telly
neighbour blocking my drive
neighbour is running a business from home
neighbour has too many cars
neighbour threatening to cut my hedge
neighbour hit my fence with his car
neighbour complained about my kids
domestic appliances recycling
domestic rates
refuge island crossing
domestic abuse strategy consultation
domestic abuse awareness week event
white ribbon campaign
mens group
womens institute hall hire
self defence classes for women
stalking the council on facebook
controlling weeds
control of pests
coercive parking company
lonely and want to meet people
i look after my mum am i entitled to carers allowance
carers assessment
carer break
carer bus pass
personal assistant jobs
care worker jobs
care home inspection reports
care home funding
paying for residential care
can you recommend a care home for my mum
home care for my dad
day centre for people with dementia
dementia cafe
dementia friends training
meals on wheels for nan
mum needs a walking frame
mum needs a careline alarm
my nan needs help in the garden
my nan cant use the internet
my grandad wants a library at home service
my elderly mum wants a smaller bin
my elderly parents council tax reduction
my mother needs a bigger flat on the ground floor
pension credit
older persons bus pass
over 60s swim
sheltered housing
supported living waiting list
extra care housing
assisted bin collection for disabled
disabled facilities grant
disabled toilets radar key
disabled parking bay
learning disability club
autism friendly cinema
autism assessment waiting
special needs swimming
appointee for my brothers benefits
lasting power of attorney
someone stole my parcel
someone stole my bike
someone stole my hanging basket
someone keeps taking my parking space
someone dumped a fridge
someone dumping rubbish at the old peoples home
scam email from council
is this text a scam
cold callers sticker
trading standards rogue trader my driveway
housing register
council house waiting list
bid on a property
how many points have i got
housing application update
mutual exchange
right to buy
council rent arrears
rent increase
landlord wont fix damp
landlord wont return deposit
landlord is selling the house next year
section 21 notice two months
got a notice to leave in 8 weeks
eviction notice what do i do
court date for possession next month
at risk of losing my home
might lose my house cant pay mortgage
behind with rent worried about eviction
facing homelessness in the new year
homelessness strategy
homeless application status
homeless prevention fund
how do i prove im homeless for the register
donate to the homeless
volunteer at homeless shelter
give food to homeless people
homeless man outside the bank always asking for money
homeless guy begging by the cash machine
homeless veterans charity
homeless cats shelter
dont want a homeless hostel near my house
planning application for a hostel
begging in the town centre
tents in the park look a mess
travellers on the field
caravan parked on my street
people living in vans on our road when will you move them
sleeping policeman speed bump
sleeping bag disposal
mattress collection
bed collection
hotel bookings
bed and breakfast licence
airbnb rules
student accommodation
move house council tax
moving out on friday
new house what day are bins
locked out of council tax account
lost keys to my council flat
locked myself out of my council flat need locksmith
lock broken on my front door council house
changed my locks who pays
lift not working
door entry broken
bailiff letter
bailiffs council tax
bailiff fees complaint
enforcement notice
jump start car
jumble sale
bungee jump charity
bridge jump challenge
jumped the queue
hanging baskets
hanging around for hours
christmas lights hanging
cliff hanger
shoot in the park photography
shooting club
bullet points in the plan
knife sharpening
knives recycle
gun amnesty
bomb disposal museum
blow up paddling pool
explosion of rats
murder mystery night at the town hall
crime figures
report a crime
vandalism
car windows smashed
shed broken into last week
burglary advice
neighbourhood watch
police number
cctv request
car crash footage request
abandoned car
burnt out car
stolen car dumped
speeding
speed camera
dangerous parking outside school
dangerous dog
dangerous junction
dangerous driving by bin lorry
unsafe crossing
accident blackspot
road safety
someone is going to get hurt if you dont fix this pothole
kid nearly hit at the crossing
crossing patrol
cycle lane
river levels
flood risk map
flood warden
sandbags
flooded garden
puddle
swimming pool prices
pool closed
lifeguard course
canoe on the river
fishing
ice rink
gritting
icy path
grit bin empty
snow day schools
heatwave advice
air pollution
asbestos removal
asbestos in shed
paint disposal
bleach and chemicals disposal
weed killer disposal
rat poison
batteries
old medicines where do i take them
tablets at the library
paracetamol can i bin it
sharps box collection
nappies
clinical waste
food poisoning from a takeaway
food hygiene rating
hair in my burger
mould in shop
council tax
pay council tax
council tax refund
parking fine
parking permit
blue badge
bus pass
library
renew my books
planning
vote
election
polling station
wifi
jobs
complaint
i want to complain
you are useless
nobody answers the phone
im so angry
im desperate please answer
its urgent i need my green bin
emergency i need a bin today
help me
hello
thank you
talk to a person
i am fed up with this council
fed up of living next to a dump
cant live like this with rats in the bins
cant go on holiday til you fix my passport form
i want to end my garden waste subscription
how do i end my tenancy
end of life vehicle
life drawing class
life is too short to be on hold
this bin situation is killing me
im dying to know when youre coming to fix the road
these prices are daylight robbery its killing us
dead cat on the verge by the roundabout
there is a dead badger in the road
dead pigeon in my garden can you collect it
tip wouldnt take my jump leads and car battery
can i recycle jump leads
the bailiffs letter nearly gave me a heart attack
got a letter from enforcement agents about council tax
where do i get fire safety posters for my shop
fire door in our flats wont close properly
smoke alarm keeps beeping low battery
can i have a bonfire in the garden
neighbours bonfire smoke getting on my washing
is there a power cut in fernley
power cut planned for thursday is that you
my electric meter has run out
landlord wont give me a gas safety certificate
gas bill help
my gas boiler is broken council house no heating
what do i do with old gas bottles
can you take camping gas canisters at the tip
got a section 21 notice what are my rights
am i priority on the housing list if im overcrowded
what is the council doing about rough sleepers
want to donate blankets to a homeless charity
my rent is too high might end up homeless one day at this rate
sofa surfing and want to go on the housing register
you lot couldnt run a bath id rather die than vote for you
this letter scared me to death
were drowning in cardboard here
pothole nearly took my wheel off nearly killed a cyclist last week
someone hit my parked car
noisy kids next door on trampoline
baby next door cries a bit but its the parties i am complaining about
free school meals form
my kids passport lost
can my 14 year old work in a shop
is my daughter too young for the swimming lessons
lost my childs bus pass
child benefit has been stopped
adoption enquiry
safeguarding training dates
child protection policy for our football club
carers allowance how do i claim
whats the number for meals on wheels
my nan needs a grab rail
nan cant put her bins out any more
mobility scooter grants for disabled
disabled bay outside my house someone keeps parking in it
adult swim times
adult education classes for people with learning disabilities
my mother died how do i tell you
my dad passed away and i need to cancel his council tax
my husband died last week do i get single person discount
how do i bury my pet
my ex is still on the council tax bill
wife lost her blue badge
getting divorced do we need to tell you
marriage certificate copy
is domestic abuse training free for charities
boyfriend parked without a permit got a ticket
he never puts his bins away
neighbour is doing my head in with his music
overgrown hedge blocking the path
tree roots cracking my drive
my fence blew down
who owns the boundary wall
do i need planning permission to knock down a wall
need building regs for a chimney removal
scaffolding licence for the pavement
scaffold been up for months and nobody working
planning for a balcony
street light out on elm road
telegraph pole planning notice
wall covered in graffiti
loose paving slab
smell from the sewage works is awful
something smells in my alley rubbish dumped
neighbours smoking cannabis all day
broken glass on the playing field
rats in my garden
my phone about to die so be quick
battery recycling point
suicide prevention training for schools
where is the crisis cafe opening hours
drop in for mums with depression
blood donation where
hospital parking
what time are the fireworks
log burner rules
bbq on the beach allowed
chip pan oil disposal
old fire extinguisher disposal
river walk map
canal towpath closed
no water in my taps
flooded road puddle on mill lane
blocked gully water across road when it rains
knife amnesty bin where
can i put knives in the metal recycling
kitchen knives at the tip
gun club licence
shotgun certificate who issues
report antisocial behaviour
kids on motorbikes in the park
drunk people outside the pub every friday keeping me up
someone stole my blue bin
my bin was stolen last night
bin burnt out need a replacement
burst food caddy
bin exploded all over the drive when the lorry crushed it
gas lamp heritage walk
hotel licensing
camping in the country park
need a bed collecting
i need somewhere to put my bins
somewhere to park tonight
nowhere to park on our street
nowhere to put my recycling
locked out of the allotment gate
im locked in a contract with a waste company
stuck in a lift last week complaint
stuck on hold for an hour
urgent urgent bin not collected
help needed with council tax asap
999 year lease question
your staff member was abusive on the phone
i was shouted at by the man at the tip
verbal abuse at the tip
hurt my back moving the bin
tripped on a kerb and broke my wrist can i claim compensation
claim for damage to my car
cut my hand on your bin want compensation
someone will die on that crossing unless you put lights in
zebra crossing lights broken
school crossing patrol job
horses loose
lost my dog
missing cat
mums the word whens the fete
kill the music from the fair its gone 11
my garden is dying brown bin overflowing
shot of the town hall for my project
how do i shoot a film in the park permit
i give up with you people
cant take any more junk mail about recycling
bored to death on hold
worried about my dads bus pass running out
i am concerned about plans for 200 homes
abuse of blue badges who to report
neighbour claims disability but goes running
housing benefit for under 35s
no money for the electric meter
cant pay my rent
fuel vouchers
damp and mould making kids cough
tiles fell off my bathroom wall
garden fence hanging over neighbours
bench collapsed in park
trampoline blown into the road
hes parked on double yellows
she works for you and was lovely
he said she said council tax error
`;
