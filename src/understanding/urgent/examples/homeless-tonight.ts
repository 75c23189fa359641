/** Nowhere to sleep tonight. One message a line, as people type it. */
export const HOMELESS_TONIGHT_SAID = `
i have nowhere to sleep tonight
i have nowhere to stay tonight
nowhere to stay
nowhere to go tonight
nowhere to live
i need somewhere to sleep
i need somewhere to stay tonight
i need emergency accommodation
emergency housing tonight
emergency housing please im on the street
temporary accommodation tonight
i am homeless
im homeless now
im homeless with kids
we are homeless
made homeless
become homeless today
just been made homeless
about to be homeless tonight
sleeping rough
sleeping on the streets
sleeping in my car
sleeping in my van
sleeping in a tent
sleeping on a bench
sleeping outside
sleeping in the bus shelter
ive slept outside for 3 nights
im on the streets
been kicked out
been thrown out
mum kicked me out
dad threw me out the house
my parents kicked me out today
my partner has kicked me out
my girlfriend chucked me out and i cant go back
my mate has asked me to leave tonight
friends wont let me stay any longer
cant stay with my sister after tonight
got to leave where i am staying today
have to be out by 5 oclock and no where to go
landlord has locked me out
landlord threw me out
landlord changed locks
come home and the locks have been changed
illegal eviction happening now
evicted today
being evicted today
eviction today with nowhere to go
bailiffs came this morning and im out
bailiffs have just put us out
lost my home today
my house has burnt down and weve nowhere to live
fire at our flat and nowhere to sleep
flooded out of our house tonight
roof came in cant stay here tonight with the kids
the b b has kicked us out
hostel kicked me out
hostel is full
hotel booking ended today nowhere after
temporary accommodation has ended today
released from prison this morning no fixed abode
just out of jail with nowhere to go
hospital is sending me home but i have no home
out of hospital nowhere to stay
left care and got nowhere to live tonight
im 16 and been chucked out
im 18 mum wont have me back where do i go
pregnant and homeless
pregnant with nowhere to sleep
my kids and i are in the car with nowhere to go
me and my daughter have no bed tonight
we are sat on a bench with our bags
im outside the council office with all my stuff
stranded with no money and nowhere to sleep
where can i sleep tonight
where can i go tonight
where do i go if i have nowhere to stay
any beds tonight
any shelters tonight
is there a shelter i can go to now
night shelter tonight
its freezing and im outside
cant spend another night outside
no place to sleep please
no house no place where to sleep tonight
i come from ukraine and no place to stay tonight
home office hotel closed must leave no place
refugee no home sleep on street
kipping in a shop doorway
kipping on the floor at the station
im dossing in the park
living in my car
living rough
ive been living in the woods
no fixed abode need a bed
roofless
someone help me im on the street with my dog
split up with my wife and im sleeping in the van
not got a roof over my head
weve got nowhere
got nowhere else to go
aint got nowhere to stay
hav no were to sleep
nowhere to sleep tonight
im homeless
need somewhere to stay tonight pls im pregnant
been sofa surfing but got to leave mates tonight
on the streets since friday its freezing
we got evicted this morning me and 3 kids sat in mcdonalds
got out of prison today nowhere to live
i am rough sleeping and need help
my house burned down last night we have nowhere
hotel money ran out and we have to be out by 11 today with nowhere to go
im 17 parents threw me out
is there a night shelter open tonight
ive been made homeless today
we have no home where can we sleep
flat flooded and the landlord says find somewhere else for tonight
bailiffs are here now and we have to get out
no roof over my head tonight
got no where to stay 2nite
im stuck outside with my children nobody will take us in
where do homeless people go tonight im one of them
locked out by housemates and cant afford a hotel nowhere to go
my tenancy ended today and i dont have anywhere
living on the street need help
i got nowhere for tonight
me and my girlfriend are sleeping in the car
ive got nowhere to take my kids tonight
got chucked out by my stepdad im 16
wife kicked me out im parked up in a layby
were on the street since this morning
landlord came with men and put our things outside
i come home and cant get in the landlord changed the lock
my house is unsafe after the fire where do we go
hostel says i have to leave by 10 and i have no one
just left my husband and ive got nowhere to stay with the baby
im in a tent and its minus 3
there is nowhere for me to sleep
slept on a bench last night
been sleeping at the station
i need help with housing now i am on the streets
i need a roof for tonight
i am street homeless
my friend is homeless and sleeping in a doorway tonight
i have children and no place to go please help
they closed our refugee hotel we are outside
i lost my room today and i sleep outside
council please i have no bed for my children tonight
can i get emergency accommodation i was evicted today
no home no money its cold
i cant go home tonight my parents locked me out
there is a young lad sleeping in the bus shelter its freezing
`;
