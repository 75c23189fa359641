/** An adult who cannot protect themselves is hurt or not cared for. One message a line, as people type it. */
export const ADULT_AT_RISK_SAID = `
elder abuse
adult safeguarding
safeguarding adults concern
vulnerable adult at risk
worried about an adult
worried about my elderly neighbour
worried about an old man
concerned about an elderly lady down the road
concerned about a disabled man
i think my mum is being abused in her care home
they hit my dad in the home
carers are hurting my nan
carer slapped her
my grandad has bruises on his arms from the carers
mum is covered in bruises and cant say why
they leave my nan in dirty sheets
shes left in her own mess all day
not washed or fed by the carers
carers havent turned up for 2 days and mum cant get out of bed
carers havent been and my dads got no food
dad isnt eating or drinking and lives alone
my gran cant look after herself anymore
uncle is living in filth with no heat
old man with no electric or food
hoarder cant move in his house full of rubbish and rats and hes ill
self neglect
the old lady doesnt know what day it is and leaves the cooker on
old woman wandering lost in the road in slippers
confused old man on my doorstep
granny keeps going missing she has dementia
found an old lady outside in the cold in a nightdress
neighbour not answering door and hes 90
not seen the old man at number 8 for days
old neighbours curtains been closed all week
milk bottles piling up at the old ladys
someone is stealing from my nan
my brother takes mums pension
her nephew is taking all her money
my son takes my money and shouts at me im 80
the carer is stealing money from my dad
home help took her bank card
scammers have taken over my dad he gives them everything
builders conning an old man
someone is making my mum change her will
they make her sign things she doesnt understand
daughter keeps her in one room
they lock grandad in his bedroom
he is kept prisoner by his family
my disabled friend is being hit by her mum
disabled man being bullied
lad with downs is being picked on and robbed
my autistic brother is being used for money
learning disabled man has people living in his flat he didnt ask
dealers have taken over a vulnerable mans flat
cuckooing
they are taking advantage of him because he has special needs
people go in and out his flat and hes frightened
friend with mental illness being exploited
she is blind and her husband doesnt feed her
his wife hits him and he has parkinsons
my stepdad pushes my mum about shes got ms
i am disabled and my carer hits me
my carer hurts me
my carer is stealing from me
im 85 and my son is hitting me
im old and no one feeds me
my support worker touches me
staff shouting at residents
residents tied to chairs
old people drugged up in the home to keep them quiet
care home is neglecting my mother
nursing home left my husband on the floor for hours
she has pressure sores and they dont turn her
they dont give her her tablets
hes got dementia and his family leave him alone all day
grandma is being pushed around by her grandson
drug addict grandson living off his nan
slavery
workers kept in a shed not paid
woman working in a nail bar crying cant leave
they took their passports and make them work
men living ten to a room and their boss beats them
she is a servant and they dont let her out
vulnerable lady being sexually abused
my sister has learning difficulties and a man is having sex with her
old chap gave all his savings to a woman online
elderly couple next door arent coping shes falling all the time
mum is frightened of my brother
nans scared of the man who comes round
my neighbour has severe mental health issues and isnt eating or letting anyone in
hes skin and bone and wont see a doctor
she keeps falling and cant get up and nobody comes
carer is hitting my mum
old lady next door hasnt been seen for 4 days
my uncle has learning difficulties and lads have took over his flat
i think the staff in the care home are hurting people
worried about an elderly neighbour not looking after himself
his son steals his pension and shouts at him
vulnerable adult being abused
my brother is disabled and his carer isnt feeding him
the old fella at 14 is wandering the street in his pyjamas dont know where he lives
dad is 82 lives alone no heating no food and hes confused
my auntie is being bullied by her neighbours shes got downs
my friend with autism is being used by people who take all his benefits
the carers rough with my wife when she gets washed
old man across the road lives in filth and isnt eating
disabled woman upstairs is crying and her partner wont let carers in
mam has alzheimers and keeps going out at night in her nightie
lady i clean for is frightened of her son
havent seen old bill for a week curtains shut and milk outside
my dads care home isnt giving him his medication and hes got bed sores
his carer keeps him locked in
i am an old lady and my daughter is unkind to me and takes my money
pensioner next door being ripped off by builders who wont leave
my neighbour with dementia has been conned out of all his savings
im worried about my mums care
somebody is hurting my grandma
my grandad gets pushed about by his carer
a carer shouted at and shoved an old lady
mums carer turns up drunk and handles her roughly
he is 88 and living on his own with no food in
the lady next door has dementia and is left by herself all day
my neighbour with learning difficulties is being used by drug dealers
a man moved in with my vulnerable sister and takes her money
his so called mates take his benefits every week
nan is giving all her money to a man who says hes fixing the roof
my dads partner hits him and he cant defend himself since his stroke
they dont change her pad and she cries
the home never answers and mum has lost three stone
my uncle says the staff are nasty to him
my son has autism and his support worker hit him
old chap upstairs not answering and his telly has been on for 3 days
havent heard from the old man downstairs all week and his post is piling up
an elderly man is wandering about in the road in his dressing gown
she is blind and her daughter keeps her in a filthy room
i think my aunt is being forced to sign over her house
i look after myself badly and cant cope im 78 no one helps
my wife has dementia and i am scared i will hurt her
my mum neglects herself wont wash or eat and the house is a tip
people working in that factory are being beaten and not paid
a disabled girl is being locked in her room by her family
my neighbours son is bleeding her dry and hits her
the man i support is being bullied and has bruises
i wish to raise a safeguarding alert for a resident of a care home
my friend with schizophrenia is living in squalor and wont open the door
carer hitting my nan
mams carer is robbin her
old man next door not eating
lodger wont let grandad out
care home left dad in wet bed
neighbour wandering in nightie again
druggies took over his flat
they livin in me house wont go
my son takes my pension
brother locked mum in her room
bruises all over aunties arms
carer hasnt come for 3 days
me carer shouts an swears at me
nobody is feeding her
found dad on floor soiled
she pushed me out my wheelchair
uncle stan's living in filth
elderly lady lost doesnt know home
grandma has bed sores smelling
staff rough with residents here
im scared of my carer
disabled lad next door being used
mum sent all her savings to online man
nephew makes me sign papers
daughter hides my tablets
dealers usin our kev's place
they leave her tied in chair
da's wanderin the roads at night
wor nana's bein starved man
hoarder neighbour cant reach his bed
my dad wont let nobody help rotting
carer slapped mr okafor
residents crying no one comes
she's dead thin and freezin
old fella been in same clothes weeks
hes takin her money like
they laugh at me n take my phone
ma brother's got learnin disability gettin conned
mother in law neglected in care home
help me carer bad man
my niece moved in and took over
wife with dementia gone out front door
pls check on lady at no 14
grandson nicks her painkillers
left on toilet for hours
builder keeps marching her to cashpoint
no heating no food shes 91
i pay him or he hits me
carers drugging dad to keep quiet
gran's rings have gone missing
she flinches when he comes near
blind neighbour post taken benefits stolen
man upstairs hoardin maggots everywhere
being made to beg by housemates
theys not givin mother her insulin
pressurd to change my will
mi uncle's being bullied off his lodger
deaf cousin treated like slave
My mother's carer has been taking money from her purse every visit. Mum is too frightened to say anything to her.
I visit an old chap on Tuesdays and today he had finger marks round both wrists. He says his daughter gets cross.
theres a bloke next door with learning difficulties and a gang have moved into his flat, he sleeps in the bath now
I think my dad is being neglected at his care home, he has lost two stone and his lips are cracked and dry.
Gran keeps giving money to a man she's never met who says he's an army doctor. She's just remortgaged.
How do I get my name back on my own rent book? My nephew says the flat is his now and I must stay in the bedroom.
she int had a wash for months and wont let none of us in, the smell comes through the letterbox
The lady opposite was stood at the bus stop at 3am in her slippers asking for her mam. Its the fourth time this week.
my brother has power of attorney and he's spending it all on himself while dad lives on toast
I am a care worker and my manager tells us to lock the residents' doors at night. Some of them are banging to get out.
Please who I tell, I clean house for old lady and her son he shout and throw plate at her.
im 24 with cerebral palsy an my PA leaves me in bed all day goes out wi my bank card
Can I cancel a blue badge that someone else is using? My lodger has mine, and my car, and my pension card, and I don't like to ask.
Wor Alan's got Down's and his so called mates have him shopliftin for them, they batter him if he says no
My husband has Alzheimer's and he's walked out, it's dark and he hasn't got his coat.
He's turned her chair to the wall and taken the bell off her so she can't call for anyone.
The agency nurse yanked my mum up by her arm and now it's black and blue
i dont get no dinner if i dont behave. my sister in charge of me
Our tenant is very poorly with his legs, they're weeping and there are flies, he says leave him be.
Where can my neighbour get free incontinence pads? Her family refuse to buy any and they leave her sitting on newspaper.
ma auld neighbour's no been oot in weeks an the hoose is bowfin, he's no eatin
A so-called roofer has had eleven thousand pounds off my father and is back again today for more, dad is shaking.
My online boyfriend says if I love him I will sell the house. My family dont understand him.
The night staff told mam to just go in the bed because they can't be bothered to take her. She's mortified.
mi grandad's carers only stop 5 mins and write 30, he's still in yesterday's pad when I get there
I'm a bank cashier, an elderly customer came in with a man who answered everything for her and she mouthed help me.
Her husband has MS and she goes away for whole weekends leaving him with a bottle of water and some biscuits.
When is bin day, and who do I tell that the old gent at 22 has no food in, no lights on and talks to his dead wife?
they put my mate's meds up high where he can't reach and he's havin fits cos of it
Every time I ring Aunt Pearl it's on speaker, and her son tells her what to say. She used to love a chat.
me uncle been left on 'is own since the carer packed it in, 'e can't get to the lav nor make a brew
I look after my wife and today I lost my temper and shook her. I'm frightened I'll do it again.
Nan's been giving her dinner to the lodger because he says he'll leave otherwise, there's nothing of her
My support living house mate punches me when staff are on their phones and they say ignore it
Could you tell me how to stop someone collecting my state pension at the post office? It's my granddaughter and she gives me a tenner back.
Mr Pugh on the ground floor, there's lovely he is, but there's needles on his mat now and strangers coming and going all hours, he's terrified see
They took away her hearing aids and glasses as a punishment for calling out.
she got a stairlift but the family switched it off so she cant come down when theyre eating
I think the woman I do the garden for is being hurt. She winces, wears long sleeves in the heat and her son never leaves us alone.
My mum rang 40 times last night thinking it was 1962 and today the police found her on the ring road.
old boy on our landing has got rats an no water, he weren't even wearing trousers when he come to the door
My flatmate has schizophrenia and stopped eating and drinking, he's sat in the dark and won't let me near.
i am from philippines working in rest home, boss slap the grandmothers and say to me no talk
A woman from the church has moved in with my widowed father and now he can't come to the phone, ever.
Why would a care home refuse to let us see our own mother? Last time she'd a split lip.
He gets his PIP on a Wednesday and by Wednesday dinner they've frogmarched him to the machine and had the lot.
My carer films me in the shower and laughs, I can't move to stop her.
Need a new pendant alarm for dad as my sister keeps unplugging his. She says he's attention seeking when he falls.
nan proper skinny now, cousin supposed to be cookin for her but he's spendin her dosh on weed innit
The lad in the bungalow is autistic and there's grown men sleeping there, eating his food, and he's out on the step in the rain.
My neighbour's mother is kept in the garage. There's a mattress and a bucket, and I hear her calling.
I want to leave this care home but they say my son has to agree and he's the one selling my house
our dad's pressure sore is down to the bone and the nurse hasnt been in a fortnight
He's eighty-eight and he's sold his wedding ring to pay a computer man who phones every morning.
I clean for a blind gentleman. His niece has been giving him out of date meat and pocketing the shopping money.
she was in the road in her nightie again going to the school to fetch her kids, they're in their sixties
Is it allowed for a carer to be named in a client's will? Mrs Drew has just changed hers and seems frightened to talk about it.
my sister is bipolar and a man she met in hospital has moved in and is getting her to take out loans, he hits the wall by her head
the carer told my father if he complained again she'd see to it he went in a home where they beat people
My dialysis transport came and she wouldn't let him go, said he'd wasted enough of her time. He's swelling up.
I wanted to ask about council tax discount for my mother who has dementia. My brother lives with her and says she's fine, but when I visited the fridge was empty, she was in a soaked nightdress and she begged me not to leave.
My neighbour Harold is 84 and two young men have moved in saying they're his grandsons. He never had children. They've got his bank card and he's stopped coming to the window like he used to.
i have a learning disability and live on my own. some people come every night and use drugs in my kitchen and they took my key. they say they will hurt my cat if i tell anyone. what can i do
I'm a home carer on the Elm Road round and I'm worried about a lady. Her husband won't let me wash her without him in the room, and today I saw cigarette-sized marks on her back.
Hiya, me nan's in a care home in Fernley and every time we go she's sat in her own wee, no drink near her and her buzzer's tied up out the way. Staff just say they're short.
My dad has Parkinson's and my stepmother is crushing extra sleeping tablets in his food so that she can go out. He has fallen twice this week and can barely lift his head in the mornings.
Not sure this is the right place. I deliver meals to a gentleman on Quarry Lane and there is a week's worth piled inside the door untouched. He answers through the letterbox but he sounds weaker every day.
My aunt met somebody on a dating website and has sent him forty thousand pounds. Now he's flying in to stay with her tomorrow and told her not to tell family. She is seventy-nine with memory problems.
am a taxi driver picked up an old girl in her dressin gown on the bypass, she dont know her address or what year it is and shes freezin cold, where do i take her
I'd like to apply for a carer's allowance, but it's complicated as I don't get any sleep, he screams all night, and yesterday I tied his hands to the bed rail because I couldn't cope any more.
The woman I rent a room from is nearly ninety. Her son comes on pension day, there's shouting, something gets smashed, and afterwards she tells me she walked into the door. It happened again this morning.
my big brother is 45 an has downs. mam died and his cousin took him in but hes sleepin on a floor wi no cover and they have his money. he telt us he gets nowt to eat till night
Could somebody tell me about housing for pensioners? I can't stay where I am because my daughter's boyfriend calls me a useless old bag, pushes me about and takes my dinner off me. I'm eighty-one.
I work at the chemist on Market Street. A regular customer hasn't collected her heart tablets for five weeks because her lodger says she can't afford it. She came in today bruised and whispering.
Grandma keeps getting out at night since the lock broke. Last night she was found by the canal with no shoes on and grandad can't hear her go. We are terrified she won't be found next time.
Our residents' group is concerned about flat 9. The man there has no electricity, there's human waste in carrier bags on the balcony, and he's been seen eating from the bins. He shouts that he doesn't want help.
I have motor neurone and need help with everything. My wife's cousin is paid to do it, but he leaves my mask off, sits me facing the wall and tells me nobody would miss the burden. Typing this with my eyes.
please my english not good. my uncle he old, he sick, he live with restaurant boss. no bed, no pay, boss take passport, he work with bad leg all night. he is very scared
Ah'm worried sick aboot ma sister. She's had a stroke an her man leaves her in the same chair fae mornin till he's back fae the pub. Her skin's broken an she's greetin wi pain.
I asked for a parking permit for mum's carers but the bigger thing is they don't come. Four missed calls since Friday, nobody to change her catheter, and now she's hot and muddled.
My mate's got a brain injury and gets these lads round who call him their banker. They've took his telly, his bike and now they've got a girl working out of his bedroom. He's sleepin in the stairwell.
My late husband's friend has been ever so helpful with the bills. Only now he wants the deeds, he gets angry if I say I'll ring my daughter, and he's taken the telephone away to be mended.
Volunteer visitor here. Mrs Achebe told me that a night worker at her home gets into bed with her. The manager says she's confused, but she was shaking and she described it exactly the same twice.
How often should a care home change dressings? Dad's leg has been in the same bandage for two weeks, there's a smell and something moving in it, and they say the nurse will come when she comes.
my nephew stays wiv me cos hes got nowhere. he dont hit me or nuffink but he takes me money on giro day and if i say no he stands over me bed at night. im 77 and on oxygen
I'm the postie on Ashdown Crescent. There's an old fella there with hoarded papers up to the ceiling, he passes letters through a gap, and today he was crying that he was stuck and hadn't eaten since Sunday.
Mum has Lewy body dementia. My sister has moved her to a caravan at the bottom of the garden with no heating so that she can rent the bedroom out. Mum's lips were blue when I called.
Want to report a missed bin for my neighbour as she can't. She can't do anything, poor lamb, as her son has taken her frame and put it in his car boot to stop her going out.
As a GP receptionist I shouldn't say much, but a patient with learning disabilities is brought in by a woman who isn't family, answers for him, holds his benefits and has cancelled every appointment about his injuries.
My brother's got schizophrenia. He thinks the food's poisoned, so he's had nothing in nine days but rainwater, he's boarded the door up and he's skin and bone. Doctors say he has to ring himself.
ow do bab, me neighbour's carer was screamin blue murder at 'er this mornin, I 'eard a slap an then cryin. She's ninety-odd an can't get out o' bed, wouldn't hurt a fly
I live in supported housing and the worker on nights makes us pay him for our medicine. Tracey couldn't pay so she didn't get hers and she's been poorly and shaking all day.
I've been told to complete a financial assessment for Dad, but there's nothing left. His lodger had a card made in his own name and emptied the account, and now he says he'll hurt Dad if the police come.
My wife and I care for her mother, but my wife has started drinking and handles her roughly. Today I found the old lady with a swollen cheek and she said don't tell, she'll only do it harder.
There is a lady who sits in the library every day from opening until closing. She says her son locks her out until he's home from work. She's in her eighties, incontinent, and it's bitterly cold outside.
I am ninety and quite well, thank you. But the young lady who helps me has been bringing papers for me to sign and last week she pinched my arm until I did. I don't know what I've signed.
My ex's dad has Huntington's and lives in the flat below. They feed him lying flat so he chokes, they leave him strapped in for hours and I can hear him moaning through the floor.
Could I get a bus pass sent to a different address? My cousin opens all my post and keeps my cards. I've epilepsy and she says I can't be trusted, and she only gives me my tablets when I've cleaned.
Da's 79, lives by himself, dementia gettin worse. Left the chip pan goin twice, gives the door key to anyone who knocks, and today there was some scally sat in his chair countin his money.
A staff member at the day centre drags the clients by their collars and locks them in the sensory room when they cry. I'm only on placement and I was told to keep my mouth shut.
Our upstairs neighbour is bedbound and his girlfriend's moved her new fella in. They party all night, nobody turns him, and he knocks on the floor for help. He told me he's not been fed since Thursday.
I need to talk to someone about my grandfather's will. My uncle made him sign a new one while he was on morphine, has banned the rest of us from the house and sent the nurses away.
My sister is deaf and has mild learning disabilities. A man she met on Facebook has got her a phone contract, a loan and now wants pictures. She sends him everything because he says he'll drown himself if not.
Is the mobile hairdresser service still going? I'd have Mrs Lacey added, except that her hair is matted to the pillow. The family told me not to go up again, but she's lying there in filth and she's frightened.
I foster dogs, so I was shocked: a disabled neighbour is kept in a worse state than any of them. Mattress black, no sheets, sores on her heels, while her mother spends the disability money on bingo.
I've started at a nursing home as a cook. Six residents are on pureed food but the owner has told me to cut the portions in half and water the milk, and they're visibly wasting away.
My partner's nan gave her house to a man who does her lawn. He's changed the phone number, put cameras up and says she's not receiving visitors. She waved at me from the window and looked petrified.
It's about a repair. The bathroom's been broken eight months so my tenant downstairs, who's got bad arthritis, has been using a bucket. There's faeces on the walls now, he's got ulcers and won't see anyone.
Me boyo's got autism, twenty-two he is, and these older lads have got him storing bags for them. They cut his hand last night as a warning, and he won't say a word to the police, mun.
Dad's carer asked him to be guarantor for her car, then to lend her his late wife's jewellery, and now he's paying her rent. When he said no she left him on the commode all afternoon.
Every night around two my neighbour knocks asking if I've seen her husband. He's been dead ten years. Tonight she had cut feet and no idea where she'd been, and her family say they're too busy.
im in a wheelchair and my boyfriends mum is my carer. she put me outside in the yard cos i spilt tea. its happened loads. phone nearly dead. i cant get back up the step
A young woman from Romania looks after the old couple next door day and night. She told me the agency takes her wages, and that their son orders her to withhold the old man's water so he needs the toilet less.
Could you arrange for pest control at 31 Mill Row? It's my friend's. Since his wife died he doesn't wash or put the lights on, there are mice in the bed, and his foot's turned black.
My mother was discharged from hospital to a house where my alcoholic brother is supposed to nurse her. He was passed out when I rang the bell and I could see her on the hall floor, waving.
I do nails for the ladies in sheltered housing. One of them told me the warden 'borrows' from all of them and shouts if they ask for it back. She has hidden her last twenty pounds in her shoe.
He has a stroke-affected side and can't speak, so he can't tell anyone. But he grabbed my hand when the carer came in and he was trembling, and I saw thumb-shaped marks under his chin.
I'm writing for my friend who's scared to. She's fifty with MS, her grown-up son slams her about for drug money, and today he threw her wheelchair down the stairs so she's stuck in the bedroom.
Just wanted the opening times of the registry office. An elderly man I do odd jobs for is being rushed into marrying his carer on Saturday. He keeps asking me who she is and cries when she shuts the door.
My cousin with Prader-Willi lives in a care house where they've padlocked the kitchen and they make him sit outside as a punishment. He rang me sobbing that Darren had sat on his chest.
The old gentleman across the landing hasn't been seen for four days and there's post piling up
dads got dementia and keeps walking out in his pyjamas at night, found him by the dual carriageway
care home left her wet all day
a man she met online has had eleven thousand pounds out of my mother and she's about to sell the house for him
I am support worker, my manager shout at the residents and push one lady on Tuesday, I am scared to say
My aunt signed her bungalow over to the lodger last month. She doesn't know what day it is.
shes 88 livin in filth n rats an wont let nobody in
nobody feeding grandad
The staff at Rowan House leave the buzzers out of reach so they don't have to answer, my father lay on the floor from midnight till breakfast
he's got learning difficulties and some lads make him hide stuff for them or they batter him
self neglect concern
nan left the chip pan on again las nite thats twice this week, she dont know night from day, she isnt safe on her own
pressure sores down to the bone
my stepson has got power of attorney an hes sellin all my things and wont let me see my own bank letters im 79
how to report abuse of a vulnerable person in a nursing home
her pension's gone by tuesday every week
grandad's out in slippers again, 2am
milk bottles piling up at no 7
mum signed something she cant read
they moved in and he sleeps on the floor
same nightie a fortnight, sores
she whispers when her son's in
his walking frame's locked in the garage
dad's wedding ring has vanished
buzzer left where gran cant reach
he's eatin cat food cold
roofers back at nan's, fourth time
strangers goin in n out of tommys flat
my helper says dont tell my sister
aunties lost four stone in that home
she's posting cheques to a prince
he hasnae opened his blinds in weeks
bruises under both her arms, like fingers
mam thinks its 1962 an shes off out
i get put to bed at four
they took my wheelchair battery
dads oxygen unplugged to charge a phone
My brother has Down's and a new gang of pals who only come on benefits day. He's given them his telly and his bus pass.
The gentleman below me hasn't put the lights on since Sunday and there's a smell coming through the boards.
Mum's will was changed last week by the man who does her garden. She doesn't know what month it is.
When I visit my father in Beech Lodge his water is on the windowsill and his lips are cracked, and he grips my sleeve when the night man walks by.
She keeps the fridge key on her necklace. I'm blind and I get a sandwich at noon if I've been good.
i bin sendin money to my fiance on the oil rig but now bank says no, can i get a loan from the council for his ticket
Old Mrs Pell is walking round the market in her nightdress looking for her mother. It's sleeting.
My wife has MND and cannot speak. The afternoon girl turns her to face the wall, I have seen it on the tablet.
How can I get my own key safe number changed? My nephew lets himself in and I find the drawers open and my tin empty.
The lad with learning difficulties at the car wash sleeps in the container there, he's got no coat and he calls the owner sir. His hands are raw.
Uncle Desmond is burning his furniture to keep warm and says the people in the radio told him not to use the tap.
Our neighbor is very old, the grandson shout from morning, then the radio go very loud, then she not come to balcony three days
He's had the same plaster on his leg since August. You can see maggots and he says it's fine, it's only a graze.
Dad says the ladies who come in the mornings call him names and pull him up by his bad arm. He cried telling me, he never cries.
She cannae get up the stair tae the toilet so they've gied her a pail, and naebody empties it.
Can my mother's council tax be put in my brother's name? He's told her to sign the bungalow over by Friday or he'll stop taking her to dialysis.
I met a lady at the bus stop with no idea where she lives. She has a hospital band on and one shoe.
me nephew took my teeth and says i get em back when i tell him the pin
my sister got epilepsy an her new boyf chucks her tablets cos they make her fat, shes had six fits since sat
The tenant in 3B speaks only through the letterbox. You can't open the door for newspapers and he has told me he's eaten nothing but sugar lumps since the weekend.
I do talking books for the library and old Mr Haines has started asking me to stay longer. His lodger has taken the downstairs, the bank book and the telephone, and Mr Haines is up in the attic with a camping stove at ninety years old.
I'm the milkman on Lower Road. Number 31 used to leave me a note, but now there's a young chap who answers and says she's resting. I saw her through the kitchen, tied to the chair by her dressing gown cord, looking straight at me.
Me nan's got one of them online boyfriends, a surgeon in Yemen, and she's sold her car and me grandad's medals for gift cards. She's off down the post office now with the funeral money and won't hear a word.
Could you tell me how to cancel meals on wheels, my daughter in law says I don't need it, only she is at work till seven and has the kitchen shut up, and I do get a bit faint in the afternoons.
I'm asking for my friend Lee, he's autistic and has his own flat. Some men have got him bagging stuff at the kitchen table all night, he's not allowed to bed, and they've drawn on his face with marker while he slept.
My mother's in a home near the canal. She has a burn in the shape of an iron on her hip and they tell me she leaned on the radiator. Her roommate put a finger to her lips when I asked.
I am a hairdresser and go to people's houses. One lady's hair was matted to the pillow and I had to cut it away. Under it was a wound going green. Her husband said she prefers not to be bothered and showed me out.
We bank at the same branch and today I saw poor Enid with a big fella holding her elbow. She was drawing out two thousand and when the girl asked what for he answered, and Enid wet herself at the counter.
I've got MS and my son does everything for me, he's tired, I know. It's only that he leaves me on the commode when I've annoyed him, and yesterday it was from breakfast till the news at ten. Do you do respite forms?
There's an old boy down our lane, lives in with about thirty cats, there's no glass in his windows and he has a foot gone black. I took him stew and he couldn't lift the spoon.
My dad wanders. He's gone out the back again, we found him on the bypass last week, and this time his coat's still on the hook and he's took the dog lead but not the dog. He's eighty-six and thinks he's late for the pit.
I started at a home on Monday as a cleaner. The night lot give them all the same syrup at six so nobody rings, and a man I'd mopped round at tea was still on the floor in the morning, and I was told to keep my mouth shut.
Query about a bus pass for my uncle, he's lost his fourth one. Well, he isn't losing them. A woman from the pub moved in for a night in October, has his cards, his bedroom and his dog, and he sits in the launderette till it shuts.
I've taken Mrs Kaur her shopping for years. The new daughter-in-law now takes it at the door. Today Mrs Kaur came to the upstairs window, pressed a piece of paper to the glass and it said hungry.
I have a stairlift from the council and it needs a repair, but my grandson says if a man comes in about it he'll be finding out what I'm like and he'll see to me after. He's pulled the wire out himself I think.
He was a maths teacher. Now he's washing in the stream by the ring road, talks to the pylons, won't take his tablets, and his skin is coming away with the socks. He lets me sit by him, but no doctor.
Some chancers have cemented over the whole of Auntie Vi's lawn, charged her nine grand and they're drivin her to the building society for more as we speak. She's eighty-eight and she made them scones.
Since her stroke my cousin can't say no. The taxi man who brings her to day centre is twenty minutes late every time, and her tights are inside out when she comes, and she fights us to not get back in.
me flatmate aint right in the head an these girls hes met make him do dares on a live, like lie in the road, sit in cold water, they laugh at him n he reckons theyre his mates, hes blue
Parcels keep coming for my mother, sixty this month, prize draws, vitamins. There's no food. A polite chap phones at nine each morning and she reads him the long number off her card.
she tells the nurse he fell but he cant even stand, his nose is broke
My gran's emergency pendant is in the bin, she says her lad put it there as she mithers.
The church's treasurer has my godmother's cheque book, and she's asked me for a tin of soup.
carer's bin fleecin me nan
they're diddlin the owd feller
that carer nipped me mam's arms
grandson skelped his ain granny
cuckooed by dealers, my deaf cousin
nurse in the home manhandels dad
our nana's been swindelt
lodger knocks seven bells outta grandad
im bein neglectid in here
my care worker gropes me
owd lass next door is clemmin
The home help is filching her jewellery and slapped her when she asked where it was.
My aunt is being fleeced by a bogus sweetheart on the interweb, he's bled her dry and wants the house now.
Them carers is rough as owt, they yank him out of bed by his scruff an leave him mucky.
Wor granda's carer's robbin him blind, she's had his bank caird away an he's too feared to say owt.
My lodger extorts rent off ME, if you please, and cuffs me about the head. I'm seventy-nine.
My wee brither's got special needs and thae junkies have taken ower his hoose, they batter him if he asks them tae go.
me daughters stealin my pention and she pusht me over, i carnt get up proper since
Her nephew's bin abusing she, shoutin an shovin, an her's that frail, my handsome, I'm afeared what I'll find.
The residents are doped to the eyeballs, unwashed, pinioned in their chairs, and the matron threatens anyone who squeals.
Mam has dementia, tidy lady she was, and my brother's leaving her alone all day now, locked in, no dinner, gas on and all.
there's an auld fella lives over the bookies in pure filth, he's stopped mindin himself, not a stitch clean, and he's faded away to nothin
me uncles got alzimers and hes gone walkabout agen, not seen since brekkie an its chuckin it down
carer she hit my mother with spoon and she take gold bangle, my mother not speak english, only to me on telephone she cry
My son-in-law is browbeating me into an equity release, he has forged my signature once already and he pinches me under the table whenever the adviser comes. The man's returning at half past two.
Is Blue Badge misuse you lot? Only me sister in law's usin me dad's badge an his car an his pension, while he's lyin in his own muck wi bedsores you could put your fist in, an she says he's a old misery.
Bare man dem tek over mi neighbour yard, him sick inna him head, dem a sell food from deh and dem thump him up last night, him hide inna my kitchen now.
Them scallies are terrorisin that lad with the calipers, robbin his scran, burnin him wi ciggies, makin him lie for em to the housing. He says they're his bezzies. He's got a broken hand, la.
I am a district nurse's driver and should not be writing, but the couple at Hollin Farm keep her crippled brother in an outhouse, half-starved and lousy, and pocket his allowance. He caught hold of my coat and begged me to take him.
my key worker sez if i dont give im a tenner a day he'll get me sectioned, an he come in my bedroom last nite and done things, i got a learnin disabilty and nobody lissens to me
Us old mum be kept like a hen, she's wasted down to six stone, my brother's wife won't feed her nor fetch doctor, and her've a cough on her like a drain. They've turned me off the doorstep twice.
Grandma gave the plumber her card to mind and he has been back every day since.
They feed my brother in the conservatory off a dog bowl, he's got cerebral palsy.
she wears two nappies at once so they neednt come in the night
Her support worker's been embezzling, and she's been clouted for mentionin it.
the carer shouts at my mum and she goes dead quiet now when that woman's in the room
Mr Ellis at 40 is down to living in one room with no heating, filth everywhere, confused, and he won't let a soul in to help
some lads have took over my disabled neighbour's flat and hes sleeping on the bathroom floor
dad's dementia is bad and his carers keep leaving the door unlocked, twice he's been found on the dual carriageway in pyjamas
im 83 my son has took me bank card off me and says i don't need it, ive no money for food
residents at the home where i work get left wet till dinner, scared to say owt cos i need the job
uncle's lost three stone, he cant feed himself and them that's paid to are never there
they lock my brother in his bedroom he has downs
fella she met online has had eleven thousand off my mum, she's poorly and muddled and selling her rings for him now
Mother has come home from respite with bruises that nobody can explain
old lady opposite asked me for bread through the letterbox, said her grandson wont let her out
she's got learning difficulties and her so called mates make her hand over her PIP every month
my support worker touches me and i dont like it
all her tablets still in the box from a fortnight back, same nightie every time i call, fridge bare. she's 91 and she thinks someone's been coming
eight men sleep in garage by the car wash, boss keep passports, they look hungry and afraid of him
sister in law slaps me when i wet myself, i had a stroke
hoarding so bad at our kid's he cant get to toilet or cooker, he's stopped washing or eating right, leg's infected and he wont see no one
home help is pinching grandad's pension
now her daughter's got power of attorney mrs hargreaves int allowed the phone nor visitors, and i heard her crying to be let out
i'm blind and my lodger's took my keys off me, only go out when he lets me
grandad's been left in the same chair since the weekend, carers just never turned up
My neighbour is 87 and her son screams and shoves her about, she has started hiding from him in the shed
care home wont let us see dad and he's bruised on facetime
they're using Kev's flat to deal out of, he's got the mind of a child and he's scared stiff of em
is it allowed for carers to tie my aunt's wrist to the chair
ive been in bed nine days, cant get to kitchen, nobody comes now my sister's died, im 79
brother in law's signed mum's house over to hisself, she don't know what day it is
deaf lad with special needs at our church, flatmates take his food and hit him
niece is 26 with autism and a learning disability and older men come round all hours, they bring drink, she calls them her boyfriends
mam in the nursing home is frightened of the night staff, says they're rough when they turn her
Dad (84, memory failing) keeps handing cash to a man who did the roof. Seven visits now and there is talk of remortgaging.
agency not doing mum's feeds, she's paralysed, she's skin and bone
my carer locks me in when she goes
an elderly gentleman comes in our shop in his slippers, soaked, doesnt know where he lives, its most days now and his family say hes nowt to do with them
they laugh at me in my supported living and hide my meds
I care for my wife who has Alzheimer's. I lost my temper and grabbed her hard. I am ashamed and I need help before it happens again.
cleaner at hotel is made to work 16 hours no pay, boss take her papers, she afraid to run
old boy from the allotments is living in his own muck indoors, ive seen it, rats an all, wandering in his mind he is
day centre here. Maureen has a learning disability, her benefits vanish each month and she comes in hungry while the grandson has new trainers
housebound uncle, the cousin who moved in to 'look after him' has sold his telly and his stairlift and keeps him upstairs
dads carers not been since saturday he's sat in same chair in the same wet trousers and im 200 mile away
a nice young man does all mrs pickles shopping now. she's had her gas cut off and hes got a new motor
i work nights at a home i wont name it. they tie the door handles so the ladies cant get out their rooms
nanas got bedsores you could put your fist near and agency girl just says shes awkward
Mother has dementia and has been found at the bus station in her nightdress twice this week. She has gone out again this evening and I cannot find her.
he's a learning disability lad, twenty odd, and theres a gang moved into his flat. dealing from it. he sleeps in the bath
she's signed the house over to the nephew and cant remember doing it, now he says she's off to a caravan in skeggy
milk's stacking up on old bobs step, four pints now, telly on day and night
one of the staff slapped my brother in supported living, he showed me with his hand how she done it
me uncle has hoarded that bad he cant get to the toilet or the cooker, hes living on custard creams and his legs are weeping
i cant lift her no more and ive shouted at her and tonight i pushed her back on the bed hard. im 79 meself. i need somebody before i do worse
grandson takes all but twenty pound of me pension every tuesday and says ill go in a home if i tell
carer on zero hours here. my client is 91 and her daughter waters down the food supplement and locks fridge. manager told me leave it
is the meals on wheels still going. only mam has been living on bread and marge, she cant see to cook and shes down to five and half stone
there is man in car wash where i go, he sleep there in container, boss keep his papers, he tell me he not get money
theyve not give him his insulin at that place since the weekend, theres nobody on shift who can do it
blind gentleman downstairs lives alone and the lads throw stuff through his letterbox and take his cash card off him at the shop
the sister is keeping his benefits and him in the shed with a bucket. he's forty. got downs
went to do the council house gas check, old woman on the settee cant move, no heating no food, flies everywhere
grandma keeps getting rung by a man who calls her sweetheart and shes sent him eleven thousand pound and won't eat to save for his ticket over
the woman who 'looks after' her has put a lock on the phone and tells us shes asleep whenever we call. seven weeks weve not laid eyes on me aunt
I've multiple sclerosis. my helper leaves me in bed from four in the afternoon till eleven next day and if I complain she puts the buzzer where I can't reach
volunteer driver for the day centre. joyce had bruising both wrists and whispered dont take me back to him today
me dad's been discharged at midnight in a gown, no key, no package, he's confused and there's just a bloke from patient transport leaving him in the porch
postie here. lady at the end bungalow shouting through the flap shes been on the floor since yesterday dinner, family wont come
they double her tablets so she sleeps through the night shift. i've seen em do it
my flatmate hears voices and he's stopped his injections and hasnt ate or come out for nine days hes putting foil up
he makes our susan do things with his mates for fags. she doesnt understand, she's mind of a ten year old
nobodys changed grandads catheter bag and its full of blood looking stuff, home says gp is tuesday, he's shivering
cousin has autism and a girl he met takes his pip, his telly has gone, his bed's gone, he thinks she is going to wed him
new "friend" has moved in on the chap downstairs whos got learning difficulties, now his bank cards gone and so has the telly
carer signs the book n goes, dads left soaked every day
Grandma has bruises where the home say she "bumped". Both wrists? Same shape as fingers?
my uncle with dementia out on the road in pyjamas again 3am, the son he lives with just shuts the door on him
I visit as district nurse. She whispers whenever her nephew is in the room, he answers everything for her, and the insulin is never where I left it.
nans bedroom, keys on the outside, they wont let her out
8 men in one terrace, van collects 4am, boss has their papers, one of them asked me for bread over the fence
mr da silva flat 3, door wide open, no food in, papers to ceiling, hes talking to people who arent there and strangers walk in and out
my daughter-in-law takes my pension and says it is for my keep. i am 83. i eat what is left
deaf lady at my church, her brother wont allow interpreter, she showed me her arms, all hurt
winston's niece stopped him coming dominoes, got him to sign over the house keys, now he rings me whispering that hes hungry
mum slurring all day since that agency girl does nights, tablets missing
he cant walk and they leave him upstairs with a bucket while they go work
dealers have took over my vulnerable brothers flat
lodger got auntie to sign the house over, she dont know what day it is
resident in supported living slapped by staff on sunday, im a student on placement and got told to shut up about it
my neighbor old polish man, confused since his wife gone, legs is open sores, refuse doctor, rats inside the bed
miss campbell is 90 and blind, the grandson keeps her meter card in his pocket so she sits in the cold
care home ties her to the chair
dad keeps buying gift cards for a lady online, 11 grand so far, shes told him to sell the house. he aint been right since the stroke
lady I bring shopping, today she says son locked her in, could I pass it by the window, no food since two days
other tenants make my autistic brother sleep on the landing n film it
PA says shell leave me in bed all weekend if i moan
who checks on care homes on a weekend?? theyre all sat in wet clothes no one on the floor
nani says the night man is rough with her
this girl at the nail bar never leaves, sleeps out back, cried when i asked when she gets paid
Loans all in my vulnerable cousins name, he cant even read. "mates" marched him to the cash point again today
not washed for months, sleeping on a chair, skin and bones, tells everyone shes fine. 77 and by herself
shoved him last night, hes 88, i cant keep caring
they bring pa to the bank each monday in his slippers and he comes out crying with nothing
ol Percy int took his milk in, three bottles on the step an he dont answer the door
nephew's got her to sign the farm over and she thought it was for the telly licence
care worker swears at dad when she thinks the tablet's off. i've got it recorded
mum has dementia and was out on the A149 in her nightie last night, second time this week
some lads have moved in on my neighbour, he's got learning difficulties, he sleeps in the hall now and they've got his card
in the home they tie my aunt her wrist to chair and say is for safety
I have not been able to get out of this chair since Tuesday and the girl who comes has not come.
his bedsores are weeping and the home says no nurse till monday
deaf brother. new 'girlfriend' has took his pip, his phone, his cat
she sits in the dark with no food in the house and tells everybody she's managing lovely
polytunnel workers sleep nine to a caravan up yer, boss keeps their papers and their wages
old lady up the drang is burning her furniture to keep warm
Carer's been helping herself to nan's pension an nan's frit to say owt
that tarmac man is fetching gran to the bank again tomorrow, she's give him 9 grand already
Postie here. The gentleman at the end cottage comes to the door in soiled clothes and asks me every day what year it is.
nobody turns me over at night. i cant do it myself. it hurts
supported living staff lock him in his room from 6 so they can watch the football
my wife has alzheimers and i grabbed her too hard this morning, i'm at the end of my rope with it and ashamed
daughter wont let the district nurse in and you can hear the old girl calling out from upstairs
he sleep in the bath because rubbish to the ceiling, rats in with him, will not see doctor
82, blind, no heating for a week because the son has the meter card and wont top it up
someone at day centre hurts me. not allowed to say who
dosette box still full from 3 weeks back and she's talking to people who aint there
I taxi a young disabled woman home and the man there yanks her in by the arm and has the purse off her
left in a wet pad from breakfast to bedtime, he had a stroke so he cant speak up for himself
brother in law stopped her schizophrenia meds cos he says God will see to it, she hasnt slept for 8 days
uncle's 88 and they've put him in the cowshed so the son can have the farmhouse. eats off a tin lid
my PA says no dinner unless I give her extra cash. I'm a wheelchair user I cant make it
went round about the rent and the tenant's skin and bone, wees in bottles, no family that I know of
Mrs Pugh hasn't had her dressings changed since the agency packed up, fortnight now, and that leg smells something awful
`;
