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
`;
