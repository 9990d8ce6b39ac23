"""Hungarian."""

NAME = "Hungarian"

BY = (
    "írta", "írták", "szerző", "szerzők", "szöveg", "szöveg és fotó", "készítette", "készítették", "összeállította",
    "összeállították", "összeállítás", "interjú", "az interjút készítette", "az interjút készítették", "riport",
    "tudósítás", "tudósítónk", "helyszíni tudósítónk", "beszámoló", "lejegyezte", "szerkesztette", "közzétette",
    "vendégszerzőnk", "beküldte",
)  # fmt: skip
AND = ("és", "valamint", "illetve")
FOR = ("számára", "részére")
WITH = ("együtt", "közösen", "közreműködésével", "együttműködésben")

TITLE = ("cím", "főcím", "a cikk címe", "cikk címe", "szalagcím")
AUTHOR = (
    "szerző", "szerzők", "szerzője", "szerző(k)", "írta", "írták", "újságíró", "cikkíró", "készítette", "szerkesztő",
    "szerkesztette", "a cikk szerzője", "a szerző neve",
)  # fmt: skip
PUBLISHER = (
    "kiadó", "kiadja", "lap", "újság", "napilap", "hetilap", "folyóirat", "portál", "honlap", "weboldal",
    "megjelent itt",
)  # fmt: skip
SECTION = ("rovat", "rovatok", "kategória", "kategóriák", "témakör")
KEYWORDS = ("címkék", "címke", "kulcsszavak", "kulcsszó", "tagek", "tags", "témák", "téma", "tárgyszavak", "hívószavak")
SOURCE = ("forrás", "források", "forrása", "a cikk forrása", "eredeti cikk", "eredeti forrás", "via", "nyomán")

PUBLISHED = (
    "megjelent", "megjelenés", "megjelenés dátuma", "megjelenés ideje", "megjelenés időpontja", "közzétéve",
    "közzététel", "közzététel dátuma", "közzétették", "publikálva", "publikálás", "publikálás dátuma",
    "publikálás ideje", "dátum", "létrehozva", "létrehozás dátuma", "feltöltve", "beküldve", "első megjelenés",
)  # fmt: skip
UPDATED = (
    "frissítve", "frissítés", "frissült", "frissítés dátuma", "utolsó frissítés", "legutóbbi frissítés",
    "utoljára frissítve", "legutóbb frissítve", "módosítva", "módosítás", "módosítás dátuma", "módosult",
    "utolsó módosítás", "legutóbbi módosítás", "utoljára módosítva", "utoljára szerkesztve",
)  # fmt: skip
AGO = (
    "ma", "tegnap", "tegnapelőtt", "az imént", "ezelőtt", "perce", "órája", "napja", "hete", "hónapja", "éve",
    "perccel ezelőtt", "órával ezelőtt", "nappal ezelőtt", "héttel ezelőtt",
)  # fmt: skip
READING = (
    "perc olvasás", "perc olvasási idő", "perces olvasmány", "perces olvasási idő", "percnyi olvasás", "perces cikk",
    "olvasási idő", "olvasási ideje", "olvasásához szükséges idő", "perc alatt elolvasható", "perc alatt elolvasod",
    "elolvasási idő", "becsült olvasási idő", "p olvasási idő",
)  # fmt: skip

ROLES = (
    "újságíró", "újságírója", "újságírónk", "szabadúszó újságíró", "oknyomozó újságíró", "sportújságíró", "szerkesztő",
    "szerkesztője", "főszerkesztő", "főszerkesztője", "főszerkesztő-helyettes", "főszerkesztőhelyettes",
    "felelős szerkesztő", "vezető szerkesztő", "olvasószerkesztő", "rovatszerkesztő", "hírszerkesztő", "rovatvezető",
    "rovatvezetője", "tudósító", "tudósítója", "tudósítónk", "külföldi tudósító", "haditudósító", "riporter",
    "szerkesztő-riporter", "szerkesztő-műsorvezető", "műsorvezető", "publicista", "kolumnista", "kritikus",
    "filmkritikus", "munkatárs", "munkatársa", "munkatársunk", "külső munkatárs", "főmunkatárs", "főmunkatársa",
    "szerkesztőségi munkatárs", "gyakornok", "szerző", "szerzője", "vendégszerző", "társszerző", "író", "költő",
    "esszéista", "blogger", "szakíró", "elemző", "politikai elemző", "politológus", "fotós", "fotóriporter",
    "fotográfus", "fényképész", "operatőr", "lapigazgató", "igazgató",
)  # fmt: skip
DESKS = (
    "szerkesztőség", "a szerkesztőség", "szerkesztőségünk", "szerk", "szerk.", "online szerkesztőség",
    "hírszerkesztőség", "sportszerkesztőség", "sportrovat", "belpolitikai rovat", "külpolitikai rovat",
    "gazdasági rovat", "kulturális rovat", "hírügynökség", "hírügynökségek", "ügynökségek", "távirati iroda",
    "sajtóközlemény", "közlemény", "sajtóiroda", "sajtóosztály", "sajtószolgálat", "tudósítónktól", "tudósítóinktól",
    "saját tudósítónktól", "saját tudósítóinktól", "munkatársunktól", "munkatársainktól", "munkatársaink",
    "összefoglaló", "olvasói levél", "vendégszerző", "külső szerző", "admin", "adminisztrátor", "webmester", "névtelen",
)  # fmt: skip
PARTICLES = ("de", "du", "von", "van", "der", "di", "da", "la", "le", "al", "bin", "ben")
HONORIFICS = (
    "dr", "doktor", "prof", "prof. dr", "professzor", "ifj", "ifjabb", "id", "idősb", "idősebb", "özv", "gróf", "báró",
)  # fmt: skip

