/** What is for nobody here: other bodies' business, small talk, and texts that were meant for somebody else. One message a line. */
export const ELSEWHERE_SAID = `
VAT return deadline for quarter end march
Does the coach to Stansted stop at the services
police speeding letter says 36 in a 30, can I do the course instead
pay the mersey tunnel pls
tax code has gone to BR and ive lost loads of my wages
I would like to SORN a motorbike that is in my garage.
probate taking forever. applied in february
boots says my tablets arent in stock, who else does them
Premium bonds, did I win anything this month
how much is taxi to the airport from station
Warranty on my telly ran out last week typical
got a CCJ from years ago how do i get it taken off
divorce papers online how start
how do i see my credit score
Which energy supplier do I have? I've just bought the house and previous owner didn't say.
Got a letter about Dartford crossing charge but I did pay it online
do you price match with B&Q
electric bill says estimated but i send them the numbers every month
Please advise how I obtain a new NHS number card.
how i get my car from police pound, they take it tuesday no insurance
my gas fixed deal ends in June, can you put me on a new one
boarding school uniform shop hours
Ive sold my car and need to send the log book off, which bit do I keep?
Can I drive on my Polish licence or must I exchange
where to send N180 form
child benefit for new baby how to claim
tds says my deposit dispute needs more photos
tracking no not updating since weds, its a yodel one
I applied at the Amazon warehouse and heard nothing back
I want to change from prepay meter to normal one please
samaritans training when is next one
my bank card got swallowed by the machine
Where is nearest Romanian consulate, need paper for my baby
want copy of my medical records from when I was a kid
contact lenses i ordered from optician still not here
how do i get share code for my job
need to register as self employed, I've started painting and decorating
Hermes locker code wont work
do i still get child benefit when she starts college at 17
prescription prepayment certificate price
When's the next census? I want to know for family history
want to volunteer at the hospice shop
Double glazing firm guarantee 10 years but they've been bought out, does it still stand
power of attorney forms for dad, can I register it with you
keep getting letters about TV licence but I haven't got a telly
I'd like to close my late aunt's savings account at the building society
can u tell me which dentist taking nhs patients
what's my UTR
join the army at 35 can i
british heart foundation raffle ticket lost stub
help to buy isa bonus how to get
equity release is it a con
bought a car off a dealer and gearbox gone in 3 weeks what are my rights
how to get ghic card, going spain
ucas deadline for nursing?
RAF pension change of bank
The 9.15 train never showed. Want my money back
Could you tell me who may countersign my daughter's first passport photograph?
jsa sign on time changed?
left my phone on the 42 bus last nite
i got pasport apointment tomorow can i change the day
Flight to Alicante cancelled ryanair will not refund
Maternity allowance, I'm self employed, who pays me that?
my suitcase dint arrive with me at heathrow
winter fuel payment hasnt arrived yet
ferry to Dublin, can I take the dog in car
ni number letter lost
crime number needed for my insurance bike was nicked last month
Need V5C replacement please, old one got lost in house move
mot due when??
How do I set up a payment plan with HMRC for my January tax bill?
speed awareness course change date
my P60 never came
dbs certificate for volunteering at the scouts how much
got 2 jobs, taxed too much on the second one
car tax direct debit hasn't come out this month
how do i renew my driving licence photo
found a ring in the supermarket, do I hand it to the police or what
Tax rebate cheque from the Revenue has my maiden name on it
jury service letter, cant do those dates got holiday booked
royal mail red card says parcel at depot, what time does depot shut
court fine pay online ref number not recognised
how much is a first class stamp these days
I have a small claim against a roofer, please what is the fee
evri say delivered but nothing here
can i change my unpaid work day to saturday
where's my amazon order
Employment tribunal date still not listed, any news?
Post box on our corner was not emptied yesterday
baby needs passport do both parents sign
my recorded letter not arrive to Romania, 3 week already
my provisional still hasnt come its been 5 weeks
keep your mail please as we're in turkey for 2 weeks, is that the keepsafe thing
how many points have i got on my licence
want a water meter fitted
my solicitor wont return calls, who regulates them
water pressure rubbish upstairs since last week
change name by deed poll for me and my daughter
who do I tell that I've moved in so the water gets put in my name
Is child maintenance taken straight from his wages?
is our water hard or soft here, need it for dishwasher setting
free legal advice half hour, do any solicitors still do that
Severn Trent surface water rebate form
my sofa from dfs has arrived in wrong colour
smart meter not sending readings
Builder took deposit for our kitchen and now does not answer, how can I get it back
diabetic now, do i tell dvla
I want keep my private number plate when i change car, who I ask
Dart Charge account top up not working
how much is the congestion charge in london on a sunday
settled status application still pending since last summer
sainsburys delivery missing eggs and milk
ovo owe me £300 credit and won't give it back
my landlord didnt put deposit in a scheme how do i check
is my 2014 diesel ok for ulez
can landlord put clause no pets in contract
top up key for gas stopped working in the shop
Hi, my wife visa is finish in March, where to apply for extend?
broadband down again, engineer?
what is inventory check out report, agent asking me to sign it
sky want £60 to leave my contract early
mortgage rates today
EE sim not activating
house survey level 2 or 3 for 1930s semi
how do i port my number to giffgaff
stamp duty how much on 310k first time buyer
no signal on vodafone since saturday
leasehold ground rent doubled, can the freeholder do that
need unlock my samsung from o2
student finance not paid me yet term starts monday
halifax blocked my account says fraud check
My offer from uni says conditional on C in maths, can I ring them about resits
standing order to my son needs stopping
how apply for masters loan
Nationwide wants proof of address to open account what do they accept
Where can I get a replacement A level certificate from 1988?
where do i book a theory test
does kings private school do bursary for year 7
credit card interest gone up to 34% is that allowed
passport renewal how long at the mo
garage failed my MOT on tyres and I think they're wrong, who can I appeal to
biometric card still says 2024, is it valid or do i need the evisa thing
refund not showing on my mastercard yet, shop says 5 days ago
Am I entitled to redundancy after 18 months with the firm?
cash machine outside spar gave me no money but took it off my balance
holiday pay for zero hour contract how work out
home insurers refuse to pay for my leaking shower tray
can my employer make me work bank holidays
travel insurance with high blood pressure who do you recommend
Workplace pension with Nest, how do I opt out please
need my no claims proof letter
how much to neuter a kitten at the vets
tv licence renewal
microchip details on our cat need changing to new address
Over 75 and on pension credit so is my telly licence free?
need worming tablets for dog without seeing vet
TV licence refund cos mum's gone into a home
Citizens advice appointment pls
Return ticket from Leeds was 50 mins late, how do I claim delay repay
age uk handyman number?
Wanting to complain about a ward sister at the hospital
Which form does one complete for British citizenship and what is the fee?
is there rail strike on 12th
title deeds for my house where are they
driving test got cancelled by examiner, do I get the fee back or a new date
boundary on title plan is wrong by a metre next door say
Your bus driver drove straight past me at the stop and I had my hand out
census 1921 lookup for great grandad
my fit note runs out friday, how do I get the doctor to send another
will it rain saturday got a bbq
my surgery says I'm out of their catchment now, can they kick me off the list?
What's the pollen count today?
pension didnt go in bank this morn
My grandfather's war medals, how can I apply for replacements
have i got enough stamps for full pension
veterans id card applied for ages ago
PIP turned me down, want mandatory reconsideration
Doctors never pick up the phone, can you get me an appointment
esa stopped why
national express change date of my ticket
uber charged me cleaning fee i was not even sick
prison visit booking for my brother
can i take back shoes without the receipt
My assessor for PIP never phoned at the time they said
CMS havent paid me this month
capital one charged me a late fee and I wasnt late
the physio keeps discharging me without seeing me
free eye test am i entitled at specsavers
Do I need probate if the house was in joint names?
camera flashed me on the A38 do you know if it was on
elec meter reading 48213
How do I stop my monthly donation to Cancer Research
seat reservation wrong coach
what do estate agents charge to sell these days
Sewerage charge on my bill but we have a septic tank so shouldn't be paying it
can my mum come from Ghana for 6 months on visitor visa
can i bring 2 cabin bags easyjet
fees for the grammar prep school?
Burst main on the ring road fixed yet? my taps are only dribbling
tesco jobs any going
can 111 give me a sick note
M6 toll took money off my card twice
when can I get my state pension, born 1960
Could I arrange to have my post redirected? I shall be moving at the end of May.
Gift card for a shop that's gone bust, is it worthless now
do i need tv licence just for netflix
Life insurance company wants doctors report, how long do these take
Swansea have put the wrong middle name on my licence
I wish to request a state pension forecast and check for gaps in my National Insurance record
I'd like to give a statement to the officer who came round last week, his number is on the card
spanish consulate apostille on a certificate
test results back yet? bloods were done monday
dogs trust home check when
How much do jurors get for travel
Christmas bonus from DWP when does it get paid
my boss says no maternity pay as I've only been there 5 months is that right
uni halls refund if i leave at xmas
octopus or british gas whos cheaper
first bus app took payment no ticket
Has anyone handed a brown wallet in at the police station
my probation appointment is it 2 or 2.30
payslip from the factory is wrong hours
BT bill pls
animal health certificate to take my dog to france
Jobcentre cancelled my appointment and my work coach not replying
what time is magistrates court open tomorrow
decree absolute copy from 1997, which court holds those
I crashed into a gatepost last month, do I have to declare it to the insurer?
my contactless has stopped working in shops
power off in our street tomorrow 9 til 3 it says on a card, is that still happening
do i pay customs on a parcel from america
Land Registry still shows my ex on the title
I need national insurance number for work, I am new in UK
How can I order my repeat prescription online?
does the price cap go up in april
Meter man didn't turn up, waited in all day
need to register with a gp just moved here
landline going digital, will my old phone still plug in
I'm told I need an EWS1 for my mortgage, where from?
pip review form got lost can u send another
how hot is it gonna be next week
direct debit for water went up without telling me
pet insurance claim form for cat teeth
phone contract finish but still they take money every month
nhs app wont let me prove who i am
marriage tax allowance can i backdate it
Our buyers have pulled out, can the agent still bill us
post office in the village shut at lunch again, when does it reopen?
self assesment login locked me out
police station front desk hours
paypal money on hold why
lost my passport on holiday back home now what form
new batteries and tubes for NHS hearing aid where do i collect
How much notice for break clause, mine says 6 months in a 12 month tenancy
number 7 bus what time sunday
flu jab booking 65 plus
train to london first one in morning?
Patient transport to outpatients next Tuesday, I need to book it for my husband
Hello, need cancel the eye clinic on thursday, my son is sick
Please could you tell me what time Barclays in town closes as it says different online
vet appointment for rabbit jabs
interview at greggs tmrw what do i wear lol
Postman keeps giving me next doors letters
What time should we be at Manchester airport for a 6am flight?
hospital letter got wrong date for my scan
my internet is so slow at night can you upgrade the line
water bill is double what it was last year and theres only two of us
is there a fine if tax return 2 days late
Klarna payment taken twice
joint tenancy, flatmate leaving, do we need new agreement from the agency
car insurance renewal is crazy can u match 420
midwife hasnt rung me back about booking in
covid booster when am i due
EDF have billed me for someone elses meter
NIP came for my husband's car but he wasn't driving
Dad's hearing aid is whistling, he got it from audiology at the hospital
agency say i must opt out of 48 hours, is true?
I've been on the waiting list for a knee op for 14 months and want to know where I am
Dentist charged me band 3 but it was only a filling!
railcard expired can i renew same one
firearms certificate renewal form
solar panel export payments not come thru
washing machine broke after 13 months currys say tough
argos click and collect open til?
When will Openreach be putting full fibre in our lane?
indian embassy OCI card appointment
dpd driver left my box out in the rain and it's ruined
tap water tastes of chlorine
can i get a loan 2000 pounds bad credit ok
what is my water account number
how much parking at Luton airport 7 days
Independent school has put the bill up mid year, are they allowed
Would the RSPCA rehome a parrot? We're emigrating
student loan still coming out of my wages but I've paid it off
letting agent wants £50 for reference is that legit
how to remove mums name from deeds, and what is fee for AP1
left my umbrella on the train friday
need a will writing how much do you charge
do you ever get bored
r u a robot or what
whats your fav colour
My wife says you're just a computer. Settle it for us, are you?
testing 123 testing
ignore this just seeing if it works on my new phone
u are cleverer than my husband haha
Tell me a joke please, it's been a long day
you sound like my old maths teacher
oi dumbo
ur thick as mince mate
Do you have dreams when they switch you off?
how old are you then
Sing me happy birthday, I'm 70 today
i love you robot
can u speak like a pirate
What did you have for tea last night? I had fish fingers
say something in welsh
are you and alexa related lol
just messing about on here cos the train is delayed
bet you cant guess what number im thinking of
Clever little thing aren't you
wot is ur name and wots ur star sign
my grandson is here and wants to say hello to the computer, his name is Alfie
Pick a card any card
hello machine, i am waiting for my friend so i talk with you little bit
lets play 20 questions, i go first
You're prettier than Siri
nobody asked you bighead
mum can you tape emmerdale im stuck at work
running 10 late babe get me a large glass of the red x
Hiya Dave its Kev, you still ok for five a side thurs?
Love you too, see you at home xxx
Tell nan ill ring her sunday
boss im not coming in today been up all night with a bad stomach
Morning Sandra, can I swap my Saturday shift with Priya, she's fine with it
taxi for 2 from the red lion to station please asap
where r u driver im stood outside the kebab shop in a blue coat
can i get 2 chicken shish 1 large donner n chips and a can of fanta
Hi is that Golden Dragon? Number 34 and 57 with egg fried rice to collect at 7
sorry forgot to say no onions on the second burger
Hi Chloe could you babysit Friday 6 till 11, Max will already be fed
kids are in bed already so just help yourself to biscuits
alright mate you fit my boiler last yr its making clanking sounds, when can u pop round
Is this Gary the plumber? Tap in my en suite keeps dripping, what do you charge
did u get milk
key is under the gnome
happy anniversary my darling, table booked for 8, wear the green dress
dont forget dads card n a cake
Who is this? I've got a missed call off this number
new phone who dis
Auntie Bev its my new number 07700 900214, save it x
im on the bus be 5 min put kettle on
Sorry wrong person that was meant for my sister!!
you left ur bus pass in my car last night, ill drop it round tomoz
Hi love, cut and colour with Jess on Wednesday still ok?
practice tonight is off, coach has flu
pls my friend, bring the charger and the blue bag, I am at gate
Tell Marcus he owes me twenty quid for the curry
u coming pub or what
Dad we landed in Alicante all good, hotel is gorgeous
Got the job!!! start on the 3rd can you believe it
miss you already, call me when you're off shift
Thinking of binning off the gym tonight, fancy a film instead?
Leave parcel with neighbour at number 12 ta
Evri said delivered but theres nothing in the porch
my dpd tracking still says out for delivery its 9pm now
Yes reschedule to Tuesday, I won't be in tomorrow for the courier
photo shows a door thats not mine, wheres my amazon order
STOP sending me pizza offers
UNSUBSCRIBE from mattress sale texts
Please take me off your marketing list for double glazing
WIN to 07700 900333
how do i claim the free coffee from your loyalty app
wheres the cheapest place for school shoes at the moment
does argos have the air fryer in black in stock
Can I return trainers to JD without a receipt?
my click and collect collection code isnt in the email, next said two hours
what size is a european 39 in uk shoes
best moisturiser for dry skin under a tenner
is black friday worth it for tellys
How long do I roast a 2kg chicken for
my yorkshire puddings never rise any ideas
substitute for buttermilk in scones?
Please how to cook plantain soft, not hard inside
recipe for lentil soup but without cumin coz ive run out
what can i make with eggs, half a pepper and some feta
can u freeze cooked rice
Grams in a cup of flour
how many eggs for a 10 inch sponge
whats 17 percent of 340
if i work 37.5 hrs at 12.60 how much is that a week
solve x squared minus 5x plus 6 equals 0 and show working
how many metres in 3 miles
Convert 98.6 fahrenheit to celsius
square root of 1764
what is a fronted adverbial, its my daughters homework and i have no clue
write me 200 words on the tudors for year 5
Explain photosynthesis simple please
Who won the battle of Bosworth
need an essay on macbeth and ambition by 9am lol help
what are the 3 types of rock
quotes from an inspector calls about responsibility pls
capital of mongolia
How many moons does Jupiter have
Whats the longest river in europe, we are doing a pub quiz
who invented the zip
is a tomato a fruit
why is the sky blue
what year did decimal money come in
Which mayor wanted rid of the rats in the Pied Piper story? Crossword, 7 letters
what time is kick off arsenal spurs
did england win the cricket
offside rule explained for my girlfriend
Who should I captain in fantasy football this week
leicester are rubbish this season arent they
how many rounds in a boxing match
was that a red card or am i blind
Who's top of the championship
do you like darts
got any tips for the 3.15 at Cheltenham?
Hot tip for the Grand National, anyone
whats on bbc1 tonight
has line of duty finished for good
Who got voted off Strictly last night? I fell asleep
how do i vote for my fave on bake off, is there an app
anything good on netflix, we've watched it all
What happened in Coronation Street on Friday, telly went off halfway
song that goes na na na hey hey goodbye, who sings it
play some abba
is True Grit the old one or the new one better
name of the film where the school of wizards has a moving staircase
best order to watch star wars
My vinyl collection is up to 400 now, mostly northern soul
What chords are in wonderwall
how do i beat the water temple in zelda
minecraft how u tame a fox
Roblox wont load on my sons tablet
Anyone else's Steam library gone missing after the update?
my roadworks keep blocking the traffic in cities skylines, how do i make a bypass
how do I become mayor in Animal Crossing, which version is it
is gta 6 out yet
in sims 4 how do i build a pool with an infinity edge
fifa pack opening was shocking, two hours for nothing
whats the meta loadout for warzone rn
Pool rules question, if you pot the white on the black do you lose?
my hamster keeps chewing the bars of his cage at 3am
Good name for a ginger kitten
how often do i feed a bearded dragon
can guinea pigs eat cucumber
What breed is best with toddlers, cockapoo or labrador?
my budgie has learnt to say cheeky boy
do tropical fish need a light on at night
teaching my puppy to sit but he only does it for cheese
When do I prune roses
leaves on my tomato plant going yellow, what am i doing wrong
How deep to plant tulip bulbs
is it too late to sow carrots
What compost mix for a bonsai tree in a pot
my orchid wont flower again
slugs ate all my hostas, does the coffee thing work
best climbing plant for a north facing fence
can i grow lemons from a pip
How do I get a scratch out of laminate
what size drill bit for a red rawlplug
Emulsion straight onto new plaster or do I water it down first?
ikea wardrobe ive got two screws left over is that bad
how to stop a door squeaking
wallpaper paste recommendations for a lumpy wall
sanding floorboards, what grit do I finish with?
do i need visa for turkey if i have british passport
whats the weather like in tenerife in feb
How many ml can I take through security at Heathrow
tipping in new york, how much is normal
Is it cheaper to exchange euros at the airport, rates look awful
work permit for canada how long does it take, my cousin is there
Flights to Lahore in December, which airline is cheapest please
can i drive on my uk licence in spain
what plug do they use in thailand
my ryanair flight been cancelled how do i claim
train times from leeds to york tomorrow morning
Scorpio today?
whats my horoscope say about money, im a taurus
is mercury in retrograde cos everythings going wrong
Are pisces and leo compatible
what does it mean if you dream about teeth
should i text him back or leave it a day
She left me on read, what do I say now
first date ideas that arent the pub
how do i know if she likes me, she laughs at all my jokes
write me a tinder bio, im 29 i like hiking and dogs
My iPhone is stuck on the apple logo
how do i get emojis on samsung
printer says offline but its plugged in
forgot my facebook password and they send the code to my old number
What python library do I use to read a csv
excel keeps turning my numbers into dates its driving me mad
how to invert a binary tree
laptop running slow, is 8gb ram enough
Which noise cancelling headphones are good for flights
my whatsapp backup is stuck on 34 percent
whats syntax error line 4 mean
how do you say good luck in polish
Translate to spanish: my sister would like the chicken without sauce
what means "taking the mick"? my colleague say this to me
como se dice paraguas en ingles
is it i before e in receive
Whats french for swimming pool
dziękuję in english?
Selling a kids bike, hardly used, £40 collection only, text 07700 900561
Anyone want a leather corner sofa, 2 years old, £150 ono
vw golf 2015 for sale 68k miles one owner pm for pics
is the pram still available, would u take 30
Pokemon cards swap? Got a shiny charizard
2 tickets for Saturday gig going cheap, can't make it now
CONGRATULATIONS!! You have been selected for a £500 supermarket voucher, reply CLAIM now
Make money from home, £900 a week, no experience, message Lisa on 07700 900772
Cheap followers and likes, 1000 for £5, DM today
crypto signals group 95% win rate join free
We can get your website to page one of Google, would you like a free quote?
Lash extensions half price this week only, book with Tash 07700 900148
HD tv box all channels 60 quid a year
what is the meaning of life
if a tree falls in the forest and nobody hears it does it make a sound
Do you think time is real
is a hotdog a sandwich
why do we say sleep like a baby when babies dont sleep
Funny how the older you get the faster the years go
would you rather be a bird or a fish
we're all just stardust when you think about it
What did the Council of Elrond decide, I lost my place in the book
student council speech ideas for my son, he's 10 and wants to be funny
my little brother is such a pest, hes eating all my easter eggs
Can't get the hang of parallel parking, my test is next month, any tricks?
How do we split a restaurant bill of 86.40 between five
whats the difference between vat and income tax
where do i buy a fishing permit for a lake in scotland
TV licence want how much now??
is Benefit mascara better than the maybelline one
health benefits of green tea, does it really work
Planning my mum's 60th, is a murder mystery or afternoon tea better?
planning to learn guitar at 50, am i mad
our cash register in the cafe is stuck on the yesterday date, how do i reset it
How do I register for Disney plus on the telly
my share allotment email says 200 units, is that a good number for the ipo
Mayor of Casterbridge summary plz, exam tomoz
how do you spell councillor, or is it counsellor for the marriage kind
my bread bin wont shut, is a bigger loaf tin the problem lol
Accidentally deleted a folder and emptied the recycle bin in Windows, can I get it back?
my state pension hasnt come in this month, its normally there by tuesday
Could you please tell me how to get the subtitles off my television. My grandson put them on
Is the winter fuel payment coming back for everybody or only the poorest?
do you know what year decimal money came in, me and Doreen are arguing about it
whats 15% of 240
bruh can u write my english essay on macbeth its due tmrw
got detention for wearing trainers even tho my shoes broke can u tell school thats not fair
how do i get unbanned from roblox
need 6 sheets of plasterboard delivered to site by 7 tomorrow mate
Customer wont pay my final invoice for an extension, how do i take him to small claims
how do I renew my CSCS card
anyone know a decent plumber round here that actually turns up
The trust has got my band 5 back pay wrong again
How do I revalidate with the NMC, my date is coming up
who do i ring about nhs pension contributions, they look wrong on my slip
my matron has refused my annual leave for august is she allowed to
Hello I am new in this country, how I can make national insurance number
my visa share code it is not working on the home office page
please where I can exchange my driving licence from Nigeria to UK one
I want bring my wife from Pakistan, what salary is needed for this
What gas safety firm would you recommend for a certificate on my flat?
do i pay capital gains if i sell one of my rentals
My letting agent hasn't passed on last month's money from my tenant, they owe me 850 pounds
best buy to let mortgage rate at the moment please
card machine in my shop keeps declining contactless
The wholesaler sent me 40 boxes of crisps instead of 4, what do I do
How do I register for VAT
somebody gave me a dodgy twenty pound note in the shop, will the bank swap it
student finance still says pending and term starts in 3 weeks
my uni housemate keeps eating my cheese lol what do i do
how do i reference a website in harvard style
can i get my 16-25 railcard refunded if i bought the wrong one
My mum's consultant has cancelled her hip operation twice now. When will they do it?
Mum's hearing aid is whistling, can you get somebody to fix it
how do i get power of attorney sorted for dad
the chemist never has my husbands dosset box ready when they say it will be
some idiot in a white audi cut me up on the M6 i want him banned
DVLA STILL HAVENT SENT MY LOGBOOK ITS BEEN 9 WEEKS
petrol at the tesco garage is 12p dearer than last week absolute robbery
how many points will i get for 38 in a 30
can someone walk my labrador thursday while im at the dentist
is chocolate really that bad for spaniels or is it a myth
Looking for a good groomer for a very hairy cockapoo
my dog insurance has doubled, can they do that just because shes turned eight?
can you babysit my two friday night we've got a wedding do
The school has changed the uniform supplier and the blazers are 60 quid now
what age do kids lose their first tooth
When does the sustainable farming money get paid out by DEFRA?
Do I need a movement licence to take six ewes to my brothers farm
What is wheat fetching per tonne at present
tractor wont start, blowing black smoke, any ideas
We are hoping to have the church bells rehung. Do I need a faculty from the diocese?
What are the readings for the second Sunday in Advent please
Could you suggest a hymn for a harvest service that children will know?
the organ at St Mary's is wheezing dreadfully, do you have a man who mends organs
need a bouncy castle for saturday what do u charge
do you do balloon arches? its for a 40th, rose gold if poss
whats a good DJ name for an 80s themed party
how many sausage rolls for 60 people
I'm writing a piece on water company bosses' pay. Can you put me in touch with Ofwat?
What was the UK inflation figure announced this morning?
Is there a number for the Police press desk? Deadline's at four
how do you spell manoeuvre
Hi! We help organisations like yours rank number 1 on Google. Fancy a quick call?
We are offering 30% off all printer toner this month only, reply YES for brochure
Who buys your uniforms? We do embroidered polo shirts from 8.99
Are you interested in solar panels? Free quotation with no obligation, ring 07700 900142
is your fridge running? better go catch it
i would like to order 1 large pepperoni and garlic bread
will you marry me
tell me a joke about a penguin
running 10 mins late love, put the kettle on
Hi Sandra is it still ok for 2pm? roots and a trim x
Did you get the car started in the end dave
sorry new phone who's this? save me as 07700 900518
My washing machine is stuck on the spin cycle, can you send a man
I have lost my reading glasses somewhere in the house
Is the Queen's coronation china worth anything nowadays
Do they still make Vesta curries
why is tiktok not loading
can i leave school at 16 and just get a job
what gcse grades do u need to be a vet
how do i tell a girl i like her
lend us 20 quid til friday
any chance u can put a tenner on my phone, run out of data
my boss paid me 3 days short and says tough
ive been on hold to hmrc for an hour, whats my tax code meant to be
My British Gas bill has gone up to £212 a month. Who do I argue with?
smart meter stuck on zero
water pressure is dreadful upstairs since united utilities came round
My broadband has been off since Sunday and Sky keep fobbing me off
The 42 bus didn't turn up again, I stood there fifty minutes
left my umbrella on the 8.15 train to Leeds, blue one with ducks on
how do i claim delay repay from northern
why are train tickets so dear on a friday
Can I get an appointment with Dr Patel this week, any day but Wednesday
need repeat prescription for my inhaler the blue one
What is the flu jab date for over 65s at the surgery
can you find me an NHS dentist taking people on
my passport runs out in march can i still go to Spain
do i need a visa for turkey
How much is it to renew a passport now
they spelt my name wrong on my new passport, where do I send it back
this government couldnt run a bath
bring back national service thats what i say
What do you make of this budget then? Shocking I call it
VAR has ruined football
settle a bet, did england play in the 1986 world cup quarter final
who won strictly last year
What time is the match on and is it on the BBC
what is the capital of Mongolia
is Norwich further east than Ipswich
How long is the River Severn
which king came after william and mary
another word for happy, 7 letters, second letter E... no wait, second letter L
what does quid pro quo mean
is it fewer or less people
translate good luck into Welsh please
write me a CV ive worked in warehouses mainly
Can you look over my covering letter for Aldi
interview at Greggs tomorrow what do i wear
my boss wants me to work my day off, can I say no?
My zero hours contract says nothing on holiday pay. Am I owed any?
how much is minimum wage for a 19 yr old
Has my employer got to give me a payslip on paper
I want to hand my notice in, how long do I have to give
phone screen smashed can u fix it samsung
my ipad says its disabled connect to itunes
cant get whatsapp on my new phone, it wants a code
how do i stop getting spam calls about loft insulation
The neighbour says our fence is six inches over his side, who is right
next door borrowed my strimmer in May and hasnt given it back
neighbours kid keeps kicking his ball over and wants it back every 5 mins
Number 9 has painted his front door lime green. I think it looks terrible
My sister won't speak to me since mum's will was read
who gets nans ring if she didnt say
How do I apply for probate without a solicitor
my brother in law owes me 300 from the holiday, how do i ask nicely
The golf club put the subs up by a third with no vote
our bowls captain has dropped me from the team for no reason
what day does slimming world meet, is it helen still running it
Scouts havent replied about my lad joining beavers
is there a knitting circle that needs members? I do mostly socks
Amazon say they left my parcel in a safe place but they didnt
evri lost my package again
The postman keeps bending my magazines
can you tell me the postcode for Buckingham palace
how much is a first class stamp now, robbery
I bought boots from Clarks and the heel's come off after two weeks
Currys wont take back my telly as I've lost the receipt
How long have i got to return a jumper that doesnt fit
does lidl have those cheap air fryers in
what time does b and q shut sunday
I reported my stolen bike to the police in June, any news? crime number ends 771
the police took my statement weeks ago when will i get my phone back
is a police special paid or is it all volunteers
Am I allowed to go on jury service if I'm 78
got a jury letter for the same week as my cruise
I've been sent a speeding letter but my wife was driving
how do i get points off my licence
when is my MOT due, fiesta, 2016
where can i get a tyre changed today
my provisional still hasnt arrived been a month
theory test booked for monday need to change it
driving lessons, how much an hour? manual
is it worth getting an electric car or are they a con
Car insurance went up £400 because somebody hit ME
Is my bank going to close the branch on the high street? I do not do online
lost my debit card can u block it
Nationwide want two forms of ID, what do they accept
Are premium bonds any good these days
what are interest rates doing next month
how do i get out of my sky contract early
Can you switch me to a cheaper electric tariff
TV licence reminder came but I'm 82, do I have to pay?
do i need a tv licence if i only watch netflix
How do I put my name down to foster kittens? The cat rescue don't answer
my hamster is losing fur round his bum
our hens have stopped laying
whats the best bird food for goldfinches
My roses have black spot, what should I spray
when do i cut back lavender
tomatoes are splitting on the vine, why
How deep should I plant tulip bulbs in a pot?
how long do you boil an egg for soft
can i freeze cooked rice
what can i make with a tin of tuna and half an onion
do you sell stamps
2 tickets to Manchester single please for 9am
book me a taxi from the station to Elm Road at half six
table for four tonight 7.30 name of Hughes
Happy birthday Auntie Jean!! lots of love from all of us xx
Tell Kev ive left the keys under the plant pot
is this the number for the flat advertised on gumtree? still available?
hiya is the pram still for sale, can collect tonight
Wrong item sent, order 66102, I wanted the green curtains
yes i confirm my dental appointment thank you
Ok mum got milk anything else
are you a robot or from this planet
do you like cheese
say something rude
knock knock
sing me happy birthday please im bored
can you do my maths homework its fractions, 3/8 plus 1/4
if a train goes 60 mph how far in 25 minutes
how many grams in 3 ounces
Convert 5 foot 7 to cm
what did the romans call chester
Who was prime minister during the Suez crisis
Was Guy Fawkes from York, my grandson needs it for his homework
how old is stonehenge
Are there really more sheep than people in New Zealand?
How tall is ben nevis
what does my surname mean, its Ollerenshaw
I'd like to trace my great grandfather who was in the Lancashire Fusiliers
what language do they speak in Brazil
when is ramadan next year
what date is easter 2027
do clocks go back this weekend or forward
Whats the weather in Tenerife next week
is ryanair on strike
My flight was delayed five hours at Gatwick, am I due compensation
jet2 lost my case, its purple with a ribbon
can i take knitting needles on a plane
is it safe to drink tap water in Crete
Wordle today? got S T A blank E
what channel is Corrie on now theyve moved it
Why did they kill off that nice doctor in Casualty
They've put an advert in the middle of Emmerdale AGAIN
what film is that where the fella lives the same day over
is oasis playing again next summer
i cant get taylor swift tickets, site keeps crashing
whats the song that goes na na na hey hey
the bbc is biased, pass it on
I think they should scrap HS2 altogether and give us the money back
Why do we still send money abroad
we should never have left the EU, look at the price of butter
The royal family cost us too much
What do I write in a sympathy card for somebody I barely knew
best man speech ideas, keep it clean his nan will be there
can u think of a name for my new puppy, hes a grumpy pug
What do I buy a man of 70 who has everything?
Would you help me carry a wardrobe upstairs Saturday, I'll do you a bacon butty
looking for somebody to put up a shelf
need a cleaner 2 hrs a week, tuesdays ideally
can you recommend a roofer that wont rip me off
Window cleaner missed us, can you have a word with him
the boiler man says i need a whole new boiler, own home, does that sound right
how do I bleed a radiator
what size screws for kitchen hinges
Can I borrow a ladder, only an hour
what paint for a bathroom ceiling
Please may I have a lift to the garden centre on Monday morning
My son's teacher hasn't replied to my email about his spelling group
why has year 8 got so much homework
kids nativity is at the same time as my shift can they move it
Her school lost her coat, a brand new one from Next
how do i get my old o level certificates, sat them in 1971
when are a level results out
open university, do i need qualifications to start
is an apprenticeship better than uni do you think
How do I become a paramedic
can i give blood if ive had a tattoo
What do the letters on my eye test prescription mean
been waiting on my mri results from the hospital since the 4th
hospital letter says fasting, can I still have a cup of tea?
what time is visiting on ward 12
how do i set up as a limited company, is it Companies House
What's the self assessment deadline
hmrc owe me 180 for my uniform washing, how do i get it
Do I need to tell the tax people about selling stuff on vinted
how do I get British citizenship, i am here 6 years
Good evening, where I can find IELTS test centre for B1 speaking
what day did the binman character first appear on corrie
the recycle bin on my laptop wont empty
i deleted my photos and they arent in the trash folder anymore, how can i get them back
best storage container for keeping cereal fresh
how much to rent a shipping container to store my stuff during the move
missed my parcel collection from royal mail
is a memory foam mattress better than pocket sprung
my new sofa from dfs has arrived in the wrong colour
what temperature should a fridge be set at
how much should i tip a waiter in spain
can i tow a trailer on my normal driving licence
how do i insure my van for work
when is the right month to prune roses
my netflix subscription keeps going up how do i leave
why are my tomato plants going yellow in the garden
set a reminder on my iphone for my tablets
how to stop spam texts about accidents ive never had
my dogs got the runs what should i feed him
who is banksy really
how to get a drain smell out of my washing machine
recommend a cheap removal firm for moving to wales
moving to australia what visa do i need
what order does the harry potter films go in
whats happening with my passport application
is being a financial advisor a good career
call back feature on my bt phone isnt working
how do i ring withheld
how to give feedback to my boss without upsetting him
feedback noise coming from my guitar amp
how do i leave a review on tripadvisor
how is glass actually made
who invented the tin can
are cardboard beds safe for a hamster
what does rubbish mean in french
best food to take on a camping trip
how many calories are in a banana
can dogs eat cooked chicken leftovers
how do i open a caddy for my golf bag the zip is stuck
are the banks open on bank holiday monday
do i get paid double for working christmas day
why do we even have bank holidays
what time does asda shut on boxing day
can ups come pick my parcel up from inside the house, its heavy
new to the uk how do i open a bank account
which brand of nappies leaks least
is a bigger tv worth it for a small lounge
got tagged in a facebook photo how do i untag
my tooth needs a root canal will it need a needle
how do i thread a needle on my singer sewing machine
my car battery is flat how do i jump start it
how long does an iphone battery last before it needs changing
which toaster did which mag give best buy
is vaping less bad for you than smoking
my tv picture has gone all fuzzy on bbc1
how many coats of paint for a bathroom ceiling
which oil for a ford fiesta 1.2
solicitor for asbestos lung claim
what size shoe is a european 39
how do i get red wine out of a wool jumper
how do i run the marathon for a charity
when did people start putting up christmas trees
best fairy lights for xmas tree
where can i buy a non drop nordmann fir
whats the trade deadline in the nba
how do i learn a trade like plumbing at 40
what price is a double mattress in ikea
what time does b and q open sunday
how to tile a bathroom floor myself
what can i bring in my hand luggage on easyjet
how do you mix cement by hand
my bank took a direct debit twice for sky
pay for my klarna purchase in instalments
which bands are playing glastonbury
wedding band prices for gold rings
is it weird being single at 40
single person cruise deals
when does student finance pay my loan
how do i get a student railcard
how much do i owe on my student loan
which student laptop is best for uni
income tax self assessment deadline
am i paying the right national insurance
how do i pay less inheritance tax
got a letter from hmrc about an overdue tax return
bailiff meaning in jersey
i owe vodafone money and they keep sending reminders
empty nest syndrome any tips
should i buy a second home in portugal
airbnb host fees
when will my tax refund from hmrc arrive
ryanair refund still not in my bank
my train was cancelled how do i claim delay repay
british gas account is in credit can they give it me back
switch my bank statements to paperless
where do i find my octopus energy bill online
make my o2 bill paperless
can i claim ppi still
benefits of having a dog
state pension age for someone born 1962
change my name with the passport office after getting married
change my address on my driving licence
change the v5 log book address
rent a car for a week cheap
discretionary trust what is it
can i hire a carpet cleaner from morrisons
whats the best fuel for a diesel car, premium or normal
fuel pump on my corsa is making a whine
recipe for school dinner style sponge and custard
best packed lunch ideas for fussy kids
whats a good free meal planner app
how do i get a blue peter badge
what time is the number 42 bus
i left my umbrella on the bus, stagecoach
how much is a london travelcard day pass
national express coach tickets to leeds
bidding on ebay how does autobid work
how to win a house in a omaze draw
how long is the waiting list for a hip op
hospital waiting list for cataracts
getting my phone screen repaired
rent the musical what year was it out
mould cake tin shapes for a birthday
how to make a jelly mould set properly
landlord insurance quotes pls
i own a pub what does a landlord earn
speeding fine from the police camera how do i pay
got caught speeding how many points will i get
fine line tattoo prices
do i need a permit for work in dubai
when is my mot due
best dashcam for under 50 quid
season tickets for arsenal
train season ticket cost to london
scraped my alloy on the kerb what will a garage charge
does table salt melt ice on a windscreen
how do i trace my family tree
ancestry dna test worth it?
toilet wont flush in the house i own how do i fix the cistern
how do i get a toddler to use the potty
planning a hen do in liverpool any ideas
lesson planning template for a teaching assistant
how do i do retirement planning
meal planning for a week on 30 quid
planning a road trip round scotland
ask my bank to support apple pay
best building blocks for a 2 yr old
noise cancelling headphones under 100
which dog breed barks least
computer mouse isnt moving the cursor
good restaurants for a first date
who won bake off last yr
who wrote bonfire of the vanities
what is the best dog food for a puppy
dog grooming prices for a cockapoo
taxi to gatwick how much
is uber cheaper than bolt
tv licence for over 75s
renew my driving licence with dvla
hgv licence training cost
stock market tips for beginners
my birth sign is it leo or virgo on 23 july
birthing pool to hire for a home birth
what happens at the end of death on the nile
who pays for the brides dress at a marriage traditionally
marriage counselling with relate price
gift certificate for a spa
i need a copy of my gcse certificates from the exam board
vote for strictly how do i do it
who do you vote for on eurovision if ur from england
postal order from the post office how much do they cost
how do i get a passport photo done
how much does the president of america earn
how do i set up a teams meeting
meeting people after divorce at 50
what university has the best law course
how do i apply for oxford
admission price for alton towers
who voices the teacher on peppa pig
transport for london lost property
what does long term memory mean
how do i get a refund for my holiday with tui
nursery rhymes with actions
what age do babies start crawling
care label symbols on my shirt what do they mean
how do i take care of an orchid
skin care routine for 60 yr olds
at what age is a child too old for a car seat
when do kids lose their baby teeth
domestic flights to belfast
deliveroo didnt bring my meal
which ready meal is lowest in salt
how do i write a book and get it published
what order do i read the thursday murder club books
kindle wont turn on
how do i tune the pitch on my ukulele
what veg grows best in shade
when to plant garlic
nhs theatre nurse pay
who wrote the mousetrap
how to decorate my living room on a budget
how do i change my router password
which printer ink do i need for hp 2700
digital radio keeps losing signal
forgot my facebook password
locked out of my gmail
cant sign in to my nhs app
whats the phone number for hmrc
email for john lewis customer service
when does the post office open saturday
what time does lidl close
complain about my gp surgery
information on the roman empire
get my data back off a broken hard drive
how do i delete my tiktok
is it easy to learn welsh
large print tshirts for a hen do
translate good morning into polish
braille was invented by who
can my boss sack me for being off sick
jobs going at tesco
how do i make an invoice for my customer in word
fee for a barrister
how do i get an emergency passport
whats the weather like in tenerife in october
how to do a swot analysis for my gcse business homework
who is buried in westminster abbey
what do the words on the cenotaph say
consultation with a plastic surgeon cost
does the m25 have more lanes than the m6
road bike or hybrid for a beginner
will they let me take my theory test without my road signs book
how do i get grit out of my mussels before cooking
my husband snores so loud he sounds like a digger, whats the best ear plugs
wasps v leigh rugby score
best snow tyres for a mini
what bird makes a cooing noise at 5am
opinion poll for who is winning in germany
does royal mail still do special delivery on sundays
when did women first get the vote in new zealand
how many mps are there in france
politician who fell in the lake, what was he called
how do i knit a baby bonnet for a newborn
is it bad luck to see the bride before the wedding
wat do i write in a death of a parent sympathy card
which swimming costume suits a pear shape
are goggles allowed thru airport security
how do i draw a goal post for my lads homework
how do u get to the secret park level in mario
what size shed padlock shud i get
village people hits, what year was ymca
difference between a book editor and a publisher
is there a sequel to the midnight library
what does quiet quitting mean
who played the undertaker in oliver twist
best flood scene in a disaster film
how many amendments has the american constitution got
hey google how many pints in a gallon
wake me at half four ive an early
play some lindisfarne
what rhymes with scunthorpe
bored stiff on this night shift tell us summat interesting
my wife says i snore, i say she's lying, who wins
can you do a geordie accent
whats a good name for a whippet
it's quiet here since the grandkids went home, lovely week we had
set timer 12 minutes eggs... no make that 10
do you dream
who won the derby in 78
i've a face like a slapped kipper this morning, need coffee
siri ring our kid
make up a rhyme for a leaving card, he drives forklifts and likes carp fishing
turn it up a bit
feeling a bit flat today, nowt serious, just january isn't it
how do you get gravy off a settee
do you like parmo
eeh im shattered
what should i have for me tea, ive mince and half a cauli
retired last friday and dont know what to do with meself, any hobbies you'd recommend
alexa stop
tell me a joke about a vicar
first day on the new job tomorrow, got butterflies
can't get off to sleep with these nights, read me something dull
what's the capital of mongolia, pub quiz, quick
did you have a nice weekend
our cat had five kittens in my slippers drawer
no one to natter to till bingo so you'll do
is it true elephants dont like mice
write a poem for my mam's 90th, she used to work in the rope works
nice weather for ducks
are you married
im so bored of me own cooking
what's 17 percent of 240
how many sleeps til christmas
had a lovely walk along the prom, wind nearly took me hat
give me a good excuse for missing the darts team meeting
do robots get tea breaks
should i grow me beard back
what's a word for somebody always late, seven letters
my grandson says hello to you
read us the shipping forecast
i won a tenner on the scratchcard
are you cleverer than my brother in law, wouldn't take much
sing on ilkla moor baht at
the house feels big now they've all left for uni but i'm painting the spare room yellow
what day were i born, 4th june 1951
translate see you later into polish for my workmate
say something nice
can you see me
who invented the wheelbarrow
missing the telly, it's gone to be mended
i burnt the toast again
best way to soften brown sugar gone hard
guess how many stairs ive done today on me step counter
pretend to be a pirate
miss my workmates a bit since i went part time, still see em fridays though
how do i stop me glasses steaming up
rate my joke: why did the chicken cross humber bridge
dim the bedroom lamp
what star sign is november
you're no bob monkhouse
anything good on telly tonight
me sourdough has gone flat as a flounder
volume down
do you reckon it'll clear up by saturday, we've a barbecue
cheer us up, my team's just lost 4 nil at home
i've nowt to say really just testing it works
can you play i spy
what's the longest word you know
our lass is expecting, i'm gonna be a great grandad
ring me back alarm in five
goodnight robot
alexa whats ten percent of 340
play some beres hammond
hey siri call auntie bose
set timer for rice 18 minutes
tell my daughter a story about a shy dragon
what should i wear to a mendhi
im bored at work entertain me
name for a goldfish, not nemo
guess my age
do you like cricket
translate good morning into yoruba
wide awake again, counting sheep gets boring at 900
nobody in the flat this weekend, peace at last, what film should i watch
rap about the north circular
which is better plantain or chips
remind me to take chicken out the freezer
read me todays horoscope, scorpio
quiet shift tonight so i thought i'd chat
do robots get tired
how many spoons of sugar is too many
tell me something i dont know
happy new year robot
pick heads or tails
five letter word ending in ump
can u write my best mans speech
is a hot dog a sandwich
my feet ache from the ward but i had a lovely shift
miss my mum's jollof today, three more weeks then im home
rainy sunday nothing on telly
turn the heating up two degrees
how tall is a giraffe
give me a caption for my graduation pic
i am learning english, correct this: I goed to shop
what's the best biryani on melton road
say happy eid to my grandparents
first night in my new place, bit quiet without my brothers haha
why is monday
who would win, a bear or a shark
recommend me an audiobook for long drives
help me choose between two prams
beatbox for me
my tomato plants came up!!
how do i get turmeric off a white shirt
make a shopping list: eggs, okra, bleach, nappies
lonely sort of evening but ive got strictly and a cuppa so cant moan
will you be my valentine lol
what rhymes with leicester
draw me a cat with letters
my shift got swapped so im off tomorrow yay
tell me im pretty
whats the capital of moldova, me and my flatmate have a bet
how do you fold a fitted sheet
i cant decide what to cook
teach me a card trick
the kids wont sleep, any lullaby in polish
what happens if i divide by zero
who let the dogs out
wake me at half five tomorrow
do my maths homework its only fractions
say something in a jamaican accent
does a mango ripen quicker in a paper bag
motivate me to go gym
my hamster is called Gary, thought you should know
i won at ludo finally
what do you call a fish with no eyes
sudoku hint please
is it too early for christmas songs
how was your day mr bot
bored of revising the krebs cycle
pretend to be a pirate
whats a good excuse to leave a party early
i burned the toast again typical me
flip a coin for who does the washing up
any tips to stay awake on a night shift
my nan says hello, she thinks youre a man in an office
thinking of growing a beard thoughts
can't stop yawning and it's only two
do a countdown from ten
sing me something by whitney
alexa add clotted cream to the shopping list
turn the volume down on the telly
play the wurzels
what rhymes with tractor
write a poem for my nan, shes 90 on sunday
i'm bored of revision
tell me a joke about crabs
wake me at five for milking
do you dream
whats the tide song kids sing
set a timer nine minutes for my eggs
name for a collie pup, he's merle, bit daft
whats your favourite biscuit
it's so quiet in the shop when the visitors go home
cant sleep for the owls
who would win, a goose or a swan
fancy a game of twenty questions
you must get tired of us lot asking
translate "fish and chips" into welsh
rain again. does it ever stop in devon
help me think of a team name for pub quiz
tell me a bedtime story about a lighthouse
i've eaten too many pasties and regret nothing
is cereal a soup
siri wheres my ipad
hey google what sound does a puffin make
say something in cornish
jam first or cream first
my team lost again, story of my life
how old are you
what shall we have for tea, i got eggs and a leek
guess what im getting married!!!
read my horoscope, aquarius
sing me the bagpuss tune
spell necessary
just wanted a natter really, tv is rubbish tonight
feeling a bit flat today but the sun's out so mustnt grumble
teach me to whistle
are you cleverer than my maths teacher
what colour should i paint the boat
give me a riddle for my year 5s
ok google dim the bedroom lamp
beatbox
how many sheep in wales then
could you do my homework for ten quid
i miss my caravan holidays
sunday nights eh. back to the grind
pick a number between one and fifty
draw me a cow
should i get a fringe
what is the meaning of life then clever clogs
tongue twister plz
is it pronounced scone or scone
my cat just sat on the keyyyyyyyyyyboardddd
write my best man speech, he once lost a canoe
any film recommendations, nothing scary
happy pancake day robot
i'm the only one in the staff room still marking
recommend a hymn for harvest festival
remind me to ring the vet at two
if you were a cheese what would you be
bit lonely since the kids went to uni but i've got my bowls club
make me laugh im stuck on a train at didcot
count to ten in french
what did people do before phones
that moon is lovely tonight
speak like a pirate
dad jokes, go
my parrot says hello to you
what's a good name for a holiday cottage that used to be a pigsty
how do i get my teenager out of bed
do robots get a tea break
i fancy a takeaway but tis miles
put radio norfolk on
mirror mirror on the wall
think i'll learn the ukulele this winter
flip a coin for us, heads i mow the lawn
my knees creak like a barn door when the weather turns
tell grandad he's wrong, elvis was never in kent
need to book me flu jab
my driving licence come back with the wrong middle name on it, who do i ring
when do i get paid universal credit if my day falls on good friday
hmrc reckon i owe 412 quid and ive been paye all my life, its a joke
passport still not here and we fly thursday
Could you tell me whether my prescription has gone through to the chemist please, it is the blue inhaler.
tv licence over 75 is it still free or what
british gas put my direct debit up again for no reason
brown water coming out kitchen tap ever since yorkshire water were digging
postie left a card saying its at the depot but which depot
how much is a return from darlo to york on the train
bus driver on the number 7 swore at me and i want him reporting to arriva
swap my car tax to monthly
ive had a letter saying ive to do jury service and i cant, im self employed
3 years waitin for a nhs dentist now, am i even on the list
somebodys nicked me bike from outside wilkos can i get a crime number
hospital letter says tuesday but the text says wednesday which one is it
student loan still being took out my wages even tho i paid it off
how many points for doing 38 in a 30
broadband down sice sunday, openreach blame bt and bt blame openreach, i give up
do i need a visa 2 bring my wife from pakistan
Hello I want change photo in my settled status, my face is different now
boss hasnt paid me holiday pay and ive left now
whats my national insurance number please
My State Pension forecast looks fourteen pounds short and I have thirty-five years of stamps.
pip assessor wrote lies about me and i want to take it to tribunal
child benefit stopped when he turned 16 but hes stopping on at college
is the walk in centre open sundays, ive gone over on me ankle
mot reminder by email how d'you set one up
banks froze me card and the app just spins round
sold a car in march and dvla still think its mine
cancel my hip xray on friday ta
estate agent not ringing back about the offer we put in on the bungalow
water meter reading is way over, theres only two of us and we shower
my sister wants to go uni in leeds when does clearing open
left my phone on the 36 bus has anyone handed it in
theory test, nearest centre and how much
what times the last train out of kings cross tonight
got a text off evri saying pay £1.45 is it legit
speed awareness course, did it on zoom tuesday not had owt through
whats the wait at a&e rn
can i see my medical records from when i was a kid in sheffield
smart meter display gone blank since we switched to octopus
how much to file divorce papers and can you do it without a solicitor
need a dbs check doing for me new job at the care home
change the name on my premium bonds now im wed
Probate. My husband left no will and the bank want a grant before they will release anything.
how do i get the deeds off the land registry
where d'you sign up to be an organ donor
self assessment has locked me out and 31st is friday!!
my employer says zero hours means no sick pay is that right
ring doorbell caught some lad trying car handles at 3am, which police email do i send the video
credit on the gas card wont load at the paypoint, she tried it twice
health visitor was meant to come at 10 nobodys been
tube strike still on?
16-25 railcard says invalid date of birth, it isnt, i was there
how long for british citizenship after life in uk test i pass already
sorting office shuts at 12?? i work till 5
companies house have fined me for late accounts and the company never even traded
can i change midwife, me and mine dont get on
united utilities standing charge, whats that actually for
when is the next army reserves open night
builder took deposit and vanished so im doing small claims, which form
tax code says 1257L W1 what does the W1 mean
my lads up at magistrates tomorrow what time and which court room
visiting times ward 14
how do i add my son on me car insurance
the AA said an hour and its been two, where are they
can a buy to let landlord still claim mortgage interest on his tax return
right so i had me bloods done monday week at the surgery by the new lass and she said three days and its been nine and the receptionist says look on the app but i havent got the app so are the results back or not
national trust membership for two of us and the grandkids, whats the price
ee says mast works finished but ive one bar all week
ucas wont let me change my firm choice
maternity pay how many weeks do you get at 90 percent
Please may I have a replacement HC2 certificate, mine went through the wash.
hearing aid batteries which clinic gives em out now
uc journal says i have commitments meeting tuesday, do i have to go in or can it be phone
do the coppers still do them property marking pens
camera van flashed me on the m62, how long before a letter comes
amazon says delivered and it bloody wasnt
lorry licence d4 form, does any doctor do it or has to be mine
need a letter from the job centre proving im on jsa for college to see
nest pension, can i cash it in at 55
is lloyds pharmacy open xmas day
sent me dads power of attorney forms to birmingham in june, heard nowt
ulez did i pay it or not
so we got back off tenerife tuesday gone eleven at night and we stood at that carousel an hour and a half with two kids asleep on the floor and everybody elses come round but ours and jet2 just give us a form so where the hell is our suitcase
will it rain saturday? our lass is having a bbq
what did boro get last night
give me a recipe for leftover gammon that isnt soup
tell us a joke then
my sons got homework on volcanoes, three facts please
printer says offline but its plugged in right next to me
cheapest place to get a uniform for year 7
how do u say thank you very much in polish
do you ever get bored talking to people all day
write a poem for me nans 90th
what film should i watch tonight nowt scary
my iphone is full of photos how do i clear it
best way to get red wine out a cream carpet
who would win a lion or a gorilla
translate this to romanian: i will be late for work because the bus did not come
is aldi open till 10 tonight
help me name my kitten shes ginger and evil
wots the meaning of life
how long do you boil an egg for runny
netflix keeps buffering every five minutes
when does strictly start again
i cant sleep. talk to me about something boring
which is heavier a ton of feathers or a ton of bricks
our kid wants a playstation for christmas whats the cheapest
what year did take that split up
explain photosynthesis like im 10
my girlfriend isnt talking to me what should i text her
How many ounces are there in a kilogram, dear?
play some oasis
what star sign is 4th of march
is it spelt definately or definitely
fix my excel, vlookup keeps saying N/A
forgot my facebook password and its got all my pictures from benidorm on
how do i get rid of hiccups
premier league table
what time is it in melbourne
can you order me a chippy tea
make up a quiz for pub night ten questions on the eighties
lose a stone by june how
are you a bloke or a lass
what can i use instead of buttermilk in scones
write me a cover letter for tesco night shift, im punctual and ive got a forklift licence
hello yes um I was wondering my grandson set up this tablet for me and now the writing has gone sideways and whichever way I turn it it turns with me can you make it stay still please
tomato plants have gone all yellow on the bottom leaves any ideas
what number bus... no forget that, what lottery numbers came up saturday
can dogs eat grapes
i want to learn guitar at 63, is it too late
roast me
petrol or diesel for someone who only does short trips
what size telly for a room 4 metres across
how do i turn off read receipts on whatsapp
convert 250 euros into pounds
best wireless earbuds under 30 quid
solve 3x + 7 = 22
did you see the match
knit pattern for a baby cardigan size 0 to 3 months, double knit
mum wants to know who played the vicar in dads army
whats your favourite colour and dont say you havent got one
alexa turn off the kitchen light
my laptop wont charge past 80
sing happy birthday to my nephew jayden hes 4 today and hes mad on diggers
should i bin my boyfriend off
i emptied the recycle bin on my desktop by accident and me dissertation was in it
how does garbage collection work in java
planning a hen do in newcastle, any ideas that arent tacky
whats the best tip for a waiter, 10 percent?
hedge fund or index fund for a beginner
lyrics to streetlight people you know the journey one
who was at the council of elrond
need a band for me mums 60th, abba type thing
health benefits of green tea
pool table 7 foot or 6 foot for the garage
can i get a refund on a skip hire i ordered off a private firm, they never came
council of nicaea what did they decide
how do i vote for my favourite on im a celeb
noise cancelling headphones, are the sony ones any good
my brother is a pest how do i get rid of him lol
fine wine for a tenner does it exist
how do i get the twitter blue badge thing
whats a good housing for two hamsters
tree diagram for probability of two sixes
who directed taxi driver
is licence to kill the one with timothy dalton
cow tipping is that real
i need to wash a bulky knit jumper without it going massive
marriage story film is it sad
what does it mean to park a question in a meeting
mouldy bit on cheddar, can i just cut it off
swimming with dolphins in florida price
polling interval in my code is too fast, how to debounce
where to buy a brown leather collection box for stamps
register my new dyson for the warranty
which street fighter character is best for a beginner
birth of venus painted by who
true grit the old one or the new one
whats another word for rubbish seven letters begins with g
parking sensors on a corsa wont stop beeping
my phone battery is dead by dinner time
how can i change the billing address on my spotify
is compost the same as peat for growing orchids indoors
moving average formula in google sheets
my horoscope says a big move, whats that mean
street food in bangkok is it safe to eat
school of rock musical is it on in the west end still
what rank do you need to open the clan council in clash of clans
mayor of casterbridge, why does he sell his wife
ive been stuck on this since breakfast and the wife has gone to her sisters so theres nobody to ask, its the mirror crossword, fourteen down, taxing, nine letters, third one is an f
im rubbish at maths me
can you rent a grave in minecraft, where do items go when you die
library for making charts in python
monopoly rules do you get money for free parking
just had a lovely walk by the cut with the dog
im sat here with a brew watching the rain
feeling a bit flat today if im honest
it were all fields round here when i was a lad
my grandson passed his exams, all nines, we are over the moon
well thats me done for the day
i love autumn me
Our Doreen would have been ninety this week, God rest her.
just tryin this out to see what it does
got me hair done
kettle on
never mind ive sorted it with my neighbour, nice fella
i used to be a dinner lady for 22 year
the cat has sat on the keyboard again sorry
proper tired, been on nights all week and the baby dont sleep
going the shop in a bit
they do say it'll be a hard winter
whoops wrong chat that was for my daughter
in my country now is spring and all the almond trees are white, i miss it
me and the wife were married at that church in 1961, lovely do it was, snow up to your knees
mint that
aye well there you go
i dont like mondays
city lost again typical
what day do they collect the bins in cardiff, my mum lives there
how do i get a parking permit for edinburgh new town
who was the first lord mayor of london
new york city property tax how is it worked out
when did rutland become a county
voting age in brazil
how many councils are there in england altogether
do they still have rubbish strikes in naples
whats the difference between a mayor and a lord mayor
is the library in dublin on o'connell street any good for tracing family
dutch bike licence do you need one in amsterdam
how do i register a car in spain i have bought a little house in murcia
poll tax riots what year was that
tell me what a parish beadle used to do
belfast leisure centre with the wave machine, is it still going
glasgow bulky uplift how much
What was the Greater London Council and why did Mrs Thatcher abolish it?
school holidays in germany bavaria this summer
my cousin in lagos want to register his company there, how
which council had the biggest debt in 2023
toronto snow clearing, do they do pavements
how do i get a birth certificate from jamaica, parish of st ann
who built leeds town hall
can you get fined for hanging washing out on a sunday in switzerland
what were workhouses like in victorian times
surgerys had me on hold 40 min then cut me off, any way of getting an appointment online
hiya love can u tell me if the district nurse is coming today to do me leg
is it a v62 i want if the log book got lost in the post or is that for summat else
Change of address on my driving licence, is there a charge?
the tax man has sent me a refund cheque made out to my dead dad
first passport for a baby, who can sign the photo
sos my national express to victoria hasnt turned up
whats severn trents number for a burst main by the chapel
northern powergrid said back on by six. it is ten past eight.
british gas engineer no show AGAIN, third day off work ive took
how do i switch off ovo
parcel force want £38 customs for a jumper from america
redirect my post for 3 months while im in australia
royal mail keep giving us number 14s letters
stamps with the barcode, are my old ones any good
my universal credit has been sanctioned and the work coach wont tell me why
childcare bit on my uc didnt pay for september, i uploaded the receipts on time
do uc take off what i earn from vinted
what day is pension paid if bank holiday monday
can i claim jobseekers if i walked out
how many weeks dad gets off when the babbys born
lost me payslip and the agency wont resend
been made redundant after 11 years whats the statutory minimum
P45 never came from greggs
boss wants us in on boxing day, has he the right
santander have closed the branch in town so wheres nearest now
someone opened a klarna account in my name, its all over my credit file
want to complain to the financial ombudsman about a loan company
my mortgage fix ends in feb and halifax wont tell me rates till jan
isa allowance this year
premium bond winner checker
101 is a joke, 50 minutes wait, all i want is to give a witness statement about a car crash
neighbours lad goes past on an untaxed scrambler every night, wheres the police front desk now
handed a wallet in at police station last month, can i claim it if nobody has
how do i apply to be a special constable
shotgun certificate renewal, how long is firearms licensing taking
i got a fixed penalty for my mobile at the wheel can i do a course instead
my ex isnt keeping to the court order on contact, can i phone the judge
child maintenance service have took too much out of my wages
will writing, is co-op any cheaper than a solicitor
Good afternoon. My late husband's premium on his life cover is still going out of our account with Aviva; whom should I write to?
cancel the car insurance cos its been wrote off
who do i tell at dvla about my epilepsy
trailer test, do you still have to sit one
sorn my bike over winter
private plate transfer onto the new motor
provisional for my lad hes 15 and 9 month
car failed on emissions at kwik fit, can i drive it home
i was half asleep buying tickets for our sheilas wedding in bath and i put the 12th not the 21st and trainline say non refundable but its their daft calendar thats at fault so how do i get my eighty four pound back
senior railcard, can i use it before half nine
which platform is the leeds train
mega bus lost and found
stagecoach app took my money twice for one dayrider
is the dartford crossing free at night
how early do i have to be at manchester airport for ryanair
the metro at haymarket is it running on new years eve
my stitches are weeping, do i ring the ward or the nurse
111 said theyd call back within the hour and that was yesterday dinnertime
doctor looked in me ears in september and said theyd send me to ent and i have been deaf as a post since, cant hear the telly cant hear the wife which some would say is a blessing, but has the referral gone off or is it sat on his desk
i want my little one's red book replaced
mental health team discharged me by letter, how do i get back on the books
where can me nan get new glasses free on the nhs
contact lens prescription runs out, do i have to have test again
ive moved gp, why has my repeat not moved with me
sick note. for work. doctor says ask the chemist and chemist says ask doctor
covid vaccine card for travel
is parkrun on at the hospital grounds still... actually no, blood donating, whens the next session
baby scan photos how much and do they take card
maternity exemption card not arrived
physio self referral
pre payment certificate for prescriptions, i have six a month
dentist charged band 3 and i only had a filling
open university fees for scotland to england student
i need my a level certificates from 1998, school is knocked down now, who has them
student finance want my dads income but i dont see him
apprenticeship wage for 19
how do i become a paramedic, whats the uni course called
my degree from india is it same level here, which office check this
driving licence from romania, i must exchange or no
biometric card collect in post office, they tell me come back, i come back, they tell me come back
sponsor my mother visitor visa
national insurance number for my wife, she arrive one month before
vodafone wont unlock the handset
sky want £87 to leave two months early
who do i ring about the phone line crackling, ive been with bt since 1974 and never had bother
tv licence man come to the door, do i have to let him in
argos wont take back a kettle that blew up
reading glasses left on the virgin train to euston, red case, sentimental value like
weather for whitby bank holiday monday
how did sunderland get on
easy tea for four with mince and a tin of beans
7 times table, how do i get it to stick with my daughter
bluetooth speaker wont pair with the tv and ive tried turning it off and on
wheres cheapest for a school bag
how do you write i love you in punjabi letters
do you get a dinner break
a limerick about a badger from bury please
how many teaspoons in a tablespoon
what do i wear to a christening, its in a barn
got a spot on me chin the size of a satsuma, whats good for it
who sang come on eileen
ipad asking for a passcode i never set
how do you get candle wax off a tablecloth
tesco open bank holiday?
what was the fa cup final score in 1973
suggest a name for a boat
my crush left me on read lol what do i do
what are the chances of a white christmas
how do you work out the area of a trapezium
do you know any good books like the thursday murder club
can u make a picture of a dog in a top hat
change my ringtone to the crazy frog
is it ok to eat a best before last week yoghurt
help im stuck on level 94 candy crush
who's the prime minister now, they change that often
what's the capital of mongolia
the wifes birthday tomorrow and ive got nowt in, quick ideas under 20 quid
does vinegar really clean windows
quick workout i can do in my front room, dodgy knee
which is best hoover for dog hair
how old are you
is that really true about the moon landings
settle an argument, is a jaffa cake a cake or a biscuit
i have to give a best man speech in three weeks and i cant stand the groom, start me off with something funny but clean his nans going
slow cooker beef how long on low
excel wont open says file is corrupt
are you cleverer than chatgpt
what do you call a baby hedgehog
sew a zip in a skirt without a machine
can you beat me at noughts and crosses, i go first, top left
whats on telly tonight
how do i unsubscribe from all these emails about cruises
spell necessary
what's the best way to poach an egg, mine always end up like frogspawn
am i pregnant, im four days late and i feel sick
read me a bedtime story
which phone for an old lady with big buttons
where do puffins go in winter
i fancy a takeaway but which one, chinese or indian
how do i make a zoom background
rewrite this so it sounds posher: me and our kid went down the shops
what does yolo mean my grandaughter keeps putting it
do robots dream
top ten beaches in cornwall for a windy day with a spaniel
guess what number im thinking of
spotify or apple music
how long does it take to drive to inverness
who won bake off in 2019
can a hamster be lonely
my bin bag costume for halloween needs a hat, any ideas
i want to trash talk my mate at fifa, give me something
planning my revision so i dont leave it all to the night before, how many hours a day
is wasp the metal band still touring
how d'you parallel park without touching the kerb
which simpsons is the bin man one with u2 in
what are garden of eden apples really, figs?
where to buy a good school tie rack
parking my pension pot in cash for a year, good or bad idea
my recycled jeans ripped at the bum, how do i patch them
how do i sort missing values in a csv column
how do i order a case of wine off laithwaites
is it noise or signal if the p value is 0.06
pothole caving in derbyshire for beginners
how do i clear my library on steam
need a licence key for windows 11
whats the best allotment of marks in a 2 hour exam, how should i split my time
sacks of coal, do they still deliver round here
how can i bin outliers in pandas
what does the benefit of the doubt mean
vote for mia in the darlington dance competition, link isnt working
rats chinese zodiac which years
the phrase smell a rat where does it come from
whats housing in a gearbox, bell housing i think he said
street view of my old house from 2009 how do you see it
building a shed in minecraft that looks medieval
how do i permit pop ups on safari
hair dye allergy patch test, is it 24 or 48 hours
trolley cover for my caddy, the golf sort
tea caddy antique georgian what would it fetch
chairman of the bored, who sang that, iggy pop was it
how do i report a fake profile on tinder
stop getting calendar reminders off google
cities skylines keeps saying garbage is piling up and i've built four landfills, what am i doing wrong
swimming pool liner for the back garden 12 foot, amazon or argos
how to move house plants without them sulking
elf on the shelf registered on the elf website, certificate wont print
at what age should a toddler ditch the dummy, mother in law says bin it now
whats a clerk of works' salary at a private building firm
electoral college in american elections, how does it go
charge my phone off a car battery safe or not
hall and oates greatest hits
landlord in eastenders now who's that
dots and boxes, that paper game, is there a trick to winning
dog's dinner, what does that mean, my english teacher said it about my essay
single person tent that isnt heavy, for the pennine way
council estate of mind album who was that by
a litter of kittens how many usually
we went to see that new superhero film on orange wednesday or whatever they call it now and honestly it was rubbish, collected about six of us to go and every one fell asleep, what should we see next week instead
it is my birthday today and nobody remembered apart from the dentist
i used to work down the pit you know
lovely spell of weather weve been having
oh give over
just poured meself a glass of wine
me knees are killing me on these stairs
i have been married fifty three years and he still leaves the top off the toothpaste
our tracy's had twins
im only messing
i am standing in the queue at the bakery now
that cat's back
watched the whole of line of duty in one go, eyes like saucers
so anyway thats what she said to me and i thought charming
cant be doing with modern music
typing this with one thumb, other arm in a sling
grandad always said never trust a man with a clean spade
i've no need of owt ta, just being nosy
went to skeggy on sunday with the lads from the club and the chips were cold and the tide was out that far you needed a taxi to paddle and derek lost his teeth on the waltzers but i tell you what it was still better than work
we had a mayor come to our school once, big gold chain on him
proper bostin day for it
i am fan of manchester united since i am small boy in ghana
her at number nine has a new fella
eee i could murder a bacon butty
me and our lad are having a bet on the snooker later
my budgie can say good morning in welsh
what time does the tip open in swansea
how much is council tax in the highlands
how do i complain to a landlord in new york
dublin city bin charges
which was the first council to build council houses
what did rural district councils do before 1974
who runs paris, is it a mayor or what
garbage pickup brooklyn christmas
is there a town hall in benidorm, wor lass wants to get wed there
what does a mayor's chain weigh
how do refuse lorries work, my little boy wants to know what happens inside
why is it called a borough
find my grandads school in calcutta, st somebodys
what taxes do you pay if you live in dubai
how do americans register for voting, is it different in each state
driving fines in france, do they send them to england
has singapore really banned chewing gum
city of london aldermen, how are they picked
when were wheelie bins invented
which village won britain in bloom in 1987
does jersey have a parliament
how do you get a pitch on bondi market in sydney
what happened at peterloo
is there a public loo on ben nevis
what did the romans do with their rubbish
how do i get me ears syringed at the doctors
me prescription's not at the chemist when will it be in
dvla sent me logbook to the wrong house
need to tax the motor online it wont take me reference
passport come back with the photo rejected what do i do
HMRC say I owe tax on my miners' pension and I do not think I do.
smart meter has gone blank who fixes that, with british gas
my broadband keeps dropping every teatime
bank's shutting our branch where do i pay cheques in now
parcel says delivered, it bloody isnt, royal mail
is the 6.14 to leeds running
northern rail delay repay how long does that take
gaffer's not paid me holiday pay
jury service letter come, can i put it off, im on shifts
what grades do you need for nursing at sunderland uni
ryanair lost me case
car insurance gone up double who can i moan at
argos wont refund the kettle
jobcentre's moved my appointment with the work coach, can you shift it back
pip assessment by phone, when do they ring
my state pension forecast is wrong
hospital appointment at james cook i need to change it
is there nhs dentist taking on anywhere
waiting list for a hip, where am i on it
can u unlock my monzo
need a new pin for me post office card
sky want 80 quid to leave, can they do that
crime number for the nicked pushbike, i lost it
tv licence over 75 do i have to pay
water bill sky high, yorkshire water sent it twice
ovo have put my direct debit up without asking
octopus owe me credit
how do i get on fixed tariff before october
theory test dates in blackburn
provisional licence for my lass she's 17 in may
my driving licence has run out im 70 do i need a medical
sorn a motorbike
mot reminder
visa for my mother from pakistan how much
settled status share code dont work
british citizenship test where i book it
i come from romania need national insurance number new
my payslip is wrong code 1257 something
self assessment deadline for a window cleaner
child benefit stopped when our lass turned 16 but she's still at college
tax credits letter from 2021 saying overpaid
student loan company keep taking off me
ucas deadline missed
my lad's apprenticeship firm went bust who certifies him
want to take my boss to tribunal for the sacking
union rep not ringing back
agency's messed up my timesheets at the warehouse
can they make me work christmas day on a zero hour
DBS certificate lost in post from employer
small claims court form against a builder
how do i get a divorce started
probate for dad's estate, how long are they taking
power of attorney, where does the form go to be registered
will writing, roughly what price
child maintenance service say he's paid and he hasnt
premium bonds, did i win
nationwide froze me account over a fiver
credit score dropped 60 points why
credit card scam ive been charged for a thing i never bought, visa
stolen debit card need it blocking
paypal wont let me in
klarna late fee
evri driver chucked it over the fence
where's my asda delivery
how do i send flowers to spain by post
amazon locker code not come through
tesco clubcard points vanished
is sports direct open sunday
easyjet seats together for a family of 5
what's the luggage allowance on jet2
eurostar with a dog
p&o hull ferry to rotterdam times
trainline refund on a split ticket
senior railcard renewal
metro pop card lost on the tyne and wear
transpennine cancelled again i want my money
national express coach to london from middlesbrough what time
mersey tunnel... no sorry tyne tunnel charge, i forgot to pay it
dart charge fine come and ive never been down there
speeding ticket off the police on the A19
am i allowed to see my medical records at the surgery
flu jab for carers at the pharmacy is it booked
blood results back yet
can i get a covid vaccine
doctor's receptionist was that rude
hearing aid batteries from the hospital
glasses broke, specsavers voucher how
chiropodist on the nhs for a diabetic
physio referral has vanished
maternity exemption card
nhs app says my face dont match
european health card renewing
when do i get my baby's 12 month jabs
power's gone off in the whole avenue when's northern powergrid fixing it, no danger just no telly
meter reading to give in
openreach pole outside is it getting fibre
virgin media engineer never turned up
ee signal rubbish in our dale
boiler cover plan with homeserve cancel it
vodafone contract early exit cost
freeview retune channels gone
report a dodgy ad on facebook marketplace
the landlord of the pub owes me wages
medal card for grandad's war service from the army
royal british legion membership
armed forces pension not gone up
how do i join the fire brigade
special constable, how d'you sign up
prison visit booking at durham
me brother's release date
parole hearing can family attend
companies house want my accounts late
vat on a second hand van
workplace pension nest password
how do you do a proper yorkshire pudding
who scored for boro in 97 cup final
what time's the match on telly
is it gonna snow on the tops at the weekend
whats 20 stone in kilos
how far is it blackpool to barrow
translate good morning to ukrainian for our new cleaner
best film with michael caine in
my laptop fan sounds like a helicopter
which is heavier a ton of feathers
i want a knitting pattern for a bairn's bonnet
what should i get my wife for ruby wedding
who was prime minister in the three day week
recipe for pan haggerty
tell me about the jarrow march
lottery numbers please for saturday
can you do me a crossword clue, river in france 5 letters starts with l
how many calories in a stottie
who sings that song about a mining disaster
how do i get candle wax out of carpet
printer says offline but it's on
how do you cast on with arthritis, any gadgets
explain fractions for a nine year old
homework about volcanoes due tomorow
what is the best slow cooker for one person
write a letter to my old school pal in canada
when do clocks go back
how do i grow leeks for the show, big uns
is coronation street on tonight
what does lol mean, my grandson puts it
how do you prune a rose
where do swallows go in winter
which horse is favourite in the national
did man really land on the moon
best paint for a bathroom ceiling
how long to boil a ham
racing pigeon ring number what do the letters mean
can you fix my satnav
difference between a crow and a rook
make a shopping list for pie and peas for six
is my horoscope good today aries
how do i get chewing gum off a school blazer
what was number one the day i got married, 12 sept 1964
good walks in the lake district with a bad hip
do dogs get hay fever
recommend a crime novel set in newcastle
why is the sky red at night
what's the exchange rate for euros
word for fear of spiders
bread maker's loaf keeps sinking
name of that actor in last of the summer wine with the wellies
how do i change a bike tyre
plan me a five day diet for shift workers
cheapest petrol near the a1
what does 'thank you' sound like in punjabi
how do i stop me phone reading everything out loud
history of the pontefract cake
how many players in rugby league
whats the meaning of life then
play chess with me
who makes the best pork pie
draw me a picture of a whippet in a flat cap
whats that website for tracing your ancestors
how old is tom jones
is mercury in retrograde
convert 350 farenheit for my oven
what do lads want for their 18th
how many wives did henry viii have
how do i get a good night sleep after working nights, blackout blinds?
what's the difference between a coal tit and a blue tit
when's the next leap year
quiz questions on the 1970s ten of em
how do you spell diarrhoea
what size drill bit for a red rawl plug
where's the best fish and chips in whitby
who's in the final of strictly
does vinegar get limescale off
how do i address an envelope to a lord
my sims house needs planning a bigger garden
band names for a skiffle group, council estate vibe
bin laden documentary what channel
recycling old jokes at me best man's speech is that allowed
how do i permit pop ups on chrome
the licence key for my antivirus
permit to work number for the scaffold crew at the refinery
rent boy film with ewan mcgregor
benefit of cod liver oil
gig benefit for the miners' strike who played it
housing for a hard drive 3.5 inch
my hamster's housing needs a bigger wheel
bus in computers what does it stand for
pest of a little brother wont get off the xbox, how do i block him
waste of space my fantasy league side, who do i captain
skip intro button wont go on netflix
library card in python import error
which library do i link for sdl in c
grave accent on a keyboard how do i type it
voice register for alto singing
marriage of figaro plot
notice period for giving up a gym in my own job contract
councillor troi which star trek was she in
counsellor for couples, private, any good uns
council of elrond chapter what page
polling rate for a gaming mouse
vote for the dancer on saturday's show
poll tax riots film
tip for the hairdresser how much
hot tip for the 3.30 at ripon
tip of my tongue, that singer with the hat
garden leave from my firm, do they pay me
street names rapper from bradford
street fighter combos for ryu
pothole caving club near ingleton
pot hole in my argument for the debating essay
light out on me dashboard orange engine thing
street lights lyrics
bulky jumper how do i wash it
collection plate at church how much is usual
noise cancelling headphones for the factory
noise in my photos at high iso
planning poker what cards mean
planning my hen do in york
objection in court drama who says overruled
fence panels price at b&q
sitting on the fence about a perm
hedge fund good idea for retirement?
tree diagram for probability homework
root and branch meaning
damp squib where does that saying come from
damp the piano pedal, which one is it
mould for a jelly rabbit
rats by the boomtown band greatest hits
mouse on my laptop jumps about
wasps rugby fixtures
taxi film with jodie foster which year
taxi by joni mitchell chords
premises of sherlock holmes at 221b is it real
street market crash 1929 explain
stall on a motorbike at junctions how to stop
pitch of a roof for a doll's house
pitching wedge or nine iron from 100 yards
pool table cloth needs replacing
swimming in debt lyrics
gym leader in pokemon gold third one
theatre nurse what qualifications
hall of mirrors how does it work
allotment of shares letter from the company
cemetery gates the smiths album
consultation with a hair transplant man
survey for a mortgage which level
advisor to the king in game of thrones
account hacked on roblox
rates of return on an isa
grant from eastenders, phil's brother, actor
carer's name in the film intouchables
badge on the front of a ford anglia where to buy
school of rock cast
I have just got in from bingo.
my knee's clicking again
we used to live over the co-op
weve got a new kettle, it's blue
She never did like sprouts.
traffic on the a66 was murder earlier
there were 14 of us at the table on sunday
nobody mends shoes anymore
our lad has passed his driving test
i took the wife to bridlington yesterday
me glasses was on me head all along
i'm on lates this week
the dog had a bath
they dont make biscuits like they did
i once met jimmy nail
my cousin works at nissan
tea's gone up again
i am from poland, gdansk
cricket were rained off
our lass has dyed her hair pink
it's our wedding anniversary friday
i've been retired since 2009
just put a stew on
i was in the merchant navy
that new supermarket trolley needs a pound
granddaughter is learning the tuba
snow never used to bother us
the curtains come up lovely
been watching a blackbird all morning
i backed the wrong horse
my phone is a nokia
sheila says hello
i've read that book twice
we had rhubarb crumble
its the wrong end of the day for me im nocturnal
the choir is doing handel
i dont hold with microwaves
bought new slippers off the market
sixpence went a long way then
the lads are off to magaluf
how do i pay my rubbish tax in dublin
madrid town hall opening hours
recycling days in brooklyn new york
garda vetting for a job in cork
parking permit for zone 3 in berlin
my sister's bin in perth western australia never got took
council rates for a house in auckland
green card lottery dates america
tourist tax in edinburgh how much
belfast rates relief for pensioners
who runs bins in glasgow city council, my auntie's there
cardiff council blue bags where to get
oyster card for london for over 60s freedom pass
westminster council wedding booking
congestion charge central london
ulez check on my van for croydon
register dog in france mairie
alicante padron certificate
residency card in portugal renew
snow ploughs in toronto when do they come
social security office in florida
krakow city office pesel number
benidorm town hall beach chair rules
brighton council seafront parking wardens number
plymouth tip booking
jersey parish rates
isle of man bus pass for visitors
city of cape town water bill
lahore identity card nadra appointment
bucharest primarie birth certificate
gp receptionist says no appointments till the 19th can u squeeze me in
change my name on driving licence after wedding
hmrc took emergency tax off my first nhs payslip
passport renewal for baby born here but dad is polish
my smart meter stuck on £0.00 since we switched to octopus
virgin router blinking red
Barclays froze my card because I paid Lagos
redelivery for a parcel, royal mail left the red card
train from new street cancelled who refunds
p45 still not come from my old boss
crown court date for jury service, can i move it
my dissertation extension was refused by the faculty
UC journal message from my work coach, what does sanction mean
excess on admiral policy after a bump
primark wont take back the coat without tags
wizz air lost my pushchair
repeat prescription at the boots on high st not ready again
v5 logbook lost in the post
self assessment password, I deliver for uber eats and first time doing it
biometric card says no work, home office mistake
british gas engineer never showed
sky wants £40 to cancel
monzo declined at the petrol pump
stamps with no barcode, still good?
oyster overcharged me at stratford twice
employer not paying holiday pay on zero hours
small claims hearing, do i need a solicitor
student finance havent released my second loan
pip assessment is in person or phone
will my black box insurance go up if i drive at night for deliveroo
ikea delivered wrong wardrobe doors
BA seat upgrade with avios
Where do I send my blood test form, the clinic or LRI?
theory test booking in urdu possible?
national insurance number for my wife, she arrived in may
spouse visa decision time now
edf refund of credit after i moved out
lebara sim not activated
western union money to kingston still pending
customs charge on a gift from karachi, £38 for some bangles
railcard for 26 to 30 worth it
payslip shows student loan plan 2, should be plan 1
divorce decree absolute copy from the court, how
UCAS clearing phone line number
carers allowance overpaid letter from dwp newcastle? who rings who
windscreen chip, does aviva come to you
asos took refund off klarna wrong
heathrow drop off charge forgot to pay
dentist taking nhs patients near stirchley
private plate transfer onto my new van
child benefit stops at 16 or 18
settled status share code wont generate
e10 petrol ok in a 2004 corsa? garage wouldnt tell me
three mobile roaming in bangladesh how much
mortgage in principle with a default on my file
post office banking hours for paying in cash
tube strike thursday on or off
my boss shares tips wrong at the restaurant who enforces
restraining order paperwork copy, old case from 2014, which court archive
halls deposit from de montfort not back
premium bonds, how does mum check if shes won
telematics box beeping, direct line said call installer
argos click n collect expired
ryanair visa stamp at the desk
midwife notes app wont load my 20 week scan
lorry licence c1 medical who signs
vat threshold for a cake business
oci card appointment at vfs, slots all gone
leaflet from national grid says planned outage, which hours
talktalk price rise mid contract allowed?
how do i dispute a transaction on paypal
amazon flex account deactivated for no reason
eurostar luggage, can i carry a pressure cooker
nmc pin renewal fee, i'm band 5
Witness summons from magistrates. Can my employer refuse the day off?
my lecturer marked me absent and i was there
attendance allowance form from dwp for dad, page 9 question
no claims bonus from romania count here?
tk maxx gift card balance
turkish airlines 40kg allowance for umrah
vaccination for yellow fever before accra, travel clinic price
provisional licence address wrong spelling
tax code 1257L M1 what's M1
nigerian high commission passport appointment
economy 7 meter clock an hour out
ee signal down in erdington all week
halifax mortgage holiday for maternity leave
evri threw my package over the fence
megabus to glasgow student discount
agency hasnt sent my timesheet to payroll
probate registry, 16 weeks now, how much longer
PhD stipend late from the uni finance office
jobcentre appointment clash with my interview, will they rebook
courier insurance that covers hot food on a moped
currys wont honour the warranty on our fridge freezer
emirates name misspelt on ticket one letter
hospital car park at the royal charged me double
MOT history of a car im buying
isa limit this tax year
certificate of sponsorship number from my care agency
water bill from severn trent too high for two people
giffgaff puk code
bank of baroda branch in leicester shut, transfer where
track a special delivery item
congestion charge auto pay
statutory sick pay when you only do 12 hrs
criminal record check basic for a warehouse job
transcript of my degree from lagos for WES
state pension forecast shows 7 missing years
no win no fee whiplash solicitors any good?
marks and spencer opening xmas eve
stansted express off peak time
hearing aid batteries from audiology by post
driving examiner failed me on a roundabout i want appeal
paye for a nanny
british citizenship test practice questions
brother needs a prison visit slot at hmp leicester
thames water no pressure in my shower since sunday
natwest app face id fails with my hijab
postgrad loan for a masters part time
why is the sky pink some evenings
how long to boil yam
who scored for city last night
best way to get henna off my palms
what is the moral of anansi and the pot of wisdom
how many moons has jupiter
is it haram to eat gelatine sweets
explain blockchain to my gran
convert 6 stone to kilos
plot of peaky blinders in two lines
how old was windrush when it sank
which language has most speakers in africa
can dogs eat mango
what year did partition happen
tips for parallel parking a transit
how do i get over a breakup
write a haiku about the 11 bus
names for twins boy and girl, bengali
calories in a samosa
is ackee a fruit or veg
whats the offside rule
pierogi dough recipe without egg
who painted the sunflowers
exchange rate pound to leu
can you play noughts and crosses
my boyfriend forgot my birthday, petty to sulk?
fastest land animal
what is mitosis, exam tomorrow
who is the prime minister of barbados
should i text her back
are aliens real do you reckon
good first car for a nurse
lyrics of three little birds
do plants sleep
how to tie a gele
what time is it in Dhaka
help me write a poem for my teacher
do you support villa or blues
how to remove chewing gum from hair
when did the beatles split up
what does gg mean my son keeps saying it
plait or twist for a swimming holiday
is coconut oil good for beard
how hot is the sun
meaning of the name Oluwaseun
did the romans really live in leicester
what should i name my food truck
how many litres in a gallon
tell me a riddle about time
how do planes stay up
which crisps are vegan
movie where the man lives same day again and again
what did shakespeare mean by wherefore
i need a rhyme for my card to sister in law
can you get sunburn through glass
how to say thank you in romanian properly
is chess harder than draughts
cheap date ideas, indoors, no cinema
how do i screenshot on samsung
what causes hiccups
essay intro on macbeth ambition pls
does rice go off in the fridge
who invented the traffic cone
any good podcast on west african history
how do you make a paper boat
why does my laptop fan scream
what star sign is 2 august
opposite of nostalgia
how many bones in the foot, anatomy quiz
can i freeze roti
whats an nft again
write me a cheeky tinder bio
how long is the wall of china
excel formula to add up my tips column
should i learn guitar at 50
how to keep basil alive
which came first radio or telly
council of nicaea what year
elrond council scene which chapter
fly tipping point in epidemiology meaning
tax on the word salad, joke explain
bin laden documentary on which channel
Birth of the Cool album release date
death metal bands from poland
marriage of figaro running time
planning poker how many points for a small story
permit2 approve function solidity
library not loaded error on mac
import pandas library failed
school of rock original drummer
a school of fish, what's the word for dolphins
how to bin data in a histogram
pest control in stardew valley
rats by camus wait the plague, who narrates
wasp woman marvel actress
noise cancelling headphones for lectures under £60
white noise for baby free app
mould for silicone candles, where buy
damp squib or squid which is correct
housing for a camshaft sensor 2012 astra
bearing housing dimensions 6204
rent the musical, who wrote it
benefit mascara shade for dark lashes
universal credit roll at the end of a film, is it universal studios
bus pass through in verilog
usb bus power draw limit
street fighter 6 combos for ken
sesame street count character full name
pothole caving beginner kit
potholes in the plot of tenet
street light by wild nothing chords
gritting my teeth at night, buy a guard?
road runner cartoon catchphrase
tree command linux
binary tree traversal python
hedge fund salary london graduate
hedge my bets origin
toilet humour books for boys aged 9
dropped frames on obs stream
kerb weight of a citroen berlingo
allotment of shares in an ipo
vote for strictly number
poll in a whatsapp group how to make
polling interval mqtt best practice
postal vote of the oscars academy members, how do they do it
licence to kill bond actor
mit licence vs gpl
taxi by joni mitchell? big yellow one lyrics
cab calloway hits
market order or limit order on trading 212
stall speed of a cessna 172
horse stall size for a cob
register a callback in react
cpu register vs cache
cash register toy for 3 year old
garden state film soundtrack
savage garden lead singer
waste of time synonyms formal
waist vs waste, my homework
stamp collection value king george jamaica
refuse to admit or refuse admitting, grammar
skip intro netflix always on
skip rope workout plan
tip the waiter in poland how much
tip of my tongue song that goes da da dum
arrears pay versus advance pay, explain my rota agency's words
band that sang common people
rubber bands for braces size
elastic band theory g up the scale what's that called
band 6 interview questions nhs
grave accent on keyboard
cemetery gates by the smiths meaning
parking brake light on dash wont go
pitch deck template for my startup
perfect pitch test online
community season 6 worth watching
theatre nurse pay rise 2025
just made a massive pot of pepper soup
my cousin got into aston
raining sideways in tottenham
arsenal were robbed
me knees are telling me it's going to snow
I have three sons and they are all taller than me.
finally passed my driving test fourth go
i dont like coriander
the cat is on my keyboard
my laptop is older than my nephew
Ramadan mubarak to all of you
my shift starts at seven
we are moving to canada next summer inshallah
i had cereal for tea
that new dumpling place is overrated
she said yes!!!
my grandson can count to twenty in punjabi
never trusted computers me
his moped is a yamaha
twelve drops left and the van smells of garlic
i used to work at the imperial typewriter factory
We came on the boat in 1961.
uni food is bland
my team came third in netball
been married forty years saturday
got a papercut from my textbook
the priest talks too long
i love the smell of new books
my wife makes better pelmeni than her mother
im more of a tea person
the seminar got moved to zoom again
bruno is a good dog
I only eat fish on fridays
someone in my halls plays the trumpet quite well actually
new trainers rubbing my heel
my favourite number is eleven
everything tastes of metal with this mouthwash
the twins are in matching hats today
i prefer brum to london
haven't seen snow before this year, it's pretty
bin collection calendar for glasgow southside
register a death in belfast city hall
cardiff council parking permit for roath
brown bin in dublin who runs it
plymouth tip booking
Lagos state land use charge, how do I pay from here?
Karachi water board complaint line
dhaka city corporation holding tax
council housing in aberdeen waiting time
warsaw town hall pesel number
bucharest sector 3 residence certificate
kingston and st andrew municipal corp garbage truck days
swansea council tax number
renew a library card in norwich
accra metropolitan assembly market stall permit
edinburgh trams lost property
blue badge in jersey for visitors
school places in inverness
mumbai bmc birth certificate correction
new york alternate side parking tomorrow?
isle of man vehicle tax
derry bonfire complaint, derry city and strabane
cornwall council beach hut hire
parking fine from paris, 35 euro
gdynia city bus card for seniors
toronto property tax instalments
vilnius kindergarten queue
torbay garden waste sign up
lahore union council nikah nama copy
brighton seafront deckchair licence
when will the TB tester come back to read my cattle
my rural payments login has locked me out again
renew shotgun certificate
rod licence for my lad, he's 14
Mackerel quota for under ten metre boats, where's that posted?
derriford cancelled my hip op can you get me another date
need a dentist what takes nhs, any in cornwall at all
v5 came back with the wrong name on it
HMRC want making tax digital off me for one holiday cottage, do i have to
airbnb froze my payout
guest left without paying through booking dot com
passport's stuck in the post and we fly from bristol on saturday
is the 10.42 from barnstaple running
Royal Mail left a card, where do i fetch the parcel
smart meter reading nought all week
broadband slower than treacle since openreach came
my pip face to face is in norwich and i cant travel, can it be moved
state pension forecast please
natonal insurance number lost
when do gcse results come out from the exam board
student finance havent paid me
ucas reference wont upload
card machine in the shop keeps declining, i think its the bank
barclays shut our branch, where do i pay in coins
tv licence over 75 is it free still
water bill from south west water is double
the septic tank emptied, who does round here
ofsted report for my academy is wrong, how do we challenge with them
teachers pension, i been opted out by mistake
supply agency owe me two weeks
my boss says no holiday in august, is that legal
tribunal fee acas
Jury service falls on harvest, can I defer?
magistrates court moved my hearing to exeter, what time
fixed penalty for speeding on the A30, camera van
points on my licence, when do they drop off
provisional driving licence for 16 yr old on a moped
book a driving test at bodmin
mot ran out on the pickup
tow a livestock trailer on an old licence, dvla rules
red diesel who can use it now
my insurer wont pay for the dented horsebox
flight to faro delayed four hours compensation
hand luggage size for a guitar
tesco delivered someone elses shopping
m&s refund on shoes without receipt
amazon parcel says delivered it int
currys warranty freezer
vinted buyer says the coat never came
ebay has shut my account
three mobile no signal at all in our valley
how do i unlock a sim
sky wont cancel me
gp wont do face to face, 3 weeks for a phone call
prescription not at boots
hearing aid batteries nhs
flu jab for the over 65s when's it start
wheelchair service have had my chair 2 months for repair
hospital transport for dialysis
NHS app says no record of me
mammogram van where does it stop
glasses voucher optician
ambulance bill from spain, who claims
ehic card ghic thing
visa for my wife from thailand
settled status share code
citizenship test how much
biometric card replace
asylum interview date home office
seasonal worker visa more days?
premium bonds did i win
post office card account
lost my purse on the eurostar
railcard for disabled won't load on app
stagecoach driver rude to me on the 5 bus
national express to victoria times
ferry to the scillies cancelled refund
severn bridge toll is it gone
dart charge penalty at dartford
eurotunnel pets passport
P800 tax refund letter real?
inheritance tax on a farm since the budget
self assessment fine of a hundred pound
vat on a camper conversion
companies house wants my accounts late filing
register a trade mark for my cider
sole trader to limited how
pension credit paid to wrong account
carer's allowance overpayment dwp letter
attendance allowance form how long to decide
job centre appointment clash with my shift
maternity allowance amount
child benefit charge earning over sixty k
child maintenance service ex isnt paying
winter fuel payment date
access to work grant taxi
motability car order
court fee help probate
grant of probate progress
power of attorney registered yet?
land registry title plan wrong boundary
solicitor wont answer about my house sale
estate agent keeping holding deposit for a purchase
mortgage rate coming up for renewal
ISA transfer
credit score dropped
crown court transcripts
dbs update service fee
police reference for stolen quad bike, any news
neighbours sheep on my land who owns em, sheep tag lookup
sheep movement licence form
bird flu housing order for hens
fallen stock collection for a ewe
pesticide spraying certificate renewal
abstraction licence for irrigation
harbour master VHF channel
lifeboat open day raffle
solicitor for a divorce fixed price
british gas engineer didnt show
capital of peru
why is the sea salty
how long to boil a lobster
best bait for bass off a shingle beach
when was the battle of sedgemoor
recipe for saffron buns
how many acres in a hectare
7 times 13 times 4
explain photosynthesis for a ten year old
who wrote jamaica inn
did plymouth argyle win
what year did the titanic go down
how do i get wax out of a tablecloth
symptoms of orf in lambs
is mercury in retrograde
knitting pattern for a tea cosy
what time is it in sydney
convert 14 stone to kilos
best laptop for under 400
excel formula to add up a column
phone stuck on the apple logo
minecraft how to tame a fox
when does strictly come back
who's playing glastonbury
how to sharpen a billhook
sourdough starter's gone grey
difference between a crow and a rook
meaning of drekly
any good audiobooks about shipwrecks
is pluto a planet again
quadratic formula quick
what does ikigai mean
surf at croyde tomorrow?
wind speed off lowestoft
will it freeze tonight in hereford
how deep is the wash
which apples make scrumpy
how to prune a fig
back up whatsapp photos
printer says offline when it int
cheap flights to malaga
top ten baby names for a girl
gift for a retiring head teacher
Who was the last king of Mercia?
how do you play euchre
cricket score
sort out my fantasy football, i'm third from bottom
beginner guitar chords
guess the flag, red with a white cross
how to make slime without borax
when do the swallows come back
french for lighthouse
bitcoin price
does vinegar get limescale off taps
what size turkey for nine
romeo and juliet act 3 summary
lambing calendar, tupped on bonfire night
how fast is a peregrine
star sign for 22 november
good walk from hay on wye with a pub
how to tie a bowline
my hens stopped laying why
tattoo ideas anchor
is oat milk ok in scones
what does fr fr mean, my pupils say it
best tractor, massey or john deere
how many miles to aberystwyth
who invented the deckchair
write me an english essay on of mice and men
sewing machine tension keeps going
tell us about dartmoor ponies
can dogs have blackberries
how to price homemade jam for the shop shelf
remove a scratch from the worktop in my let, oak
name all the henrys
how does a tide table work
recycled polyester, does it shrink in a hot wash
council of elrond what chapter
guides sewing badge what do i have to make
jurassic park in order please
building my confidence before the exams
permit me to introduce my goat
where's the mayor of casterbridge on telly
electoral roll, is that a kind of sausage roll lol
tip for a waiter in america
what should i tip the wedding photographer
cricket pitch report for lords
pothole cave exploring in somerset, any clubs
street food recipe for bao
bin a joke contact in outlook
license key for sage accounts
how to register a trademark colour
housing for a ball bearing on a baler
garden waste of space, my brother in law
collection plate in church, is contactless rude
rubbish at darts, how can i get better
dump truck toy for a three year old
skip to the next song
skip a rope workout
recycling an old joke in a speech, is it allowed
benefit gig for my mate's band, think of a band name
tax return of the jedi, do you get it
band practice drum kit second hand
council tax in the game monopoly
single person ticket on tinder gold, worth it?
bus pass in python code, what does pass do
bus topology versus star, computing homework
planning poker agile
building a deck in hearthstone
planning permission from my wife to go fishing ha
noise cancelling headphones
pest of a little sister, how do i prank her
pest control level in stardew valley
mouse double clicking on its own
rat race film cast
tree diagram probability question
hedge fund what is it
weeds series how many seasons
library import error in java
overdue pregnancy, fetch a curry they say
book a table for two at the harbour grill
book of kells where's it kept
card library in react
market cap of apple
stall the engine on hill start, how stop it
street view of my old school on google
street fighter combo
parking sensor on my berlingo beeps
permit2 crypto contract
swimming against the tide quote who said it
lane swimming crown strokes olympic record
pool table cloth replaced how much
grit in mussels how to clean
grit your teeth where's that saying from
true grit who's in it
bench press form
park bench guitar chord jethro tull
park ranger in yellowstone salary
dropped kerbside order at burger place app
election night taylor swift? no i mean the film election
polling a dns server interval
vote for me on voice kids
councillor troy, star trek, which one is she
cemetery gates smiths lyrics
grave accent on a keyboard
allotment of shares in a company
allowance for pocket money at twelve
school of fish collective nouns
term paper word count
carer bear what colours were there
support bracket for a shelf
bulky jumper knitting yarn
sack barrow tyre flat 10 inch
brown box theory
fly tying for trout, not tipping
my bread never rose
it's been a long old lambing
sun come out at last
we won the tug of war
i am left handed
had a lovely bit of hake for tea
the shop was dead today but i got the shelves done
my teacher wears odd socks
just passed my tractor test
grandson's learning the tuba heaven help us
lost my voice at the carol singing
gave up sugar
the dog ate a whole quiche
tide was huge this morning
them guests left a five star review
i prefer trains to planes
we call it a grockle down here
i never liked marmite
sold the last of the strawberries
our caravan's called doris
friday finally
the year 11s made me a card
I once shook hands with Prince Philip.
new wheelchair is red and goes like the clappers
my cousin lives in toronto
bought a hat
mackerel are in
that was some sunset over the wash
mam is from swansea and dad is from deal
i've started painting pebbles
hops smell gorgeous in september
phone fell in the trough
everybody's talking about the rugby
we had two hundred round for the tractor run
broke my best mug
i have three sisters and no patience
he plays bowls for the county
i only drink decaf
there was a seal on the slip
school trip to the zoo was chaos
bin day in swansea
aberdeen council phone number
how do i get a parking permit in paris
powys county council planning portal
does cardiff collect nappies separate
report a pothole in glasgow
new york city trash pickup rules
council tax in edinburgh for my daughters flat
monmouthshire brown bag collection
gwynedd second home premium how much
my brother's in belfast, who does his rates
swim lessons in dublin
where do i vote in warsaw, polish citizen
register a birth in lagos
Birmingham's clean air charge, how do I pay it?
manchester tram fine
congestion charge london refund
jersey residents bus card
isle of man driving permit
gold coast australia beach parking tickets
blue badge in leeds, for my mums move there
a tip slot in newcastle
sheffield library opening for my nephew
denmark rubbish sorting colours
romania marriage certificate copy
wrexham school holidays
toronto snow clearing number
calais town hall hours
liverpool bulky pickup, its for my aunt
guernsey housing licence
`;
