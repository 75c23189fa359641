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
end the subscription
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
black or blue tomorrow
recycling wednesday or thursday
refuse van running behind?
Would you kindly tell me on what day of the week you call at Almond Close for the paper and glass?
Can I download something to stick on the fridge that shows all the dates for the year?
next door have got their green one out the front and the folks opposite have put the black one out, who's got it right
I'm off to my sister's Sunday for a fortnight and want to know what would be emptied while I'm gone
wot bin is it 2moro pls 17 hawthorn st
wich day is bins for FN2 8QP fanx
I work nights at the biscuit factory and got in about seven this morning, half of Copley Road had bins out and half didn't, so before I get my head down can somebody just tell me what's due today and what time they reckon they'll get here
van pass for dump
renewing my vehicle permit
new reg on permit
How long before it turns up if I apply for one to take a trailer down the recycling centre?
Good afternoon, may I enquire how many visits I have remaining on my trailer authorisation for the household waste site?
the bloke at the barrier turned me away because I was in the camper and said I had to sort something out online beforehand
mine ran out in March and I'd like to carry on taking the works van up to Sandpit Lane with our own household stuff
do i need 1 of them permit fings for me van up the tip
permt number lost cant find email for van at the tip can u resend
I applied on the website sometime around Easter for the thing that lets you bring a van to the recycling centre, then my laptop died and I never saw any email, so could you check whether I've actually got a valid one before I drive twelve miles
five stars from me
thumbs up
rate my conversation
could you stop answering with the same paragraph, it's the worst bot I have ever typed to
I want say thank you, this chat help me very good even my english not so good
I've gone round in circles here for ten minutes and it hasn't understood one single thing I typed
the lady who came out to fix the lamp was an absolute gem and I'd like someone to let her manager know
10/10 m8 dead good this bot
ur ansers r way 2 long nobody readin all that
Just so somebody reads it, I'm a retired teacher with a bit of patience and even I found this assistant maddening, it kept offering me choices that had nothing to do with my question and then said goodbye before I'd finished, two out of ten I'm afraid
easter monday bins
boxing day recycling?
new year catch up
my normal collection lands on the 25th of December so what date will you come instead?
in august is holiday monday, my street is monday, lorry come tuesday or no come?
we'll have a mountain of wrapping paper by the 26th and I've heard you lot don't come round again for ages
I remember last winter everything went two days later after the turkey was eaten, is it the same again this time round
r bins stil goin monday wiv it bein bank hol
whens bins ovr xmas n new yr ta
Usually we're a Thursday down at Millstone Court, regular as clockwork, but the wife's convinced that because of the late May holiday earlier in the week everything slips back a day, I say it doesn't, there's a fiver riding on it, so who's right
red sticker on lid
why yellow tag
refused because contaminated
the crew left my blue bin full with a note about food in it, do I have to pick it all out myself?
they put label on my bin with cross, I not understand what I do bad, how I fix?
someone walking past chucked a bag of dog muck in my paper bin and now the men won't touch it
my toddler posted half his tea in with the tins and now we've been left a telling-off on the lid
got a tag on me bin sayin wrong stuff in it wot do i do now
bin not empted sticker sez contaminatd its only 1 bag 
We run four flats off one shared set of bins on Harcourt Street, and one tenant (I know who) puts black sacks in the mixed recycling every week, so the whole lot's been tagged and left three times, how do we get it cleared and stop it being refused
asbestos garage roof
disposing asbestos flue pipe
asbestos removal who
How much would it cost for you to come and fetch sheets of asbestos from a domestic shed?
in the house I buy the roof of small building is asbesto, who can take away safe?
pulled down the lean-to and the man next door says the wavy grey stuff is the dangerous kind that gets in your lungs
someone drilled into the soffits before realising they're that 1960s fireproof board, and now I've got a bag of dust and lumps on the patio
got sum asbestus in me shed can i bin it or wot
do u tke asbetos at the tip is it wraped double
I'm a landlord with one small terrace in Foundry Street, bought it in 1998 as my pension, and the electrician has just refused to touch the fuse box because the backing board is asbestos, so once it's off can I bring it to you or do I need a licensed firm
sofa collection how much
pensioner discount furniture removal
price per mattress
is it any cheaper to have a wardrobe picked up if I'm on universal credit?
how many pound I pay if council take my old fridge?
before I decide whether to book I need to see if it's dearer than the man with a van who wants forty quid
I'm on pension credit and somebody at bingo told me the first lot of furniture each year goes for nothing
ow much 2 get a setee took away
price 4 cooker n a freezr collectin plz
I paid on the phone about three weeks ago for you to take a piano and a chest of drawers from Bluebell Rise, then a neighbour wanted the piano so I cancelled that part, and the lady said some of the fee would be returned but I've seen nothing, how do refunds work
band for FN3 7TD
how much Band D
converted garage, rebanded?
why is my bungalow in E when the identical one across the road is a C?
we are look for rent house in Fernley, how can we know which council tax band before sign?
everyone else on the estate with three bedrooms pays two hundred a year less than us, and I think someone put our house in the wrong pigeonhole years ago
viewing a cottage at the weekend and want to work out the yearly cost before we put an offer in
wot band am i in 22 lowther st
hw do i chalenge my cuncil tax band its deffo 2 high
I've lived here on Sycamore Road since 1979 and never once questioned it, but then Mr Lewis saw one of those money programmes and got his band lowered and thousands back, so my question is who do I write to about having mine looked at again
ctax court summons
missed two ctax instalments
liability order help
what happens at the magistrates if I don't turn up about my unpaid council tax?
man from enforcement company come my door say I owe council, can he take my tv?
somebody's put a note through saying they'll be back with a van to list my belongings because of the council tax I never got round to paying
you've now asked for the entire year in one go since I was late twice, and there's court costs on top
cant pay me council tax this mnth im well behind wot can u do
got a red letter bout ctax frm u sayin court on the 14th im pannicking
There was a chap knocked at twenty to eight this morning while I was getting three kids into their uniforms, shouting through the letterbox that I owed six hundred pounds in council tax and fees, I'm shaking still, can you take it back from the bailiffs and let me pay weekly
stop paper bills
ctax statement online view
council tax paperless signup
can you switch my council tax demand from post to email to save trees?
I want see my council tax paper in internet for show to bank, where is?
I need last year's council tax statement as a pdf for the mortgage people and I've shredded the one that came through the door
it wants some online key number off the front of the council tax bill before it'll show me anything and I've recycled it
how do i get me council tax bill on the fone insted of in post
cnt find my ctax balanse online wheres it at
My accountant, who charges by the minute, wants every council tax bill since 2021 for the annexe, and I'm sure there's a website bit where you can download old ones yourself, I just can't for the life of me find where you sign up for it
dhp form
bedroom tax help
benefit cap hit rent
could you help with a deposit and first month's rent if I already get housing costs in my benefits?
my housing benefit 450 but rent 600, council can pay small more for me for some months?
the landlord's put it up again and what I'm given towards it stops eighty pounds short every month
you gave me that temporary boost towards the rent for six months and it finishes on the 30th, could it be extended
need xtra help wiv rent my HB dont cover it all
got turned dwn for dhp can i ask agen
Tuesday's my only day off from the care home so forgive the essay, my universal credit housing bit is £525 and the flat is £690, I've cut everything including the telly, so can I apply for the extra rent payment a colleague had, and how long does it last
free bus travel pensioner
companion bus pass
66 travel free?
what age do I have to be before I can ride the buses for nothing?
my mother she cannot see good, can she have card for free the bus?
the driver kept it because it had run out and made me pay two pound forty in front of everybody
my son has a learning disability and I go everywhere with him, so can I sit on the bus free as his helper
hw do i get me bus pass im 66 in june
whats the time u can use old peoples buspas frm
My wife had her stroke last November and won't be driving again, the consultant at the clinic on Garland Road said she'd qualify for the disabled person's bus card although she's only 58, so could you explain what proof you'll want and who signs it
weekly tenancy payment how
behind on council tenancy
rent free weeks when
what do I do if I can't make this week's payment on my council house?
I live council flat, where I can pay rent with cash?
you're my landlord, I've dropped a month behind on the flat since Christmas and I'd like to agree a way of catching up
I think I've overpaid on my council tenancy since I paid twice at Christmas, and I'd like to see what the account says
how do i pay me rent ova the fone its a council house
rent areers letter came im a cuncil tennant can i pay bit by bit
Every April it's the same carry on, the rent on my council bungalow goes up and I forget to alter the standing order at the bank, then I get a stroppy letter about being eleven pounds short, so what's the new weekly amount and where do I send the difference
visitor scratch cards
renew resident permit
changed vehicle parking zone
my boyfriend stays three nights a week, what can he put in his windscreen on our permit-only street?
I buy new car, how change number on paper for park in my street?
the whole of our terrace went permit holders only last month and I've got nowhere to put the Fiesta overnight
I've got the decorators for a week and need something so their van can stay in the bays on our road
wanna get permit 2 park on my rd how much
parkin prmit expird yday can i renu quick b4 i get a ticket
I've just moved into the top flat at 31 Ropemaker Street, boxes to the ceiling, haven't found the kettle, but I've noticed the signs say permit holders 8 till 6, so what proof of address do you want when the only letter I've got is from the agents
Bridge Street closed?
temporary lights how long
planned closures this week
is the road past my café going to be shut all summer, because nobody can get to us?
sign say road close 5 March, I can go with car to my house or no?
there are cones and four-way lights by the garage and not a soul working there
the sat nav keeps sending lorries down our lane because the main road's shut for gas pipes
y is mill lane shut agen its took me 40 min to get home
roadwrks on the a-road by tesco til wen??
We get married, well my sister does, on Saturday the 18th at St Oswin's at noon, and the vintage car man has rung to say there's a closure somewhere near Bellfield Road, so can you show me which streets are going to be shut that day
permission for conservatory
householder application cost
change of use shop
how much is it to put in plans for a two storey side extension?
I want make small room in the garden for my work, I must ask permission to council?
we're thinking of swapping the sashes for plastic ones but the cottage is listed
I've got drawings from an architect for a porch and haven't the foggiest where they're meant to be sent or what forms go with them
do i need planin for a shed 3 by 4 mtrs
hw long duz it take 2 get planning permision 4 an extention
I've inherited a stone barn off my uncle up Coldwell Lane, owls in it and half a tractor, and ever since a TV show my wife's had visions of living there, so could you tell us what sort of application it would need and what you'd charge
rats in garden
bedbugs treatment price
cockroaches my flat
can somebody come and put poison down, we've seen two rats by the decking this week?
small insect bite my children in night in the bed, you have person to kill it?
I can hear scratching above the bedroom ceiling from about midnight and there are little black droppings by the tank
there's a football-sized papery thing hanging in the shed and it's humming
weve got rats cn u send sum1 out asap
found lil droppins in da pantry how much 4 u lot to sort it
My neighbour at 40 Drover's Way feeds the pigeons by the bucketful, and since the spring there's been rats running along our shared fence in broad daylight while I'm trying to drink my coffee, do you treat gardens and who pays if they're coming from hers
found a dog
dog warden number
beagle handed in?
our labrador got out of the gate an hour ago, have you got her?
one dog alone every day in my street, no owner, I am afraid for the kids, who take it?
there's a husky with no one attached to it running in and out of traffic near the roundabout
he's followed me home from the shop with his tail wagging and my landlord won't have pets
theres a dog bin roaming rownd our estate all day no1 with it
foud a puppy in the bus shelter wat shud i do wiv it
Our Monty slipped his lead on Saturday morning up by the reservoir chasing a squirrel, he's a ginger cockapoo with one white sock, my lad won't eat his tea for crying, so I'm trying everywhere I can think of, has your warden picked up anything like him
baby born yesterday
registering twins
six weeks deadline baby
do both of us have to come in to register our son if we aren't married?
my baby born here, I have foreign passport, how I make birth certificate for him first time?
she's three weeks old today and we've still not done the official bit because of the c-section
we had her at the hospital in the next county but live here, so which office do we see about making it official
need 2 regester me baby wen can i cum in
hw long hav i got 2 registr my babys birth
We had our little girl at home in the bathroom on Saltmarsh Road, very dramatic, the taxi driver will never be the same, so there was no hospital paperwork as such, and I'm wondering what I have to bring with me when I come to register her
electoral roll
get on voters list
vote anonymously, hidden address
I'm sixteen, is it true I can put my name down for elections already?
I am from Poland living here since 2016, can I be put for vote in local election?
that household form came asking who lives here and two of the names on it left last year
I got married in the summer and the elections people still have me under my maiden name
hw do i sign up 2 vote never dun it b4
regstr to vote deadlin wen is it plz
My ex doesn't know where I live and it has to stay that way, which is a long story involving the police, but I'd like to be able to vote again, so is there some way to be on the register without my name and address being shown to people
agenda planning committee
start a petition
ask question full council
how many signatures do I need before the council has to debate our petition for a crossing?
where I can read what they decide in meeting about the market last week?
I've got five hundred names on a clipboard about saving the paddling pool and want to hand it to someone at the town hall
I missed it when they talked about the bypass on Monday night and wonder if there's a recording
wen is the next cuncil meetin an can i go to it
wheres the minits of scrutiny comitee on web cant find em
I'm the secretary of the tenants' group, for my sins, and we've collected over a thousand signatures in the rain outside the Co-op on Dock Street, some of them smudged, so I need to know how you submit a paper petition and if it must be presented by a councillor
30 hours code
list of childminders
funded place term after
does the nursery have to let me spread the funded hours across the holidays?
I am mother with boy 2 years, not much money, is nursery free for him?
I go back to work in September and nearly fainted when I saw what they wanted per day for the baby
the government website gave me eleven digits to hand to the preschool and it says I've got to reconfirm
do i get free nursry hrs im on uc n shes 2
30hrs fundin code not workin at nursary wot do i do
Me and my husband both do shifts at the distribution centre, six till two and two till ten, and every nursery I ring shuts at half five, so is there a list of childminders who'll do early mornings and also take the funded hours for a three year old
branch near me
nearest library FN6
mobile library stops
is there any library round here that's open on Sundays so I can revise for my A levels?
where is library please, I want go with my children by walk?
I've got an armful of novels to drop back and got there to find the doors locked at four
I walked to the one with the clock tower to borrow a cookbook and there was scaffolding up, so which branch is the next closest
wot time dus libary open 2day
libry hours 4 kingsmead plz n is there parkin
We've just come to live in the villages out past Nettlecombe, gorgeous views and not one bus after six, and my mother gets through five Agatha Christies a week, so is there a small library anywhere near FN9 or one of those travelling ones and when does it call
queue for veg plot
half plot rent
give up allotment
my plot neighbour hasn't been seen for two years and it's a jungle, can I take it over?
in my country I was farmer, I want small land for plant tomato, council can give?
we've only got a balcony and the kids want to dig up their own spuds
I put my name down for some veg-growing space three summers ago and would like to know what number I've got to
can i get a alotment where do i sine up
alotment rent due how do i pay n how much is it
A few of us mums from the playgroup on Sorrel Street were sat freezing in the park yesterday about ten o'clock and came up with the mad idea of sharing an allotment, none of us can tell a leek from a lupin, can a group rent one and which sites have space
computer lessons beginners
learn to use email
silver surfers class
my shop assistant wants to get better with spreadsheets, are there any free evening courses?
I don't know use computer, in England everything is online, can you teach me?
they want me to do everything on a website now and I've never so much as held a mouse
I'd like someone to sit beside me and go slowly through how you order groceries on one of those screens
r ther any clases 4 learnin the internet im 63
can i loan a lap top frm u for colage i aint got 1
I'm a support worker at the hostel on Pinfold Road and three of our residents have no way of getting online for job searching, one's got a phone with no data on it, so I'm after any scheme that loans devices or gives out data, today if possible
formal complaint stage two
complain about housing officer
escalate my complaint
who looks at it if I don't agree with the answer to my complaint about the highways department?
worker of council speak to me very bad at desk, where I can make complaint?
one of your staff was downright rude to me at the counter and I want it put on record and looked into by somebody senior
your letter says my grievance wasn't upheld and I'd like it reviewed by someone independent
i wanna put in a complant about the cuncil ur staff r a joke
hw do i cmplain bout a manger at the housin dept
I sent my complaint about the parks team in on the 6th of last month by recorded post, cost me nearly three pounds, and had a holding letter and then silence, so if you've gone past your own time limit can I take it straight to the ombudsman
any vacancies
lollipop person work
job closing date
can you get a Saturday job with the council when you're sixteen?
I have nurse diploma from Ukraine, can I work for council in care, how to apply?
I fancy a change from the call centre and heard you've got openings for outdoor work
I filled in pages and pages for the receptionist post, pressed submit and it all vanished
u got any jobs goin im a hard wurker
want 2 aply 4 job at ur leisure centr as lifegard how
Twenty six years in the army and I've been told I interview like I'm on parade, ha, anyway I'm looking at your emergency planning officer vacancy that shuts on Friday at midnight and want to know who I can phone for an informal chat about the role before sending the application
small business rate relief
NNDR bill
rates on empty unit
I've moved my workshop to a different unit, who do I tell so the rates are changed?
I open barber shop last month, must I pay business tax to council and how much?
the pub across from me got a big chunk knocked off its annual bill because it's hospitality and I've had nothing off mine
somebody from the valuation people measured my café and now what I owe you on the premises has doubled
wot do i pay in buisness rates on a kebab shop
can i pay bizness rates ova 12 mths not 10
We've a holiday let, just the one, a converted chapel out at Monkswell, and until last year it was under council tax but now a letter says it's assessed for business rates, so before I ring the accountant at his silly hourly fee, can you explain how the bill is worked out
not emptied
caddy still full
crew forgot us
Hi my mum says the dustmen never took ours today even tho it was out by 6, can you get them back?
Why the men take rubbish from my neighbour and from me they do not take, I put outside on right day
put the sacks of tins out, the wagon slowed down at our gate and carried on without stopping
they did the even numbers on our road and then drove off, odd side all still standing on the pavement
bin men aint been dahn our end agen its still sat there full up
foodwaste tub not pickd up 2day its stinkin plz send sum1 bak
So fed up, twins were up all night and I dragged everything to the kerb in my dressing gown at six, and now it is gone four and the nappy-filled black one has not been touched while the whole of Ashmole Avenue has theirs back in. Please log it.
brown bin renewal
join green collection
lawn bin cost
My husband always sorted the subscription for the clippings and he has passed now, so how do I carry it on in my name?
Is it too late in the season to start with the paid one for weeds and leaves, and do you knock anything off for half a year?
the sticker on the brown one ran out in march and i want to keep having my leaves picked up
we paid our forty odd quid for the cuttings and now we're moving across town to Birch End, does it come with us
ow much be it fur ee to take me grass away each year my luvver
can u join the gardin colection thing halfway thru the yr or av a gotta wait while spring
I got a letter on Saturday, or it might have been Friday, with a number on it about my cuttings membership ending on the last day of the month, and the dog has chewed the bottom half. Can I pay for next year without that number?
ctax moving out friday
close account, house sold
got keys, council tax?
we are leaving Fernley altogether at end of the month mate, who do I tell so you close my account for the tax
As a landlord, how do I let you know that my tenants at 6 Orchard Mews have vacated and the next ones take over on the 3rd?
we're only going three streets over but it's a new place so I'm guessing the bill has to be switched
the lad who had the flat before me keeps getting the yearly demand here, i took over the tenancy last week so put me down instead
movin hous on sat need 2 tell u for cuncil tax
just moved in bruv havent had no bill wanna get set up for the tax innit
I have rung twice and given up listening to that music. My partner and I are splitting up amicably and giving up the tenancy on Fuller Street on 30 November, he's off to Hull and I'm going to my mum's in Wexcombe, outside your area. Final bill please.
yoghurt pots allowed?
is foil ok
tetra pak cartons
Which of the coloured ones is for glass jars, because my last council had us mix it all together?
We're doing a project for Geography and I want to know if greetings cards with glitter can be recycled from home here
the bubble wrap from all these parcels, is that one you can sort at home or does it just have to be thrown
standing here holding a broken pyrex dish and no idea which one to drop it in with the jam jars or not
can u put nespresso pods in blue bin or nah
eh up does t'cling film go int recyclin or nowt
I've got a café-sized collection of wrapping paper after our Ruby's christening on Sunday at St Osyth's, some shiny, some plain, some with tape all over it, and my husband reckons none of it counts as paper. Which kinds will you actually take for recycling?
pull out help
disabled bin pickup
fetch from back door
I'm in a wheelchair and there are four steps to the pavement, so could the crew come up to my door and take it from there?
Having broken my hip in May, might I be put on the list for the men to come up the drive for me temporarily?
it's a steep old path from my back yard and with my lungs now I'd never get the thing up it
I'm eight months gone with pelvic trouble, doctor says no pulling or pushing, and I live by myself with bins round the back
nan carnt push her bin out no more wot can u do
is thur sumone can come up the garden an get me bin i be 88 an not too steady on me pins
We are two sisters, 84 and 87, and until this winter we managed between us, one pushing and one steering, which gave the postman a laugh. After Joan's fall on the ice on Mere Street neither of us can take the bins to the kerb. Is there a form for that?
sharps box pickup
yellow bag collection
dialysis leftovers
My little boy has a feeding tube and the nurse said you collect the contaminated tubing, so how is that arranged?
Would you please advise how one stops the orange sack service now that my late husband no longer needs his dressings taken away?
the chemist on Bell Street says they won't have my spiky ones back and to ask yourselves
Mum's home on chemo and there's a purple lidded tub in the bathroom we've no idea who picks up
got loadsa used epipens n that wer do i chuck em
were can i drop me sharps bin off its full up n me nurse is on hols
My father came out of the General on Friday with a bag of tubes, a drain, and a very cheerful leaflet that tells us nothing. He's making infectious dressings every day and I won't put them where the bin men might touch them. Can you set up a medical waste round for him?
old trainers
donate wardrobe
secondhand sofa charity
I'm clearing my late aunt's house and would hate her good dining table to be smashed up, is there somebody who'd give it another life?
Could you tell me if worn-out bedsheets and towels with holes are wanted for rags anywhere?
I've lost five stone and nothing in the drawers fits me any more, seems a shame to bin it all when somebody could wear it
we've upgraded the cot and pushchair, both as good as new, and want a struggling family to have them
wer can i get rid ov odd socks an ripped jeans can they be recyceld
anywer tek bras an andbags for charity round ere
My mother was a dressmaker on Silk Street for forty years and I have inherited her fabric, rolls and rolls of it, tweed, cotton, lace, all in my garage. It's far too lovely to throw out. Which charities near here would make use of it?
dump hours sunday
recycling centre address
tip closing time
I don't drive much any more, so which of the recycling sites is closest to Elmcote?
Is the tip on Foundry Way open New Year's Day or have I got to keep this lot in my car?
loaded the car up, drove all the way and there's a chain across the entrance, when can I go back
satnav's taken me to a field, what's the postcode for the place where everybody takes their junk
wot time duz tip open tmoz
wheres the dump at bruv im in fernley east
I'm new round here, came up from Cornwall in the spring for the peace and quiet and got a house full of boxes instead. Google tells me one thing and the lady in the paper shop says another. Where exactly are the recycling centres, and which opens earliest?
only adult here
25 percent off
one person tax bill
I'm a mum with two kids under ten and no other grown-up at home, so am I meant to be getting a quarter off?
My son turns eighteen in July and is starting work, so will that end the reduction I get for being the only adult?
he walked out on us in March and I'm still paying the bill as if there's two of us
my auntie's coming to live in my back bedroom for good, and at the moment I get the quarter off, so do I owe you more
do i get sum off me cuncil tax if its jus me livin ere
iz it 25% of if ur on ur own how do i aply
We divorced in the spring, house sold, dog shared, all very civilised, and I've rented a one bed on Tanner's Hill. First council tax demand came this morning at full price although there's no one here but me. How do I claim the twenty five per cent, and is it backdated?
vacant property premium
unoccupied house bill
probate house charges
I've inherited Dad's cottage and it's standing unfurnished, so how long before I have to pay anything on it?
Why has the charge on my rental gone up to double just because I haven't found a tenant in over a year?
no one's slept in the place since 2022 and now there's an extra hundred per cent slapped on
the house next to ours has been boarded up for ages with pigeons going in, can the council make the owner bring it back into use
wot do i pay on me mams ouse now its stood empty since she passed
is ther a discount 4 a unfernished place waiting 2 b let
I work abroad for Médecins and am home only six weeks in the year, and my terraced house in Cask Street is furnished but has no one in it the rest of the time. Would it count as a second home for council tax, and at what rate is that charged?
HB claim form
rent rebate
claim LHA
My daughter is moving into sheltered accommodation with support workers, so is it you or Universal Credit that pays towards her rent?
Which payslips and bank statements do you want to see with a new HB application?
my pension's not stretching to the landlord's money any more now he's put it up, and I've never claimed a thing in my life
turned 66 last month so my UC has stopped, that used to do the rent, what takes over
cn i still get ousin benefit or is it all uc now
ow do i put in fer ousin benny im a pensioner mi duck
My support worker Keeley usually does these for me but she's on maternity and the new one starts Monday. I moved in to the supported living at Beacon House on the second and they told me to make a housing benefit claim within a month. Where do I begin?
foodbank voucher
hardship fund
emergency food parcel
The gas meter has run out and I've a newborn here, can you help with a top-up?
Are you doing the supermarket vouchers for families again this winter?
my cupboards are bare and I don't get paid until a week on Friday
cooker's packed up, I've no savings, and I'm feeding three on toast, is there a grant for that sort of thing
skint til fri no lecky on meter cn u help
am proper brassic like an the baby needs nappies, is there any help goin
My pension went up and then the energy company put my direct debit up by more, which rather takes the biscuit. My friend Dot in Sorrel Court had some money from a fund at the council towards her winter fuel. Is that scheme still going, and could I have it?
black stuff on ceiling
condensation everywhere
fungus in bathroom
My council house has wet walls every winter, so will somebody come out and look at what's causing it?
Is there a legal time limit for my housing association to deal with mould once I have told them?
my wallpaper's peeling off and everything in the wardrobe smells musty and furry
my little one's asthma is so much worse since we moved to this flat and the doctor says it's what's on the walls
theres mowld all ova me bedroom n landlord wont do nuffin
mould iz bak in bafroom agen told em 3 times wot now
I am a third-year nursing student sharing with four others on Barley Street, and I know what spores do to lungs, which is maybe why I can't sleep. The basement room is so damp that my books have curled. Landlord painted over it. What should he really be doing?
pay and display prices
monthly season ticket
town centre spaces
I start a job in the town centre in May, so can I buy something that covers parking five days a week?
Does the Weaver Street multi-storey shut overnight, because I'll be back late off the train?
the app you've got up on the sign won't load and there's no slot for cash, how am I meant to pay before I get done
we're bringing a minibus of pensioners for market day, is there a bit of ground big enough to leave it
wots it cost 2 park in town all day n wheres cheapest
is ther anywer 2 leave me motorbike nr the precint n do bikes av to get a ticket
My staff are grumbling, and I don't blame them, because feeding the machine on Cornmarket every day is costing them forty pounds a week between the two of them. I run the little bakery opposite. Are there season tickets for local workers, and could I buy them for the girls?
brambles over pavement
weeds in gutter
overhanging bushes
There's a big sycamore on the verge dropping sticky sap all over my car, can it be pruned?
My neighbour's leylandii is fifteen foot tall and he refuses to trim it, so what can the council do?
I can't get the double buggy through because the greenery from number 30 has taken up half the path
them nettles down the ginnel are up to me chest can someone chop em
japaneez knot weed comin thru on the verge by us wot do i do
There's an ash on the green outside 9 Pickering Mead that my late husband helped plant as a whip when the estate was new. A friend who knows his timber says it has dieback, it's bare on one side and leaning towards the bus stop. Does it belong to you, and will you take a look?
against new houses
support the application
disagree with neighbour's extension
The people at number 8 want a dormer that looks straight into my bathroom, where do I send my objection?
Will my name and address be shown to everyone if I put in a comment on somebody's extension plans?
they want to knock down the Railway Arms and put up student pods and us regulars aren't having it
nobody round here minds the farm shop building a bigger barn, in fact we want it, how do we get that across before you decide
wer do i object to that massiv warehouse ther plannin
them wind turbines up on t'moor, i'm all for 'em, can i put a word in wi planning
There were about thirty of us at the Scout hut last night, tea and shouting mostly, about the gravel pit they're proposing off Wick Road. Someone said one petition counts as a single objection so we should all write separately. Is that right, and where do we send them?
hair in my takeaway
sick after buffet
scores on doors
Four of us were throwing up all night after the carvery, should I let someone at the council know?
Our rating came out as a two after the inspection, so how can I as the owner ask for a re-visit?
the lad behind the counter handled raw chicken and then did my salad with the same gloves
I've got campylobacter according to the doctor and I only ate out the once that week
got well bad belly from that chippy on coopers rd who do i report em 2
bort a chiken from the butchers n it wuz off, stunk, ow do i complane
I do deliveries in the evenings for one of the apps, so I'm in and out of every back door in Fernley, and mostly they are fine. But the one on Lockkeeper's Row has meat thawing on the floor next to a mop bucket. Can I report it without giving my name?
become a cabbie
minicab plate renewal
complain about cab driver
My badge runs out in six weeks, so when should I book my medical for the renewal?
How old can a car be before you won't plate it as a hackney carriage?
driver had me and my wheelchair at the rank and just drove off when he saw the ramp was needed
I've bought an estate off a mate who's retiring from the trade and want the plate put in my name
wanna do uber style work innit wot lisence do i need off u
do i need a dbs 2 drive a minicab n ow much iz it
I got into a car outside the Locarno about one in the morning on Saturday, bit merry, and only when we were moving did I notice there was no plate on it and he couldn't tell me the company. How can I check whether a minicab driver is licensed with you?
dad died yesterday
registrar appointment bereavement
medical examiner paperwork
How many days have I got to come in after my nan has died in the hospice?
Am I allowed to register my partner's passing, as we weren't married and her family are overseas?
we've lost my sister, and there's her passport, pension, driving licence and everything to stop, is there one place that does the lot
the hospital are sending something across to your office about my mum and then I'm told to ring you for a slot
mi grandad's deed an i dont kno were to go to register it
lost me ol man tuesdy, wossit cost to get the death registered and do i go town hall
I've flown in from Toronto to sort out my aunt's affairs, jet lagged and no idea how things work here now. She died in her flat at Willowbrook Court last Thursday. I'm the only relative. Can I register it at any office, or does it need to be in Fernley?
vote by post
ballot pack not arrived
spoilt ballot envelope
When is the last day I can ask to have my voting papers sent to my house?
I'm at uni in Sheffield in May but want to have my say back home without the train fare, how do I?
my hands shake now and my signature doesn't match the one you hold, so they rejected my ballot when I sent it in from home
I'm going in for a knee op the day before and won't be walking anywhere, but I've never not voted
lost me postle vote wot do i do
how do i get it sent ome insted of goin the poling stashun
I'm an offshore engineer, three weeks on and three off, and yesterday they changed my rota so I fly out the day before the vote, from Aberdeen of all places. Isn't there an emergency thing whereby somebody else can vote on my behalf at late notice? My dad would do it.
reception place 2026
secondary appeal form
sibling priority
We didn't get any of our three choices for Year 7, what can we do about it?
Is it possible to hold back my summer-born boy so that he starts a year later?
my lad's miserable where he is and we want to move him somewhere else after half term
missed the cut-off in January because I was in hospital, does my twin boys' form go to the bottom of the pile
wen do we find out wot secondry she got in2
need 2 swap my sons skool asap hes gettin bullied wot form is it
My ex and I have been arguing about this since Bonfire Night. He lives on Rope Walk and I'm over in Castle Fields, she's with each of us half the week, and there's only one box for the address on the application for Year 7. Whose do we give, and will it matter?
grab rails for bath
social worker for mum
stairlift help elderly
I'm 34 with a brain injury and would like some support to live on my own, how does that begin?
If the council pays for someone to come in mornings and nights, will Mother have to sell her house?
dad comes home from the ward on Monday and he can't get to the loo or make a cup of tea without someone there
she's forgetting her tablets and can't work the cooker now, she needs somebody popping in each day to keep her right
me mams not copin on her own needs sum1 to come in n get her up
nan wants carers in 4x day wot do we do is it free
We had a package for my brother of two calls a day, set up in 2021 when he could still transfer by himself. His MS has moved on, the evening girl is brilliant by the way, but two aren't enough and he's stuck in bed until noon. How do we have his needs looked at again?
gym membership price
lane swim times
pool timetable
I'm 15 and want to lift weights after school, am I old enough to use the gym?
How do I freeze my monthly payment for the fitness classes as I've broken my ankle?
you took thirty two quid off me again on the first, and I've not set foot on that treadmill since January
doctor's told me to get fit for my blood pressure and wrote me a slip for twelve weeks at yours
wot time iz gym open til on sat nite
ow do i pack in me gym membership its a rite faff ont app
My husband and I took out a couple's membership at the Hartley centre in October, then he was posted to Plymouth and I'm following him next week with the dog and forty boxes. We're inside the twelve months. Is there a fee for ending it early, and whom do we notify?
panto tickets
summer festival programme
christmas lights switch-on
Can I swap my seats for the matinee at the Alhambra since the children have a nativity that evening?
Is there step-free access and a space for a wheelchair in the stalls for Swan Lake?
the tribute act got called off because the singer lost his voice, how do I get my money back for the seats
school's doing Macbeth and I want to catch it on stage if anything like that is coming near us
wots on at the theater this munth owt good
cn i still get tix 4 the elvis show sat or iz it sold out
I booked online last night for the magician on the 22nd, or believe I did, because the page spun round and round and then my tea boiled over. No email came but the bank says £46 is pending. Did the box office get my order for the tickets?
locked out login
verification code missing
change login email
How does an old duffer like me go about registering on your website so that I can do things online?
Why does the reset link say expired when I clicked it as soon as it arrived?
new phone, new number, and your site keeps texting the six digits to my old one so I'm stuck at the door
i clicked the thing in the email to activate it and just get a white screen saying error
carnt get in me acount says wrong pasword
it wunt let me log on la keeps goin round in circles on the sign in bit
I've been trying since the football finished to set up a login on your portal from my tablet in Lantern Street. It wants a capital letter, a number and a symbol, fine, gave it all of that, and it still goes red and says the password is not strong enough. What does it want?
FOI
disclosure log
EIR request
I'm a journalism student and need the number of parking tickets you issued by ward, where do I put the request?
It's been over twenty working days and I've had nothing back on what I asked you to disclose, what can I do?
you knocked my question back saying it'd cost too much to look up and I'd like someone to review that refusal
is there somewhere that shows what other people have already asked you and the answers you gave them
wanna no ow much u spent on that statue wers the foi thing
do i av to pay to ask u for info under foi n ow long duz it tek
I'm retired and I like spreadsheets, my wife says it's better than drinking. I'd like the council's agency staff bill for every department for each of the last five years, in a format that opens in Excel. Please tell me to whom I should address a freedom of information request.
got council invoice
settle annual licence fee
debtors team card line
You sent me an invoice for my mother's home care, can I settle it by bank transfer?
My shop's pavement café licence is due for its yearly fee, is there somewhere online to pay that?
there's a red letter saying final notice for the work you did making next door's wall safe, and I can't do it all at once
you've billed me twice for the same skip licence, which one do I actually send the money for
how do i pay this invoyce u sent me
wot number do i ring to pay a bill off the cownsil not tax summat else
My late father had his fence rebuilt by the council after that storm and it seems there's an account outstanding, for a hundred and three pounds and some pence. I'm at my wits' end with letters but I do want everything squared up. I've the invoice in my hand. Can I send you a cheque, and made out to whom?
startup grant
small firm advice
apprenticeship funding employer
Are there any loans or grants for a garage that wants to buy an electric ramp?
My barber's was hit by the flood in January, can a trader get any recovery cash from you?
I'm 19, been doing nails in my bedroom, and I want to go proper with it but don't know the first thing about being self employed
we need a unit about twice this size for the workshop and wondered whether the council has any list of spaces for firms like ours
any grants goin 4 a new biz im startin a gardnin firm
do yous do them free workshops for people settin up on their own like
My redundancy came through on Friday and, after a good cry and a bottle of Rioja, I've decided to finally make furniture for a living. I've tools, a shed on Osier Road and no clue about cash flow. Where in Fernley can a would-be sole trader get free advice?
wheelie stolen
more recycling boxes please
take unwanted bin away
Hello, I am new in flat and there is no bin for me at all, please how do I ask for one to be brought?
We've run out of the clear recycling sacks at the flats above the shops, who sends out another roll?
the wheels came off it halfway down the drive and now I'm dragging it like a sledge
it's a new build on Plover Close and the site manager says the house doesn't come with any, you have to deliver them
our bins bin nicked can yous send anuver 1 to 14 tanner st
cud i get a new foodcady plz handel broke
My mother passed in March and we've now emptied her bungalow at 3 Wicket Row, FN4 2QT, the new owners don't want the spare brown wheelie that she paid for years ago, so can a driver come and pick the container itself up?
text alerts collection day
sms the night before
change my reminder number
I've got a new phone, so how do I move the bin texts over from 07700 900118 to 07700 900164?
Please, it is possible phone get message before the bin lorry come, I always forget?
my neighbour gets a ping on her mobile telling her which colour it is, I want that too
we've flitted to a different street but the alerts are still for the old address and the day's wrong
can u txt me wen its bin nite ta
pls unsubcribe me frm the bin remindrs dont need em no more
Hello dear, my grandson put me on the thing that sends a text about the dustbins, but it goes to his phone in Leeds and not mine, so he rings me every Monday! Could it be altered to come to me on 07700 900172?
any update FN-20481
progress on my report
has mine been processed
Please can you tell me if the new caddy I asked for last Friday has been sent out yet?
I have case number BK5592, they say ten days, now is fifteen days, what is happen?
I told you about the heap of tyres behind the garages a fortnight back and nobody's been near as far as I can tell
I did the form for a van permit on Sunday and got a reference but have heard nowt since, is it in the queue
wots goin on wiv the thing i loged last wk ref 3380
chek my request plz i fogot wat the number woz but it woz for new black bin on 2 june
Not being funny but I've now got four different reference numbers for the same dead fridge collection because each time I try the website it gives me another one, can you look up FN90012 and tell me if anybody is actually booked to come?
side waste allowed?
black bin contents
cat litter which bin
Is it true the men won't empty it if the top is sticking up a few inches?
Please, what thing I can put in black bin and what thing is not allowed inside?
we had the whole family over and it's overflowing, will they take the bits I've piled on top
I've swept up a load of broken drinking glasses wrapped in newspaper, is it alright in with the normal landfill stuff
can i put xtra bin bags owt wiv me black bin or wil they leav em
dus dog poo go in normal bin if its bagd up
My husband stands on the rubbish to squash it down and I keep telling him it'll get stuck, he says you have rules that the lid has to be flat and I say an inch doesn't matter, so who's right before Thursday?
just moved which bins
first house bin colours
what bins come standard
I have come from Romania last week, how many bins one house gets here and what is each colour for?
We have relocated from Devon, where everything differed; would you please explain which containers a household in Fernley is issued with?
the last people left a row of tubs and boxes behind the shed and we've no idea which ones we're supposed to have
picked up the keys to Quince Cottage this morning and the agent knew nothing about how the rubbish works round here
jus moved in 2day wot bins do we ave
new 2 area dont no wich bin 4 wich stuff is ther a list for new ppl
Good afternoon, my wife and I have retired here to be nearer the grandchildren, lovely town, though I must say the arrangement of caddies and boxes is baffling after London, is there a leaflet for newcomers telling us what we're entitled to?
dead AA cells
vape bin where
unwanted phone chargers
my son has about thirty empty elf bar things in his room, how are you meant to chuck them safely?
How I can throw old laptop, it not working anymore?
the toaster went bang on Sunday and it's too small to be worth booking anybody to fetch it
heard about lorries catching fire because of lithium things in the rubbish, so what should I do with the one out of my e-scooter
wer do i put ded batterys
can u recyle vapes n stuf like that or jus bin em
It's been a trying week, the hoover packed up on Monday and then the iron on Wednesday, they don't make things to last, anyhow my friend at bowls says you can put little electrics in a bag on top of the bin, is that so?
xmas tree pickup
January tree collection
spruce shredding point
Can I leave my Nordmann out on the kerb on twelfth night or is there somewhere to take it?
In my country we burn it, but here what people do with real tree when Christmas is finish?
it's been up since the first of December, it's bald, and I want it out of my front room
scouts used to take them away for a fiver but they've packed that in, do you do something similar
wen u takin the crimbo trees away
wot do i do wiv me xmas tre its a real 1 not plastick
I dragged ours all the way down to the rec on Castle Road on Sunday because last year there was a fenced off bit for people's trees, and it wasn't there, I felt a right fool walking back with it, so where is it this time?
rubble at the dump
tip accept soil?
DIY waste fees
I'm ripping out my kitchen this weekend, which bits of it will the dump let me throw in?
Might I enquire what you charge at the household site for a dozen bags of hardcore?
the fella in the hi vis sent me home with my bricks and said I'd gone over the allowance
I've a car full of roof tiles, a toilet and a length of guttering, any of that going to cost me at the gate
can i tek old fence panels t' tip or will they knock us back
alright mate got sum concreet lumps in the boot dus the tip hav em yeah
I drove all the way out with a shed I'd dismantled, felt roof and all, and then sat in the queue for forty minutes wondering if they'd even take it, so I came home again, can you tell me whether felt and timber are accepted at the site?
uni house exempt?
nursing degree no bill
PhD writing up liable
My daughter has started her degree full time and still lives at home with us, does that alter our council tax?
Could you please confirm what document from my college proves that I need not pay?
got a letter wanting £1,600 off me and I'm only in my second year of Geography
my lad's doing an apprenticeship two days at the tech, is he disregarded on the bill like his mates doing A levels
do studnts hav to pay counsel tax or nah
how do i send u my enrolmnt letter so i dont get charged ctax
I went back to university at forty-six after the factory shut, best thing I ever did, but a brown envelope came on Saturday with my name on asking for council tax, and I thought people doing a full-time degree were let off, what do I do?
wheelchair room band reduction
dementia council tax
live-in carer discount CT
We've turned the dining room into a bedroom with a hoist for my brother, can the bill come down a band?
Could you please advise whether a severe stroke resulting in permanent brain injury qualifies a resident to be disregarded for council tax?
he uses the chair indoors so we had doorways widened and floor space kept clear, somebody said that knocks money off the rates
the occupational therapist put a second shower room in for our daughter and mentioned we should ring about the yearly tax bill
me nan as got dementier can she get council tax off
mums got lerning disabilitys n a brain injury do she need 2 pay ctax
After the motorbike accident our Danny came home in a wheelchair and we built a wet room downstairs, cost us an arm and a leg, and the physio reckons that because of the extra room we should be charged council tax at the next band down, how do we claim?
UC claim assistance
help to claim appointment
universal credit form support
How do I claim universal credit if I haven't got an email address or a computer?
Would there be somebody able to assist my 62 year old neighbour in making her first Universal Credit claim?
it wants me to prove who I am with a passport I haven't got and it won't let me past that page of the UC thing
partner walked out, never signed on in my life, don't know where to begin with this monthly payment everyone's on
need elp puttin in fer universal thingy credit
wer do i go 4 help applyin 4 univursal credit im 19 n jus left my mums
My tax credits letter came in the same post as the gas bill, typical, and it says I've got to move to Universal Credit by 14 September or it stops, I've two kids with asthma and no broadband, so is there anybody local who walks you through it?
FSM application
free lunches for kids
canteen entitlement Y4
How do I get my son's lunches at Fernley High paid for now that I'm on Universal Credit?
I would be obliged if you could tell me the income limit under which pupils get their midday meal at no cost.
I'm finding £13 a week each for three of them at the school kitchen and since my hours were cut I can't do it
he's in reception so gets it anyway, but the head wants me to register because of the pupil premium money
can my kidz get free skool diners im on UC
do i hav 2 reaply 4 free scool meals evry yr or wot
My grandson came to live with me at Whitsun after all the upset with his mum, he's at St Aldhelm's and eats like a horse, I'm only on pension credit, so would he get his lunches at school paid for and is it me who has to apply?
bidding number lost
Band B meaning homes
apply two bed social
I'm eighteen and want my own place off the council one day, how do I put my name down?
I work here two year, I can make application for council apartment or must I have citizenship?
five of us are in a one bed and we've outgrown it, we'd like to be considered for something bigger from the council
the doctor says I can't manage stairs any more so I'd like to go for one of your ground floor sheltered ones
ow d'yer get a cooncil hoose round ere
ive ad a nuther kid how do i add im 2 my housin list aplication
Now my wife's gone I rattle about in this three bedroom council house, it's too big and too cold, and I'd happily let a family have it, so how do I go about applying to be moved to one of those nice little one bedroom bungalows by the church?
section 21 valid?
HMO licence check
rogue letting agent
The house I rent a room in has nine people and one toilet, is that legal?
I let out a house to five unrelated professionals; could you please tell me whether I require a licence for it?
there's been no hot water since half term and the man we pay rent to just ignores my texts
me landlords tryin to chuck us owt n hes give us a form 6a is it proper
lower pavement for driveway
driveway access permission
approved crossing contractors
How much does it cost to have the pavement outside the house made so a car can drive over it?
Could you please advise whether the council's own contractor must lower the kerbstones or whether I may appoint my builder?
I keep bumping the exhaust going up over the edge to get on the drive and next door says I could be fined for it
ours only does half the width now we've got two cars, how would we get the sloped bit made wider
how do i get me kerb dropt for the car
need a drop curb put in owtside r house wots the form
My husband's a retired plumber and thinks he can just take a sledgehammer to the kerbstones of a Sunday morning so our motorhome can get in, I told him you need permission off the council, please tell me I'm right and where we'd apply.
nearest loo
WC in town centre
RADAR key toilets
Are the toilets by the bus station open on a Sunday evening?
Would you kindly tell me where a gentleman with a weak bladder may find conveniences near the High Street?
I've got Crohn's and before I come shopping I like to know every place I can dash to
the ones by the bandstand were all shuttered up, so where's the next closest
wheres the bogs in town mate
any disbled toliets nr the libary pls
My little boy is nine and autistic and still in pads, and I'm not laying him on a dirty floor again, it broke my heart, so before we come to the summer fair in Coronation Gardens can you tell me which places have a proper adult sized changing bench?
building regs sign off
inspector footings visit
loft conversion inspection
We're taking down the wall between kitchen and lounge and putting a steel in, does somebody have to approve it?
Might I ask the fee for submitting a building notice in respect of a garage being turned into a bedroom?
my builder's asking when your man's coming to check the drains before he backfills the trench
the electrician says rewiring the whole place has to be notified to you unless he self certifies
do i need bilding regs for knockin a wall thru
how do u get a complition certifcate for loft done in 2012
I'm on week nine of what was meant to be a six week extension, living on microwave meals, and the joiner won't carry on until the structure has been looked at by the council inspector, how do I book him in, I'd hoped for Thursday morning at about ten?
selling cakes from home
new café paperwork
takeaway opening who notify
How many days before we open our coffee shop should we let you know that we'll be serving food?
I have recently purchased an existing delicatessen; must I notify the authority afresh that I am the new food operator?
started doing jars of chutney for friends and now a farm shop wants fifty a month, am I meant to be on some list
I mind six little ones and give them their tea, someone on the forum says I'm classed as a food provider and have to sign up
wanna sell samosas from me ouse do i need 2 register
how do i regster my new kebab shop for food
Hi, I've just signed the lease at 51 Market Approach for a bubble tea place, the fit out's running late and the fridge people let me down, we hope to open on the 1st, can you send the form where you tell the council you're opening a food premises?
TEN school fete bar
sell wine at event
premises licence late hours
How do I get a licence so that I can sell beer in my corner shop?
Could you please advise how a resident may object to the club's application to serve drink until 4 a.m.?
the new manager starts behind the bar on Monday and it's still the old one's name on the certificate
we'll be having a live band and gin stall in the barn for one night only, around two hundred folk
do i need a lisence 2 sell booze at a charity do
hw mch is a alcahol licence 4 a off licence
I've inherited a restaurant, would you believe, from an aunt I hardly knew, it's on Cordwainer Street and there's a bar, the staff say we can't serve a drop until the licence is transferred into my name, how do I do that and how fast can it be?
book registry office wedding
getting hitched Fernley
marry foreign fiancé
Which rooms at the town hall can we use for a ceremony with only two witnesses?
Would you kindly inform me of the charge for a registrar to attend our ceremony at Harcombe Manor on a Saturday?
he's popped the question at last and we fancy something small before the baby comes
we've got the barn for 4 June, now we just need somebody official who can come and do the legal bit
how do i giv notise to get maried
can me n my boyf get marrid at the regstry office in dec hw much is it
We had the whole thing planned for a beach in Cyprus and then the airline went bust, so it's plan B, a council ceremony in Fernley on or around the 19th of September with about thirty people, is there any slot left and what does it cost?
where to vote Thursday
lost polling card
voting place FN3
I've not got a passport or driving licence, how do I get that free certificate for voting?
Would you please tell me whether the polling place at the Methodist hall is accessible by wheelchair?
I've mislaid the little white card that came in the post, will they turn me away at the door
the scout hut's been pulled down and that's where we've always gone on election day
wer do i go 2 vote its 2day
wich skool is the poling stashun 4 alma rd
So I'm eighteen on the Tuesday and the election is the Thursday, well excited, I've already registered, but all I've got is a provisional licence with my old address on it, does that work as ID or do I need to sort something else?
school bus pass Y7
how many miles qualify
SEN minibus application
How do I apply for my daughter to be taken to her special needs school each morning?
Might I enquire whether post-16 pupils receive any assistance with their fares to sixth form?
the driver who fetches our Jamie has changed three times this month and he can't cope with strangers
it's only 1.8 miles as the crow flies but four round by the lanes because of the river, how do you measure it
can my lad get free bus 2 skool its bare far
ow do i aply for the scool taxi 4 my dorter shes in a weelchair
We've just had the EHCP through after two years of fighting, hallelujah, and it names Beechcroft School, which is twenty-five minutes by car, my husband's got epilepsy and can't drive, so what do we do about getting travel organised for September?
lunch brought daily elderly
cancel Friday's lunch delivery
How much is it per dinner if you bring one round to a pensioner's house?
Would it be possible for me to receive puréed dinners at home on account of my swallowing difficulties?
a chap in a van used to hand Arthur next door a tray at twelve and check he was alright, I'd like the same for my aunt
do u still do that meels on weels for old peple
how mutch is the delivrd diners 4 my grandad hes 84
Now I've had the nice ladies coming with the dinners since Easter and I've no complaints, the crumble is lovely, but my niece is taking me to Torquay from the 8th to the 15th, so could you stop mine for that week please?
learn to swim kids
baby splash course
Stage 3 water confidence
I'm sixty-six and never learnt to swim, is there a group for grown ups my age?
Do you provide one-to-one tuition in the water for a boy who has cerebral palsy?
she's gone up to the dolphins group and the new teacher shouts, could she go back in with the other one
there's a triathlon in May and I need someone to sort out my breathing and stroke
wen do the kids swimin lesons start agen after xmas
hw do i book my lil boy in 4 swiming lesns he is 5
As a Muslim lady I would love to learn how to swim but only with a female teacher and no men there, I have asked at the desk at Brookside pool and the young man didn't know, so do you have a lesson like this, maybe on Sunday evening?
party venue Saturday
hall for christening do
meeting room per hour
What do you charge a charity for using one of your rooms on a Tuesday evening?
Is the large room at Elmfield Centre free on the afternoon of the 23rd, should you be able to look?
it's Nan's ninetieth and none of us has a house big enough, so we're after somewhere with tables and a stage
after the funeral we'd like to give everyone tea and sandwiches in that place next to the doctor's on Mallow Road
hw mch 2 rent the hall 4 me 18th
can i hyre the comunity cenre 4 a babyshower its on a sunday
Hello, we are a small Ghanaian church, we meet in our pastor's living room and the neighbours are patient but it's too loud now with the drums, so we'd like to hire a room every Sunday from nine to one, what is the price and the conditions?
council phone number
housing team email
switchboard number please
Where exactly is your office, and can I just walk in with my papers?
Could you let me have an e-mail address for the licensing department, if you'd be so kind?
I've a thick envelope of documents here and need to know where to post it
which building do I go to if I'd rather hand my form over a counter
wots ur fone number
wich bildin is the counsel in n wat street plz
I used to have a little card by the telephone with the council's numbers on, all the departments, and the grandchildren have drawn a horse on it, so would you type out the main number for me and the one for social services too please?
subject access request
GDPR erase me
I grew up in care in Fernley, so how do I get hold of my old social services records?
I wish to know with whom my personal particulars have been shared, and on what lawful basis.
a letter with someone else's name, bank number and children's ages was put through my door by mistake in one of your envelopes
there's a note on the system calling me aggressive and it isn't true, I want it corrected
how do i get u to delet all the stuf u got on me
pls remuv my fone number n adress from ur systm i didnt consent
My ex husband works in your benefits office and I've got a horrible feeling he's been looking up my new address on the computer, he knew the name of my road when nobody had told him, who deals with staff looking at people's private information?
buy a grave plot
crematorium slot
grave deeds transfer
What are the fees for putting my wife's ashes in with her parents?
Could you please tell me at what hour the gates of Highfield burial ground are locked in the winter?
someone's been taking the flowers off Mum's plot and the vase is smashed
there's room for one more in with Grandma, can Uncle Ted go there too when his time comes
hw mch is a burial plot at the cemetry
can u put a foto on a grave ston or is it not alowd
My husband and I like to have things arranged beforehand, we've done the wills and the music, now we'd like to reserve a double plot side by side at the top end of the cemetery with the view, what does that cost for residents and how many years do you get?
old settee needs taking
cancel my wardrobe pickup
mattress man please
Would you be so kind as to arrange for a chest of drawers to be taken from outside 14 Pound Lane?
Can I add a bookcase to the lorry I've already got coming for my dining table on Friday?
new three piece is coming Saturday and the shop won't take the old one away with them
nobody wants our piano even for free so it's sat in the porch waiting for a crew with strong backs
can sum1 cum n get r old tumbel dryer off the drive ta
wanna chnage the day 4 my big stuff gettin picked up im workin tuesday now
Morning, it's Maureen from Quarry Street, I was on hold ages yesterday and gave up. I did put a fridge down for you to take but now I've got an old telly stand and a desk as well, so could the three go together on the same visit
someone dumped tyres
rubble tipped by roadside
sofa chucked in woods
I wish to inform you that a quantity of old kitchen units has been abandoned at the entrance to Hobb's Field.
My shop's back alley has been used again by some cowboy who's unloaded plasterboard there, can you get it cleared and catch him?
a bloke in a white transit just pulled up by the allotment gate, emptied the whole back out and drove off, I got his number plate
next door's landlord has cleared the flat out and slung everything on the verge, it's blowing all over the road
sum idiots lobbed a load of carpet over the fence by the canal agen
gert pile o junk bin slung in the gateway up Combe Hill me luvver, reckon twas last night
It makes me so cross. We did a litter pick with the Brownies only two weeks ago and today there is a burnt heap of pallets, paint tins and a pushchair dumped in the car park at Ketley Wood. Please get someone out there to take it and find who did it
real human please
agent
can somebody phone me
I should be most grateful if one of your officers would telephone me at home on 01632 960417 this afternoon.
Could one of your team give me a bell on my lunch break, I'm only free between 12 and 1?
I've typed it three different ways now and you keep giving me the wrong thing, let me have a member of staff
my eyes aren't what they were and I can't be doing with these little keys, just have a lass call my landline
can i spk 2 sum1 pls not a robot
need a advisr to tlk to dis fing dont get me innit
Hiya, I'm a night shift worker at the depot on Weir Road so I'm asleep when everyone else is up. Would it be possible to get a callback booked for late afternoon, say half four, on 07700 900318? Ask for Darren, don't speak to my mum
caddy liners
cooked bones
plate scrapings
Please may I enquire whether raw meat and fish may be placed in the small caddy?
Do eggshells and coffee grounds count as food slops or not?
we've had a big party and there's half a buffet of sandwiches and trifle nobody ate, which of the bins does that belong in
the dog leaves half his dinner every night, wondering where his leftover biscuits and jelly go
can ya put chikn bones in wiv the potato peelins
where do us put us mardy old banana skins and crusts, int little caddy is it
Lovely sunny day here on Orchard Rise. My daughter says I'm doing it wrong because I put cut flowers from my birthday bouquet and kitchen roll in with the vegetable peelings in the caddy. I say it all rots down the same. Settle it for us, what's accepted with the scraps?
bigger wheelie
240 instead of 140
upsize general waste
I would like to apply for additional refuse capacity on account of my husband's incontinence pads.
How many people have to live in a house before you qualify for the jumbo size?
my daughter and her three little ones have come back to live with us and we can't get the lid down any more however hard we squash, we recycle everything already
baby number five due in May and we're already stamping it down every week, the one we've got was made for a couple
theres 8 of us init n the wheely int big enuf can we get a massiv one
oor wee black bin cannae cope wi granda's pads on top o' the bairns, any chance o' a larger yin
Hello dear, I look after my brother who has had a stroke and goes through a great many pads in a day. The nurse, such a nice girl, said councils can let you have a bigger one on medical grounds. Is there a form and does the doctor need to sign it?
half tin emulsion
engine oil where
old creosote
Could you advise on the safe disposal of slug pellets and a bottle of sodium chlorate from my late father's shed?
Is it okay to pour turps down the sink or will you lot fine me?
cleared nan's garage and there's jars of stuff with skulls on the labels, no idea what's in half of them
we went with sage green in the end so there's seven pots of a blue nobody likes, still liquid, sat under the stairs
were do i chuk tins of paynt they gone all lumpy
ow do i get shut of bleach n drain acid our mam ad under't sink, reet nasty stuff
Hi so we just finished decorating the student house at 31 Cutler Street cos we lost a bet with the landlord. There's varnish, thinners and about four litres of white emulsion left and none of us knows if you dry it out with sand first or what. Help before we move out
shop rubbish contract
commercial bins quote
cafe cardboard pickup
Would you kindly send particulars of your refuse service for small firms such as our accountancy practice?
Can I take hedge cuttings from my gardening customers home and stick them in my own wheelie?
the inspector asked me for paperwork proving who takes my takeaway's waste and I haven't got any
we've outgrown the private firm we're with at the warehouse and they keep putting it up, do you do that sort of thing for companies
do i need a licenc to carry rubish from my jobs im a plumer
alrite la me chippy needs its own bins emptyin, does the council do us or norr
I run a holiday let on Harbour View, two bedrooms, and guests leave a mountain of bottles and pizza boxes every Saturday. My cleaner has been slipping it in her own bin at home which I gather is against the law as it's from a business. What's the proper arrangement please
direct debit set up
ten or twelve instalments
barcode paypoint
What are the bank details and sort code please, as I prefer to send my annual council tax by standing order?
Does it have to be split over ten months or could I spread my council tax across the full year?
I've switched from Barclays to Monzo and need the monthly council tax to come out of the new one instead
got the big yellow council tax bill this morning and want to get the whole year cleared in one go
hw do i pay me counsil tax ova da fone
wanna sort a direct debbit for coucnil tax its me first flat lol
I get paid every four weeks not monthly, working at the poultry place out on Ridge Road, and your lot take council tax on the 1st which never lines up. It's a right headache. Is there any other date I can choose, or can I pay weekly with a swipe card?
council tax low wage
council tax on jobseekers
ctr application
As a pensioner with only the state pension, might I be entitled to have my council tax lowered?
Does getting ESA mean I pay less council tax or do I have to ask separately?
the shop's gone under, we've no money coming in, and there's still £180 a month going to the council tax
a friend at church on the same benefits says she hardly pays any council tax, why do I get the full whack
am on uc do i still av to pay ful council tax or is der help
me wages is proper rubbish love, how d'ya claim that there council tax reduction
Sorry to be a nuisance. I'm 71, I do a bit of cleaning still at the Methodist hall for £60 a week and I've a tiny pension from the mill. The council tax takes nearly all of it. What would you need to see, bank statements, payslips, before you'd bring it down?
overpaid council tax
reclaim overpayment ctax
paid twice council tax
I believe my late aunt's council tax account is £212 in credit and as executor I should like it returned to her estate.
My final council tax bill says minus £86.40, so do I have to do something to get that back?
I cleared the full year's council tax in April then sold up in August, so you've closed the account and owe me the council tax for the rest, when do I see it
the valuation people dropped us from D to C going back to 1993 and said we'd be getting a tidy sum back, where is it
were my refnd from council tax bin waitin ages
how do i get me munny back ive payed over wot i shud on the council tax
I've been a bit slow opening post since my operation. There's a letter here saying my council tax account has a credit balance because of a discount that got backdated. It doesn't say whether it goes off next year's bill or back to me. I'd rather have it in my hand, Christmas is coming
partner moved in benefit
report new income
claimant just had baby
I write to advise that my private pension has increased and my housing benefit may require adjusting.
Do I have to tell the benefits lot if I'm in hospital for more than a month?
boyfriend's basically living here now and I don't want to get in trouble with what I already claim for the rent
the lodger left on Saturday and you worked out my award as if he was still giving me £70 a week
got a new job hav to tell benifits were do i do it
ive split wiv me fella he gone now need 2 update me claim
I'm with an agency at the packing plant and the hours are up and down like a yoyo, last week 12, this week 38. I've had help with my rent from the council since 2019. Do you want my payslips every single time the hours change, or only once a month?
disabled parking card
lost my dashboard disc
PIP mobility parking
My disabled parking permit runs out in six weeks, what do I need to send to have it renewed?
Is a person with severe anxiety who can't cope in crowds allowed to use the disabled bays?
I can only manage about twenty yards before my chest goes and the closest spaces at the shops are always marked with the wheelchair sign
dad passed away last month and his still has two years left on it, do we post it back to you
me blu bage has ran out wot do i do
our nan cant walk far owd legs gone, ow do we get er one o them disabled badges for't car
You've refused my husband's badge because he can walk to the end of the ward, but that was on a good day with the physio holding him up. He's 68 and has heart failure. I'm furious and it's bucketing down. How do we ask for the blue badge decision to be looked at again?
boiler broke council flat
council bungalow cracked window
council tenant door jammed
Might I report that the kitchen cupboard doors in my council bungalow have come off their hinges?
How long should I wait for someone to mend the extractor fan in a house I rent off the council?
got a newborn and the radiators are stone cold, I rang the housing officer but she's off
me cooncil hoose gutter is hangin aff can sumbdy fix it
We've lived in this council house since 1988 and never asked for much. The plaster in the hall has blown and yesterday a lump the size of a dinner plate came down next to the cat. She's fine, just dusty. Is that something you patch up or is it down to me as tenant?
PCN appeal
pay penalty charge
ticketed, had permit showing
I should like to contest the penalty charge notice affixed to my Rover while I was attending a funeral.
Can you show me the photos the warden took of my van in the loading bay?
only popped in to drop nan's prescription, five minutes tops, and came back to one of those plastic envelopes under the wiper
I'd paid for two hours through the app, just typed an O instead of a zero in my reg, and still got done
got dun by a traffik warden on high street how do i fite it
me motor got a ticket outside our mams la, the signs were all covered by a tree, am not payin that
The baby was screaming, the toddler was sick down himself, and I was eight minutes over on my ticket behind the Co-op. I know, I know. I'm not arguing, I did wrong. I just want to pay the fine tonight before I forget, the number starts FN07. Where's the page
salt bin empty
gritter route map
yellow grit box request
Could you inform me whether Church Bank is on the priority list for treatment in freezing conditions?
Am I allowed to help myself to the grit in the box on the corner for my own drive?
skidded halfway down the hill to the surgery this morning, nobody had been round with anything on the surface
all I see is the spreader going up and down the bypass, never once comes into our estate
wen r u griting the road by r school its well slippy
be ee gonna salt they back lanes up Tinkers Hill, tis all froze over
My mother broke her wrist on Cannon Street pavement in the last cold snap, just outside the chemist. She's mending thank you. What I want to know is whether pavements get gritted at all or is it only carriageways, because someone told me you only do the precinct and the bus station
look up planning reference
weekly list planning
planning decision yet?
I would be obliged if you could direct me to the planning file for 3 Rectory Gardens, lodged in 2016.
Has that application for a Lidl been decided yet?
there's an orange notice tied to the lamp post outside and the rain's washed the number off so I can't find out what they're putting up
my architect put it all in for us five weeks ago and I'd like to see what stage my planning has got to
wer can i c wot theyre bildin on the old school feild is there plans online
whats appenin wi that garage our neighbour wants, as it bin passed planning or not like
I got a letter from you about a dormer at number 12, and I don't mind one way or the other, they're a nice couple with a whippet. I just want to look at the drawings to see which way the window faces. It gave a reference, 24/0417, but where do I type it?
loud music upstairs
car alarm going off
party till 4am
I wish to lodge a complaint regarding the incessant yapping of two terriers at number 22.
How do I get the club on Foundry Lane to turn its bass down after midnight?
a burglar bell has been ringing since Friday in the empty shop opposite and the keyholder's on holiday
next door's cockerel starts up at half three and it sets off every dog in the road
ppl above me r stompin n blastin tunes all nite cnt revise
them next door are makin a right racket, tellys that loud ah can 'ear Corrie through t'wall
We love our new place on Swan Street apart from one thing. The restaurant's kitchen fan roars from noon to midnight right below our bedroom window, so we've had the windows shut all through the heatwave. The owner says it's always been like that. Can somebody come and measure how loud it is?
burger van pitch
selling flowers from barrow
pedlar
I would like to enquire about obtaining consent to sell Christmas trees from the pavement on Bridge Street.
Do I need a licence to flog my crocheted hats outside the station?
I've bought an old horsebox and done it up for coffees and want to park it in a lay-by on the ring road weekday mornings, who gives me leave to serve from there
there's a bloke flogging dodgy phone covers from a suitcase outside my boutique, is he even allowed to be there
wanna do a hotdog stand by da football wot permishun do i need
am after a stall on't market to sell me pork pies, who do ah see abaht it
We run a small bakery van, all registered and five stars, and we'd like to stop for an hour each evening in different residential roads, Poplar Drive, Heron Way and so on, and serve from the hatch. Do we need your consent for each street, or is there one licence for trading all over?
replacement birth certificate
extra death certificates
full long-form birth cert
May I request two further copies of my mother's death certificate for the bank and the insurers?
What's the price of a fast track one, same day if poss, of my son's birth certificate?
the puppy ate the certificate we got on our wedding day and the visa people want to see it by the 12th
the building society kept the only one we had after dad died and four other places are now asking to see it too
how do i get anuva birf certificat i lost mine
our lad's birth certificate's gone walkabout, can yer post us another, he was born at Fernley General
Writing from Melbourne where it is two in the morning, so forgive any typos. I was born in Fernley in 1983 and need a certified copy of my birth entry for Australian citizenship. Do you post overseas, and can I pay by a foreign card? I haven't lived in England since I was nine
my local councillor
ward member Fernley North
councillor email address
Could you furnish me with the postal address of the Member of Parliament for Fernley?
How do I get in touch with the councillor who came to our youth club?
I live at FN4 2QT and want to know which of them I should write to about my street
I've been passed from pillar to post by officers and now want an elected person to take up my case
whos r local counciller need 2 email him
wot's the name o' that there councillor up our end, im wi' the beard, got his phone number ave ya
Our scout group is having its centenary on the 14th of June and we'd be tickled to have the local councillor and perhaps the MP come to cut the ribbon. There'll be sausages. We're on Hatchet Lane. How do I find out who they both are and where to send the invitations
when is half term
inset days Fernley schools
easter holidays 2026
Kindly advise me of the last day of the summer term for maintained schools in Fernley.
Is it one week or two off in October for my secondary?
want to book Tenerife without getting fined so need to know exactly when they're off in February
my ex has the kids every other week off school and we're arguing about which ones they are next year
wen do skool finish for xmas
when's the bairns brek up for the summer holidays like
I run a small soft play place on Dyer Street and I need to do the staff rota right up to next July. It's the same story every year, I guess the school holidays wrong and end up with no one in. Is there a calendar of the terms for the next two years I could print off?
library card lost
overdue charge
reserve a novel
I should be obliged if you would extend the loan on my large print Catherine Cookson by three weeks.
How much do I owe if my kids' picture books are a month late?
left a Jacqueline Wilson on the train and it belongs to you, what happens now
going on a cruise till the 30th and three of yours are due on the 18th with nobody to bring them back
how do i renue my libary books online
ow many books can ah tek out at once on us ticket
I've had the same Delia Smith on loan since before Christmas because the dog was ill, and then I was ill, and I've now had a letter about fines. I am mortified. I live on Mint Street. Can I pay what's owing over the internet, or do I have to face the librarian?
football pitch hire
tennis courts book
5 a side astro
I write to report that the climbing frame at Victoria Gardens has a protruding bolt.
Where's the nearest splash pad or playground with baby swings to Hill Top?
my lad came off the roundabout because one of its boards has rotted through, he's all right but someone else's won't be
want to do a fun run round the lake for the hospice, about two hundred people, who gives the go-ahead for using it
hw much to rent da footy pich for a hour wiv lites
can ee tell I if dogs be allowed off the lead up Pilgrim's Park
I've just taken on the under nines girls, the Finchley Foxes, don't ask how, I only went to drop off my niece. We need a small grass pitch with goals for Saturday mornings from September. Who do I ask, what's the cost for a junior side, and are changing rooms included?
free wifi town centre
library computer booking
wifi password council building
Might I reserve one of your public terminals for an hour on Wednesday to print a boarding pass?
How long are you allowed on the PCs at the library before they chuck you off?
my broadband's been cut off and the benefits people want it done on a screen by tonight, anywhere I can walk to
need to scan a tenancy and send it, haven't got a printer or anything, just me and an old Nokia
wots da wify code 4 the libary
is there owt wi internet round ere so our kid can do 'is homework on a pc for nowt
I'm seventy nine and quite able with a mouse, I did computing at the Coal Board, but my own PC gave up the ghost this spring and I shan't buy another. I'd like to use one for my emails twice a week. Do I have to be a member, and is there a charge for printing?
when does council shut
reception closed today?
council open bank holiday
Would you please confirm at what hour the town hall counter begins receiving the public on Fridays?
Is your front desk shut between Christmas and New Year?
stood outside the main council doors on Dock Road with a pram and it's all dark, thought you'd be in by half eight
it's Good Friday tomorrow, will there be staff in the offices or not
wat time do the counsil ofice open 2moz
wot time d'yer knock off of a Friday at the council offices, me duck
I came all the way into town at nine sharp yesterday, in my good coat, only to be told by the security man that nobody sees the public till ten now. When did that change? Please could you give me the full week's hours for the civic offices so I don't waste another trip
braille copy
big print letters
easy read version
I should be grateful if all future correspondence could be sent to me in a typeface of at least 18 point.
Can I use a text relay to ring you because I'm deaf?
the white paper with grey print just swims in front of me, yellow would be so much better with my dyslexia
neighbour's had an important letter off you and can't read a word of English, only Urdu, we've been using my ten year old to explain it
can i get ur leters in biger riting i cnt see them
d'you do that there braille stuff, me gramp can't see nowt no more, and he wants that magazine of yours
My wife and I are both profoundly Deaf and BSL is our first language, English is not. We've had a form that makes no sense to us and the phone is obviously no use. Is there a video link where we can sign to somebody at the council, and do you book the interpreter or do we?
give views on cuts
questionnaire town centre
Kindly inform me when the period for responding to the draft budget proposals comes to a close.
Can under 16s answer that survey about youth services?
you're talking about taking away our day centre and I want my opinion counted before it's settled
I couldn't get to the drop-in exhibition about the new cycle route, can I put my penny's worth in some other way
were do i do ur survay about da parks
thee wants folk's opinions on t'library plans, well where does ah put mine
My flatmate did one of your online surveys about nightlife and safety and got put in a draw for vouchers, jammy so and so. We're both at the uni and I walk home down Lantern Street at two in the morning so I've plenty to say. Is it still open, and where's the link?
need a gp appointment for monday
repeat prescription amlodipine
can i hav the results of my blood test from thurs, dr Okonjos surgry
how do i move my outpatients apointment its the same day as my sisters wedding
Would you kindly tell me the visiting hours on Ward 14 at St Aldhelm's Hospital?
The physio was meant to ring me between two and four on Wednesday about my knee and nobody did, and I sat by the phone like a lemon with the dog wanting out. Can you put me back on his list?
My hospital weekly parking card for visiting dad in intensive care won't scan at the machine by A and E, do I go to the security desk or the main reception?
Can I switch doctors' surgeries without telling my old one?
my nhs app keep saying identity not verified i try passport three time
passport renewal how long
passport photo got rejected cos of my glasses
who can countersign my lads first passport form does it have to be a teacher
tax my car online
lost my driving licence down a drain at the festival need another 1
v5 logbook never arrived
do i still get done if me mot ran out yesterday an i only drive it to the garage
I want to put my private number plate on the new motor but the retention paper's in my ex-husband's name.
HMRC have sent me a brown envelope saying I owe £412 from 2022 but I was on a zero hours contract then, who do I argue with?
child benefit not gone in this week
How does one claim the marriage allowance on income tax now that my wife has retired?
Could you tell me how many more years' stamp I need for the full state pension? I shall be sixty-six in April.
winter fuel payment hasn't dropped in my account, everyone at bowls has had theirs
they are taking 60 quid a month off my universal credit for an advance i paid back ages ago who at dwp sorts it
smart meter gone blank
power cut on Larkspur Close whole row is off who do i ring is it national grid or summat
virgin down again?
When is full fibre from Openreach reaching Hopyard Lane
my sim says emergency calls only
Severn and Wold Water say I'm on the wrong sewerage tariff as my gutters run to a soakaway, what form do they need?
can i get a water meter put in by the water company there's only me and the cat
trains to birmingham tomorrow
can i use my railcard before half nine
national express to gatwick what time n how much
number 6 bus dint turn up twice this morning is stagecoach havin a laugh
Royal Mail card says they left it with a neighbour but which neighbour, it doesn't say, and I've knocked at four houses
the courier has dumped my trainers on the roof of the porch how do i complain to them
which side of the fence is mine
neighbour wont go halves on the fence that blew down and it were his trampoline that flattened it
Bloke behind us reckons there is a right of way across our patio from 1920, who keeps the title plans?
some scrote nicked my bike from outside Lidl last night, got the frame number, how do i get a crime number off the police
what happened last nite on Cooper St there was 3 police cars an a helicopter
Do I ring 101 or go to the station to collect property they took as evidence? It was my son's phone, the case finished in March, and the desk officer I spoke to has since retired.
How long does probate take these days? The solicitor says sixteen weeks but my brother got his in nine.
where's the family court and what floor, i have a hearing ten o'clock tomorrow about my divorce
is aldi open easter sunday
do u sell phone chargers
card swallowed by cash machine
someones took 300 quid out of my monzo help its not me
my boss hasnt paid my holiday pay and i left the warehouse in july
Can my firm make me redundant while I'm on maternity leave? HR have gone very quiet.
student finance still says pending
ucas personal statement how many characters
skip still on my drive
how much is a mini skip from a private firm for 3 days roughly
Could you recommend a reputable house clearance company? My late aunt's bungalow is in Shropshire and I live here.
How early should we be at Bristol Airport for a six o'clock to Alicante with just hand luggage
is the national trust place at Wexcombe open mondays and can i take the dog in
season ticket fernley town fc next season
Are away fans allowed in the clubhouse bar at the Rovers ground on Saturday?
bin end cake recipe
How much allowance did a county councillor get in 1970, if any? It's for my family history, Grandad sat for the Liberals.
council rates rebate Brisbane
Could you translate wheelie bin into Portuguese for me?
what is council estate slang for trainers
which came first the poll tax or the window tax lol quiz nite
The Council of Nicaea, what was decided there?
is there a monopoly rule where you get all the money in free parking
whats a good name for a band we were gonna go with Council Tax but its taken
pothole pie recipe off bake off
skip to the end of my audiobook
Why are library cards in films always yellow?
write me a rap about a traffic warden
marriage in vegas by an elvis how many dollars n can u do it in a helicopter
How do I complain to the mayor of Benidorm about my hotel?
I am from Nairobi county, I pay land rates there for my mother plot, you can see the balance?
How many planning officers does it take to change a light bulb?
allotment tomato blight how do i stop it my leaves have gone brown at the edges and the fruit looks like leather
do crows remember people who put rubbish out
Security Council permanent members
Explain the difference between a parish, a diocese and a deanery in the Church of England.
my rubbish boyfriend what shall i do with him
licence to kill which bond was it
tell me how the electoral college votes in america get counted, we've a debate in politics class
noise cancelling headphones for a budgie owner under 50 quid
the block on Sesame Street with the bin guy whats his name the green one
lyrics dustman lonnie donegan
do french bin men wear yellow or green asking cos of a bet
when did they stop having gas street lights in london
what does a town crier get paid in canada
swimming pool dream meaning i keep having it the waters black
roadworks sim game cheats ps5
how to become prime minister do u have to start as a councilor
sharing my dads old ration book online is it worth owt, found it with his library ticket from 1944
Gritty the hockey mascot, whose team?
morning all!
Are you a real person or one of those computers?
do you ever get bored
ur mum
Knock knock
just wanted to say the sunrise was gorgeous from our landing today, all peach and gold, and there's nobody up yet to tell
My wife says I talk too much, do you think I talk too much?
who made you then, was it Google
are u single
i passed my theory test!!!!!
you smell of cheese
i hate mondays me
do you know siri
thanks pet, ta ra
It is my first week in England, everybody say sorry all the time, is funny
Sixty years married today we are, and he still can't find the butter in the fridge when it's right in front of his face.
Do you have brothers or sisters, chatbot?
be honest do you think pineapple goes on pizza
are you going to take over the world
got the keys to my first motorbike today mate im grinnin like a cheshire cat
what r u wearing
omg im soooo tired had 2 hrs sleep
Do you believe in ghosts, because I'm sure there's one on our stairs and my husband only laughs.
gis a kiss
my exam went terrible and i dont wanna tell my dad
do you sleep
roses are red violets are blue im on the bus and its full of poo
which AI are you under the bonnet, out of curiosity, a large language model or a set of rules?
heh gotcha
u up?
will it rain saturday
what's 17% of 840
How long do I boil an egg for so that it's runny but not, you know, snotty?
why is the sky blue
Is it safe to eat rice from yesterday evening if it was in fridge?
F1 on what channel
best way 2 get to cornwall avoiding the M5 on a friday
temperature in malaga end of october
My grandson wants to know how far away the moon is, in miles please, he's very particular, and whether anybody has ever driven a car on it.
offside rule explain it like im 5
How do I get red wine out of a cream carpet? It's the mother-in-law's and she's back from Whitby on Thursday.
how meny ounces in a kilo
who is on the back of the new tenner
did man u win
I am learning English, when I say been and when I say gone? My teacher explain but I not understand.
is it gonna be hot for glasto
Please name the wives of Henry VIII in the correct order, with dates if you have them.
what does GDP mean in simple words
how do plants breathe miss wants 3 sentences
convert 350 fahrenheit to gas mark
oldest person ever
how do magnets work tho
Is Pluto a planet again yet?
snooker world champion 1985
i have chicken thighs, a lime and half a tin of coconut milk, wot can i do wiv that for tea
do i need a visa for turkey
What is the meaning of the word 'perspicacious', which I came upon in my crossword?
how many calories in a sausage roll
Who got knocked out on Strictly? We were at my brother's silver wedding do and his telly packed up right before the result.
are there any direct sleeper trains from Paris to Vienna nowadays
mum can u get me from netball
Hi Shaz its Paula from work can u swap my Thursday late for your Sunday early, I'll owe u one
Happy birthday Uncle Derek, hope you have a smashing day, love from all of us in Devon, card to follow because Pete forgot the stamp
hi mum ive dropped my phone down the loo this is my new number text me on 07700 900412 asap i need to pay somebody
Is that Giovanni's? Two large pepperonis and a garlic bread for half seven, name of Hobbs.
Dear Sir I am the widow of late General Adebowale and wish to transfer 14 million dollars into your kind account, kindly reply with your bank particulars in strictest confidence.
Forward this to 12 people you love before midnight or you will have seven years bad luck. A woman in Leeds ignored it and her budgie died the next day.
Earn £900 a week from home!!! No experience!!! WhatsApp Tiffany now
Sorry darling, meeting overran, put the lasagne in at 180 and don't wait up
hi is the pram still for sale on marketplace, would u take 40 and can i collect sat
Your Netflx account is suspended, update payment detail in the link to avoid loss of service
babe r u still mad at me
rota for wk 32 is up, jen ur on earlies tues weds, anyone who cant do bank hol shout now
BITCOIN doubled my salary ask me how
ur order 4471 is outside, cannot find flat number pls come down
can you take jackie off the whatsapp group shes causin trouble again
just landed, bags took ages, getting in taxi now should be home by nine if the traffic's kind, stick the kettle on
wrong number soz
mr patel the homework wont upload on teams its definately done i swear
did u feed the rabbit before u left
send this candle to 10 mums, an angel will bring you money in 3 days, amen
Sir I send you invoice for the three pallets of tiles already two time, please confirm with your accounts in Coventry
Parcel held at depot, pay 1.99 customs fee here to release: postfee-uk.example
tel your Jason hes left his boots at ours
u home yet got no key
and after that round the corner
no not him
with the lace ones or without, hang on
it were that what did it
because she said so last time
not the Tuesday one the one after the one
which one though
them ones there next to it like
Only the green half, thank you, and possibly seven
and he goes well why and i goes i dunno and that was that really
before or
Ref 2nd line, see over
that's what I said to her only longer
either side of the middle bit but never both
it say no but I press yes and then is again
For the attention of whoever it was
so thats four no five with pauls
tall with a sort of handle
unless, as I was saying, it's the long kind, in which case perhaps the first of the three and leave the rest
in or out
is it blue or black bin this week fn3 8qw
bin men havnt been down our road yet and its gone 3, are they just late
they emptied next doors and went straight past mine
my food caddy was left full on monday, everyone elses is done
wheel has come off me bin can someone fix it
some toerag nicked our recycling box, need another
new settee coming saturday and the shop said they would take the old one then they said they wont and my brother in laws van is off the road so i have got a sofa and a bed base in the passage and i want to book you to take them away
cancel my mattress pick up its booked for the 14th
want to bring the transit to the tip, how do i get the permit
changed van, permit is on the old reg
renew me brown bin please its run out
how much is it a year to have the grass cuttings took
can u text me the night before so i remember to put it out
stop sending me them bin texts
theres a load of tyres been dumped down the back lane
Someone has left three black bags and a broken wardrobe by the garages on Maple Road.
massive hole in the road outside the co op wrecked my tyre
street lamp been off a fortnight at the end of our cul de sac its pitch black
we complete on the 3rd, need to tell you for the council tax
moved out of my flat friday, stop charging me
i reported a fridge dumped 2 weeks ago what's happening with it
any news on ref 40718, the new caddy
just let me talk to a real person
can someone ring me back after 4, im at work till then
this chat has been useless, zero stars
that was dead easy, ten out of ten from me
do yoghurt pots go in the recycling
can i put pizza boxes in if theyre greasy
will they take a couple of extra black bags at the side of the wheelie
wont shut the lid by an inch, will they still empty it
do tea bags and bones go in the caddy
can i use carrier bags to line the little kitchen caddy
easter monday do they still come
what happens to our collection over xmas and new year
Since my hip operation I cannot pull the bin to the kerb, do your men fetch it?
my mam is 88 and cant wheel it down the ramp, is there help
just got the keys to our first house, what bins am i meant to have
new build, no bins here at all, which ones do we get
theres seven of us and two in nappies, we need a bigger bin
My son use medical pads every day, one bin is not enough
they put a red sticker on it saying wrong stuff in it, what now
they left my recycling with a tag cos of a nappy some kid chucked in
how do i get rid of my insulin needles
full sharps box, who takes it off me
where do dead vapes go
old toaster packed in, can it go in the bin or what
half a tin of emulsion left over, what do i do with it
Where may I dispose of weedkiller and some old engine oil from the shed?
pretty sure the garage roof is asbestos, can yous take it
got two sheets of that old corrugated cement roofing stuff, think its got asbestos in
good condition bunk beds, any charity come and collect
where can i put bag of baby clothes and shoes for poor people
do you recycle real xmas trees
what do i do with the nordmann now its dropped its needles everywhere
i run a nail bar, who collects our rubbish
do i need paperwork for my cafes waste or can i just use the house bin
how much to take a three piece suite
is it cheaper for pensioners getting an old cooker taken off
what time the dump shut sundays
nearest tip to me, is it still down by the sewage works
do they charge for rubble
Will the recycling centre accept plasterboard and an old bathroom suite?
can i pay my council tax weekly
what date does the direct debit come out
think im in the wrong band, mines D and identical houses are C
how much is band B
on me own now since he left, do i get a quarter off
Im the only adult living here, how do i say so for council tax
im at uni full time do i still have to pay council tax
four of us in a student house and weve had a bill
im on a low wage and cant keep up with council tax, is there a reduction
do i get money off me council tax on pension credit
got a summons letter, i never had the reminder
bailiffs are threatening to come over last years council tax
my aunt passed in the spring and it is just me and my cousin sorting everything and hes in canada, the solicitor is taking forever, anyway her house is stood empty with nothing in it and what i need to know is do we have to pay the council tax on it
second home by the sea, is it double now
my brother has severe learning disability and lives with us, is there any discount
we put in a wet room for my wifes wheelchair, someone said council tax comes down a band
paid twice by mistake on my council tax, want it back
account says £63 in credit how do i get it
stop posting me paper bills for council tax, email them instead
how do i see my bill for council tax online
im 67, can i get help with my rent like housing benefit
can you still put in a new claim for housing benefit in supported accomodation
first time on universal credit and i dont know where to start with the form
my dad has no internet and wants help applying for uc
i got a job, got to tell you about my housing benefit
my daughter moved back in, does that change my benefits, who do i inform
benefit doesnt cover all my rent, is there a top up
they took bedroom tax off me and im £14 a week short on rent
no money for the leccy, any vouchers
where is food bank please i have 3 kids
can the kids get dinners free, were on uc
apply for school meals for my daughter in reception, i dont work
how do i get a disabled badge for the car
me blue badge runs out next month
im 66 in may, when can i have my bus pass
lost my concessionary bus pass on the number 12
how do i get on the list for a council house
ive been bidding 2 years and never get anywhere
boilers packed in and im a council tenant
back door wont lock, its a council house
whats the easiest way to pay me rent to the council
im 3 weeks behind on council rent and scared
black mould all up the babys bedroom wall, we rent
walls are wringing wet behind the wardrobe and the landlord says open a window
landlord given me a section 21, is that legal
landlord wont fix the heating and its been a month, private rented
want to appeal a ticket i got on the high street, machine was broke
how do i pay this parking fine, ive got the ticket number
need a visitors permit for my carer on our street
how much is a permit to park outside my own house
whats it cost to park behind the market for the day
is there a season ticket for the multi storey
want the kerb lowering so i can get onto my drive
dropped kerb price and do i use your contractor
is our hill getting gritted tonight its like glass
salt bin at the top of the bank is empty
why is the main road shut outside tescos
how long they digging up victoria road for
brambles off the council land are right over our path
tree on our street blocking my light, can it be cut back
is there a public loo in the town centre
are the toilets by the beach open in winter, ive a bladder problem
where do i see the plans for number 23s extension
has the application for the new aldi been decided
do i need planning permission for a conservatory
what do i pay to put in an application for a loft with dormer
i object to them flats at the old school, how do i say so
can i still send a comment in about next doors extension
them upstairs are stomping and blasting music till 4am
I dont like to cause bother they are a nice enough couple and she brought me a card at christmas but they go out to work at six and from then till they come home that dog never stops barking and I am at my wits end with it
rats in the garden, do you come out
how much for a wasps nest sorting
found a cockroach in my takeaway
is the chippy on station road rated ok for hygiene
gonna sell cakes from my kitchen, do i need to register
starting burger van what i must do for food safety registration
neighbour burning god knows what every night, washings stinking
awful smell of burning plastic from the yard behind us
ive lost my dog, little black patterdale called bess
found a collie wandering by the canal no collar
how do i become a taxi driver here
private hire badge runs out in june, what do i need
we want to sell beer at the school fete, what licence
personal licence for my new job running a pub
can i have a stall at the saturday market
where do i apply to sell ice cream from a pitch on the prom
baby was born tuesday when do we have to register him
what papers do i bring to register my sons birth we are not married
how do i register a death, it was in hospital on sunday
we want to get married next summer how do we give notice
civil partnership at the town hall, how much
need copy of my birth certificate lost it in the move
wedding certificate copy from 1978, i need it for the pension
18 in december how do i get on to vote
im on holiday on election day, can i vote by post
my nan cant get to the polling place, can i vote for her
where am i voting thursday
do you need id to vote, would a bus pass do
whos the councillor for our ward
who is my mp, i want to write to them
can the public go in and listen to a council meeting
we got 400 names on a petition, who do we hand it to
my lad didnt get the secondary we wanted, how do i appeal
we just moved and need a year 4 place now
do they lay on a bus if the school is over 3 miles
my daughters special needs, does she get a taxi to school
when do the kids break up for summer
what days are half term october
how do i get the 30 free hours for my 3 yr old
looking for a childminder near the hospital
dads struggling to wash and dress, can someone come and assess him
need a grab rail and a stairlift for my mum
i look after my husband with dementia, im exhausted, is there a break i can get
is there any groups for people like me caring for a disabled son
does anyone deliver hot dinners to the over 80s
mum cant cook for herself any more, meals on wheels, do you do it
how do i join the library
book overdue by 3 weeks whats the fine
is the library open saturday afternoon
where abouts is the nearest library to hartburn
i want to cancel my gym membership
what time is lane swimming at the baths tomorrow
do you do lessons for a 5 year old who cant swim
adults learn to swim class, im 44 and frit of water
can i book a football pitch for sunday
swing is broke in the park on elm street
waiting list for allotment how long
can i take on half a plot near me
whats on at the theatre in december
2 tickets for panto please
want to hire the hall for my daughters 18th
how much for a room at the community centre for slimming club
anywhere i can use a computer for free
is there wifi in the civic centre
im 71 and want to learn to use a tablet, do you run classes
can i borrow a laptop off you, i cant afford one
i cant log in it says wrong password
how do i sign up for an account on your website
whats your phone number
where do i post a letter to the council
are you open saturdays
what time does the civic centre desk shut
your social worker was rude and i want to complain about how the service treated us
ive complained twice now and no answer, can i go to the ombudsman
i want to know how much you spent on agency staff under freedom of information
where do i send an foi about speed cameras
how do i get copies of everything you hold on me
delete my details off your system
can i have my bill in large print
you have interpreter for polish?
any jobs going with the council
how do i apply for the binman job i saw advertised
got an invoice off you for hall hire how do i pay it
pay for my allotment rent demand letter, invoice number is on the top
rivers coming up our garden, do you give sandbags
is school shut for the snow
how do i get small business relief on my rates
business rates bill for my salon looks well wrong
is there any grants to start up a shop
need advice on growing my joinery firm, do the council help
how much is a plot in the cemetery
i took flowers up sunday like i always do and its been that wet the ground has gone soft and when i got to the top row grandads headstone has fallen flat on its face who puts it back up us or the cemetery
where can i have my say on the new bus lane plan
is the budget survey still open
pick up date for a washing machine wants moving to next week
when is my next green bin due
overflowing litter bin by the bus shelter and dog muck everywhere
can u confirm my permit came through, applied last week
which box does a milk carton go in
you advisors were lovely with my mum yesterday, tell them ta
i want a human, this is going round in circles
landlord has not protected my deposit and says tough
want to buy an extra garden bin on top of the one we already have
split bags all over our garages again with nappies in, third time this month
wich bin 2moro
I have been away at my son's and lost track; would you tell me when the recycling is next collected from Orchard Close?
binmen missed us agen
ok so i put it out at six like always and i watched them do the whole crescent and then turn round at ours and leave it stood there
the crew smashed the lid off my grey one when they chucked it back
can yer fetch away a bin we dont need no more
fridge freezer wants shifting, when can you come
need to change the day for my wardrobe collection as im in hospital
how many visits have i got left with my trailer at the tip
do i need a permit for a pick up truck at the recycling centre
Is it worth my while joining the garden collection so late in the year, and does one get a part-year price?
paid for the garden bin in april and no sticker came
sign us up for the bin texts
new mobile number, can my bin alerts go to that one instead
fella in a tipper just chucked a load of rubble in the lay by on the moor road, got his number plate
mattresses dumped in our alley again
badger been run over, its in the middle of the road by the school
rude words sprayed on the underpass wall
getting the keys to our new flat, who do i tell about the council tax
student moving out of shared house on the 30th, need name off the council tax bill
how far on is my pothole complaint, i sent you a photo on the 9th
did you get my sofa booking, never had an email
human pls
I am not good with machines. Might I speak to a lady or gentleman?
this bot is thick as mince
want to say a big well done to whoever built this chat, sorted me in two mins
tin foil yes or no recycling
wife says wrapping paper goes in with the cardboard, i say it dont, whos right
where does cat litter go, general rubbish or what
can nappies go in the black bin
have you got rolls of them caddy liners
does mouldy bread count as food waste or is it rubbish
boxing day falls on our bin day, when do they come
good friday collection??
im registered blind and the bin is up nine steps, can the men come to the door for it
broke my wrist, cant pull the wheelie, need help just for six weeks
just moved from leeds wots the bin system here how many do you have
we are family from ukraine, new house, what is for which bin please we have no paper about it
three kids under four and the black bins overflowin every week can i have a massive one
mum has a colostomy and we go through loads of bags so need more rubbish room
tag on my blue bin says contaminated what does that mean
someone else put polystyrene in our recycling and youve refused it, how do i get it emptied
dialysis bags, where do they go, we have twenty a week
found a used needle in my yard bin so i need to know how you throw it away
old telly still works but its from 2004, do you take it
leaf blower battery swollen up is it safe to bin
chip pan oil 5 litres
my dad died and left a shed full of creosote and paint thinners
artex ceiling coming down, builder says could be asbestos, where does it go
shed roof is that grey asbestos stuff and i want rid
anywhere that would like a nearly new wheelchair and a dining table
clothes bank nearest, i have seven bags
when do the christmas tree chipping days start
real tree, six foot, no car
got a hairdressers starting up and want a quote for a bin contract
the man come asking to see my waste transfer note and i never had one
i cancelled my bulky booking, do i get my money back
what do you charge for five items
is the tip open bank holiday monday
where is the recycling centre nearest to thornaby
can i take soil from my border to the tip and is there a fee
do you take doors and old kitchen units at the tip
i am self employed and money lands at all odd times so can my instalments be spread over twelve months instead of ten for the council tax
pay council tax by phone wi a card
new build no band yet what will i pay
how do i challenge my band, next door is lower
My wife passed in August and I am now the sole occupier; is there a discount on the rates?
son off to uni, just me here now, do i still pay the full whack
nursing students exempt or not from council tax
my lodger is a phd student, does he count for council tax
lost my job and i cant pay this council tax bill can you reduce it
whats council tax reduction and do i get it on ESA
got behind wi me council tax after the divorce, can i do instalments
liability order in the post what is it
we renovated a wreck and nobody is in it yet, how long before the empty premium
is there any council tax to pay on my mums bungalow while its on the market and unfurnished
live in carer for my dad with alzheimers, do i count for council tax
severe mental impairment form for council tax, where do i get it
moved in february and we were overcharged so when is my council tax refund
you owe me a hundred and ten pound from my council tax its been months
how do i get my council tax bill as an email
switch me to paperless
do you do housing benefit for pensioners still
living in temporary accommodation, does hb cover the rent
job centre says i have to do it all online and i dont have a smart phone, who can help me claim uc
help filling in universal credit application, english not my first language
he's moved out, need to tell benefits
my hours at work went up from 16 to 24 a week and i get housing benefit
rent gone up and uc wont cover the gap, ive heard theres a pot of extra money
i have to give a deposit and first months rent to get out of a hostel, do you help with rent
no heating no eating, what help is there this winter
household support fund voucher, hows it work
my twins start reception and im on universal credit earning about 500 a month, do they get free dinners
am i too rich for free school meals
lost my badge, the blue disabled one, on the bus to the hospital
daughter has autism, can she get a parking badge
my bus pass stopped working on the machine
where do i get one of them free bus passes for disabled people
need to swap to a bigger council house, who do i talk to
hows bidding work
water coming through the kitchen ceiling from upstairs council flat
when is someone coming to fix my immersion its been a week, council tenant
can i change my rent payment date with the council, i get paid on the 28th
arrears letter from the council about me rent, i cant afford it all at once
mushrooms growing on my bathroom wall, its a housing association house and they wont come
black spots on my kids mattress and the windows are dripping every morning
hmo next door has 12 people in, is it licensed
i was parked with my blue badge showing and still got a ticket so how do i challenge it
what happens if i dont pay a pcn
i live on baker street and cant ever park, how do i get a permit
visitor scratch cards for our road
any free parking in town
is there a car park near the crown court that i can leave the car all day cheap
i want a drive put in, do you do the kerb
builder said i need permission to lower the path outside my house
can someone put a grit bin on our bank we slid all over
which roads do the gritters do first
they shut the bridge, how long for
diversion takes me nine miles round, why have you closed station lane
tree roots from the verge are lifting up my wall
hawthorn hanging over the footpath by the school, kids have to step in the road
need a wee where is there a public loo
are there any disabled toilets with changing bed for my daughter in town
app number 22/0047, has it been passed
whats this yellow notice on the lamp post about, where can i look at the plans
do i need permission for 6 foot fence
How does one go about applying to turn a barn into a dwelling, and what would the fee be?
want to say no to the house they're putting up behind us
am too late to support the cycle hub planning application
neighbours car alarm going off since two o clock this morning its doing my head in
builders next door on a sunday at half seven, is that allowed
bed bugs in my flat what do i do
tried the peanut butter tried the plug in things tried next doors cat and still theres droppings behind the cooker every morning so how much do you charge to come and do mice if im on benefits
i was ill after that curry house, violently
kebab shop keeps meat out all day in the window with flies on it, i want them looked at
jam and chutney at a farm stall, is there a register
i am opening cafe next month, what paper for council
is it illegal to have a bonfire in the daytime
smoke from his wood burner comes right into the babys room
can i see the dogs you have picked up, mine slipped his lead at the park
stray dog been following my kids home, brown staffy type
want to drive a minicab, what checks do i need
my hackney plate is up for renewal
how long before the party do we have to put in a temporary events notice
taking over a pub, how do i transfer the premises licence
selling flowers out of my van on a lay by, is it allowed
do i have to be a member to have a market pitch
how long after shes born do i have to register her
born at james cook, which office do we book to register him
what is tell us once
dad died at home last night the doctor has been and i have the paper, now what
can we get wed in a hotel, what do you need from us before
my fiance is brazilian so how long for us to give notice
how much is a death certificate copy, ive got four banks asking
i am doing my family tree and need great nans marriage certificate from 1911
put my husband on the voters list
i changed my surname, how do i tell the electoral people
postal vote never come
im in the army abroad, proxy?
poll card says the scout hut but ive always gone to the school, which
what id do i need to take thursday to vote
what is my councillors email, i want to moan about the speed bumps
who do i vote for.. i mean whos my councillor in ward 6
want to speak at the planning committee, how do i get a slot
minutes of last full council
when do i apply for reception for a january born child
husband has got a job up here starting after christmas so we are coming from stoke in the middle of the year with one in year two and one in year five and i dont want them sat at home so how do i get them into a school
school bus pass application for my year 7
my lad goes to a special school 9 miles off and the taxi has been cut, can we appeal
are the kids off on the 2nd of june
inset days this term
2 year old nursery funding on income support
nursery says we need a code for the funded hours, where do i get it
nan is 91 and proud as anything wont hear of a home and we all take turns but thats twice this month shes gone over in the bathroom and my mums back is bad so is there someone can come and see what rails and things she needs
how do i get a care package for my mother coming out of hospital
i look after my nan and im only 16 can anyone help
can i get paid to look after my brother, i gave up work
can my father in law have his dinners brought to the door
what does a delivered lunch cost per day
renew me books online
how do i get ebooks on my kindle from you, is there an app
library shut on monday??
is there a mobile library comes to our village
what does it cost to join the gym for over 60s
is the pool open today, kids are driving me bonkers
my 4 year old finished stage 2, how do i move her to the next swimming class
over 50s swim lessons any
can the under 11s train on the rec on thursday nights, how do we book
broken glass by the slide in the park
how do i put my name down for an allotment
my plot neighbour on the allotments has let it go wild, can i have it
is there owt on for the kids this half term, free like
what time does the pantomime start on saturday and is there any seats
our emma is getting wed in may and the hotel has gone bust with the deposit and everything so we are starting again from scratch, my sisters doing the food and a mate does discos, all we need now is a hall to rent for about eighty
yoga teacher, need a weekly slot in a church or community hall
where can i print something off and use the net for free
wheres got free wi fi for homework
never sent an email in my life, is there anyone can teach me
how do you get a free sim or a tablet for an old man who has nothing
keeps saying email not recognised when i sign in to the council site
how do i reset my password, i lost my old phone
email address for the council please
where can i talk to somebody face to face
r u open good friday
when do the phones open in the morning
your man on the bin lorry swore at my wife, i want this taken further
how does a stage 2 complaint work
how much did the mayors dinner cost, i want it in writing under the act
foi request form
who can see my address when i use this site
want a copy of my social services file from when i was a kid in care
do you have the letter in punjabi, my gran cant read english
need a bsl interpreter for my appointment
looking for work as a teaching assistant in one of your schools
what does a lollipop lady get paid, are you hiring
owe you for a rented stall, how to pay
final demand for my care home top up, card payment line
storm on the way, should we get sandbags
just took on a shop, rateable value is 9 thousand, do i pay anything on it
direct debit for my shops rates
young lad starting window cleaning, any help money from the council
who in the council do i talk to about taking on an apprentice at my garage
can i put a bench on my mothers grave
what does a cremation cost here
survey about the park where do i fill it in
how do i give my views on the local plan
which day is rubbish on ferndale avenue
dead fox on the verge outside the doctors
can i have a new bin without paying, this ones split
i want a call back tomorrow morning not today
can i add a chair to my bulky booking
one of them bags came for me garden waste but not the second
they never took my glass box, left it on the path
moved out three months ago and still getting the council tax bill for that house
do wet wipes go down the recycling or what
van is for me, for my own house
the van is mine and so is the house
its for my place, just me and the dog
for me and my husband, at our house
its for my mum, she lives with me
the trailer is his but its rubbish from my house
he swore at me over the bin
`;
