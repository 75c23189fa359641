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
my council tax is robbery
i'd die for a garden bin
doing my geography homework on homelessness, any numbers for Fernley?
I would like to apply for the job as a carer of elderly people, I have two years experience from my country, where do I send CV?
library website down, was there a power cut?
whats on at the pictures, is the film Gaslight showing at the arts centre
dying to know when the new pool opens
you lot are bleeding me dry with these permit charges
drowning in recycling over here, can i have another box
i'd kill for a parking space on Marl Street
tell us once service
knackered after tip run, do you open sundays
dead pigeon on the pavement outside Greggs
who do i ask about the gas works heritage walk
is there free swimming for under 16s, mine's drowning in screen time lol
suicide prevention training for our five-a-side club, do you run any
power line dance class times leisure centre
building control fee for knocking through a wall
garden fire smoke next door on washing day, its only leaves but my sheets stink
me dog is a right escape artist, do I have to get him chipped
road closed for film shoot with fake explosions, when does it reopen
how long do i keep documents for after a death
hostel licence application form
sleeping bags, can they go in textile bank
tent pitching at folk festival, where
street light outside is out
pothole on Dyer St its a small one near the kerb
is crisis on your list for the charity bag collections
can i drop tins at the food bank on thursdays
Hit by a parking ticket again, how do I appeal
my ex husband and I need a copy of our marriage certificate for the divorce
He hit the nail on the head at the meeting, Councillor Platt I mean. How can I watch the recording?
boxin classes 4 women leisure centre, fancy smackin a bag after work
The fight against the bypass goes on! Where can I sign the petition
Is there a lifeguard training course at Fernley baths this autumn?
wheres the nearest defibrilator to the bowls club, its for our risk assesment not an emergancy
who checks smoke alarms, mine is new and i want someone to look where to put it
carbon footprint of the council
Fostering information evening
adult social care charges, how much a week
My mum is moving to Rowan House next month and is very happy about it. Do I tell council tax?
blue badge for dad his hip is bad
power of attorney where to send copy for council tax account
Is this text about a parking fine from 07700 900412 genuine? I haven't clicked it.
can u book the town hall for a escape room bday party for 12 kids
murder mystery evening tickets
suicide squad dvd, does the library lend it
got locked out my council tax account
carpark barrier stuck open so nobodys trapped jus lettin ya know
my landlord wants to put rent up by 40, is he allowed
thinking of moving to fernley, how do i join the housing register
hows the bidding work for council houses, me and him on diffrent pages with it
damp patch in the bathroom
boiler service appointment, can we make it after 3
radiator cold at top only
Our cat hisses at the bin men, should we keep her in on Tuesdays?
eggs from my hens, can i sell at gate
manhole cover rattles every time a bus goes over, keeps us awake
scaffolder wants to park on pavment for a day duz he need a permit
roof tiles which colour in the conservation area
loft conversion party wall
school got attacked in the paper over its ofsted, r there still places in yr 7
panic over, found my bus pass
Help! I've put the wrong week's bin out
urgent - need a birth certificate for a passport by friday
i could have strangled the lad at the tip, ever so rude he was, wouldnt take my plasterboard
Shoot me an email when the planning papers are up please
knife amnesty bin where is it, clearing out grandads old penknives
hedgehogs in danger leaflet for brownies
Back in the eighties my father was burnt at the foundry on Quarry Terrace and there's a plaque for those men. It wants a polish, who would I ask? He lived to ninety-four, bless him.
that deadline killed me, can i still hand me blue badge form in monday
i give up with this form, it wont take my postcode FN4 2QT, gone round in circles all morning
life insurance rates for councillors - is that published
Honestly I'm at the end of my tether with these school forms, three kids, three logins, and the page for the youngest keeps crashing when I add his photo. Nothing serious, I've a cuppa in front of me, but could you post me a paper one to Saddler Row?
fire safety leaflet please
first aid course dates
scaffold licence cost?
register me dads death
tree wants prunin
lift broke again
potholes murder on my tyres
street light out Mill Lane
gas boiler service due
smoke control area map
lifeguard jobs at the baths
domestic abuse training for staff
safeguarding policy download
carers parking permit
bus pass for me nan
bigger bin, husband on dialysis
allotment waiting list drowning in weeds lol
dead fox on verge
dead badger, Quarry Rd
death certificate copies how much
funeral parking saturday
neighbours dog barkin all night
firework display tickets
bonfire allowed in garden?
suicide prevention strategy pdf
hostel planning application
homeless charity volunteer
demolition notice form
drop kerb crossing cost
missing drain cover got replaced ta
foster carer info
adoption forms
care home fees 2024
blue badge renewal
attendance allowance who does it
chimney sweep list
wheelchair ramp grant
stairlift grant for mam
school place for september
playground swing squeaks
cat stuck on our shed roof again haha
wasp nest removal price
rats near compost
mould on bathroom grout tips
gas meter key lost
electric car charger point when
solar panels planning?
crossing patrol vacancy
loose slab High St
kerb stone wobbly needs fixin
dying to know my bin day
could murder whoever designed this form
freezing in here, can I get insulation grant
starving, what time cafe in the park shut
im dead, 3 pages for a skip permit
parking warden attacked my wallet again
crackin weather for the gala eh
wind's mad today int it
blitz the weeds please
homeless hostel jobs
first aider at town hall?
defib training
smoke alarm for new flat free?
carbon monoxide alarm law landlords
EICR certificate licence HMO
building control fee
party wall leaflet
TPO check on my oak
overhanging branches next door
conkers fallin on my car
leaves blocking gully
blocked drain pongs
bins stink of rotten eggs
abandoned car no tax
burnt out bin needs replacin
fridge n gas bottle to tip
can i tip paint and bleach
needle bin exchange for diabetes
pill bottles recyclable?
dads clinical waste bags
DBS check for school trips
chaperone licence panto
child employment permit paper round
Where can I get a leaflet about carbon monoxide for our tenants' newsletter?
Do I need a licence to put scaffolding on the pavement for two weeks in June?
My mum passed away on Tuesday in the hospital and I need an appointment to register it.
how do i stop a dead persons council tax bill, it was me uncle
The wall on Church Lane that fell last winter has been rebuilt lovely, please thank the lads.
is there a course for volunteers on spotting child neglect
I'm doing my homework on the Great Fire of Fernley, do you have any old pictures?
we watched that film about the flood at the arts centre and want to know when its on again
My son has epilepsy and we would like to know about a disabled bus pass.
the lift in Beech Court is stuck on 2 again nobody in it just wont move
Please can the lime outside 14 be pruned, it is taking all my light.
pothole outside number 30 has swallowed another hubcap, when you filling it
Three street lamps are dark on Hawthorn Way, numbers 11, 12 and 15.
Paving slab rocks a bit outside the bank, splashes your legs when it rains, one for your repair list.
next doors kids scream blue murder in the paddling pool every sunday, what counts as noise nuisance?
Can I appeal a parking fine if I was visiting my dad in the stroke unit?
my granda had a heart attack last year hes fine now but can he get an assisted bin collection
I care for my wife with dementia and would like a visitor parking permit for the respite nurse.
What does a gas engineer need to park on a red route while servicing boilers?
Hiya when does the landlord have to give me the gas safety certificate?
Does the council run self defence classes for women at the leisure centre?
I'd like to volunteer for the women's refuge shop, who do I ring on a weekday?
got divorced last year, need single person discount on council tax
My ex and I have both moved out and sold the house, how do we close the account?
Changing my name back after divorce, what do electoral services need to see?
how long is the wait for a two bed, me and the baby are fine at my mams for now but its been a year
I'm band C on the housing register and want to bid on a flat with a garden.
moving house friday week to Elm Drive, do i take the bins with me
We've got a new tenancy from 1 March. Who do I tell about council tax?
Is the night shelter taking donations of sleeping bags this winter?
Our scouts are sleeping out in tents on the rec for charity, do we need permission?
can we camp in the van overnight at the lakeside car park on our hols
Which wards will be in the new smoke control area, and can I still burn seasoned logs?
do i need planning to knock down an old shed with a asbestos roof
Who do I ask for a demolition notice for a garage that my builder takes down next spring?
Has the crane on the Riverside site got permission to work on Saturdays?
I want a copy of the 1998 structural report for the town bridge for my dissertation.
What became of the sinkhole on Dyer Street, is the road open to buses again?
power cut last night is over now but are the bins still comin
We need a temporary event notice for our firework and bonfire night, 300 people.
Dog fouling on Canal Walk is disgusting, I nearly died of embarrassment with my boss there.
your hold music makes me want to scream, just tell me if the tip takes tyres
I have been waiting so long for this planning decision I shall be dead before they build it, any news?
the council is bleeding us dry with these permit charges
This website is giving me a headache, where do I pay my garden waste?
sick to death of seagulls rippin bags open
feels like ive been mugged, £60 for bulky waste???
My back garden is a jungle, my kids could get lost in it, do you cut grass for pensioners?
traffic on the ring road is suicide at five oclock, any plans for a roundabout
Me missus will kill me if I miss the brown bin again, what day is it?
heart stopped when i saw the bill lol can i pay monthly
The queue at the tip was hell on Sunday. Are you open later in summer?
It's raining cats and dogs, is the car boot sale still on?
grand day for it pet, is the paddlin pool open yet
blowin a hoolie oot there, is the recycling centre shut the day?
Weather's been tidy by here lately, when do you start cutting the verges?
alright my luvver, how do I get a key for the allotment gate, proper job
Eeh it's nithering, can I get help with loft insulation?
wagwan, is skate park open late or nah
ma wee boy starts nursery in August, whaur dae ah get the form
Our Kayleigh is bein bullied off the bin lads cos they wave at everyone but her, haha, can they give her a honk on her birthday?
is there a bereavement group that meets at the library?
Where can I scatter my husband's ashes, is the park permitted?
How much is a grave plot in Fernley cemetery and can we have a bench?
The headstone inspection letter says ours passed, do I have to do anything?
A hearse and four cars are coming Thursday, can you suspend two parking bays outside St Mark's?
please change the name on my late husbands garden waste account
I wish to join the coroner's court as an usher, is the post still open?
Have you any jobs for a structural engineer in building control?
hgv driver wanted? i seen gritters advert
Are there grants to take down dead ash trees on village greens?
What training do taxi drivers have to do on child exploitation to get their badge?
My door supervisor licence and my taxi licence run out the same week, which one is with you?
Who signs off fire doors in a new block of flats before people move in?
can you send someone to talk to our brownies about electricity safety
We teach Year 6 about drowning prevention, are there river safety posters to order?
Could a swimming instructor use the pool on Mondays for a lifesaving course?
Is the book about the mill explosion of 1911 back in the library yet?
me daughter wants a gory book about vikings stabbin each other, has the libary got horrible histories
The murder mystery night at the town hall, how much are the tickets and is there a bar?
zombie run on halloween can i volunteer to be a corpse
We are filming a crash scene for a student drama on Mill Lane, who gives permits?
An ambulance training exercise is being held in our car park, must we tell the council?
Please remove the graffiti of a gun from the underpass wall.
Ten old phone wires were taken down neatly by the engineers, who takes away the empty pole?
Do you take broken glass from a greenhouse at the recycling centre?
Good afternoon, my father died at home in April, the doctor has issued the medical certificate and the funeral director says I must register within five days. Which documents should I bring and is there parking near the register office?
I care full time for my mother who is bedbound after a stroke and the carers who come twice a day keep getting tickets, so I'd like to know whether there is a carers' permit and how much it costs for the year.
my lad has crohns and we go thru a lot of pads n bags so the wheelie is always full by the wednesday, can we have a bigger one or is there a special collection, i have a letter off the nurse
We run a small care home with twenty residents and are renewing our food hygiene rating. The last inspector mentioned choking-risk menus and I would like the guidance he spoke of, please, before our next visit in the autumn.
Last year there was a gas leak on our road and it was all mended in a day, fair play, but the gas people left the tarmac patched like a quilt. Who makes them come back and do the surface properly?
Hello, I am a roofer and need to put a tower on the footway outside a shop in Market Place for three days to replace slates. Do I apply for a scaffold licence or something else, and how long before?
I'm a landlord with one flat above a takeaway. Can you tell me which certificates I need for the gas, the electrics and the fire alarm before I apply for the selective licence, and whether the fee is per room?
The big sycamore behind our houses was checked by your tree officer in May and found sound, but it does shade all our washing. Is it on the pruning list for this winter, and could it have a third off the top?
our lift has been out since monday and I'm on the sixth floor with a pram, I am managing ok but its a pain in the neck. any idea when the part is comin and can the caretaker hold my parcels
The lamp opposite number 8 has been dark for a fortnight. It's nothing desperate, only it's gloomy walking the dog at night and the number on the post is H417 if that helps your chaps find it.
I was a victim of domestic abuse ten years ago and have been happily settled since. I'd now like to train as a volunteer with a support service so other women can have what I had. Is there a course in town?
Could I have the form to be registered anonymously on the voting list? I did it last year through my solicitor and the renewal letter says it runs out in July, so I just want to send it in good time.
hi im a student social worker writin an essay about county lines and how councils deal wiv cuckooing, is there someone in your team i could interview for half an hour or a report i can read, ta
My grandson is nine and has just moved in with us for good, it's all been agreed by the court and everyone's happy. We need a school place after half term and to know if he gets the free bus.
The playground on Station Road has a swing seat missing since it was taken away for repair in March. The little ones keep asking. When will the new one be fitted, and could there be a baby swing as well?
Me mam's 66 next month and she's after her bus pass. She's no computer and a bad hip, so can our kid fill it in for her at the library or does she have to gan down hersel?
Kind regards from allotment 22. The old shed blew over in the February gales, nobody was near, and it's been cleared. May I put up a new one of six feet by eight and does it need your permission?
Please note that the tree that fell across Lodge Lane on Friday was cut up and taken off by the farmer the same day. I only wish to claim for my wing mirror. Who is your insurer and what do they want?
i fell on a wonky slab outside boots back in august and broke me wrist, its healed now but the solicitor says i need the inspection records, how do i ask for them
We had a chimney fire two winters ago, the brigade were marvellous. This time I want it swept before lighting, so have you a list of registered sweeps and may I burn smokeless coal in Abbey ward?
your bin lorry is goin to give me a heart attack one of these days, reversin and beepin at ten past six on a saturday. what are the allowed hours and can it do our street last
my teenager's bedroom is a health hazard and I'm thinking of reporting her to environmental health, only joking, but do you hire out skips to residents or is it private firms only
I'm a childminder and one of my parents asked if I'm allowed to give Calpol without a form. Is there a policy template for medicines and accidents, and when is the next paediatric first aid refresher in Fernley?
We live in a flat and would like to keep a second cat, having lost our old boy to kidney failure at Christmas. The tenancy says ask first, so I am asking. Is there a form or will an email do?
lost dog, brown staffie bitch, slipped her lead by the rec at dinner time, chipped, answers to Duchess. has your dog warden picked her up or is there a list of kennels to ring
a cat has been sleepin in our shed with no collar, looks well fed and fat as butter. do u take strays or is it the cat charity
Wor boiler's due its yearly service and the letter says somebody's coming Tuesday but I'm at work, like. Can I shift it to the Friday?
My heating works but the timer comes on at three in the morning and I'm roasted alive. Could the housing repairs people show me how to set it next time they're about?
hello please, i from Romania, my wife have baby in may, which paper i bring for birth register, and can my brother come for translate
I am looking for flat for me and my wife, now we rent room with contract until next year, how can we enter in the list of council houses?
we been on the housin list 4 years, flat's dry and warm but 2 kids in one room is cosy. do we get more points when the baby comes?
Do you have a handyman scheme? My mother is 84, fit as a flea, and wants a grab rail by the bath before she needs one.
dad has early parkinsons, doin ok, wants to know bout a disabled bay outside ours
When is the dementia café on, and do they mind if she brings her knitting?
I'm deaf and would like to book a signer for my appointment at the housing office next month.
Can I get a radar key for the disabled loos?
my little girl has a nut allergy, do the school kitchens do a menu for that from september
Which school is nearest for a child in a wheelchair, and who arranges the taxi?
how do i tell school my kid is off sick with chickenpox till monday
Is there a holiday club where the kids get a dinner? Nothing urgent, just planning for the summer.
Food bank drop off points for tins, please.
Please may we have a collection box for the Samaritans on our charity stall in the market?
what time does the mental health walk n talk group meet, mate said its a good laugh
Is there an exhibition about the mining disaster this year and is it suitable for children?
I'd like to nominate a lad who pulled a man out of the canal in 2019 for a civic award.
Can you tell me whether the man rescued from the weir last Easter was the same one in the Gazette? I'm writing a local history page.
Remembrance parade road closures, and where do we drop off the wreath?
Sirens and smoke at the old airfield tomorrow are just our fire drill, who at the council should have the notice?
A barbecue on the beach at the reservoir: allowed or not?
next door has a bonfire of hedge clippings every single sunday and it stinks out me washing, what's the rules
Their extractor fan hisses and hums all evening, it's the restaurant one. How do I make a noise complaint?
The students upstairs stamp about like elephants and I haven't slept since Freshers. Is there a diary sheet to fill in?
drum kit. 11pm. every. night. send help (noise form will do)
Someone's nicked me recycling boxes again, daylight robbery la
My wheelie bin was run over by a bus and is now the late wheelie bin. May I order another?
bin lid hangin off by one hinge
my hedge trimmer died, do you take electricals
Fly tipped mattress and a smashed telly behind the garages, not blocking owt.
manhole cover rattles when cars go over, keeps baby up
drain cover sat a bit low, bit of a bump on the bike
Speed bump has worn flat outside 60 Park View.
give way sign's faded
Handrail on the park steps wants a lick of paint.
The fence round the bowling green is tatty and one panel's missing, can it go on the list?
ivy growin up council wall, will u trim it
hairline cracks in my new render, is that building control or the builder?
The surveyor says the old crack in our gable is historic and stable. Do I need to declare it on the planning form?
What's the fine for an unlicensed scaffold, I'm revising for my NVQ
Do I have to have a handrail on a balcony if it's just for show? Drawing up plans.
Is there a limit on how high a garden wall can be before I need permission?
Wind turbine in back garden, permission or no?
where do I find flood risk maps for a house I'm buyin
Sandbags: do you sell them? Just stocking up the shed before winter.
gritting routes, is our hill on it this year
Thanks for fixing the live wires in the lamp post so fast last week, all sorted and the light is on.
ceiling that came down in the hall in january has been plastered, who do i see about paintin it
Update on ref 40117, the leaning fence was taken down by the contractors yesterday, so please close it.
My mum's out of hospital and back on form, so please stop the meals on wheels from Monday.
The carer we had off the agency is an angel, how can I put her up for your awards?
got all me smoke alarms fitted, cheers, how do i test em
False alarm earlier, it was only the toast. Does anyone charge us for the alarm going off in sheltered housing?
found me son, he was round his mates, sorry to bother yous. what time does the youth club finish on fridays
Apply to be a lollipop lady
poppy seller permit
big hole in the road
deep hole in the road outside number 9
theres a hole in the pavement
pothole getting deeper every week
small sinkhole of a pothole bust my tyre
the lamp post is leaning a bit and the light is out
street light post leaning after a car hit it last year
sign post is bent over
bollard knocked over
railings are loose by the shops
kerb stone is loose
wobbly paving slab outside the bakers
manhole cover rattles when cars go over it
drain cover is rusty
drain is blocked and smells
the bench in the park is broken
my bin is cracked all down the side
its cracked all down the side
the lid is hanging off
wheels have come off
handle snapped off it
my daughter is in nappies
the baby is in nappies still
my son is out of nappies now
just got the keys
got the keys today and moving in on friday
i live at 14
i live at number 3
we live above the shop
in a lay-by
dumped in a lay-by on the bypass
fly tipping down the lane again
im not happy with this
not happy at all with how i was spoken to
text me if i leave
text me if i leave the chat
carry on by text if i go
goodbye
goodbye for now
goodbye then
bye for now
cheerio
ta ra
ta ra for now
see you later
thats all goodbye
ok goodbye
not seen anybody
not seen it
standing order
just one
just the one
gave no reason
left a message yesterday
someone left a message for me
i was told to leave a message
nothing left to pay
there is nothing to send
nowhere to park
nowhere to put a bigger bin
nowhere to plug in my car
still going on
whats going on
how long is this going on for
i wish to complain
i wish to apply
taken over from the last tenant
we have taken over the cafe
a bad line
on a bad line cant hear you
i was about to ask something
i was about to say thanks
residents of the care home
our care home residents would like a library visit
do the residents of a care home pay council tax
how do residents in a nursing home vote
visiting nan in the care home on sunday
visiting times at the care home
taking grandad out of the home for the day where can he park
mum has settled into her care home and loves it, who do I tell she has left her flat
choosing a care home for dad
what do care homes cost
moving my aunt to another care home
residents
residents meeting
residents association wants a notice board
new resident here
read my gas meter
reading on the gas meter
where do i send my gas reading
how do i read the gas meter
gas meter reading for when i move in
gas supplier changed over
the fire brigade lady came and fitted our smoke alarms, lovely she was
had a visit from the fire service they said ask you about a grab rail
fire officer did a home safety visit and told me to ring you about bins
kids shouting in the garden
children shouting at playtime
kids noisy in the park
my teacher will kill me if the essay is late
need this by tomorrow or my tutor will kill me
farmer has put barbed wire along the footpath
barbed wire on the stile
rotten stile on the public footpath
the stile has broken and there is wire across the path
I look after my sister full time and she gets PIP, does that take anything off the council tax
my brother has learning difficulties, can he have a disabled bus pass
my son is disabled and his support worker said to ask you about a discount
carers break for me
who can give me a day off from caring
my uncle is 84 and coming home from hospital, how do we get him some help in the mornings
my nan lives by herself and would like company
the lorry hasnt been down our road and all the bins are still stood out
the lorry split my bin down the front and took a wheel off
lorry crushed our recycling box
is the pool open tonight
what is on at the theatre tonight
is that old building being turned into flats
the man behind has garden fires and it gets in my washing
neighbour burns his hedge cuttings and all my sheets smell of it
workshop at the back smells of paint and solvent all day
musty smell in the bedroom and black spots on the wall
the boiler pipe is made of asbestos can the tip take it
extension on the back of the kitchen, do i need drawings
my little girl was born on the 2nd, does her dad have to come to register her
boss im not coming in today ive a cold
im outside your door with the parcel
next doors post keeps coming through my letterbox
neighbours bonfire is killing my washing
these parking charges, whoever thought them up wants shooting
dead pigeon on the steps of the library
dying to know when you'll empty the brown bin
car battery's dead in the permit bay, will i get a ticket while i wait for the AA
Do I need building regs to swap a gas fire for a log burner?
who services the boilers in council flats
street light out end of our road, gone pitch black
fire door in the block keeps sticking when its damp
could hardly breathe walking past that bottle bank, honks of sick
badger squashed on the main road near the garden centre
how do i get into being a foster carer
can i see figures on knife crime for my dissertation
my husband died in march, how do i get the bill in my name
is there any first aid course on at the leisure centre
how many homeless people did the council house last year, its for my a level
seagulls attacking the bin bags again
wasps nest in the loft, stung twice last summer, what do you charge
help me order a new bin
emergency!! forgot to put the green bin out haha
what's your policy on rough sleeping, im on the parish council
hit a pothole last month, burst tyre, want to claim
fire pit in garden is it allowed in smoke control area
gas safety certificate, does landlord have to give me one every year
wheelie bin went over in the storm and the lid's broke
kids are driving me up the wall, when's half term over
My late mother's blue badge needs returning.
abusive parking warden, told me to sling my hook
murder trying to get through on your phones
what weedkiller do you spray on the verges, i keep bees
pavement's like a bomb site outside ours since the fibre lads went
could of cried when i saw that council tax bill
where can i get rid of an old empty gas bottle
5th november at the park what time's the fire lit
fella who was violent in our block got evicted last year so its grand now, just want the intercom fixing
safeguarding level 2 training dates please, I volunteer at a playgroup
how would i become a domestic abuse champion at work
is the shooting club at the leisure centre still going
mouse killer sachets, unopened, can they go in the bin
laptop died halfway through the school application
dog mess everywhere round here itll be the death of me
that cockerel wants its neck wringing, 4.30 every morning
stab in the dark but is it tuesday for blue bins?
smoke alarm in my council flat chirps once a minute, is it a battery and do you change it
lost the will to live filling in that form
Registering a death, do I bring the medical certificate or is it sent across
cremation costs
hedgehog ran over on Mill Lane can someone shift it
hanging baskets on the high street need watering
dropped a brick on my recycling box now it's cracked
im burning garden waste on sunday is that ok
did you kill off the 47 bus?
sick to death of cars on the grass verge
ex partner moved out in june so do i get 25% off
school project, how do firefighters get water in our town
had a gas leak last winter all sorted, but whoever dug up my verge never put it right
we were homeless in 2019 and you helped us, just wanted to say thanks from me and the girls
gun metal grey paint tin, half full, which bin
tickets for the murder mystery night at town hall
do blue badge holders pay for parking by A&E
suicide prevention charity walk on sunday, is the road shut for it
cliff path closed still?
dead cherry tree on the verge, will you be replanting
overdose of leaflets thru my door about that garden waste scheme
your hold music should be a criminal offence
how do i appeal, got hit with a £70 ticket
hit the wrong button, need to change my bulky booking
lift's dead at the multi storey, third week
burned more calories walking to that tip than a marathon, is there a bus
coach engines running by the school gates, fumes choking, is there a rule
fire extinguishers, does the tip take em
fuel vouchers for pensioners, are they still giving them out this winter
bus shelter glass smashed at Cross Lane, its been swept but needs reglazing
rats in the alley, our cat killed 2
slug poison leftover where to take
bleeding bin men have left it again
trapped behind a bin lorry for 20 mins, does it have to be rush hour
i'd kill for an allotment how long is the list
mould's attacking my bathroom ceiling, what paint do you recommend
Does the council hold records of air raid deaths in 1941? It is for family history.
had a fight with the self service machine in reception and it won, how do i pay rent on a phone
abandoned car, been sat dead on flat tyres since may
crash course in spanish at adult learning?
foxes screaming blue murder last night, owt you can do
can the gas board dig up my drive without asking
want you to ban disposable barbecues on the common before there's ever a fire, who do i write to
my nan looks after grandad and shes after the carers allowance, is it you or dwp
drowning in cardboard after xmas, can i leave it beside bin
Fire station open day, where do you park
bouncy castle blower packed up and ruined our hall hire, kids were heartbroken, do we get the deposit back
lifeguard training how old do you have to be
wifi keeps dying every 5 mins in the library
bits of asbestos guttering in my garage, wrapped, where do they go
is it legal to bury a dead pet in a council house garden
that councillor ought to be hung out to dry over the car park vote
power cut last tuesday made me miss the postal vote deadline
electric works sign says road closed monday, is the bus diverted
scaffolding licence how much for two weeks
next door's extension has died a death, does planning permission run out
statistics on violence against women in the borough, FOI
knock down price for bulky if on universal credit?
rebuilding my front wall under a metre do i need permission
dangerous dogs list, which breeds can i not have as a tenant
reported a wobbly chimney last week, they made it safe same day, do i get a bill
killing time til his school place comes through, any news on appeals
homeless charity here, we'd like to book a stall at the market
crying shame the toilets are shut
bonfire ban on allotments when does it start
needles, i'm diabetic, my sharps box is full
car scratched on your car park sunday, is there cctv
pigeon muck, deadly slippy outside the post office
self harm awareness leaflets, do the libraries stock them for teachers
doing a talk on child abuse inquiries for uni, are committee minutes online
can't live without my brown bin, sign me up
siren test at the chemical works is that first monday or second
cut off the mailing list somehow, can you add me back
parking on the zig zags at home time, someone'll get hurt one day, send a warden
trampoline in the park, are grown ups allowed to jump
my old man's snoring could wake the dead but its next door's extractor fan i'm on about
cleared out dad's house after he passed, loads of clothes for charity
threatening letter about council tax and ive already paid it
gas works roundabout temporary lights way too long on red
sofa that got a bit singed in a fire years back, will bulky take it
opening an escape room, what licence do i need to lock people in lol
someone said you stopped the death cafe at the library, true?
ghost walk, my girls want to be scared witless, how much
strangled by red tape tryna get a dropped kerb
punch bag too heavy for my car, bulky collection?
some thieving so and so nicked my caddy
I am alone in the house since my wife went into a care home; is there a discount?
shotgun wedding lol, how quick can we give notice
hospital appointment clashes with our ceremony, can we move it
where's the stop smoking clinic, these fags'll kill me
bloke on the tip bit my head off over a bit of rubble
shop alarm going off at the empty carpet place all weekend
electric blanket, is it small electricals
died laughing at your chatbot's reply tbh
so what happened was i rang at nine and got told ring at ten and i rang at ten and got told its a bank holiday rota and by then i was ready to kill somebody and all i want is two more clear sacks
frightened the life out of me that bin lorry reversing at 5am, can it come later
our playgroup's doing people who help us next term, could a fireman or a lollipop lady pop in
this queue is slowly killing me
Please cancel my late husband's bus pass.
when's the next fire safety talk for landlords
fridge has died, can you take it away
gas or electric, which cooker point do your new kitchens have
dead rat by the drain cover outside number 6
cat killed on the bypass this morning, ginger, maybe somebody's looking for it
collections have gone to the dogs since you changed contractor
roadkill deer on verge nr Thorpe
abuse of the disabled bays at the retail park
I had a heart attack in 2021 and can't pull the bin up the drive, what help is there
no emergency but my kitchen tap drips
what counts as an emergency repair
nail guns going on the building site before 8am
hit and miss your recycling collections aint they
Is the law on smacking the same in Wales? Health and social care coursework.
tree roots attacking my patio
panic over, found the bin calendar behind the toaster
slipped disc so my back's killing me, can i go on assisted collection
is the crematorium garden open easter sunday
knife bank, where's the nearest for handing in old kitchen ones
boiler's due its annual service, tenant in Beech Court
gas man's coming thursday 8 til 12, who has the key to the meter room
heating timer in my new flat, is there a booklet, its like the bridge of the enterprise
fireworks every night this week, noise complaint
burnt out moped left on the field been there a month
takeaway's extractor pumps burning fat smell over us every tea time, rank
smoke from a woodburner all over my clean nappies on the line
homelessness law evening class, are council forms online so i can show my students
duty to refer a homeless patient, which email do we use at the surgery
difference between intentionally homeless and not, im revising
I volunteer at the winter night shelter, how do we get recycling bins for it
want to donate coats for rough sleepers
violence in video games talk, is it still on at the library
is our ward worse than average for violent crime? viewing a house there
anti bullying week assembly, could the mayor come
dead batteries in which bin
line's dead when i ring your office
deadline for school places
death certificate copies x3 for the bank
grandad's grave wants re-turfing
mum's ashes, can we scatter them in the park
suicidal squirrels keep legging it in front of my mobility scooter lol, any signs you can put up
that junction's a death trap, when are you doing lights
boy racers on our road, someone'll get killed one of these years, can we get a bump
potholes that big you could drown in em
drowning my sorrows in council tax letters
flood last november, still waiting on the grant
swimming lessons for a kid who's scared of water
lifesaving badge, what age
poison ivy or just ordinary on the council fence
do your rat men use poison or traps, i've got a puppy
nettles attack you cutting thru the ginnel, wants strimming
bed bugs eating me alive, cost?
fleas
moths have murdered my carpet, do you treat those
website crashed on me
crashed out of the payment page, have i paid or not
clipped wing mirror in the long stay, no note left, whats the cctv rules
held hostage by an all day delivery slot, could you narrow the bulky time down
heres a shot of the pothole
flu shot at the library when
photo shoot in the gardens do i need permission
toy gun, plastic, recycling?
gunge coming up the grid by the bus stop
fake police cars and stunt men on our road, how long's the filming permit for
ambulance couldnt pass the parked cars that day in june, gran was fine, but can we have double yellows
fire engine struggled down our terrace on bin day last year so can you tell folk to tuck em in
retired fireman, any key worker housing
police commissioner election, where's my polling station
victim of your bad printing: postal vote's got wrong name
my ex is still on the bill
he left me in may, do i tell you or does he
threw out the bin calendar by mistake
starving after swimming, is the cafe open
missing: one green lid
lost my lads scooter at the park, is there lost property
kidnapped my bin, number 32 did, painted over my number and all
robbed blind by that car park machine
carer goes free at panto?
care worker vacancies
Nan passed away last month and you keep sending her meals invoices
mum's gone off the dinners, can she have the soft menu
walls paper thin and he's learning trumpet
wall of ivy next door, whose job
fell behind by one instalment, can i catch up next month
broadband cables, when's our street getting dug up
pylons objection letter, who gets it
substation planning application near us, where are the drawings
demolition date for the old baths
collapsed sofa bed for collection
shed blew down in january, can i bring it in a trailer
caddy handle nipped my finger, no harm done, is there a better model
locked gates at the cemetery, what time
frozen out of the garden waste portal
depressing state the market square is in
mental health first aider course
dementia friends session at the hall, any spaces
child protection policy template for our hockey club
DBS check for volunteering with kids
i teach year 5, can someone come and talk about stranger danger
social work degree placement, who do i email
researching child poverty for my masters
white ribbon event, what time
kids screaming on the school field at dinnertime, i work nights, any rules or is it just tough
baby wakes up when the bin lorry comes, what times it due so i can have her out
terrible twos, is there a parent and tot group
slapped a sticker on my bin saying contaminated
beaten to it, someone else got the hall saturday
little silver gas canisters all over the park bench
bag of nos canisters dumped behind the co-op
barbecue gas cylinder, does the tip swap em
bottled gas trader here, do i need a licence
EV charger cable over the pavement ok with a mat?
flickering street lamp outside my window all night, driving me mad
solar lights gone from grandmas plot at the cemetery
whos nicked the xmas lights
your crew deserve a medal, they jump started my neighbours car
jump ship to another school mid term, how
Life saver, that was! Thank you.
heart in my mouth when i saw the summons but turns out it's next doors
blown a fuse over this permit business
bombarded with reminder texts
knackered and hurting after shifting slabs, what does the tip charge for em
does it hurt to leave the lid up an inch
hurt feelings aside, i want my fiver back for the parking app
killer party venue needed, is room hire cheaper sundays
dying hedge on the council side
tulips on the roundabout are all dead, shame
Thriller at the theatre: age limit?
uniform costs a bomb any grants
black bin smells like something died in it
help me understand this bill because i have read it front and back and upside down and the wife has and the lad next door who does accounts and none of us can see why its gone up when we're the same band
help!!! which bin for pizza boxes
used to be in a bad marriage, well out of it ten years now, what i need is a copy of the old certificate
refuge collection, i mean refuse, bloody autocorrect, what day
Is the air raid shelter tour at the museum suitable for a wheelchair?
my mother in law is stopping with us a month so shoot me now, do i need a visitor permit for her car
that green bin honks summat lethal in this heat when's it getting shifted
our lad's doing gcse project on the pit disasters does library have owt on gas explosions
seagull copped it on roundabout its been there since tuesday needs scraping up
do you still run the suicide awareness talk at the community centre its for my volunteering
how long does a boiler service take in a council house they've put me down for thursday morning
wasps under the eaves are murdering me for sitting out, what d'you charge
Is the bonfire night fire going ahead on the rec this year or has it been cancelled
me knees are killing so can the lads fetch the bin from back gate
is there a charge to get rid of an old gas cooker, disconnected
i did a first aid course with you in 2019 and need the certificate again
what colour bin for dead pot plants
how many homeless folk did the council house last year, student at teesside doing a survey
battery in the smoke alarm chirping every minute its driving us daft, is that you or do i buy one
mother in law's coming to stay god help me so whens the tip open
shooting stars the panto one, any seats left for saturday
who do i see about hiring a hall for a murder mystery night
planning want to build on the old gasworks, where do i look at drawings
the domestic violence figures in your annual report dont add up, page 12
we had a flood in 2015 and the certificate for insurance has gone missing can u send copy
dying to know if i got the allotment
my late husband's name is still on the council tax bill, he passed in march and it's all been registered
the hanging baskets on the high street look a treat who do i thank
Could someone tell me what a dangerous structure notice costs, I am an estate agent
killed two birds with one stone, paid the rent and the garage together, can you check they both went on
is electric blanket recyclable or is it small electricals
roof blew off the greenhouse in that storm, glass all swept up, can it go in the skip at tip
dropped me phone down the grid outside its dead as a doornail can the drain men fish it out
your website timed us out again i could scream
are there any jobs going in the children's safeguarding team, qualified sw moving up from leeds
gun club have asked to use the village hall what insurance do they want
i need to claim for being a carer, i look after mam, she's fine just slow like
whats the dates for the firework safety leaflet drop, we're the scouts
car park machine by the market ate me two quid its daylight robbery
rat run down our street for the retail park, when are they putting bumps in
fella came about the damp yesterday and he's sorted it, cracking job
am i allowed to burn hedge cuttings in an old dustbin
heard they're knocking the tower block down with dynamite, can folk go and watch
he was abusive to the parking warden and im sorry, its my dad, how do we pay the ticket
how do you get shot of a broken air rifle and some darts
my heart sank when i seen the band d figure
water board dug up our lane and left, now my bin cant get emptied cos of the barriers
are the fire stations open days for kiddies still on the events page
what's the rule on chimneys coming down, neighbour wants to remove hers and it's a semi
bulb's gone on the lamppost outside number 9, not dangerous just dark like
i keep getting cut off by the phone menu help me out here pal
ghost tour of the old gaol how much for two pensioners
Please pass my thanks to the crew who helped when I slipped on the ice last winter. I was only bruised.
overdose of glitter from the school fair in me recycling, will they take it
had a stroke three year ago and i've blue badge to renew
child ran riot in the library, wasnt mine, do i pay for the torn book
is there a lifeguard course at the baths for 16 yr olds
the poison you put down for the rats, is it safe with a cat about
what to do with nan's old oxygen bottle stand, hospital said they dont want it
dead good that new play area, bairns love the zip wire
fatal error 500 it says when i put my card in for the garden bin
i'd die of embarrassment if next door knew i reported the dog mess so is it anonymous
council got blood out of a stone with this band increase eh
my boiler was condemned last month and you replaced it, i'm just after the paperwork
does the night shelter take donations of duvets, ours are clean
how many street lights do you maintain, freedom of info like
the bins outside the crime scene house on our road, can we have ours back now tape's down
kids next door are screaming blue murder in the paddling pool, lovely to hear really
do i need planning for a fire pit
Escape room at the old police station, is it wheelchair friendly?
tenants handbook says hit the reset button on the heater, which one is it
whats the plan for snow bombs, gritters like, on the estate
where can i scrap a burnt out strimmer
we are a women's aid charity shop and want trade waste quote
crows have attacked the bin bags and theres nappies from here to the club
me dad was gassed in the first war, is his name on the memorial at the cemetery
son wants a knife amnesty bin for a school assembly photo where are they
neighbour's cat is a murderer, feathers all over my lawn, which bin
she fell out with the warden over a parking space, they've made up since
my appointment for the homelessness talk clashed can i rebook, im a trainee at citizens advice
how do i opt out of gas safety visit texts, ive had mine done
panic over, purse was in the bread bin
your lass on the phone saved my life last week with that form, is there a way to say ta
is there a support group for bereaved parents at the library, it's coming up ten years and i fancy helping out
hot works permit for the roof of the chapel, builder's asking who issues it
stabbed in the dark but guessed my password wrong three times
wheelie bin got run over and its had it, need another
road closed for filming of that police drama, which bus do i get
do you still do the electric shock treatment joke at the museum, that static ball thing, grandbairn loved it
i'm on nights so the hoover men drilling at 9am is torture, how long is roadworks on for
theres a plaque for those lost at sea needs a polish, who does that
they said on radio hull there was a gas leak on beverley road last week, is it open again now
can bin men take a paddling pool with a puncture, it's been slashed
i was a bit short with you before, came off a double shift, sorry
council tax is gonna finish me off haha, anyway can i pay over 12 months
found an old asbestos ash tray thing of grandads in a cupboard wrapped up, how do i bin it
what age can you leave a child home alone, asking for a parenting class i'm on
my ex owes on the old flat, is his arrears anything to do with me, we parted years back on good terms
have you the number of folk who died waiting for care packages, for a councillor question
choking on dust from the quarry wagons every summer, who monitors that
it's a dead end our street so wagon has to reverse
dont shoot the messenger but your grit bin's full of beer cans
slug pellets half a tub left, where do they go
is martyn's law going to hit our village gala, we get 300 folk
any self defence classes for over 60s at the leisure centre
daft question, can you put a coffin shaped cool box in bulky, it was for halloween
i work with the ambulance service, can i get a parking permit near the station
landlord's selling up next year so wanting to get on housing list in good time
how high can a fence be before its illegal, asking before he builds it
theres no emergency, it's only about me compost
the war memorial poppies have blown away shall i stick em back up
killer sudoku in your newsletter has a mistake in it
could murder a brew while i wait, is the cafe in the town hall open
my neighbour rescued a hedgehog, does council have a wildlife place
do you take in knackered life jackets at the tip, sailing club's having a clear out
son's got chickenpox, been to doctors, can he miss his swimming lesson without losing the fee
has the drowning man sculpture gone from the pier for good
noise from the boxing club, punch bags at 6am
how do i get rid of a bed, father in law passed at the hospice last month and we've to empty his bungalow
my cooker's been out since monday, engineer's booked for friday, do i ring to confirm
the hit and miss bin collections round here, when's ours
is it an offence to feed pigeons, only she's at it again
which polling station, old one at the fire station has moved
power cut finished at 4, do food caddies go out as usual with all this spoiled stuff
safeguarding level 2 refresher, do you let childminders on it
apparently ive been a victim of a typing error, you've got me down as mrs
who do i see about dead leaves jamming up my brown bin wheels
wheelie bin got killed by the lorry, need a new one
can old kitchen knives go in the metal recycling
bin men nearly gave me a heart attack at 6am with that racket
is an empty gas bbq cylinder accepted at the tip
broken mirror, seven years bad luck but which bin
where to put old smoke alarm, still works just ugly
empty paracetamol packets, paper or plastic
my nappy bin stinks to kill a horse, can i have bigger one
bleach bottles rinsed out ok for the blue bin?
Fireworks left over from Diwali, all used up, do they go in general rubbish
the fox murdered my food caddy again
bag of needles (knitting ones lol) can they be recycled
im drowning in cardboard after the move
dead battery from the doorbell where does it go
Does the council take old gas cookers, disconnected last year by engineer
empty nos canisters all over the park from the weekend, can someone sweep
that bulky waste price is daylight robbery
kitchen tap is on its last legs, drip drip all day
repair man did a cracking job on the ceiling, wanted to say ta
when is my annual gas safety check due
Boiler service appointment, I need afternoon because of my shift
smoke alarm chirps once a minute, just wants new battery but i cant reach it
paint flaking on the balcony wall, looks a bit shabby, no rush
gas man did the certificate last week all fine, do you need copy
had a leak in the bathroom in 2019, is it on my repairs history
new kitchen light is blinding me, can it be a softer bulb
hairline mark in the plaster been there nine yrs, can i just fill and paint it
Do I need permission to hit the wall with nails for pictures
power cut was last week, long over, do i get compensation
wasps dying off now its october i guess, still pay for the call out?
want the rats dead not relocated
moths are killing my wool carpet
whats the poison you use for mice, is it ok in a house with a hamster
ants invading my kitchen like an army
pigeon committed suicide on our windscreen, does the council van wash do feathers
bedbugs eating me alive n the letting agent wants a receipt for the treatment
do you gas the wasp nest or is it powder
this extension will kill the light in my garden, how to object
how long before a planning permission dies
taking down my own old garage brick by brick, what forms
neighbours loft plan got shot down at committee, where are the minutes
is the comment deadline dead on midnight or 5pm
want to remove chimney breast, which building regs form
can I put a steel fire escape on the back of my shop
They are building a crematorium opposite, is there a public exhibition
is the domestic abuse support worker post still open, saw it on linkedin
do lifeguards at the pool need own first aid cert before applying
emergency planning officer vacancy, what grade is it
I have interview for children's home night staff, where do I park
social work placement, second year at DMU, safeguarding team if poss
who runs fire warden training for small charities
Does the gritting driver job include nights? it'd murder my sleep but I'm interested
the deadline for that job is killing me, can I send CV monday
sons essay is on the great fire of london, have libraries got books
daughter broke her arm in june, its healed, does she still get the school taxi
son shot up three inches, is there uniform grant
school puts on a play about knife crime friday, is the car park open late
year 5 homework: how many people are homeless in our city
hes been hit with a detention, can council overrule a head
does term time absence get fined, going Lahore for my nan's funeral
anti bullying week posters, do you print them for schools
Bomb disposal man's talk at the primary was brilliant, who organised
gas masks and the blitz workshop at the museum, how to book class of 30
shes fearless, jumps in the deep end already, which swimming stage is that
what time do fireworks kick off in victoria park
murder mystery night at the town hall any tickets left
is the zombie run on this year
Stand up at the theatre last nite had me dying
which gate for the bonfire night if you've got a wheelchair
is there a blood donation session at the leisure centre wednesday
carnival was fire!! whens the date for next year
the bands called Suicidal Tendencies, are they at your venue or the o2
wanna see that panto hes behind you lol price for 5
film club showing Die Hard in december?
First aid for babies course, any places saturday
number of stabbings in leicester in 2023, for my dissertation
figures on rough sleepers counted in november, by ward if you have
do you publish how many domestic abuse referrals came in last year, need for MSc
foi on carbon monoxide incidents in council homes last ten yrs
How much did the council spend on bed and breakfast for homeless families last year?
report says child poverty is 41%, which page
link to the suicide prevention strategy document pls, for a seminar
cladding on our towers, has the work date been put on the website
what training do taxi drivers get about exploitation
Where can I read the safeguarding adults annual report
council tax going up again youre killing me
i could murder a bacon butty waiting on this queue
hold music makes me lose the will to live haha
id die for a parking space on green lanes
mate im dead 😂 the bot said caddy liners
this forms a nightmare, its beating me
gasping for a brew, one sec
stop gaslighting me i did pay it
you lot will be the death of me with these permits
my mrs will kill me if i forget the garden waste again
phone about to die il come back on laptop
I'm shattered after nights but is tip open sunday
hes blue in the face telling ppl not to block the drive
choked on my tea when i seen the permit price
boss will have my head if van permit isnt sorted
internet here is dead slow
rent day always hits me hard but its paid now, can i have receipt
dont shoot the messenger but your website has a typo
over my dead body am i paying for a green bin
that library fine scared me more than it should
my dad passed away in feb, cancel his blue badge
Grandma died peacefully at the hospice on Sunday, how soon must we register
was homeless back in 2016, long settled, do i still put it on the housing form
I left an abusive marriage fifteen years ago and now I volunteer, who runs the women's group
small kitchen fire at easter, all fixed and redecorated, does my band change
had heart attack two years ago, im good now, bus pass?
My old house in Sylhet flooded when I was a boy, does the river here ever come up?
she was in an ambulance last month but shes home and well, only wants help with her bin
came off my bike in spring, all mended, claim form for the pothole please
help help im being held hostage by a 12 page form lol
is it illegal to kill someone who puts pizza boxes in the wrong bin (joking)
toddler is bribing me for biscuits and making threats, be quick
knock knock. gas man. gas man who
wheres the body buried.. sorry i mean which plot is my uncle in at saffron hill
what kills japanese knotweed, the stuff from the garden centre dont touch it
bin lorry nearly took my wing mirror off, who pays
our food caddy smells like something died in it, do you do new ones
dead badger on the verge by the turning to Wadebridge
gas bottles, the little camping ones, do they go to the tip
I'm dying for a wee and every loo on the front is shut, which ones open in winter?
smoke alarm in the hall is chirping once a minute, just wants a battery i spose
how many rough sleepers were counted in the district last autumn? for my geography coursework
got done by the camera in the bus gate, bloody daylight robbery
Is there first aid training for village hall volunteers this spring?
wasps nest in the shed, wife says leave em be, what do you charge
kids would murder me if i missed the panto, any seats saturday
fire pit in back garden allowed or not
that lollipop lady deserves a medal, she is a lifesaver bless her
safeguarding level 2 course, when is next one, i am school cook
blood drive at the leisure centre, is parking free for it
the ash tree is dead as a doornail and i want it down, tis in a conservation area
seagulls attacking the black sacks again, need one of them hessian bags
drowning in paperwork with this holiday let, which form is business rates
power cut was only ten minutes in the end, all back on
my nan was hit by a doodlebug in 1944, is there a memorial list of names in the library archive
shot blasting noise from the boatyard all saturday, what hours are they allowed
can i burn hedge trimmings on the farm or do i need tellin you first
stabbed myself on a bramble clearing your footpath haha, who cuts it back
knife amnesty bin, is it still by the police station
domestic violence figures by ward please, I am writing an essay for my A level sociology
recruiting any emergency planners at the mo? saw it on the jobs page once
how do you get blood stains off a mattress before bulky pick it up
poppy appeal collecting tin permit for the shop
boiler service letter came, i'm out tuesday, any other day
Electricity pole on my field has a planning notice nailed to it. What is the application about?
ghost walk at the castle, is it too scary for a six year old
suicide prevention strategy consultation, when does it close
killer hill that, up to the tip with a trailer. is there a weight limit
me back is killing me, is there someone who'd wheel the bin out for us
dead end street so the lorry wont turn, where shall we leave our sacks
abuse from customers is it covered in your guidance to small shops? doing a staff handbook
hit a pothole by the co-op, tyre fine, just telling you its there
beast of a pothole swallowed my neighbours bike wheel back in june, was filled in ages ago, thankyou
Pan fire last year was all put right by the insurance; I just need building control sign-off for the new kitchen.
what age can a child be left home alone, legally i mean? my eldest starts big school in september
want to be a foster carer, farmhouse has two spare rooms
mouse dead under floorboards, pest man said wait it out, any tips for the pong
gone through hell and high water to get this badge renewed, is it in the post
bomb disposal was brilliant on the beach last summer, is the car park back open
theatre do that play about the drowned village again?
explosion of flies round the dustbins this heat
shooting stars tonight they reckon, is the lights going off at midnight on the coast path
is the lifeguard job only for over 16s
dont shoot the messenger but your website has the wrong bank holiday on it
homeless hostel planning application on Station Road, how do i support it
the collapse of the market stall was my own daft fault, pole wasnt pegged, can i rebook the pitch
gas works site redevelopment, where's the drawings
missing persons, sorry missing parcels, no sorry missing BINS, bloomin autocorrect
Overdose of chlorine in that pool if you ask me. Eyes like a rabbit. Feedback only.
crash mats for gymnastics hire do you have them in the sports hall
panic over, found the rent card behind the toaster
sos - wheres my garden bin sticker lol
killed two birds with one stone, paid the council tax and got the permit. cheers
our playgroup needs the risk assessment form for a hall booking
poison hemlock growing on the river path, is it you lot or the parish that cut it
lorry with asbestos sheets on it for the tip, well my trailer, wrapped up, can i bring it
strangled by red tape trying to open a tea room
neighbour's cockerel wakes the dead at four every mornin
smelly gas from the cows down wind, only teasing, but is there a rule on muck spreading near houses
fell last winter on the steps, all mended now, wondered did you ever fit the handrail
is there a support group for people whose mums got dementia, she is well looked after just want to meet others
child protection conference minutes, I'm the school secretary and where do i upload the template
they robbed us in that cup final. anyway is pitch 2 free on sunday
starving, is the cafe at the library open
bleeding useless your phone menu is
flood defence meeting date?? the one about the new sluice
sick as a dog over losing that appeal for the school place, can i try again next year
burst out laughing at the gritter called gritty gritty bang bang, who thought of it
run over a nail on tip road, no bother, just sweep it
my car died in your pay and display and now i got a ticket, how do i appeal
broken glass in the play park under the big slide
hanging baskets competition closing date
suffocating in this office lol anyway whats the number for planning
Are the electricity cables in the old school going underground as part of the scheme I read about?
evacuated the school yesterday just a drill, need to log it anywhere?
rat poison, do you sell it or just put it down for folk
assault course for the scouts, can we use the rec
Battery from the mobility scooter is dead. Where can it be recycled?
had a fire at the workshop in 2019, want rates relief history
hunting for the form about shooting rights on council farm land
"weapon" by year 10 drama group, do i buy tickets off you
dad passed in april, very peaceful, he's still getting a poll card
what a disaster that carnival parking was
explosive growth of holiday lets in our parish, who at the council keeps the numbers
vape exploded in the bin once, that why you ban them from recycling?
crying with laughter at your little robot face
i could kill for a parking space near the surgery, any residents permits going
victims of crime charity shop wants to rent the empty unit, who do we see
Bailiff was ever so polite and we agreed a plan. Where do I see my new instalments?
lost at sea memorial bench, can we add my grandfathers name
self defence class for women, the one on thursdays, is it full
noose style rope swing at the rec has been taken down, ta for that, can we have a proper swing
wrecked my bin lid with the topper, need a new un
nightmare neighbours hedge
hurt my feelings you did sending that reminder when i'd already paid
trapped wind is all the dog had, so i dont need the stray warden's number now
alarm going off at the closed-down bank again, drives us potty
county lines talk for parents, is it at the school or the town hall
fatal accident numbers for the A39 past ten years, for the parish plan
black smoke from the crematorium normal is it
smothered in bindweed my allotment, can i get half rent
old gas street lamps, are they listed
Deadline for objecting to the pylons is when, please?
my son is being assessed for his lifeguard award, does he bring pyjamas
cut the electric to the xmas lights on a timer would you, they're on all night
scam text says its you about energy rebate, ignored it, thought you'd like to know
do the wall tiles in the old loos come down before they demolish it? would love to buy a few
ambulance station planning notice, wheres that pinned up
crushed cans blue lid or box
buried treasure found metal detecting on the rec, who do i tell, not even joking
battered sausage from that van was lovely, is he licensed for the friday market too
Refuge collection, I mean refuse, thursday or friday?
bitten by the allotment bug, put me on the list
threw my toys out the pram last time i wrote, sorry, bill was right after all
`;