CAPTION = (
    "fotó", "fotók", "fotós:", "fotóriporter:", "fotó forrása", "a fotó forrása", "fotók forrása", "fotó illusztráció",
    "fénykép:", "fényképezte", "kép", "képek", "kép forrása", "a kép forrása", "képek forrása", "képforrás",
    "képünk illusztráció", "képünk csak illusztráció", "a kép illusztráció", "a kép csak illusztráció", "illusztráció",
    "illusztrációs kép", "illusztrációs fotó", "borítókép", "nyitókép", "címlapkép", "címlapfotó", "kiemelt kép",
    "archív fotó", "archív felvétel", "képaláírás", "képernyőkép", "képernyőfotó", "felvétel:", "grafika:",
    "infografika:", "karikatúra:", "térkép:", "rajz:", "videó:", "képgaléria", "fotógaléria", "galéria megnyitása",
    "galéria megtekintése", "kattintson a képre", "kattints a képre",
)  # fmt: skip
CONTRIBUTORS = (
    "közreműködött:", "közreműködtek:", "közreműködő:", "közreműködők:", "a cikk elkészítésében közreműködött",
    "a cikk elkészítésében közreműködtek", "a cikk megírásában közreműködött", "a cikkben közreműködött", "fordította",
    "fordítás:", "fordító:", "angolból fordította", "szerkesztette:", "szerkesztő:", "felelős szerkesztő:",
    "olvasószerkesztő:", "szerkesztés:", "lektorálta", "lektor:", "korrektor:", "a szöveget gondozta", "vágó:",
    "operatőr:", "cikkünk elkészítésében közreműködött", "cikkünk elkészítésében közreműködtek",
)  # fmt: skip
CORRECTION = (
    "helyesbítés", "helyreigazítás", "pontosítás", "javítás", "kiegészítés", "megjegyzés", "szerkesztői megjegyzés",
    "a szerkesztő megjegyzése", "a szerkesztőség megjegyzése", "szerkesztőségi megjegyzés", "szerk. megj", "a szerk",
    "frissítés:", "frissítve:", "cikkünket frissítettük", "cikkünket frissítjük", "cikkünket kiegészítettük",
    "cikkünket pontosítottuk", "cikkünket módosítottuk", "a cikket frissítettük", "a cikket frissítjük",
    "a cikket kiegészítettük", "a cikket pontosítottuk", "a cikket módosítottuk", "cikkünk korábbi változatában",
    "cikkünk korábbi verziójában", "cikkünk első változatában", "cikkünk első verziójában",
    "cikkünk eredeti változatában", "cikkünk eredeti verziójában", "a cikk korábbi változatában",
    "a cikk korábbi verziójában", "a cikk első változatában", "a cikk eredeti változatában",
    "írásunk korábbi változatában",
)  # fmt: skip
ABOUT = (
    "a szerzőről", "a szerzőkről", "a szerző cikkei", "a szerző további cikkei", "a szerző írásai",
    "a szerző további írásai", "a szerző összes cikke", "a szerző összes írása", "a szerző egyéb cikkei",
    "a szerző korábbi cikkei", "szerzőnk további cikkei", "szerzőnk cikkei", "további cikkek a szerzőtől",
    "további írások a szerzőtől", "még több a szerzőtől",
)  # fmt: skip

