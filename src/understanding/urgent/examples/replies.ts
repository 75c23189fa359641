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
`;
