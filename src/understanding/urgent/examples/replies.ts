/** What residents answer to questions of ours, in few words that an urgent message may have as well. One message a line. */
export const REPLIES_SAID = `
i dont understand any of this
i dont get any of this
i dont understand a word of it
none of this makes sense to me
this makes no sense
it makes no sense at all
i dont follow
im lost with all this
this is all too complicated for me
its too confusing for me
i cant make head nor tail of it
i dont know what im meant to do here
i dont know how to work this thing
i cant do this form
i cant do computers
im no good with computers
who am i talking to
who am i speaking to please
who am i chatting with
who is it i am talking to
whos there
is anyone there
is there anybody there
am i talking to a man or a woman
no i dont want to talk to anyone
i dont want to speak to anybody thanks
i dont want anyone to ring me
i dont need anyone thanks
i cant carry on with this form
i cant go on with this form its too long
i give up with this form
you are no help
this isnt helping me
nobody ever answers me
nobody listens to us about the bins
i want to say thank you to the bin men
they helped my mum with her shopping
they carried my nans bags in for her
the bin man helped my nan with her bags
one of your crew helped my dad up the steps with his bin
he helped my daughter find her shoe
she was so kind to my little boy
the lady helped my son with his form
he fetched my mums bin for her when she was poorly
your driver waited for my gran to cross
the man who came was lovely with the kids
tell me when theres flooding
tell me if its going to flood
text me when there is a flood warning
let me know if the river floods
can you warn me about floods
i tripped on it and hurt my knee
i fell over it last week
i fell in it
my knees are bad and i fell in it
my mum fell over it on monday
i went over on my ankle on it
a lady tripped on it
i nearly broke my neck on it
my wheel went in it
someone will fall over it
kids keep falling off it
here in this chat
tell me in this chat
remind me in this chat
just tell me here
on this chat is fine
can we do it in this chat
carry on in this chat
i will wait in the chat
is this chat still on
can i save this chat
send me a copy of this chat
end this chat
close the chat
delete my messages please
text me
by text please
send it to my phone
ring me on my mobile
can you ring me back
could someone ring me later
someone ring me tomorrow morning
ring my wife she has the form
ring my husband not me
my phone is in my husbands name
he is at work so ring after six
no i will ring
no, ill ring them
ill phone instead
rather phone
i would rather talk
email me
by email
no email
i have no email
dont have a mobile
i dont know
dont know
i dont know yet
i dont know which one
i do not know the number
dont know what it is called
not sure
im not sure
not a clue
no idea
cant say
cant remember
i cant remember what he said
i cant find it
i cant see it on the list
i cant see the number
i cant do that day
i cant get there before five
cant do mornings
cant do it now
i cant carry it
i cant lift it on my own
i cant read it
i dont have one
i dont have it with me
i dont have that letter any more
i dont want it any more
i dont want that one
i dont want to
i dont want to say
dont want to give my name
id rather not say
rather not
no
no sorry
no thanks
no thank you
no not now
no leave it
no its gone
no nothing else
no more
nothing
none
none of them
neither
never mind
nevermind
forget it
leave it
leave it then
just leave it there
leave me alone
stop texting me
stop asking me
go away
shut up
you are useless
this is useless
hopeless
give up
stop
cancel it
start again
go back
wait
hang on
hold on a minute
give me a minute
two secs
not yet
later
maybe later
tonight
tonight please
today
today please
from today
since this morning
this morning
this afternoon
this evening
tomorrow
tomorrow night
now
right now
now please
as soon as possible
asap
any day
any time
whenever
before work
after work
after tea
at night
only at night
in about an hour
in an hour
half past three
about two weeks
a few days ago
last week
last tuesday
over a month
since christmas
all the time
every night
every day
most nights
on and off
once
twice
again
still
still there
its still here
gone
its gone
it has gone now
he is not in
she is out
he is asleep
shes asleep
hes in bed
nobody is in
nobody home
no one in
no one will be there
we are out all day
i will be out
ill be at home
im in all day
im at home
i live alone
i live on my own
just me
only me
me and my wife
me and my two kids
two adults and three children
four of us
my mum and dad
my mum
my mums house
my nan lives there
my partner
my partner and me
his name is on it
its in her name
she pays it
he pays the rent
my landlord
the landlord has it
i rent
i own it
from the council
someone else
somebody else
somebody put it there
a man in a van
a white van
two men
a woman did it
did not see
didnt see who
no one saw
i saw it
i saw them
i took a photo
no photo
in the road
in the middle of the road
on the road
on the pavement
blocking the pavement
half on the path
by the wall
behind the wall
on the wall
against the fence
by the gate
at the back
round the back
at the front
in the front garden
in the alley
under the bridge
by the bridge
next to the river
by the canal
outside the school
outside my house
outside my flat
by the bus stop
top of the street
end of our road
on the corner
in the car park
on the grass
in the park
near the swings
behind the shops
on the stairs
in the hall
third floor
in the kitchen
upstairs
downstairs
by the door
in the shed
it is big
its quite deep
about a foot wide
its broken
its cracked
smashed
snapped off
the lid is off
its heavy
too heavy for me
sharp
not sharp
not dangerous
its not dangerous
no danger
nobody is hurt
no one is hurt
not urgent
it is not urgent
its not an emergency
it can wait
theres a bit of glass
just rubbish
bags of clothes
an old bed
a mattress and a cot
a cooker
gas cooker
electric cooker
a gas bottle
tins of paint
black bags
kids toys
childrens clothes
needles no
no needles
dog mess
a dead fox
a dead cat
a dead bird
my bad back
bad knees
i am disabled
im in a wheelchair
i use a stick
i am 84
im blind
im deaf
hard of hearing
i have epilepsy
i have cancer
heart trouble
im pregnant
my son is autistic
my mums care visits
his carer does it
the carer comes at nine
yes he is my carer
hospital on friday
im in hospital
he passed away
she died in may
he died
my dad died last year
we split up
my ex
my ex has it
my husbands
hes my son
my daughter aged 3
twins
a boy
a girl
baby is due in june
he is 15
she is at school
year 6
the school said so
the police said to ring you
police have been
i told the police
the doctor said so
my doctor
a nurse
social worker
bank card
by card
cash
i have no money today
i cant pay it all
twenty pounds
no change
the blue one
the black one
the first one
the second
the last one
other
something else
both
all of them
same as before
same as last time
thats right
thats wrong
wrong address
wrong street
thats not my name
not me
yes
yes please
yes thats me
yes she can
yes he can
ok
okay then
fine
good
great thanks
thank you
thanks bye
bye
hello
hello is anyone there
are you there
is anyone there
can you help me
i need help with this
i need some help
please help me fill it in
what do you mean
what
why
how
who is this
are you a real person
a person
a real person
speak to someone
talk to someone
you keep saying that
i already told you
i told you that
i said no
i said tomorrow
thats what i said
ive changed my mind
sorry ive changed my mind
sorry i changed my mind about that
weve changed our minds about it
dont worry about it
no need to worry its sorted
ill sort it myself
ill see to it myself
ill get rid of it myself
i wont be in
i wont be in on that day
i wont be in that morning
i wont be at home on the tuesday
i cant be there
i cant be there that day
i cant be in when they come
nobody will be in
there wont be anyone in
do i have to be there
we wont be at home
i cant do that day
im away that week
they took it all this morning
they have been and taken it
somebody has taken it already
he took it away already
they took everything but the mattress
i havent got my phone with me
i dont have my phone on me
ive not got my phone on me
i left my phone at home
i havent got that phone any more
i havent got my phone here
theyve just been and done it
theyve just been and took it now
theyve been and gone
they have just been thanks
he has just been and emptied it
we have nowhere to put it
we have got nowhere to put the bin
i am not at home this day what to do
no i meant the other one
he's at work till five, can he do it after
im not there anymore i moved
ok ta
what do i do now
please hurry im on my break
never mind its come
she cant get to the door quick, knees
out tonight so it'll have to be tomorrow
dont know the postcode
can you stop texting me
my husband will be in
they didnt come
i'll leave it then
had enough of this bot ill ring instead
It's for my mother, she doesn't have a mobile.
whats taking so long
yes that one
left it by the gate
does it have to be me that signs
wrong number sorry
can't do mornings
they're not mine
how long til someone answers
tell me again slower
nobody here can lift it so can your men come in the yard
gone through to voicemail again
my lad's got the car
u still there?
it says error
not sure about leaving a bin on that bend
thats my old address
will it hurt my chances if i put a second choice down
i cant see the picture
can she come with me
what happens if im not in
stuck on page two
it was last thursday
no one told me
Thank you, you have been most helpful.
we go away saturday
nah leave it
he doesnt live here no more, take him off
do i have to go there in person
thought id missed it phew
show me the help menu
gave up on the website
and after that
let me get my glasses
can i change it to my daughters name
both of them
i dont want it anymore, cancel
last time they just took it no questions
why do you need my date of birth
its the blue door next to the vets
nearly home ill look then
cant remember what i put
thats not what i asked
is it too late to change
on my own here so give me a sec to find a pen
the one with the brown lid
my sister's handling it
he isnt back til friday can it wait
can you come round the back
ill be dead quick, is friday free
we share it between three houses
not tonight
put me down for the tenth
whichever's sooner
i'm deaf so text only
Could you write that in bigger letters?
they said ring you you said ring them
took ages that
dont feel right giving my card number over text
what if she says no
is that all
no need to send anyone, it turned up
it's over now, they've fixed it
where's it gone
ok so who then
keeps asking me the same thing
hang on dont go ive got the ref somewhere
my phones on 2 percent
is this a robot
i want to leave feedback
want out of the reminders
me mum's asking can she pay at the post office
its not for me its for him upstairs, hes no good with phones
i'll be gone by 8 in the morning, do they come before
what time do you finish
last house before the farm
i cant find it anywhere
how will they know its me
spelt my name wrong
hes changed his mind
can I speak Polish with somebody?
repeat
fingers crossed
not bothered
am i too late
your lads took everything out the shed, brill
told you already
two weeks on friday
that link doesnt open
i got cut off
she's lent me her phone so its her number not mine
how do i get out of this menu
dunno what you mean
hello again
i was number 4 in the queue a minute ago
just looking
let me ask the wife
can it be a different day, kids are with their dad that week
hang on love me tea's boiling over
aye go on then
she's me daughter not me wife
number's on the other side of the letter, give us a tick
it'll be the one with the blue gate
nah that's our old address
can you say that again but shorter
ive only got while the bus comes
my fingers are too big for this
back now, was the window cleaner
LS something, hold on
he's in the bath can he ring you after
its me mams account but i do it for her
sorry that were the cat on the keyboard
what was the question
tuesday's no good i've chiropody
neither of them
ta pet
will do after me shift, on at two
thats a seven not a one
i live down the snicket behind the club
Yes please, if it is not too much trouble.
no rush im sat in the van
she's a bit hard of hearing so text better
my lad set this up for us
i've pressed it and nowt happened
same as what i said before
is that you typing or a robot
three of us in the house, well four at weekends
can you do it for both bins then
not today thanks
wait till i find a pen
battery's going ill come back
brown one
hiya me again from this morning
they moved to whitby last year
oh right i see what you mean now
dont know me postcode off by heart
carer does that bit for me, she's in at twelve
well i never
am i in a queue or what
erm the second one i think
you've spelt my name wrong it's double t
can it be after four cos of school run
its raining stair rods so i'll put it out later
what do i type
flat 3 but the bell says 2
that were quick
you still there flower
im at work mind so might be slow
yes and no
ask our janet she'll know, only she's in tenerife
does it matter which
put mr on it
hes deaf so dont bother knocking, use side door
i cant see the button
oh its upside down sorry
left a note for the lads on the lid
that isnt what i asked but never mind
go back one
yes i can hear you. well see you
gonna be out til dinner
my english little, please slow words
ok i send to my wife she know better
the one nearest the chapel
all done cheers
have to nip and let dog out
i'll be 80 in august me
he works away, back a week on friday
no email sorry, never had one
you asked us that already
right you are
what time d'you knock off
that link just spins round
yeh he said that an all
can my neighbour take it in for us
i put my dob in backwards american way
reet champion
mine ends in 4471
we call it the ginnel at the back
cant talk now on the till
do i need me national insurance number for that
i thought it was gone wednesday
he said to tell you hes got a big dog but its soft as muck
sorry wrong chat that was for our group
one sec, somebody at door
its on me other phone
whichever's cheapest
no im the tenant, mr hussain is owner
how do i spell that
let me ask him when he gets up, hes on nights
not sure what year we moved in, summer it was
never mind found it
thank you and take care of yourself
i'm all fingers and thumbs today
mm maybe
he's took his hearing aids out so ask me instead
hang on theres someone at the door
one min kettle
nah the other one
its a flat not a house
third from the top
ok so what now
Sorry, I pressed the wrong thing
can u say that again but shorter
im on the bus signal keeps going
didnt get that
Mrs. Okonkwo, O K O N K W O
my daughter is typing for me, I speak Gujarati
wrong number soz
not that postcode the old one
Tuesday suits
any day except friday, jummah
it says continue but nothing continues
yeah boi
brb baby's awake, wants feeding
Good evening, are you a real person or computer?
I have 5 minutes before handover
who am i talking to pls
hiya love
bless you, that's ever so kind
wagwan
hello hello anybody there
this is for my landlady, she dont do phones
he works nights so dont call before 2
the surname is spelt with a z
we moved out of there in august
she's at her sister's till monday
no thank you that is all
safe bro appreciate it
ta duck
im still here
are you thinking or broken
my english not so good, speak simple please
i put the reference in, six numbers
cant see no button
Could you hold on while I find a pen?
its blurry on my phone the map
i ent got an email
can my son fill this in for me
he's only lodging, not on the tenancy
was it 22 or 22a, let me look outside
the one with the blue gate
do i type it or say it
left it at work, will message tomorrow
thats not my name but ok
which one of these is me
I am back, sorry, my mother in law rang
quick one before the school run
you're faster than the phone line ill give you that
whoops caps lock
Dziękuję, all clear now
shukriya beta
prefer not to say
flat c, buzzer dont work so knock
round the back, through the alley
my wife is better with these things, wait she is coming downstairs
ive got gloves on cant type well
is it free to text you
start over pls
why do you need my date of birth
erm the 14th i think
whichever is soonest
it was a lady called sandra i spoke to
sent it already yesterday by email
the picture wont attach, too big
take your time im only peeling yam
don't know, my husband handles it
between 10 and 12 while the baby naps
i'll ask my mum and get back to you
cant hear nothing, oh its text, silly me
she walks slow so let the phone ring a while
parked up between drops, got two mins
sorry for the spelling im dyslexic
put me down as doctor not mister
he's passed his keys to me while he's in ghana
lost my place scroll up
why has it gone grey
finished work now, carry on
we've got two front doors dont worry about the first
is it the number on the bottle green letter or the white
no landline just this
yh go on then
Not today, thank you.
what did i say before, my minds gone blank with all these papers
my mate told me to try this
give it me in plain english
i'd rather the afternoon cos of dialysis
three adults, one child, one parrot
was hoping for someone from brum but ok
cheers pal, have a good un
hang on got to pull in, tractor behind me
not that road, the other one by the chapel
sorry my thumbs are like sausages on this phone
she's in the bath can she answer after
no idea love, whatever it says on the bill
just a tick, kettle
ok typed it in, now what
He passed the phone to me. I'm his daughter.
yer tis, number 14
that postcode's the farm, we're the bungalow behind
can you say that slower
i cant read it its too small
wrong button soz
second one down
let me ask my other half
customer just walked in brb
back now, where was we
i am deaf so typing suits me fine
you still there?
didnt get no text
my hands don't work well, so please give me time to type
the signals pants down here, keep dropping
gone blank what was the question
nope never had one
she moved to her sisters at easter, so its just me on there now
Half past three would suit very well, thank you.
cant do mornings, im out on the boat
anyone but a monday
is that me done then?
ooh that was quick
i already told you that
green lid. no hang on. brown
dunno ask the wife shes on shift till ten
leave it with the neighbour, she is always in
can someone else be there for it, ive hospital for my check up
bell's going for period 4, i'll carry on at lunch
not being funny but can i start over
what do you mean by reference
RB something something 7, its under the magnets
mum says its fine
we got no house number only a name
Rose Cottage, but the sat nav puts you in the pub
thats old. we sold that car
ansum, cheers
right on
proper job
that'll larn me to read the letter first
too many letters in that word for me, dyslexic sorry
call me jan everyone does
mr not mrs
it's spelt with a y
not today, i'm in calves up to my elbows
the visitors leave saturday so do it after that
what happens if im late
do i need to be in
will he knock or just leave it
they went without waiting for me, i only went to get my crutches
take your time im not going anywhere
you keep asking me the same thing mate
i dont live there i only own it
next door has the key
both please
how long's that then, roughly
it wont let me press it
please wait, i look for translate
yes is correct my name
who am i talkin to, is it sandra
I'd sooner not give my date of birth, if it's all the same.
forget that, found it
um the blue form i think? with the crest on
he hung up on me, no matter
tell them the gate sticks, lift and push
mind the dog, all bark
it'll be my lad signing as i cant get down the stairs sharpish
phone is on 3 percent, be quick wont you
got cut off earlier, picking up from the bin question
no that was last year
nearly. its the one after
aye go on then
can i have it wrote down
tried that, turned it off and on and all
whatever is cheapest
oh and i forgot to say two bags
does it matter which
they're all at school now, so there's nobody under 18 in during the day
you put drive and its a close
cancel. no dont cancel. keep it
i'll be the one in the yellow wellies
she doesn't do computers so i'm doing it for her
fair enough, worth asking
screen went black, what did i miss
that's the landlords name, i am the shop
not got an email, never have
My carer will press the buttons for me. She says hello.
left it out since six, im off to work now
gate code's 1066 like the battle
what did you put for the first answer
cant hear nothing cos its a chat isnt it, doh
give us a minute im on the ferry
just me and the kids
me and the kids
only me and my kids
me my wife and the two kids
just me and my daughter
me and my little boy
its me and my son
just the two of us and the baby
us and three children
my partner and our baby
me mum and my brother
just my mum and me
me nan and grandad live here
theres four of us two are kids
nobody else just the kids
no other adults
no one else lives here
me and my lodger
im on my own here
she lived on her own
he lived by himself before he passed
nobody has rang me
nobody has rung me
no one has rang me back
nobody rang back
nobody has been in touch
no one has called
still nobody has come
nobody came out
no one turned up
nobody told me
nobody has emailed
no one is answering
nobody picks up the phone there
ive not heard from anyone
nobody has been to look at it
theres gas bottles in it
its got gas bottles in
oh and its got gas bottles in
theres an old gas bottle in the pile
some camping gas canisters in there as well
theres paint and oil in it too
its got needles in it
theres glass in it
and a car battery
theres asbestos in it i think
it has a fridge in it
he swore at me
the bin man swore at me
she was rude to me
the driver shouted at me
he was very rude
they laughed at me
she put the phone down on me
he told me to go away
they left rubbish everywhere
they spilt it all over the road
they chucked it back over my wall
the lorry went straight past
he wouldnt take it
she said no
he said it wasnt his job
i fell out with them about it
its been like it for days
its getting worse
its got worse
theres more now
it fell over in the wind
its come back on
its still off
my dad passed away last week
my mum died in march
she passed in the summer
he died two years ago
its for my late husband
my wife died and im dealing with her things
i lost my husband
ive lost my job
i lost my purse
ive lost my card
`;