SHARE = (
    "megosztás", "megosztom", "oszd meg", "ossza meg", "cikk megosztása", "kövess minket", "kövessen minket",
    "kövess bennünket", "kövessen bennünket", "kövesd oldalunkat", "kövesse oldalunkat", "csatlakozz hozzánk",
    "csatlakozzon hozzánk", "csatlakozz facebook", "csatlakozzon facebook", "csatlakozz csoportunkhoz",
    "lájkolj minket", "lájkold oldalunkat", "lájkolja oldalunkat", "tetszett a cikk", "küldés e-mailben",
    "küldés emailben", "elküldöm ismerősömnek", "ajánlja ismerősének", "ajánld ismerősödnek", "link másolása",
    "cikk nyomtatása", "nyomtatási nézet", "mentés későbbre", "hallgasd meg a cikket", "hallgassa meg a cikket",
    "töltsd le az alkalmazás", "töltse le az alkalmazás", "töltsd le alkalmazásunkat", "töltse le alkalmazásunkat",
)  # fmt: skip
SUBSCRIBE = (
    "iratkozz fel", "iratkozzon fel", "feliratkozás", "feliratkozom", "hírlevél", "hírlevelek", "hírlevelünk",
    "fizess elő", "fizessen elő", "előfizetek", "előfizetőknek", "előfizetőinknek", "csak előfizetőknek",
    "előfizetői tartalom", "már előfizető", "ha már előfizetőnk", "van már előfizetésed", "még nem előfizető",
    "még nincs fiókod", "jelentkezz be", "jelentkezzen be", "kérjük, jelentkezzen be", "be kell jelentkezned",
    "regisztrálj", "regisztráljon", "hozz létre fiókot", "elfelejtett jelszó", "elfelejtetted a jelszavad",
    "add meg az e-mail", "add meg e-mail", "adja meg e-mail", "adja meg az e-mail", "e-mail címed", "email címed",
    "e-mail cím", "e-mail-cím", "email cím", "kérem a hírlevelet", "szeretnék hírlevelet", "hozzájárulok",
    "elfogadom az adatkezelési", "elolvastam és elfogadom", "támogass minket", "támogasson minket",
    "támogasd a munkánkat", "támogasd munkánkat", "támogassa munkánkat", "támogasd a független",
    "támogassa a független", "támogatom", "legyél támogató", "legyen támogatónk", "ajánld fel adód",
    "ajánlja fel adója", "adó 1%", "a cikk folytatása", "a teljes cikk", "a teljes tartalom", "ez a cikk csak",
    "ez a tartalom csak", "a továbbolvasáshoz", "olvass korlátlanul", "korlátlan hozzáférés", "próbáld ki ingyen",
    "próbálja ki ingyen", "ne maradj le", "ne maradjon le", "értesülj elsőként", "értesítések bekapcsolása",
    "köszönjük a feliratkozást", "bármikor leiratkozhat",
)  # fmt: skip
RELATED = (
    "olvasd el", "olvassa el", "olvass tovább", "olvasson tovább", "olvasd tovább", "tovább a cikkre",
    "tovább a cikkhez", "tovább olvasom", "továbbolvasom", "elolvasom", "teljes cikk", "bővebben:", "bővebben itt",
    "bővebben erről", "részletek itt", "részletek a linken", "erről itt", "erről bővebben", "a témáról bővebben",
    "a témában:", "kapcsolódó", "hasonló cikkek", "hasonló tartalmak", "hasonló témájú", "ajánlott cikkek",
    "ajánlott tartalmak", "ajánlott bejegyzések", "ajánljuk", "ezt is ajánljuk", "ezeket is ajánljuk", "neked ajánljuk",
    "önnek ajánljuk", "figyelmébe ajánljuk", "figyelmedbe ajánljuk", "a szerkesztő ajánlja", "cikkajánló",
    "ezt olvasta már", "ezt olvastad már", "ez is érdekelheti", "ez is érdekelhet", "ezek is érdekelhetik",
    "ez is érdekes lehet", "érdekelheti még", "érdekelhet még", "még több hír", "még több cikk", "további cikkek",
    "további cikkeink", "további hírek", "további friss hírek", "további írások", "további részletek itt",
    "további információk itt", "a rovat további cikkei", "a téma további cikkei", "legolvasottabb",
    "legnépszerűbb cikkek", "legfrissebb hírek", "legfrissebb cikkek", "friss hírek", "friss cikkek",
    "legutóbbi cikkek", "népszerű cikkek", "előző cikk", "következő cikk", "előző bejegyzés", "következő bejegyzés",
    "kattints ide", "kattintson ide", "ide kattintva", "itt olvashatja", "itt olvashatod", "itt olvasható",
    "nézd meg ezt is", "nézze meg ezt is", "lásd még", "lásd:", "korábban írtuk", "korábbi cikkünk", "korábbi cikkeink",
    "vissza a főoldalra", "vissza a címlapra",
)  # fmt: skip
ADVERT = (
    "hirdetés", "szponzorált", "támogatott tartalom", "fizetett tartalom", "fizetett hirdetés",
    "fizetett politikai hirdetés", "politikai hirdetés", "társadalmi célú hirdetés", "közérdekű hirdetés", "reklám:",
    "pr-cikk", "pr cikk", "promóciós tartalom", "a cikk a hirdetés után", "cikkünk a hirdetés után",
    "a hirdetés után folytatjuk", "a cikk támogatója", "a tartalom támogatója", "partnerünk ajánlata",
    "partneri tartalom", "affiliate link",
)  # fmt: skip
COMMENTS = (
    "hozzászólások", "hozzászólás írása", "kommentek", "szólj hozzá", "szóljon hozzá", "hozzászólok", "írj kommentet",
    "írj hozzászólást", "írjon hozzászólást", "mondd el a véleményed", "mondja el véleményét", "vélemény, hozzászólás",
    "nincs hozzászólás", "nincsenek hozzászólások", "még nincs hozzászólás", "még nincsenek hozzászólások",
    "legyél az első", "legyen ön az első", "összes hozzászólás", "legutóbbi hozzászólások", "válasz megszakítása",
    "kilépés a válaszból", "az e-mail címet nem", "az e-mail-címet nem", "a hozzászóláshoz", "hozzászóláshoz be kell",
    "a kommenteléshez", "a hozzászólások lezárva", "hibát találtál?", "hibát talált?", "hibát talált a cikkben",
    "jelentem a hozzászólást", "moderálási elvek", "kommentszabályzat",
)  # fmt: skip
MENU = (
    "címlap", "főoldal", "kezdőlap", "nyitólap", "home", "menü", "főmenü", "menü megnyitása", "menü bezárása",
    "keresés", "bejelentkezés", "belépés", "kijelentkezés", "regisztráció", "fiókom", "ugrás a tartalomhoz",
    "ugrás a tartalomra", "tovább a tartalomra", "vissza a tetejére", "oldal tetejére", "vissza", "kapcsolat",
    "elérhetőség", "elérhetőségek", "impresszum", "rólunk", "szerkesztőség", "szerzők", "médiaajánlat",
    "hirdessen nálunk", "felhasználási feltételek", "általános szerződési feltételek", "ászf", "jogi nyilatkozat",
    "szerzői jogok", "etikai kódex", "adatvédelem", "adatvédelmi tájékoztató", "adatvédelmi nyilatkozat",
    "adatkezelési tájékoztató", "adatvédelmi beállítások", "süti beállítások", "cookie tájékoztató",
    "cookie beállítások", "elfogadom", "elutasítom", "akadálymentesség", "oldaltérkép", "archívum", "súgó", "gyik",
    "rss", "karrier", "állás", "partnereink", "webshop", "apróhirdetés", "előfizetés", "hírlevél", "hírek",
    "friss hírek", "legfrissebb", "percről percre", "belföld", "külföld", "itthon", "világ", "közélet", "politika",
    "gazdaság", "pénz", "vélemény", "publicisztika", "interjú", "riport", "elemzés", "kék hírek", "bűnügy",
    "helyi hírek", "oktatás", "tudomány", "tech", "technológia", "környezet", "kultúra", "film", "zene", "színház",
    "szórakozás", "életmód", "család", "gasztro", "receptek", "utazás", "sport", "labdarúgás", "időjárás", "horoszkóp",
    "programok", "magazin", "blog", "blogok", "podcast", "podcastok", "videó", "videók", "galéria", "fotó", "képek",
    "rovatok", "címkék", "témák", "kategóriák", "tovább", "még több", "mutass többet", "továbbiak betöltése",
    "következő", "előző", "bezárás", "küldés", "mégse", "mentés", "megosztás", "nyomtatás", "hozzászólás", "komment",
    "válasz", "követés", "tetszik", "kapcsolódó", "ajánlott", "ajánló", "legnépszerűbb", "népszerű", "reklám",
    "promóció", "(x)", "támogatás", "a témában", "egészség", "üzlet", "élő", "autó",
)  # fmt: skip
COPYRIGHT = (
    "minden jog fenntartva", "szerzői jogok fenntartva", "copyright", "(c)", "utánközlés csak",
    "az oldalon található tartalom", "a honlapon megjelenő", "a cikkek másolása", "jelen honlap tartalma",
)  # fmt: skip
CONTACT = (
    "kapcsolat", "elérhetőség", "elérhetőségek", "sajtókapcsolat", "sajtókapcsolatok", "sajtókapcsolattartó",
    "kapcsolattartó", "telefon", "tel", "tel.", "telefonszám", "mobil", "fax", "e-mail", "email", "mail",
    "levelezési cím", "további információ", "bővebb információ",
)  # fmt: skip

STOP = (
    "a az és hogy nem is egy volt már csak még mint vagy ez azt ezt azonban után szerint között során illetve pedig"
    " el ki fel ha kell lehet van voltak lesz lett aki akik amely amelyek ami amit ahol amikor mert így úgy majd"
    " nagyon több minden ezek azok ennek annak ebben abban itt most sem se által alatt miatt ellen ezért erre arra"
    " róla neki azért hanem ezen olyan két első sok akkor egyik mondta való valamint továbbá közölte"
)
