/** Someone may die. One message a line, as people type it. */
export const DANGER_TO_LIFE_SAID = `
i want to kill myself
i dont want to be alive
thinking about suicide
im going to end my life tonight
i cant carry on living like this
life isnt worth living
there is no reason to live
nobody will miss me when im dead
i have a rope and im ready
im stood on the bridge
im at the train station thinking of jumping
i took an overdose
taken all my meds at once
swallowed a load of tablets
shes took all her pills and wont wake up
i want to hurt myself
i keep cutting myself
self harming and it wont stop bleeding
wish i was dead
wish i never woke up
goodbye everyone im sorry
please tell my kids i love them i cant do this
this is the last message ill ever send
going to jump in front of a train
my friend is suicidal
my son says he wants to kill himself
my daughter has been self harming and talking about dying
my lodger has locked his door and sent a goodbye text
he has tied a rope to the tree
husband has gone missing he is depressed and left his phone
hes threatening to throw himself off the roof
hearing voices telling me to stab someone
i feel like hurting somebody
im going to kill him if he comes near me
he said he will burn the house down with us in it
heart attack
think im having a heart attack
my mum has got chest pain and is sweating
pain in my chest and my arms numb
cant breathe
my baby isnt breathing
he has stopped breathing
my wife is choking
hes choking on a bit of food
my dad has passed out and we cant wake him
woman collapsed in the library
man unconscious at the bus stop
having a stroke face drooping speech slurred
having a seizure on the floor
diabetic friend has gone into a coma
severe bleeding
theres blood everywhere
he cut his arm off with a saw
shes fallen off the ladder and cant move
fell out of a window
child hit by a car
been run over
crash on the main road people hurt
motorbike accident rider not moving
car has gone in the river with people in it
somebody is drowning
child in the lake cant see him
boy fell in the reservoir
trapped in the water rising up to my chest
flood water coming in and my nan is stuck
house fire
my house is on fire
next door is on fire
theres a fire in the bin store and its spreading to the flats
flames coming out the window
smoke filling my flat cant get out
car on fire outside
we are trapped upstairs fire downstairs
electric blanket caught fire
explosion at the flats
someone with a knife
man with a gun
being attacked
hes trying to break my door down with a hammer
people fighting with bats outside someone gonna get killed
someone got stabbed on my street
gunshots
i heard shooting
someones breaking in my house right now
burglar downstairs
being followed by a man im scared
someone tried to drag me into a van
my drink was spiked and i cant stand up
they are going to kill me
hes threatened to shoot me
somebody has been attacked and is bleeding
a lad is kicking someone in the head
my child has gone missing
cant find my 4 year old
toddler drank drain cleaner
kid ate weed killer
my son ate some pills
my little girl is burning up floppy and has a rash
bee sting and her face is swelling up
poisoned
electrocuted and not moving
found a body
theres a dead man in the park
old man fallen in the snow not moving hes freezing
need an ambulance
ring 999 for me please
help im dying
hes going to die
she is going to die if no one comes
a lady is on the wrong side of the railings on the flyover
somebody climbing over the barrier on the bridge
lad up on the roof says hes gonna do one
cant see a way out of this except death
not safe to be on my own tonight with these thoughts
i got a plan and i got the stuff
the voices want me dead
he has drunk antifreeze
i dont see the point in being here no more
ive got a load of pills in front of me and im gonna take them
wanna die
my brother just text me saying goodbye and his phones off im scared hes gonna do something stupid
sick of living tbh just want it to stop for good
going to hang myself if i get evicted
suisidal and dont know who to ring
my little un has swallowed one of them button batteries
baby gone floppy and blue
flat below is on fire smoke coming up the stairs
kitchens on fire help
there is thick black smoke coming out the flat upstairs and people inside
lads with machetes outside the chippy
someone has been stabbed in the park
my neighbour said hes coming round tonight to stab me
severe chest pain down my arm
shes having a fit and it wont stop
allergic to nuts and my throats closing up
whats the quickest way to end ur life
i drank bleach
he has left a note and taken the car
intruder in my house hiding in wardrobe
someones been shot
i just want to go to sleep and not wake up again
im not safe from myself tonight
i dont trust myself tonight
ive had enough of life
got nothing left to live for
no one can help me now its over
i keep thinking about doing it
had a bad night nearly did it again
my mum is talking about killing herself since dad died
he posted on facebook that he wants to die
shes barricaded in her room with tablets
friend rang me slurring says she took something
my tenant said he is going to do himself in
a colleague has told me she feels suicidal
i am feeling very low and want to harm myself
my dad has fallen and hit his head and hes not making sense
grandad on the floor cant get up says his chest hurts
neighbour on the ground outside bleeding
she is having a baby right now in the car
waters broke and theres blood
my son is fitting he never has before
he isnt responding
cant feel my legs after i fell
she cant swallow and her lips have swelled up
please come quick my wife is very ill
a car hit a kid outside the school just now
theres been an accident a man is stuck under a van
fire in the flat upstairs people shouting
bin shed is on fire next to the flats
can see flames and there are kids in there
car is burning next to the petrol station
someone is in the water by the weir shouting
my boy fell in the canal
hes waving a knife about in the high street
man with axe in the road please send somebody
a gang with bats trying to get in my house
someone is trying to kill me
a man tried to grab my daughter
`;
