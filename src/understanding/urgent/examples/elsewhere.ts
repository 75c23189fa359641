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
`;
