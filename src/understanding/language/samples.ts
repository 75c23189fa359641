/**
 * How each language written in Latin letters looks: everyday sentences that its letter sequences are counted
 * in. English stands among them as residents type it, so that slang and dialect are recognised as English.
 */
export const SAMPLES = {
  en: `
    when is my bin day please what day do you collect the recycling my bin has not been emptied this week
    how do i pay my council tax i need to speak to someone about my rent can you help me with a blue badge
    hiya just wondering if the tip is open on sunday thanks i live at twelve elm road and nobody has been
    wen r u gonna empty me bins its been ages n they stink u lot are useless innit cant be arsed ringing again
    ey up duck can tha tell us when bins are coming our lass says its tomorrow but nowt has come reet mardy
    gizza bell pal im proper chuffed aye nae bother hen wee bairn cannae get oot the hoose
    yo bruv wagwan where u dump mattress fam dis ting mad still lemme know asap ta luv
    whaddya mean i gotta pay dunno wot to do wiv the rubbish mate summat needs doing about them rats
    street light out by the school gates pothole on station road dog mess everywhere on the path
    i would like to apply for housing benefit and council tax support i have moved house and want to tell you
    library opening times parking permit planning application register to vote marriage certificate
    my neighbour is playing loud music every night my mum is elderly and needs help at home
    fernley lambwick bramcote aberystwyth llandudno inverness caerphilly penzance ashby de la zouch stoke on trent
    good morning hello thank you very much no thanks that is all for now bye see you later
    ok yes please i am not sure about that what about next friday would be better for me
    they wont take the sofa because it was left in the wrong place who should i complain to about this
    missed collection green waste brown bin garden waste subscription renew payment failed refund
  `,
  cy: `
    bore da prynhawn da nos da diolch yn fawr iawn os gwelwch yn dda sut mae ydych chi'n siarad cymraeg
    pryd mae fy min yn cael ei gasglu pa ddiwrnod ydych chi'n casglu'r ailgylchu nid yw fy min wedi cael ei wagio
    hoffwn siarad â rhywun am fy nhreth gyngor sut ydw i'n talu'r dreth gyngor dw i angen help gyda budd-dal tai
    mae golau'r stryd wedi torri ar fy stryd ble mae'r ganolfan ailgylchu agosaf faint o'r gloch mae'r llyfrgell yn agor
    rydw i wedi symud tŷ ac eisiau rhoi gwybod i'r cyngor oes rhaid i mi dalu am barcio yma
    dw i'n byw yn y pentref ers blynyddoedd ac mae'r ffordd yn llawn tyllau mae angen trwsio'r palmant
    mae fy mam yn hen ac angen cymorth gartref hoffwn wneud cais am fathodyn glas i fy nhad
    allwch chi fy helpu i os gwelwch chi'n dda rwy'n methu dod o hyd i'r ffurflen ar y wefan
    ble gallaf i fynd â hen soffa a gwely sut mae archebu bin newydd beth yw'r rhif ffôn
    mae'r plant yn yr ysgol gynradd ac eisiau prydau ysgol am ddim pryd mae gwyliau'r haf
    sut i gofrestru i bleidleisio ble mae'r orsaf bleidleisio fagwyd marwolaeth genedigaeth priodas
    does dim dŵr poeth gyda fi ac mae'r tŷ yn oer beth ddylwn i ei wneud nawr
  `,
  pl: `
    dzień dobry dobry wieczór dziękuję bardzo proszę nie rozumiem czy ktoś mówi po polsku przepraszam
    kiedy wywożą śmieci kiedy jest odbiór śmieci mój kosz nie został opróżniony w tym tygodniu proszę o pomoc
    jak zapłacić podatek lokalny chciałbym porozmawiać z kimś o moim czynszu potrzebuję pomocy z mieszkaniem
    gdzie jest najbliższa biblioteka o której godzinie otwieracie ile kosztuje pozwolenie na parkowanie
    przeprowadziłem się i chcę zgłosić zmianę adresu jak zarejestrować dziecko do szkoły nie mam pieniędzy
    latarnia na mojej ulicy nie działa sąsiad głośno gra muzykę w nocy co mam zrobić
    mam pytanie dotyczące zasiłku mieszkaniowego czy mogę dostać nowy kosz na śmieci
    gdzie mogę wyrzucić starą kanapę i lodówkę jak się zapisać na listę oczekujących
    moja mama jest chora i potrzebuje opieki w domu jestem bezdomny i nie mam gdzie spać
    dziekuje bardzo prosze o odpowiedz nie mowie po angielsku czy mozna rozmawiac po polsku kiedy jest smieciarka
    chce zaplacic rachunek dostalem list z urzedu i nie rozumiem co mam zrobic moje dziecko
    jestem nowy w tym miescie szukam pracy i mieszkania gdzie jest urzad
  `,
  ro: `
    bună ziua bună dimineața bună seara mulțumesc foarte mult vă rog nu înțeleg vorbește cineva românește
    când se ridică gunoiul în ce zi vine mașina de gunoi coșul meu nu a fost golit săptămâna aceasta vă rog să mă ajutați
    cum plătesc taxa locală aș vrea să vorbesc cu cineva despre chirie am nevoie de ajutor cu locuința
    unde este cea mai apropiată bibliotecă la ce oră se deschide cât costă permisul de parcare
    m-am mutat și vreau să anunț schimbarea adresei cum înscriu copilul la școală nu am bani
    felinarul de pe strada mea nu funcționează vecinul ascultă muzică tare noaptea ce pot să fac
    unde pot să arunc o canapea veche și un frigider cum pot să comand un coș nou
    mama mea este bolnavă și are nevoie de îngrijire acasă nu am unde să dorm în noaptea asta
    buna ziua va rog sa ma ajutati nu stiu engleza cand se ridica gunoiul multumesc am primit o scrisoare de la primarie
    vreau sa platesc factura unde trebuie sa merg copilul meu este la scoala si nu inteleg ce trebuie sa fac
    sunt nou in oras caut un loc de munca si o casa unde este primaria
    as dori sa fac o programare pentru un certificat de nastere cat timp dureaza
  `,
  /** Spanish, Italian, French and Portuguese, which we cannot answer, lest they pass for Romanian. */
  other: `
    hola buenos días necesito ayuda por favor no entiendo inglés cuándo recogen la basura cómo pago el impuesto dónde está la biblioteca
    necesito un intérprete de español quiero hablar con una persona tengo una pregunta sobre mi casa muchas gracias
    ciao buongiorno ho bisogno di aiuto per favore non capisco l'inglese quando raccolgono la spazzatura dove si trova la biblioteca
    come posso pagare la tassa vorrei parlare con qualcuno grazie mille il mio bidone non è stato svuotato
    bonjour j'ai besoin d'aide s'il vous plaît je ne comprends pas l'anglais quand ramassez vous les poubelles où est la bibliothèque
    comment payer la taxe je voudrais parler à quelqu'un merci beaucoup ma poubelle n'a pas été vidée
    olá bom dia preciso de ajuda por favor não entendo inglês quando recolhem o lixo onde fica a biblioteca obrigado
  `,
} as const;
