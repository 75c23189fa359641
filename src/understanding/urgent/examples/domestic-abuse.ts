/** Harm from a partner or the family. One message a line, as people type it. */
export const DOMESTIC_ABUSE_SAID = `
my husband beats me
my partner hits me
my boyfriend hurts me
my girlfriend hits me
my ex is stalking me
my ex threatened to kill me
he hits me
he punched me in the face
he pushed me down the stairs
he strangled me
he grabbed me by the neck
he choked me
he pinned me to the wall
he drags me by my hair
he kicks me when im down
he spits at me and calls me names every day
she beats me up and nobody believes a man
my wife is abusive
my wife threatened me with a knife
my partner is violent
my partner is abusive and controlling
im in an abusive relationship
he is controlling and wont let me out
he wont let me see my family
he wont let me work
he takes my wages
he took my bank card
he took my phone off me so i cant call
he reads all my messages
he has put a tracker on my car
he follows me everywhere
he turns up at my work
he wont leave me alone since we split
he keeps coming to my house banging on the door
he broke in and smashed everything up
he threatens to hurt the kids if i go
hell take the kids off me if i leave
he said if i leave hell kill me
he says no one will ever find me
im scared of him
i am scared of my husband
frightened of my partner hes got a temper
im afraid to go home
i need to get out he is going to hurt me
how can i leave him safely
i want to leave my husband but im scared
i need somewhere safe from my husband
me and my kids need a refuge
womens refuge
is there a refuge for men
need a safe house
running away from violent husband
i ran away from my husband with the children
domestic violence
domestic abuse help
victim of domestic abuse
i need a domestic violence helpline
friend is being abused by her boyfriend
my sister is in danger from her husband
my daughter is with a man who beats her
my mum is being hit by my stepdad
dad beats mum up
my dad hit my mum and shes crying
hes hitting my mum
my neighbour gets beaten up by her partner
couple upstairs fighting shes screaming for help
i can hear a man hitting a woman
he is shouting and she is screaming next door every night
lady at work has bruises from her husband
my husband forces me to have sex
my partner raped me
he makes me do things i dont want to in bed
my parents want to force me to marry someone
they want to marry me off to my cousin in pakistan
my family will kill me for honour
my brothers beat me because i talk to boys
in laws treat me like a slave and hit me
my husbands family lock me in
he locked me in the house
he keeps me locked in
i am not allowed to leave the house
my visa is with my husband and he hits me
he says hell call immigration
he threatens to post naked pics
revenge porn from my ex
he killed my dog to scare me
he breaks my things
he is drunk and smashing up the house
please help he is here i cant speak
pretending to order pizza he is hurting me
he burns me with cigarettes
pregnant and he kicked me in the stomach
the father of my kids beats me
baby dad keeps threatening me
my ex found my new address
he breached the non molestation order
he got out of prison today and hes coming for me
clares law
coercive control
im a man and my husband hits me
my gf scratches and bites me
son hits me im his mother
my grown up son is violent to me
he wont give me money for nappies or food
he tells me what to wear and who to see
he follows me to the toilet and times me at the shops
hes battered me again
me fella battered me last night
gets handy with his fists when hes had a few
he lays into me
its not safe here with him
i need to get away from him
he went for me with a bottle
my bf keeps hurting me
he put his hands round my throat last night
she throws things at me and slaps me im a bloke tho
he controls all my money and i cant go out without asking him
scared to go home tonight coz of my fella
need a refuge place for me and 2 kids
my sister is being battered by her boyfriend
my wife punches me when shes had a drink
next door hes knocking her about again can hear her screaming
husband took my passport and says he will send me back home if i tell anyone
my mum and dad are forcing me to get married abroad
my brother and father will hurt me if they find out about my boyfriend
he rapes me
ive left him but he has found out where we live
can u help my mate her fella kicks off and hits her in front of the kids
cant talk he is in the next room he hurts me
im frightened of my partner
hes locked me in and took my keys
fleeing abusive relationship need housing
boyfriend chucked me down stairs im pregnant
walking on eggshells at home he flips and smashes the place up
my neighbour is being beaten by her husband i hear it through the wall
he wont let me have any money for food for me and the baby
im not allowed to see my friends or family he gets angry and pushes me
my fella gets violent when hes drunk
he goes for me whenever dinner is late
im covered in bruises again
i dont feel safe with my partner
partner smashed my phone so i couldnt ring anyone
she hits me and laughs about it
i have to hide money from him or he takes it
my ex keeps turning up and threatening to burn the house
he says nobody will believe me
need to get me and the kids out before he gets home
how do i get out of an abusive marriage
i think i am being abused at home
my wife beats me and i have nowhere to turn
a friend is trapped with a man who beats her
my sister wont say but her husband is hurting her
the woman at number 9 is always bruised and her husband shouts
i can hear her crying and him hitting things every night
he makes me sleep on the floor and locks the fridge
he says he will take my child to his country
my uncle and dad are planning a wedding i never agreed to
he is stalking me since i left
he wont stop ringing me and waiting outside my work
he choked me last night and i couldnt breathe
he forces himself on me
is it abuse if he controls who i talk to
he threatens to kill himself if i leave
please dont ring me back he checks my phone
my husband broke my arm
ex partner broke my door down last night
my girlfriend threw boiling water at me
my husband hits me
he's hit me again
she punches me when shes drunk
bf strangled me last nite
im scared of my wife
he wont let me leave the house
hes took my phone off me
my dad beats my mum
partner threatening to kill me
how do i hide this chat
can he see what i type here
hes trackin my car
locked in by my boyfriend
he's locked me out again
my brother wants me forced to marry
husband keep my passport
he controls all my money
ex outside my house again
my son hits me for money
she smashed my phone up
he says hell find us
mi fella battered us last night
ma man's been hittin me
our lass throws things at me
me ex wont leave us alone
need a refuge please
women refuge near fernley
help for battered men
he keeps kicking off n shoving me
mum in law slap me everyday
hes gonna do me in
she wont let me see my friends
is there somewhere safe for me n kids
i need get away from him
he forces me in bed
he checks my phone every night
found a tracker under my car
not allowed out without him
boyfriend slapped me
he'll kill me if i leave
walkin on eggshells every day
dont ring me back hes here
delete chat history quick
neighbour beating his wife
next door hes batterin her again
hear woman screaming next flat every nite
my daughters bloke hurts her
think my mate is being abused
my sister's husband keeps her indoors
he burned all my clothes
my girlfriend scratches and bites me
my wife hits me but im a man
he spat at me n grabbed my neck
shes put cameras in every room
my ex keeps sendin threats
breach of non molestation order
he threatned me wi a hammer
My husband punched me in front of the children tonight and I don't know who to call.
My partner takes my wages as soon as they land and gives me a tenner for the week.
I'm a bloke so I feel daft saying it but my wife has been hitting me for two years.
he dont let me go college anymore and he reads all my messages
Is there a way to use this website without it showing on the family tablet? He looks at everything I do.
My ex has been let out and he's already been sat outside my work twice this week.
Me boyfriend's took me keys and me bank card and says I'm goin nowhere.
She tells me nobody will believe me because I'm the man, then she starts throwing plates.
My family say if I not marry my cousin in summer they send me back and I never see friends again.
I can only talk when he goes to the shop, about ten minutes.
Lady at number 14 has a black eye again and says she walked into a cupboard.
My father hits my mother when he has been drinking and tonight it is worse than ever.
He times me when I go to Tesco and goes mad if I'm longer than half an hour.
ma ex partner keeps chappin the door at 3 in the mornin shoutin he'll burn the place doon
He has never hit me but I have to ask him before I do anything, even eat.
I left my husband on Sunday and he has found out which town I'm in.
can i get my name took off the joint tenancy without him gettin a letter about it
One of my cleaners comes in with bruises on her arms and her husband waits outside the whole shift.
My girlfriend's gone for me with her fists again and I've nowhere to go that she doesn't know about.
He says if I tell anyone he will put the pictures of me on the internet.
My grown up daughter screams in my face and shoves me about when I won't give her my pension.
his mum and brothers lock the door when he goes to work, i cannot go out
I want to change the locks before he gets back because he said next time he'd finish the job.
My boyfriend made me quit my job and now he says I owe him for rent and food.
He hold my visa and say if I go to police they deport me.
She's told all my mates I'm a liar, took me off the bank account and she kicks me when I'm asleep.
ow do i get an injunction on me ex, ee keeps followin me ome from work
Please don't send anything to my home address because my husband opens all my post.
My mate's fella has got an app on her phone so he always knows where we are.
I think my wife's ex is planning to snatch her, he's been circling the street all day.
He's smashed the front door in to get at me and he'll be back when the pub shuts.
I'm pregnant and my partner shoved me into the wall yesterday.
My husband he beat me with belt, I have no English friend, please help.
He goes quiet for days then he explodes and I end up on the floor.
there's proper screamin comin from upstairs and he's callin her all sorts, its every friday like
Is it classed as abuse if he only does it when he's had a drink?
My ex-wife lets herself into my flat and goes through my stuff, and last week she cut up my work shirts.
I'm 17 and my boyfriend won't let me wear what I want and he grabs me if I talk to lads.
My partner is a woman and so am I, and she's threatened to out me to my parents if I leave her.
how do I apply for housing for just me and the kids without my partner knowing anything about it
My dad has found out about my boyfriend and my uncles are saying I have brought shame and must pay.
Wot do I do if the dog my fella threatens to kill every time I answer back is registered in his name?
My husband makes me sleep with him when I say no and says it is his right.
She hides my heart tablets when we argue and won't tell me where they are till I say sorry.
He put a ring camera inside the lounge and shouts at me through it from work.
I ran out with just my slippers on, I'm in the bus shelter and he's driving round looking for me.
Our lad's twenty-six and he's had me up against the wall by me throat over a takeaway.
He'll not let us have a penny, man, I've to beg for bairn's nappies and he just laughs.
My neighbor she cry all the night and the man break things, I afraid for her.
Can I block my address from the electoral roll, my ex is violent and he's looking for me.
He wrenched my wheelchair away and left me on the bathroom floor because dinner was late.
My mum's new partner talks to her like dirt and she's stopped answering her phone to any of us.
I'm sat in the library using the computer because he's smashed mine, where can a woman go to be safe?
He says he's sorry every time and buys flowers, then my arm gets twisted again.
She threatens to hurt herself and tell the police it was me every time I pack a bag.
my bf makes me send a photo of where i am every hour or he comes lookin for me
He just told my sister over the phone that if he can't have me nobody will.
My in-laws treat me like a slave, I sleep in kitchen and they slap me if the food is cold.
My husband has a shotgun licence and last night he sat cleaning it and staring at me.
how can a person leave someone if everything including the council tax is in his name and he gets nasty
I'm writing this in the bathroom with the tap running so he doesn't hear. He has been punching the walls all evening and last week it was me he punched. I've got two little ones asleep next door.
I need to ask about moving my children to a different school without their father being told which one. He is under a court order to stay away from us but he has turned up at the gates three times.
My son in law is hitting my daughter, I'm certain of it. She wears long sleeves in this heat and she flinched when I went to hug her, and he never leaves us alone in a room together.
We've been married 41 years and he has always had a temper, but since he retired it's every day. He threw a mug at my head this morning and I am too old for this, love.
hiya just wonderin if i can get a single person discount on council tax if i chuck him out, only hes bein violent n i want him gone but im scared what hell do when he gets told
My wife controls everything. I have no card, no car keys, she reads my emails and if I'm late from work she's waiting behind the door with something in her hand. I'm six foot two and I'm terrified of her.
I came to Fernley from Eritrea with husband. He take my papers and my phone and he lock door when he go to job. Neighbour give me this tablet. Please what I can do, I am afraid of him.
I share a wall with a young couple and for the past hour I've heard him shouting, thuds, and her begging him to stop. It's happened before but tonight there's something different about it and now it's gone quiet.
He's never laid a finger on me but he decides what I wear, who I ring, what I weigh. He's got the password to everything and a thing on my phone that tells him where I am. I feel like I'm disappearing.
I would like a bulky waste collection for a sofa and a smashed up wardrobe and a door. My boyfriend broke them going for me on Saturday and I want them gone before the kids see. He says he's coming back tonight.
ma sister's man is a polis so she'll no report him but he's been leatherin her for years and last night he held her heid against the cooker. whit can we dae if she's feart tae phone anybody
I manage a small bakery and one of my girls has asked me to pay her wages to a different account in secret because her partner takes them all. She has marks on her neck today and she's begging me not to say anything.
My ex keeps making new accounts to message me, he knows what I had for tea and what colour my new curtains are. He's been leaving things on my doorstep. Nobody takes it serious because he hasn't touched me yet.
Please can you tell me whether the library computers save what you look at. I need to find somewhere to live for myself and a baby and it is very important that one person does not find out.
I'm 68 and my grandson moved in after prison. He's had my telly, my bank card, and on Thursday he raised his fist and told me he'd put me in the ground if I rang his mother. I daren't go home.
mi husband's family say i gotta go on holiday to pakistan next week but i seen a wedding dress in the case and my mum wont look at me. im 19 and i dont want to marry him i dont even know him
Me and our kid live with me dad and he's always been heavy handed but now he's started on me nan an all. He threw her walkin frame down the steps la, she's eighty-one, and he's goin to start again when he's back off the ale.
My boyfriend's been arrested for assaulting me but they have let him out on bail and his mates are parked at the end of the road. I keep getting calls with no one speaking. I don't think I'm safe in this flat.
I'd like to know how to cancel a parking permit for my partner's van. I'm trying to make it look like I've already gone abroad, because if he works out I'm still in Fernley he has promised to come and cut me up.
She was lovely at first. Now she rings my office ten times a day, she's stopped me seeing my brother, and last night when I said I was leaving she stood in front of the door holding a bread knife.
i am hes carer so everyone thinks im lucky to have such a nice old man but behind the door he hits me with his stick n calls me names n wont let me use the phone ive got no one
He's gone through my bag and found the flat application you sent me, so thank you for that. He ripped it up and made me sit on the kitchen floor till two in the morning. Can you send things to my mum's instead?
I think my best friend is in trouble. She used to come out every week, and now her husband answers her texts, drives her everywhere and tells us she's poorly. I saw her at a window yesterday and she mouthed help.
Ow do, our neighbour's lad come runnin round ours in his pyjamas sayin his mam's on the floor and her boyfriend's still kickin her. We've got the little un in here wi us, what do we do?
My mother's husband won't let her have her hearing aids in unless he says so, he keeps her bank cards in a safe, and he tells her she's going senile. She whispered to me on the phone that he pinches her.
It's been six months since I left and I thought it was over, but I took my car for its MOT and the mechanic showed me a little tracking box stuck up under the wheel arch. There's only one person it could be.
My landlord is also my boyfriend. When we fall out he turns the electric off, changes the lock and makes me sleep in the shed till I say I'm sorry. Do I count as a tenant or what?
Can you tell me if I can register with a new GP and get bins and everything under my maiden name, without it linking to my old address? There is a man who must not be able to find me or my girls.
I bain't one to interfere, but the maid what lives over the lane from us, her chap do treat her summat terrible. He had her by the hair out in the yard this mornin and she'm expectin an all.
my husband say i am crazy and nobody believe me. he hide the keys, he say i lose them. he take money from my purse, he say i spend it. when i cry he film me and send to his sisters. i am very tired and afraid.
Me and my boyfriend have been together four years and he's brilliant with everyone else. At home he bites me, spits in my food and pins me down till I pass out. We're both lads so I didn't think there was anyone to ring.
He's on the nightshift so I've got till six. I've one suitcase, two kids and a cat, and forty quid I hid in a box of tampons. I need to be somewhere he can't find us by the time he's back.
I do the school run with this mum who has started parking streets away and asking me if a grey Audi is behind us. Today she gave me a carrier bag of clothes and passports to keep. I'm really worried for her.
What time does the register office close and can I stop a marriage there? My younger sister is being made to marry a man twice her age this Saturday, our uncle has her phone and she's locked upstairs.
Since I lost my job he gives me pocket money like a kid and I have to show him the receipts. If there's 20p missing he won't speak to me for days, and last time he put all my shoes in the wheelie bin.
I'm a lodger here and the couple who own the house, she absolutely terrorises him. He's got burns on his hands, he sleeps in the garage, and he's asked me to pretend that I haven't noticed anything.
My daughter is 22, has a learning disability, and has moved in with a bloke she met online. He's got her benefits going to him, he's blocked us all, and she had a split lip when I managed to see her.
ok so me mans on tag he cant leave the house after 7 but im not allowed out neither he says. yesterday he boxed me in my ear cos man on the road said hi to me. i cant hear right. who can i chat to tht wont tell him
I'm Polish, I work in the packing factory here. My husband drinking and after drinking he throwing me on the wall. Police come one time, he say I fall. Now he say he take the children to Poland and I never see.
Could someone fix the street light outside our block please, it's been off for weeks. My ex has been standing in the dark there watching my window most nights, and last night he'd climbed up onto the bin store.
Bach, I don't know who else to ask see. My brother's come back to live with Mam and he's bullyin her tidy, holdin her by the wrists, screamin, takin her pension. She do say leave it, but she's shakin she is.
I told him on Friday I want a divorce and he has been calm ever since, too calm. He's taken the batteries out of the smoke alarms, cancelled the children's swimming and keeps asking me whether I trust him.
He doesn't know I have this old phone. Please could somebody ring my mother and tell her to come with my brothers, because he's nailed the back door shut and he has my keys, and he's been hitting me since last night.
My ex has our daughter every other weekend and uses it to get at me. He grabbed me by the coat at handover, he's told me he'll make me pay, and he asks her who's been sleeping in mummy's bed.
She's got me by the short and curlies, my missus. Wages go to her, I'm not allowed a key, I eat when she says and I get belted with whatever's to hand if I talk back. I'm fifty-three and I'm kippin in the bath.
Do you do free swimming for carers? I need to get out of the house for an hour with a reason he'll accept. He writes down the mileage and he has started locking the phone in the car. I just want to talk to a woman.
I'm a hairdresser and my two o'clock has got clumps missing and a cut behind the ear. She told me it was the cupboard door but her hands were shaking and he was ringing her every five minutes. What should I be doing for her?
My fella keeps gettin our tenancy in trouble by kickin the doors in, so now you've sent me a bill for repairs. It's me he's tryin to get to behind them doors. How am I meant to pay for that?
I moved here to be with him and now he's burned my birth certificate and deleted my mum's number. He laughed and said as far as anyone's concerned I don't exist. I'm on the neighbour's wifi so I might drop off.
My partner found out I'm pregnant and he's told me to get rid of it or he will do it himself. He's sat on my stomach once already. I'm at work till five and then he picks me up.
I'm her employer and her husband has rung here fourteen times since nine o'clock. He's now in the car park, she's hidden in the stock room crying, and she says if he gets her home he will hurt her badly.
bloke's draggin his missus down street
flinchin every time he comes in
hes makin me sign the house over
My wife pulled a kitchen knife on me during a row and I've barricaded myself in the spare room.
Whenever I talk to another man, even the postman, I pay for it when the door's shut.
he's took the bairns' passports and says I'll never see them again if I gan to me mam's
My tenant begged me to fit a bolt to her bedroom, her fella's got a spare key and a nasty temper.
The fella across the landing's been chuckin his girlfriend's stuff out the window and she's bangin to be let out.
i need new number for my phone because ex boyfriend call me 60 times today and say he come with acid
he checks my phone every nite and if i dont answer quick enough im in for it
scared of my ex
Next door's at it again, I can hear him shouting and her begging him to stop and then a thud
My husband keep my passport and lock the door when he go to work
I am worried about my daughter. She used to ring every Sunday, now he answers for her, and when I saw her she had bruises she wouldn't explain.
my girlfriend says shell kill herself if i leave and she wont let me see my mates or me mum
partner strangled me last night
how do i delete messages from this chat so he cant see them
My family will send me abroad to marry a man I never met. If I refuse my brothers will beat me.
I'd like some advice in confidence: my civil partner monitors everything I spend, reads my emails and follows me to work. Is this something the council helps with?
my ex keeps comin round bangin on the door sayin hes gonna burn us out
he promised he'd change after last time but then saturday he went for me in front of the kids
she controls what i eat what i wear who i talk to, 12 years now, im a man of 50 and im terrified of her
I'm ringing round for a friend who can't use her own phone. Her fella won't let her have the money for the bus, he times her when she goes to the shop, and yesterday he had her by the hair in the car park at Brindle Way.
My ex-husband has found out our new address on Coppice Road, he was sat outside in his van this morning, and he isn't allowed near us because of the order. We moved here to get away from him. Please can we be moved again?
he counts the teabags when he gets in
im typing this in the bath with taps on
she reads my mileage every nite
is there a way to clear this chat
he took the door off our bathroom
long sleeves again and its 29 degrees
cant talk hes only gone to bins
need my passport back off him
he's sat outside me work again
my phone must be on the table always
third pair of glasses this year
there's a wee tag sewn in ma coat
he gies me a fiver a week
flowers again from someone i left
she put my insulin down the sink
he says nobody would find me
i ask before i use the heating
His mother keeps my wedding gold and my visa in her wardrobe and I am not to go past the gate.
My neighbour at 14 came to borrow milk with a split lip and asked me not to say she'd been.
can i have the council tax bill sent to my sisters instead, if he sees a letter with only my name on there will be trouble
The lad on my team starts shaking when his girlfriend rings, she rings eleven times a shift and hes to answer on video.
I sleep in the box room with the drawers pushed against the door. He finishes his shift at six.
My dad booked me a flight to Lahore for Thursday and my aunties are measuring me for a dress, I am 19 and I said no.
how do i get a library card without him knowin, he goes thru my purse every sunday
She only lets me see my brother at Christmas and she sits between us. Last week she burned my fishing licence and my post.
Our lass walks on eggshells, jumps oot her skin when his van pulls up, and noo she winnae take her sunglasses off.
Is it possible to change the lock on a council flat today, he still has a key and things keep moving while I'm out.
my partner he say if I go to office for papers he will call immigration and they send me home without baby
Every payday my wages go in his account and I beg for bus fare. He says I'm thick with money.
The couple upstairs, there's a thud, then nowt, then her crying in the bath. It was the same Tuesday and tonight is worse.
He parks across the drive so my car can't come out. Been eight days and work think I'm poorly.
My wife tells the doctor I'm clumsy. I've had two burst eardrums and a scald since March and I don't do any of the cooking.
our doorbell camera talks to me when i leave, its him at work asking where do you think youre going
I do nails at the salon on Mill Lane and a regular came in with finger marks round her throat, she wore a scarf and said the cat did it, and her husband waits in the car the whole hour with the engine on.
I'd like to know about joining the swimming classes for women but the thing is my husband won't let me get changed where people could see the marks on my back, could I come in already dressed
My son is thirty and lives with me, when he's short of cash he stands over my chair till I hand the card over, and there's a fist hole in every door on the landing now, I daren't go up to bed while he's awake.
Asking about single person discount. I haven't left yet but I've a bag at the chemist's and my bairns' birth certificates in a cereal box, I just need to know how quick it comes through and whether he would get a letter about it.
My boyfriend and I both rent from you, he's a lovely man to everyone else, but he wakes me through the night to go over who I spoke to, and last week he made me stand in the yard in my nightie till I remembered.
hiya am messaging off me mates phone cos mine sends everythin to his, he knew i was at me mums before i sat down, he knew what we had for tea, am scared to go back n scared not to
I run the nursery and one of our mums turned up barefoot this morning with both children and no coats. She keeps looking at the car park and has asked us to say she never came if a man telephones.
Me butty's missus has sold his tools, see, shut his bank card in the safe, and he had to climb out of the kitchen window to come to rugby. Big lad he is, but he was crying in my van.
Could you stop sending the housing survey by text please, my husband looks at every message and I had to say it was a wrong number, then he smashed the screen and now I'm using the one at the community centre.
We're two men, been together nine years. He tells me if I go he'll send the photographs to my father and the mosque. Tonight he's put the chain on and has the only key in his sock.
My daughter used to ring every Sunday. Now the phone is on loudspeaker, she says yes and no like a robot, and I can hear him breathing. Yesterday she said our old code word for come and fetch me.
I left him in January and moved to Fernley so he would not know. There was a photo of my new front door in my inbox this morning, with my curtains as they are today.
I clean for a lady on Park Crescent. Her husband weighs her each morning and writes it on the calendar, and if it's over she's not to have dinner. She ate a crust out of my lunchbox today.
When he's back from the pub I put the little ones in the wardrobe with a torch and we play the quiet game. He's due at eleven. I wanted to ask about a school transfer to another town.
My brothers have found out about my girlfriend. They've took my phone and laptop, there's always one of them sat on the stairs, I'm on my nephew's tablet, and they say I'm going to my uncle's at the weekend and won't be coming back.
my cousin came from romania to marry, she sleep on kitchen floor, wash for all family, no key no phone no english class, when I visit they stay in room and answer for her
where can i keep a dog for a few weeks, he said the dog goes first if i walk out and hes already kicked her down the step so i cant leave her wiv him
What time does the register office close, only his lot are bringing me there at three to give notice and I'd be glad if somebody could ask me a question on my own.
He tips my tablets out and says which I can have. The stairs did my wrist, he told A and E, and I nodded.
Am I allowed a parking permit in just my name? Hes took mine out the windscreen and the plugs out the engine so I stop put.
hes leatherin me mam
our kids fella batters her
ma man skelped me again
me bird lamps me when shes bevvied
husbend thottled me last nigth
he's been brayin our lass
ex keeps stalkign me at gym
the gadgie hoyed us doon the stairs
my bloke clobbered us wi the poker
wife thumps me, im ashamed
he clouts er evry friday, i can ear it
Me stepdad's a bully, he belted me mum across the kisser and she's hid in ours.
My betrothed's family are coercing me into the wedding and my uncle has vowed to maim me if I shame them.
She's dead controllin la, she's got me bank card, me phone, the lot, and she scratches me face if I moan.
He duffs her up proper, my lover, and her's only a little maid, us can't bide next door and listen no more.
my hubsand is beeting me and he lok the dor from outside wen he go to wurk, i have no kee
I am being terrorised by my estranged spouse, who has broken his non-molestation order twice since Monday and is loitering in the lane as I write.
Mi babyfather a lick me dung inna di house, him seh him a go kill me if mi call police.
Our Kev's missus wallops him, wi' a pan last time. He'll not tell anybody, he's a prop forward and he's mortified.
he's gaslightin me n takes every penny n slaps us about when the bairn's asleep, i want away fae him the night
My grandson has taken to assaulting me when I refuse him drink money. He wrenched my arm out at the shoulder on Sunday and has promised me worse this evening, and I'm eighty-one and do not want him put in prison.
pardon my english, the man of my sister he strike her with belt and make her to have relation when she say no, she is with two months in the stomach, where she can run please
I'm her vicar, and she has permitted me to write. Her husband cudgels her with whatever's handy, impounds her pension, and has forbidden her chapel. He is at the cattle market till four, so it would need to be before then.
wanna no bout bin day but also me boyf headbutted me n av got a shiner, e says if i grass e'll chib me, am in the bogs at maccies with me babby
There's a lass in our block gets a hiding regular like, chucks her about he does, an now he's nailed the windows shut an she's shouting through the letterbox at us for a lend of a phone.
Yer man's after raisin his hand to her again, so he is, and her expectin. She's sat in my kitchen with a bag of peas on her jaw and he's hammerin the door.
My dad's threatenin to do one of them honour things on me for having a boyf, ma says pack nothing just go, am at the bus station an I fink my cousin's clocked me.
my husband counts the miles on the car so he knows were ive been and i get it if its wrong
is there anywhere takes women with a dog, i cant leave it with him he's kicked it across the room to get at me
wife throws things at me, i've had stitches. im a bloke i know how that sounds
cant ring, he checks the phone bill and goes mad. is txt private
My partner's been hitting me for about four years and I've told nobody till now
he takes all me wages off me and gives us a tenner for week, if i argue he kicks off proper
ex has had a key cut and keeps letting hisself in when im at work, moves things about so i know hes been
how do i get off the joint tenancy without him knowing im going, he's dangerous when he's crossed
husband family not let me go outside, they keep my passport, i am married since march
walked into a door again haha. no i didnt. it was him
need to delete this after. my boyfriend gets violent when hes had a drink
me mam's fella had her by the throat last night and shes acting like nowt happened
Only hits where it doesn't show, and says no one will believe me because he's well thought of in the town
the nights his team lose are the worst, i go up and wedge the chair against the bedroom door
can you send my letters somewhere else he opens everything and then i pay for it
its my daughter im texting about really her boyfriend has put a tracker on her phone and shes not to see any of us now and she had bruises all up her arms at easter she said it was the dog
scared of my partner
I am 71 and my husband was always handy with his fists, but since he retired there is no getting away from him.
he's out til six and i'm leaving him while he can't stop me, what papers do i need to bring
breaking the non mol order again, sat outside mine in his van flashing his lights
husband wont let me have any money and hits me if i ask
he's been lovely for a month since the last time he put me in hospital but i know it's coming, can feel it building
Where can I go if my partner is hurting me?
she says she'll tell them i hit the kids if i leave, it's her that does the hitting, of me
boyfriend smashed my phone so i cant get help, im on my sisters
family send me to marry in summer with man i never met, they beat me when i say no, i am 22
37 yrs wed and hes never once let us have me own bank card nor a door key
does it count as abuse if he's never actually hit me, only tells me what he'll do to me
i'm 48 and when my grown up lad wants weed money he puts me up against the wall
womens refuge please
cant talk hes in next room. not safe with him
got away last week wi the kids, now my ex has found which school, he was sat parked there this morning watching us
the girl in the flat above, her fella batters her every payday, we hear her begging him
my husband's threatened to put private pictures of me online if i go
I'm a woman and it's my girlfriend who pins me down and slaps me when we row, is there a service for us or only for when it's men
he lock me in house from outside when he go work
police took him away sunday for hitting me but he's out, and he's texting that i'll be sorry
need my council house locks changing today, ex put the back door through looking for me
i do what he wants in bed because it's worse if i refuse
hiya not for me this its about our kid my sister shes plastered in make up in all this heat and she jumps when her phone goes and hes always stood there when i ring, mam saw her ribs last week. how do we get her out of there
he reckons if i go to our lass's for christmas there'll be no house to come back to and he means it he smashed the last one up
can you change the name on my council tax without a letter coming here. he opens everything and i pay for it after
im in the bathroom with the taps on so he cant hear us typing
Fifty-one years wed and he still locks me in the back bedroom when his dinner is late. I have told nobody until now.
my husband family take my passport and my phone only this one from neighbour i cannot go out alone they say they send me back
wor lass hits me. there i said it. big lad like me who's gonna believe it
he's put a tracker on me car and turns up at the care home where i work
how do i get our joint tenancy in just my name, hes out on bail for what he did to me and he's been round twice
not allowed me own bank card. he gives us a tenner on a monday and wants the receipts
through the wall again tonight shes screaming get off me and then it just went quiet
daughter rings me every sunday on speaker cos he makes her, she's gone to skin and bone and she wears long sleeves in july
if he comes on this chat pretend i asked about the recycling
my ex has found the new address and posted a photo of my front door to me. order says hes not to come near
girl on our packing line come in with another black eye said she walked into a door, thats three doors since easter, boyfriend waits at the gate every shift
he had his hands round me neck last night. he says sorry now and hes asleep
need to get out with the two little uns while hes at the match he's back about half five where can we go hell kill me if hes back first
mums boyfriend chucks plates at her and she tells me to put my headphones on
son moved back in after his divorce and im frightened of him. he pushes me about and shouts till i hand over me pension
I want leave my husband but visa is from him, he say police will take me not him. he beat me since two year
cancel the housing form please he saw the email and went for me
they want me to marry my cousin in august, brothers have been told to watch me, i said no and dad slapped me and took my college pass
our lad's girlfriend burns him with her hair straighteners and laughs it off. he wont ring anyone so im asking
he says who'd have you. says it every day. doesnt let me see my sister, doesnt let me work, checks the mileage on the car
he's just left for his night shift so iv got til six. who do i speak to bout a refuge
shes told him its over and now he's sat outside hers in the van every night revving it, texted her if i cant have you nobody will
i do hair, one of my ladies has a patch missing at the back and begged us not to say owt to her husband when he picks her up
every time i mention leaving he says he'll put the photos of me online and send em to my mam
you sent a repairs man about the bedroom door. the door didnt break on its own, my partner kicked it in to get at me
my nan lives with grandad and he twists her wrist when she forgets things. she says hes only tired
he wont let us take me pill and he wont let us say no. is that owt you can help with
how do i make this chat not show on the family ipad, he goes through it every night
if I take my name off the tenancy will my husband get a letter?? he must not know im going
hes tracking my oyster. late home = i pay for it
mother in law keep my passport and my door key
bhabi's got marks on her arms again, says its the oven. my brother's temper more like
ex turned up at my halls again, security wont do nothing, he says if he cant have me nobody will
long sleeves in this heat cos of him. need somewhere for me and two kids
Every payday he takes it all and gives me bus fare
typing from work toilet, how do i leave him safely
they booked me a flight to mirpur for july and theres a man there i never met. im 19 and i said no and they laughed
girlfriend hits me, im a big lad, feel daft
he say if I call police home office will send me back to Albania without my son, so I stay and he do what he like
My colleague on the ward flinches each time her phone goes. Her boyfriend waits in the car park every single shift and takes her wages.
can u change my locks today hes out on bail n still got the key
through the party wall i hear him calling her all sorts, things smashing, then she goes quiet. every friday
my son saw his dad hold me by the neck last night
i sleep with a chair against the door cos of him
sister not picking up. her in laws say she is sleeping. three days she is sleeping? they slapped her at eid in front of us
council tax is in joint names but I fled him in March. Please, please do not print my new address on the bill, it goes to him as well
he smashed my mobile. need refuge. on a library pc
eggshells dont cover it. man counts the slices of bread
mums boyfriend broke her wrist n she told a&e she slipped. im 22 and live away at uni what can i do for her
is there a safe house what takes a teenage boy as well, mines 15 and i aint leaving him with his father
She won't let me see my mates, checks my mileage, now she's throwing plates. Is there anyone for blokes
I wear ring but I am prisoner. Who can I tell, quietly
camera in our hall. its for me not burglars
his brothers are outside flat, they say I bring shame and must come home with them or else
Don't ring back on this number, he answers it and then there's trouble for me. Email only, the work one
we split up 2 yrs ago and he still knows what i bought in aldi. somethings on my phone. he told my cousin hed sort me out by christmas
need get out b4 hes back at 6, he swore hed do me proper
he checks the mileage on the car so i cant come in to your office
cant ring you he hears everything through that doorbell thing
asking for a friend. her husband holds the bank card and she has to send him a photo of every receipt
Forty-one years I have put up with his temper, and last night was the first time I thought he might really finish me.
if i move out with the kids does my ex get told the new address on the council tax? he mustnt ever find it
shes lovely to customers. when we shut the shop up its different, split lip again, and im a bloke so whos gonna believe me
mum covers the marks with foundation before parents evening. dad did them
husband he keep my passport and say i am deported if i speak
my partner takes the battery out my wheelchair when he's in a mood so i stay put
theres a lady in caravan 4 wears sunglasses indoors and her fella answers for her every time
I do her hair fridays and there's always fresh bruises round her wrists. she says its the farm dog
don't text back after 5 hes home then
boyfriend says he'll post the pictures if i finish it n now hes waiting outside college
moved to norfolk to get shot of him and now his van's parked opposite
He is out of prison on Friday, he knows which school, and the court order ran out in March.
my sister not allowed out alone since wedding, the mother in law keep the key
not safe at home with him
need locks changed on my council house, ex keeps letting himself in at night and standing at the end of the bed
tis eggshells yer, cant put a foot right, an now he've smashed my phone so I'm on the library one
me boy's 24 and he's put three holes in the doors and one fist in me. still my boy though
she's threatened to hurt the dog if i leave, hides my keys, reads me emails. six years of it
pretend this is about bins. I need to get out tonight while he's lambing
he put his hands round my neck sunday
one of my dinner ladies asked me to keep a packed bag in my office and not let on to her husband
found a tracker under the car when i done the tyres. i know who put it there, i married him
can you take me off the tenancy without him getting a letter, last time he got wind of something i ended up in derriford
cousin is 19, family booked tickets, she must marry man there, she say help me
Heard them through the party wall again, her begging him to stop, then it went quiet
says hell burn the boat with me aboard if i go back to my mothers
joint bill please can it go in just his name. i left with the baby an one carrier bag and im at a place i cant tell you
`;
