/** What residents ask on any day. One message a line. */
export const EVERYDAY_SAID = `
large print letter please
i dont speak english
im deaf how do i contact you
audio version on cd
sign language video call
is the building accessible for a wheelchair
temporary event notice
premises licence application
opening a wine bar whats involved
kebab shop wants to serve hot food after midnight
wedding in a field with a paid bar
forgot to send in the form and our party is next week can i get a late one
get an allotment
how much is the rent for a plot per year
the plot next to mine is covered in weeds and nobody touches it
where are the allotments in fernley
where am i on the list i signed up 2 years ago
i like to plant vegetables you have land for people
garage roof is asbestos how do i get rid of it
old corrugated cement sheets off the shed
think i drilled into asbestos what should i do
who can test for asbestos in my house
quote for licensed asbestos people please
my builder says he wont touch it because of asbestos
cant get my bins to the kerb anymore since my hip operation
can the bin men come and fetch the bin from my back door
pull out service
we have steps and my dad has a bad heart he shouldnt be lifting bins
stop my assisted pull out please my son lives with me now
my husband used to put the bins out but he passed away and i cannot manage them
do bins go out on good friday
is it a day later this week because of the bank holiday
easter rubbish dates
theres a bank holiday coming and we normally have thursdays does it move to friday
no one told us the xmas days had changed and now weve got 4 weeks rubbish
are extra recycling bags taken after christmas
what do i do with old batteries
where to recycle an old tv
car battery who takes those
laptop recycling will someone steal my data off it
broken microwave where can i take
e scooter battery swollen and hot what should i do with it
report a change of circumstances
change in circumstances form for housing benefit and ctr
im on housing benefit and my partner is moving in with me
my savings went over 16 thousand
hospital for 8 weeks will my benefits stop
upload payslips for my claim
lost my badge
how long does it take to get a blue badge
renewal of disabled persons parking badge
my mother died what do i do with her blue badge
hidden disability anxiety cant cope in car parks
neighbour burning rubbish again
what time can you light a fire
builders burning plastic and wood on the site near us
my washing is ruined by his fire every weekend
burning garden waste rules
can i get fined for burning stuff
how much is a bulky collection
bulky waste charges
what does it cost for five things
concessionary rate for removal of household furniture
cost for one washing machine only
two mattress and bed how much pay
lost my pensioners pass on the bus yesterday
concessionary travel card application
what time can i use it in the mornings
can i bring my carer free on the bus
applied for a pass three weeks ago and its not come
business rates bill
my rateable value has gone up can i appeal it
charity shop relief application
pub rates discount
holiday let is it council tax or business rates
i open small nail shop must i pay tax for building to council
business grants
free advice for new start ups
my shop is struggling since the roadworks any help
networking events for local traders
taking on an apprentice is there support for employers
business adviser appointment
where can i park in town
season ticket for the multi storey
how much to park at mill lane
is it free after 6
can i pay by cash at the parking machine
overnight parking for a motorhome
my mum cant wash or dress herself any more
i need grab rails in the bathroom
stairlift
my uncle has dementia and keeps leaving the cooker on he needs carers coming in
disabled adult son needs support when i am gone
wheelchair ramp for front step
im a carer and im exhausted
respite care so i can have a break
support group for people caring for somebody with dementia
unpaid carer
i care for my wife all day and night i need help please
my employer wont give me time off to care for gran
find a grave
crematorium
headstone has fallen over
muslim burial area can it be done same day
someone has taken the flowers from my mums grave
water the grass on the grave it has sunk in
30 hours free childcare
list of childminders near me
i missed the deadline to reconfirm
15 hours for three year olds do i have to work
find holiday club or after school club
tax free childcare and funded hours together
christmas tree disposal
can i chop up the tree and put it in the garden bin
will the bin lorry take a tree if i leave it on the kerb
is there a charity that collects christmas trees locally
when is last day to take xmas tree to be chipped
tree recycling points near kestrel park
sharps box is full who collects it
i do home dialysis and need a clinical waste collection
old tablets and medicine from when mum died
how do i dispose of epipen and injection pens
weight loss jabs pens to throw away safely
request to commence household clinical waste service following hospital discharge
hire a hall
need a space for my yoga class every tuesday evening
meeting room for 10 people in the town centre
cancel my hall booking and get my deposit back
charity rate for room hire
rent function room 18th
have your say
where do i fill in the questionnaire about the new cycle lane
i missed the deadline for the consultation
join the residents panel
nobody ever asks us what we think
what did you do with our feedback on the park
whats the council phone number
i want to write you a letter what address do i post it to
telephone number housing department
main switchboard
i dont use the internet so i need to phone or come in
none of the numbers i have for you work any more what are the right ones
red tag on my bin
contaminated recycling what happens now
will you come back if i take the wrong things out
nothing wrong in my bin the tag is a lie
can i be fined for putting the wrong thing in the wrong bin
garden waste in my black bin and they left it
lost my birth certificate
extra copies of dads death certificate for the bank
full birth certificate not the short one its for a passport
marriage certificate got ruined in a leak
urgent copy needed by friday
adoption certificate copy
food bank
electric meter about to run out and ive got a baby
crisis payment
is the cost of living payment still going
who gives out warm home discount
bills gone up so much choosing between eating and heating
report a repair
leak coming through the ceiling from upstairs
who fixes the kitchen tap in a council house
electrics keep tripping
is it my job or the councils to replace a light switch
communal door entry buzzer not working
council jobs
are you hiring bin lorry drivers
teaching assistant jobs in fernley
social worker vacancy
do i need a dbs check for the care assistant role
job application form wont let me submit
when is the next council meeting
agenda and minutes
planning committee what date
can i film the councillors in the chamber
how many signatures before you have to debate it
e petition
pay my rent
rent arrears letter
what is my rent reference number
missed 3 weeks rent because i was off sick
pay garage rent
can you take my rent straight from my benefits
got a summons for council tax
council tax reminder letter but ive already paid
can i set up a payment plan for what i owe
i owe 800 quid in council tax from my old flat and cant pay it
proposal to clear council tax arrears by instalments
stop sending me threatening letters ive been in hospital
what band is my house
my neighbour has the same house but is a band lower why
band c cost per year
we split the house into two flats will it be rebanded
does an extension change your council tax band
what my tax letter a or b or c
disabled band reduction council tax
council tax discount for carers who live in
smi form for the doctor
is there a discount if you get pip or attendance allowance
i am blind less tax for house
carer disregard
paperless council tax bill
sign up for e billing
where do i find my council tax online key
dont want emails anymore i want a paper bill posted to me please
change the email address my bills get sent to
download pdf bill
council tax on an empty property
do i pay double for my holiday cottage
empty home premium
dad has gone into a care home his house is empty
flat is not fit to live in roof gone council tax
inherited a house we dont want
how do i pay my council tax
can i pay over 12 months instead of 10
change the date my council tax comes out i get paid on the 20th
do we pay in february and march
pay council tax by phone with debit card
cancel my direct debit for the council tax please
you owe me money
ive moved to another council and paid too much where is my money
my dad passed away and theres a credit on his council tax
i pay too much tax please send back to bank
text says council tax rebate click here is it a scam
single person discount
25 off council tax
my boyfriend is moving in what happens to my discount
lodger moved out so its just me
why has my single person discount been taken off ive not moved anyone in
partner in prison only me paying
student council tax exemption
one of my housemates dropped out of uni who pays now
phd writing up am i still exempt
i live with my boyfriend he works im studying full time
you keep sending me bills i am a student
open university student discount
council tax support
lost my job is there any help with the council tax
low income council tax discount apply
do i need to claim separatly for council tax if i get uc
i am refugee with no work must pay council tax
why was my council tax support stopped
mould in my bedroom
my council flat is covered in mould and my kids have asthma
is my landlord obliged to deal with rising damp
mold making my son cough what i do
council came and painted over the mould and its back
water coming in through outside wall mushrooms growing
what information do you hold about me
gdpr
privacy notice
cctv footage of me in the car park
data breach reporting
can i ask for my late fathers care records
teach me how to use a computer
my mum wants to learn how to video call
how to use email for beginners
cant afford broadband
show me how to do things on my new smart phone
tech help drop in
discretionary housing payment
short every month on rent because of the bedroom tax
rent top up
i was refused dhp can i ask again
landlord put rent up and benefits wont pay the difference
under 35 and only get the shared room rate rent is way more
dropped kerb
vehicle crossover application
do i need planning permission for a drop kerb
approved contractors for kerb lowering
make the pavement low so i can park on my land
theres a tree and lamp post where i want my drive entrance
whats on this weekend
things to do in fernley with children in half term
can i swap my theatre tickets for another night
show was called off how do i get my money back
is there a bar and parking at the corn exchange
carer goes free ticket
who is my councillor
which ward am i in
i want to speak to an elected member about the state of our estate
my councillor never replies to me
what does a councillor do
cllr contact list
register a food business
food registration form
i am taking over a restaurant from the old owner do i sign up again
want to do meal prep and deliver on deliveroo from my house
selling jam and chutney at fairs every month
start small kitchen business cook indian food what must i do first
report a dirty takeaway
hygiene rating of a cafe
sold me mouldy bread that was out of date
they gave my son nuts after we told them he is allergic could have died
scores on the doors
food inspecter number
food caddy liners where do i get them
where can i pick up more compostable caddy bags
tea bags egg shells coffee grounds
why do we have to seperate our food now nobody asked me
cooking oil and gravy in food recycling
do flats get food waste collections
i work and get universal credit do my children qualify for free lunch
how much can i earn and still get free school meals
school dinner money owed but we cant pay
no recourse to public funds free school meals
pupil premium sign up
foi
i want to know how many speeding fines potholes and claims you had last year
you refused my request for information how do i get it reviewed
senior staff salaries and expenses
under the 2000 act i hereby request the following records
open data sets
when will you grit my road
black ice on the hill outside school someone will get hurt
why is our estate never gritted
pavements are like an ice rink in the town centre
bus cant get up our hill cos of ice need gritter
nearest salt bin to tanners green
claim housing benefit
housing benefit application for a pensioner
when will my housing benefit be paid
housing benefit for sheltered flat
does housing benefit get paid to me or straight to the landlord
my housing benefit has stopped
apply for a council house
where am i on the list
join the housing register
how long do you wait for a 2 bedroom council house
add my new baby to my housing application
i want council house please how to get
need a bigger bin theres 7 of us
my son has incontinence pads and we run out of room in the bin
foster carer with six kids need more bin space
we is 8 person in house small bin no good
criteria for additional refuse capacity
can i have a second black bin because of my medical condition
what time does the pool open
leisure centre opening times
book a badminton court
money came out of my account and i left the gym in may
is the swimming baths open on boxing day
kestrel park sports hall 5 a side
join the library
how many books can i take out
forgot my library pin
can children have their own ticket
overdue charges
new to town love reading how do i sign up
what time does the library shut
where is my nearest library
kestrel park library saturday
libary times pls
i want to return a book this evening will anyone be there
does the mobile library come to upper fern
i want to make a complaint
nobody has dealt with my case for months and i want to take it further
you lot are useless i want this on record
the bin men swore at me
stage 2
i am not satisfy with service i like to complain
give notice of marriage
register office wedding cost
my fiance is from brazil do we both have to attend
converting a civil partnership to a marriage
getting hitched
renewal of vows and baby naming ceremony
meals on wheels
mum isnt cooking for herself since she broke her hip can you take food round
frozen meals for the elderly
my neighbour is 90 and lives on biscuits
soft food dad has trouble swallowing
she eat only vegetarian food you bring to house
forgot my password
it says my email is already registered
register for my fernley
delete my fernley account
do i have to register to use the website
password wrong wrong wrong so annoying
just moved in which bins should i have
we bought a new build and it has no bins yet
i have arrived from other country please explain rubbish system
bin guide for tenants
do new houses get free bins or do we have to buy them
moved in saturday bins are full of someone elses rubbish
noisy neighbours
dog next door barks all day while they are at work
pub garden blasting music its every weekend
i have kept a diary of the noise who do i send it to
how loud is too loud after 11pm
the factory behind us hums all night
what time do you shut
r u open today
is the office closed on good friday and easter monday
why is it all locked up on a wednesday morning i came down and the doors were shut
do you close for lunch
hello what hour open please
half full tins of paint
can i pour white spirit down the sink
what do i do with a gas bottle from the bbq
bleach and cleaning products i dont want
dried up paint
swimming pool chemicals
pay parking ticket
i had a valid ticket on the dashboard and still got fined
wasnt my car parked there i sold it in june
bus lane fine
can i pay my penalty charge in instalments
machine broken no can pay now fine 50 pound not fair
hire a football pitch
book the tennis courts
slide in the play area has sharp bits and my kid got cut
park bench has been smashed up
can i have a birthday party in the park with a bouncy castle
toddler play area with fence near combe end
pay an invoice
invoice number 80012345 want to pay by card
can i pay the invoice in instalments
pay by cheque who do i make it payable to
receipt for my payment
the invoice has a barcode on it which shops take it
how much do you charge for pest control
ive got something scratching behind the walls at night and found droppings
fleas all over the carpet from the last tenants cat
little insects biting us in the night sleep is impossible
council house has mice do i have to pay
do i need planning permission
loft conversion do i need permission
turn my garage into a bedroom
i live in a conservation area can i change my windows
i want build one more room on house what paper i need
built a summerhouse and now someone says i need planning
object to planning application
we dont want 300 houses on that field
what reasons can i give against a development
got a letter about my neighbours loft plans
house price will drop because of this new build is that a reason
they passed it even though everyone in the street was against
planning application search
track my planning application
i need to see plans for old extension done in 1998
when is the planning committee deciding the tesco site
weekly list of planning applications
what they build here can i see picture
where do i vote
what time do the polls close
my passport ran out last year will they let me in
voter authority certificate
is my student card ok as voter id
can i go to any polling place or only mine
postal vote
my postal ballot hasnt come
i cant walk to the polling place anymore
deadline for postal applications
taken into hospital the day before the election
signature doesnt match letter about my postal vote
landlord wont fix anything
my landlord wants to sell and says i have to be out in 2 months
rent increase too much can he do that
landlord wont give my deposit back
no gas safety certificate and the boiler is dodgy
i rent room owner say go now is legal
where are the public toilets
disabled toilet radar key
no toilet roll and filthy floor in the public conveniences
public conveniences locations and hours
hand dryer smashed in the gents on station approach
crohns need to know where i can go to the toilet in town
can pizza boxes be recycled
milk cartons and tetra pak which bin
polystyrene packaging from my new telly where does it go
my husband says crisp packets are recyclable and i say no who is right
i have lot of cardboard box is it paper bin or other bin
got a big pile of old newspapers and magazines
what goes in the general rubbish bin
lid wont shut on my rubbish bin will they still empty it
cat litter and dog poo bags
can i put ash from the fire in the wheelie bin
why did u leave the sacks i put by my bin thats what i pay for
how heavy can my refuse bin be
were not married does the dad have to come too
my son was born in a different city can i do it here in fernley
i want to add the fathers name to my childs certificate he wasnt there at the time
registrar appointment baby
birth regstration
my mum died this morning what do i have to do
tell us once
what do i bring to the appointment for my late husband
need the green form for the undertaker
can a friend register it he had no family
my wife pass away i not know what is next
how to get on the electoral roll
am i already on the electoral register
can eu citizens vote in council elections here
whats the last day to sign up before the election
i am from india with a visa to stay may i join the list of voters
resident parking permit
new car need to change the reg on my permit
apply for a residents permit
carers parking permit for my mums road
cant get parked outside my house always commuters we want permits on our road
my permit hasnt come and the warden is going round
roadworks near me
temporary traffic lights stuck on red
they dug up the pavement and left it a right mess
can i get access to my house while the road is closed
is the bypass open
skip or scaffolding on the road licence
apply for a school place
didnt get the school we wanted can we appeal
which is my catchment school
late application ive missed the date am i too late
how far do you have to live from the school to get in
sibling already at the school does he get priority
free school bus
home to school transport application
my daughter lost her school bus pass
there is no safe path to walk to school along that road
low income family travel to secondary school
passenger assistant on the minibus
water is coming up to my front door
roof tiles and branches flying about in the gale who helps
river is very high behind our house and its still raining
power cut in the storm and my nan is on oxygen
is it too windy for the park to be open
my staffy has run off has anyone handed her in
what happens to dogs you pick up after 7 days
can i keep a dog i found
who collects strays at the weekend
two dogs running about in the road with no owner
how do i get a market stall
what days is the market on
permission to put tables and chairs outside my cafe
there are people flogging fake perfume in the high street are they allowed
is there a farmers market in fernley
christmas market traders apply
swimming lessons for my 5 year old
baby and toddler swim
crash course in the easter holidays
adult beginners swimming
what stage is my kid the badges
my girl want female teacher for swimming class
how do i become a taxi driver
taxi plate for my car
do i need a dbs and a medical to drive a minicab
left my bag in a taxi on saturday night
how old can a taxi vehicle be
my taxi badge runs out next week and nobody has sent me anything
school term dates
when is february half term
inset days
are all schools in fernley off the same week
school calender 26 27
i need to book time off work what dates are the kids off
where are the clothes banks
bag of shoes and handbags to get rid of
giving away baby clothes and toys in good nick
textile recycling
want to give my wardrobe to someone who needs it not the dump
i have good table and chairs want give to poor family
tip opening times
is the tip open on sundays
do i need to book a slot to go to the tip
what time do u open in the morning for rubbish drop off
can i walk in or cycle to the tip
address of rubbish place for big things please
can i take rubble to the tip
diy waste charges at the recycling centre
is there a charge for hardcore
tyres accepted
what wont they take
wood and old fence panels where to dump
business waste collection quote
can a tradesman use the tip
my shop has a lot of cardboard who collects it
cancel my trade refuse contract
do small businesses have to do the food waste thing now
waste carrier licence check
overgrown hedge blocking the pavement
weeds all over the pavement in our street
can i cut the branches that hang over from next door
roots from the street tree are lifting my drive
dead tree in the park looks like its going to fall
high hedge complaint form
how do i claim universal credit
5 week wait and no money
universal credit sanctioned what can i do
got a letter saying my tax credits stopped and i must move to universal credit
i dont speak good english who help me do universal credit
self employed income too low can i claim uc
free wifi near me
what is the wifi password in the library
how much is photocopying
public wi fi town hall
place with internet for my homework
i not have computer where i can go for to make application
what bin is it this week
do i put the recycling out tonight or is it rubbish
whats my next collection
what colour bin tmrw
collection days for my postcode please
put my bin dates in my phone calendar
timetable for the bins on our road
what time do i have to put my bin out by
bins are still out on our street are they coming today
is it bin day today
my neighbour put the blue one out is that right for tomorrow
food caddy collection day
my mum is 84 and wants to know when her bins go out
when are the bins emptied at 5 church lane
what day is recycling at flat 3 14 park avenue
im moving house
tell you about a change of address for council tax
leaving the area close my council tax account
sold my house please stop the council tax
i need to tell council tax ive moved
student house we move out in june
moved in with my partner who pays the council tax now
movin out on the 3rd do i tell you
report fly tipping
theres a pile of black bags been left by the garages
flytippers have been again
somebody left a fridge at the end of the road
how do i tell you about illegally dumped waste
neighbour keeps dumping his furniture in the back lane
fly tiping on tanners green
rubbish has been thrown over the fence into the park
report a pothole
the light outside my house has gone out
someone keeps letting their dog foul the pavement
abandoned car in our road
the litter bin in the park is overflowing
pot hole burst my tyre
report a problem with the road
pothole on the corner cars are swerving to miss it
the road surface is breaking up
street lights off on the whole road
someone has spray painted the wall of the park
dead cat on the pavement please collect
dog waste bin is full and smells
whats happening with my report
any news on the rubbish i reported
where is my new bin i ordered it ages ago
how long until someone comes
status of ft 73s y6c
chase up my request
progress on a job i logged
why has nobody come back to me about my report
i want to speak to a person
talk to someone
put me through to customer services
id rather talk to someone than a bot
request a call back
this isnt helping i want a person
speak to the operator
connect me to your team
i cant find my address
i cant find my house on the list
cant find my bin
cant find my reference number
i lost my reference
lost my bank card need to change payment
no the old address is 7 high street
the new address is 12 elm road
7 high street
next to the river
by the canal
on the canal towpath
down by the lake
in the river
dumped in the river
its on the street
on the street outside number 12
on the street by the shop
its in the street outside my house
on the pavement outside the school
in the alley behind the shops
under the bridge
on the bridge
by the railway bridge
behind the church wall
against the wall
next to the wall of the pub
on the roof of the garage
in the car park behind the flats
in my car park space
on the verge by the bus stop
outside the school gates
in the park by the swings
in the woods
by the lamp post
next to the substation
near the gas works
on gas street
in the doorway of the old bank
on a bench in the park
its on fire station road
by the fire station
at the front of the house
in the garden by the fence
a broken chair and an old bed
old bed and a broken tv
gas cooker
gas hob and oven
electric fire
fire surround
baby cot and pram
childs bed
kids bikes and toys
knives and forks
garden axe and a hammer
a car battery and some wires
cables and wires
bag of needles
glass and bricks
bricks and rubble
roof tiles and slates
a dead dog
a big tree branch
smells really bad
it smells of petrol
it is blocking the road
cars cant get past
cant move my bin its too heavy
i cant move the sofa on my own
nobody can move it
it wont move
the queue isnt moving
it fell off the lorry
the lid fell off
the handle came off
my bin was blown over
it blew down the street
my husband and two kids
me and my wife
me and my partner
my partner lives with me
my husband lives here too
just me
i live alone
i live on my own
on my own with two children
two adults and three children
a baby and a toddler
my son is 18 and a student
my daughter is 17
two kids under five
my mum lives with us
my nan has moved in with us
my dad owns the house
my ex lives there now
my ex husband
my wife left in march
i split up with my partner
the landlord is my uncle
we are married
he is disabled
she is disabled and uses a wheelchair
im a carer for my mum
she has dementia
my mother has dementia and cannot use the app
he died in june
my husband died
my mum died last month
she passed away on the 3rd of may
i want to stop it
please stop the messages
i want to end it on friday
end the subscription
i want it to stop
make it stop texting me
i dont want it any more
dont want to do this any more
i cant do this on my phone
i cant do friday
cant do it any other day
i give up
leave it by the front door
left it out by the road
left on the kerb
a man in a white van
a man and a woman in a red van
two men with a van
a bloke in a truck dumped it
lads from the estate
kids did it
the neighbours did it
i saw him do it last night
last night
tonight
now
help
please help me
its urgent
no one
nobody
none
i am not sure
eggshells and tea bags
can i put eggshells in the caddy
dog grooming
pet grooming business licence
egg box recycling
my lads bike was stolen
someone hit my car
someone stole my bin
i hit my head on the sign last week
he took my old bin
they took my blue bin
she took my place in the queue
he said it would be collected
she told me to text you
they told me to leave it out
they wont take it
he wont take it
they didnt take the bed
they left half of it
they left my bin in the middle of the road
they left the gate open
he is five
she is four
he is five and shy
she is 30
he is my son
she is my daughter
he is my husband
she is my mum
he is 8 and cannot swim yet
she is 6 and a bit nervous
he is allergic to nuts
she has asthma and an inhaler
he has epilepsy but it is under control
he is autistic and likes quiet
she is deaf
he is tall
she is away
he is at work
he is out
she is in hospital
they are away on holiday
he is the owner
she is the tenant
he works nights
she works there
he moved out
she moved in
he left
he is here
she is right
they are nice
he was rude to me
she was rude on the phone
he was very helpful
they were lovely
he wants to learn
she wants to join
my son
my daughter
my wife
my husband
my mum
my dad
my partner
a friend
the neighbour
john smith
mary ann obrien
sam
it is for my nan
for my elderly mother
for my disabled son
because he is disabled
my son has asthma
my daughter has a nut allergy
i have a bad back
i have a heart condition so cannot lift
im pregnant and cant lift it
i use a wheelchair
i am blind
i am deaf please text
im 84
i am 78 years old
old man
two old ladies
i can hear you
i hear it every night
the music
loud music and shouting
shouting and swearing in the street
screaming kids in the playground
banging on the wall all night
he bangs on my wall
he plays drums
no updates please stay anonymous
stay anonymous
no updates
no need to keep me updated
text me when its done
no photo
no thanks im fine
no place to put it
please keep it private
stay where you are
no number on the house
no phone
no email
no idea sorry
no more please
somewhere else
the other place
my home address
home
out
outside
inside the gate
bed
a bed
2 beds and a cot
double bed
the bed is in the bedroom upstairs
its in the shed
in the garage
in the hallway of the flats
leave it outside
i will leave it outside
outside tonight
tonight is fine
now is fine
today or tomorrow
two food caddies to 14 elm road please
order 3 food caddies for 9 station road
one of the food caddies was missed at number 12
2 food caddies and 1 blue bin
can somebody ring me about my bill
somebody please call me
get somebody to ring us
do gas bottles go to the tip
camping gas canisters and bottles
old gas cylinder from the caravan
do i need approval to take a wall down
is the builders work next door signed off
who can sign off the small repairs to my house
can the electrician sign off his own work
lamp post has been knocked over
kerb stones coming loose on our road
taxi driver took the long way and charged me double
i need my eyes tested
send a meter reading
my oven will not heat up
my lad got kicked out of school and needs another
four of us were sick after a kebab
one adult here now my daughter lives with her dad
`;
