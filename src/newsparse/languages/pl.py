"""Polish."""

NAME = "Polish"

BY = (
    "autor", "autorka", "autorzy", "autor tekstu", "autor artykułu", "tekst", "opracował", "opracowała", "opracowali",
    "opracowanie", "opracował(a)", "oprac", "oprac.", "opr.", "napisał", "napisała", "pisze", "rozmawiał", "rozmawiała",
    "rozmawiali", "rozmowę przeprowadził", "rozmowę przeprowadziła", "notował", "notowała", "przygotował",
    "przygotowała", "nasz korespondent", "od naszego korespondenta",
)  # fmt: skip
AND = ("i", "oraz")
FOR = ("dla",)
WITH = ("z", "ze", "wraz z")

TITLE = ("tytuł", "nagłówek", "tytuł artykułu")
AUTHOR = (
    "autor", "autorka", "autorzy", "autor artykułu", "autor tekstu", "autor/autorzy", "dziennikarz", "redaktor",
    "opracowanie",
)  # fmt: skip
PUBLISHER = ("wydawca", "wydawnictwo", "gazeta", "dziennik", "czasopismo", "serwis", "portal", "strona")
SECTION = ("dział", "kategoria", "kategorie", "rubryka", "sekcja", "temat", "opublikowano w")
KEYWORDS = ("słowa kluczowe", "słowo kluczowe", "tagi", "tag", "tematy", "hasła", "temat numeru")
SOURCE = ("źródło", "źródła", "na podstawie", "źródło informacji", "za", "oryginał")

PUBLISHED = (
    "data", "data publikacji", "opublikowano", "opublikowany", "opublikowane", "publikacja", "data dodania", "dodano",
    "dodany", "utworzono", "data utworzenia", "data wydania", "wydanie", "wydanie z", "zamieszczono", "numer z dnia",
)  # fmt: skip
UPDATED = (
    "aktualizacja", "zaktualizowano", "zaktualizowany", "zaktualizowane", "data aktualizacji", "ostatnia aktualizacja",
    "ostatnio zaktualizowano", "ost. aktualizacja", "akt.", "zmodyfikowano", "data modyfikacji", "ostatnia modyfikacja",
)  # fmt: skip
AGO = (
    "temu", "dzisiaj", "dziś", "wczoraj", "przedwczoraj", "przed chwilą", "przed momentem", "minutę temu",
    "minuty temu", "minut temu", "min temu", "min. temu", "godzinę temu", "godziny temu", "godzin temu", "godz. temu",
    "dzień temu", "dni temu", "tydzień temu", "tygodnie temu", "tygodni temu", "miesiąc temu", "miesiące temu",
    "miesięcy temu", "rok temu", "lata temu", "lat temu",
)  # fmt: skip
READING = (
    "min czytania", "min. czytania", "minuta czytania", "minuty czytania", "minut czytania", "czas czytania",
    "przeczytasz w", "przeczytanie zajmie", "przeczytasz ten artykuł w", "ten tekst przeczytasz w", "czyta się",
)  # fmt: skip

ROLES = (
    "dziennikarz", "dziennikarka", "dziennikarza", "dziennikarki", "dziennikarzem", "dziennikarze", "redaktor",
    "redaktorka", "redaktora", "redaktorem", "redaktor naczelny", "redaktor naczelna", "redaktorka naczelna",
    "redaktora naczelnego", "zastępca redaktora naczelnego", "zastępczyni redaktora naczelnego", "redaktor prowadzący",
    "redaktorka prowadząca", "redaktor wydania", "sekretarz redakcji", "kierownik działu", "kierowniczka działu",
    "szef działu", "szefowa działu", "wydawca", "wydawczyni", "reporter", "reporterka", "reportera", "reporterki",
    "reportażysta", "reportażystka", "korespondent", "korespondentka", "korespondenta", "korespondentki",
    "korespondent zagraniczny", "korespondent wojenny", "specjalny wysłannik", "wysłannik", "publicysta", "publicystka",
    "publicysty", "publicystki", "komentator", "komentatorka", "felietonista", "felietonistka", "krytyk", "krytyczka",
    "krytyk filmowy", "fotoreporter", "fotoreporterka", "fotograf", "fotografka", "autor", "autorka", "prezenter",
    "prezenterka", "współpracownik", "współpracowniczka", "stażysta", "stażystka", "bloger", "blogerka", "tłumacz",
    "tłumaczka", "politolog", "dziennikarz sportowy", "dziennikarz śledczy",
)  # fmt: skip
DESKS = (
    "redakcja", "redakcja portalu", "redakcja serwisu", "redakcja online", "redakcja sportowa", "od redakcji",
    "zespół redakcyjny", "zespół", "dział", "dział sportowy", "dział krajowy", "dział zagraniczny", "dział gospodarczy",
    "agencje", "agencja", "korespondenci", "nasi korespondenci", "nasz korespondent", "biuro prasowe",
    "materiały prasowe", "materiał prasowy", "informacja prasowa", "komunikat prasowy", "materiał partnera",
    "materiał promocyjny", "artykuł sponsorowany", "informacja własna", "inf. wł", "inf. własna", "opracowanie własne",
    "administrator", "admin", "gość", "red", "anonim",
)  # fmt: skip
PARTICLES = ("van", "von", "der", "den", "de", "da", "di", "del", "la", "le", "zu", "al", "bin", "ibn", "ben", "vel")
HONORIFICS = (
    "dr", "dr hab", "dr inż", "prof", "prof. dr hab", "profesor", "doktor", "mgr", "inż", "mec", "ks", "bp", "abp",
    "kard", "o", "s", "gen", "płk", "ppłk", "mjr", "kpt", "red", "pan", "pani", "sir", "lord",
)  # fmt: skip

CAPTION = (
    "fot", "fot.", "foto", "fotografia:", "fotografie:", "zdjęcie", "zdjęcia", "zdjęcie ilustracyjne",
    "zdjęcie poglądowe", "zdjęcie główne", "zdjęcie archiwalne", "zdjęcie tytułowe", "zdj.", "zdj. ilustracyjne",
    "autor zdjęcia", "autor zdjęć", "autor fotografii", "źródło zdjęcia", "źródło zdjęć", "na zdjęciu", "na zdjęciach",
    "na fotografii", "galeria", "galeria zdjęć", "fotogaleria", "fotorelacja", "ilustracja:", "ilustracje:", "il.",
    "rys.", "rysunek", "grafika", "infografika:", "kadr z filmu", "kadr z serialu", "kadr z nagrania", "zrzut ekranu",
    "screen", "kolaż", "wideo", "obejrzyj wideo", "zobacz wideo", "zobacz film", "obraz", "mapa", "wykres",
)  # fmt: skip
CONTRIBUTORS = (
    "współpraca:", "współpraca redakcyjna", "przy współpracy", "we współpracy:", "redakcja:", "redaktor prowadzący:",
    "tłumaczenie:", "tłumaczył:", "tłumaczyła:", "tłum.", "przełożył:", "przełożyła:", "korekta:",
    "opracowanie graficzne", "opracowanie redakcyjne", "montaż:", "zdjęcia i montaż", "materiał przygotował",
    "materiał przygotowała", "materiał przygotowali", "tekst przygotował", "tekst przygotowała",
    "nad materiałem pracowali", "materiał powstał we współpracy", "artykuł powstał we współpracy", "tłumaczenie z",
    "przekład:",
)  # fmt: skip
CORRECTION = (
    "sprostowanie", "sprostowania", "korekta", "erratum", "errata", "uzupełnienie", "wyjaśnienie", "od redakcji",
    "przypis redakcji", "nota redakcji", "nota redakcyjna", "uwaga redakcji", "komentarz redakcji",
    "w poprzedniej wersji tekstu", "w poprzedniej wersji artykułu", "w pierwotnej wersji tekstu",
    "w pierwotnej wersji artykułu", "we wcześniejszej wersji", "w pierwszej wersji tekstu",
    "w pierwszej wersji artykułu", "artykuł został zaktualizowany", "tekst został zaktualizowany",
    "artykuł był aktualizowany", "artykuł jest aktualizowany",
)  # fmt: skip
ABOUT = (
    "o autorze", "o autorce", "o autorach", "poznaj autora", "więcej tekstów autora", "inne artykuły autora",
    "pozostałe artykuły autora", "wszystkie artykuły autora", "zobacz wszystkie artykuły autora", "więcej od autora",
)  # fmt: skip

SHARE = (
    "udostępnij", "podziel się", "poleć znajomemu", "poleć artykuł", "poleć znajomym", "wyślij znajomemu",
    "wyślij mailem", "wyślij link", "polub nas", "obserwuj nas", "śledź nas", "dołącz do nas", "znajdź nas na",
    "znajdziesz nas na", "drukuj", "wydrukuj", "kopiuj link", "skopiuj link", "link skopiowany", "skopiowano link",
    "zapisz artykuł", "zapisz na później", "posłuchaj artykułu", "odsłuchaj artykuł", "pobierz aplikację",
    "pobierz naszą aplikację", "pobierz pdf", "bądź na bieżąco", "dodaj nas do", "tweetnij", "bądź z nami na bieżąco",
    "jesteśmy na facebooku",
)  # fmt: skip
SUBSCRIBE = (
    "subskrybuj", "zasubskrybuj", "zapisz się", "newsletter", "newslettery", "nasz newsletter", "zamów newsletter",
    "prenumerata", "zaprenumeruj", "wykup dostęp", "wykup subskrypcję", "wykup abonament", "kup dostęp",
    "kup subskrypcję", "uzyskaj dostęp", "masz już konto", "nie masz konta", "nie masz jeszcze konta",
    "masz już subskrypcję", "masz aktywną subskrypcję", "jesteś już subskrybentem", "zaloguj się, aby",
    "zaloguj się, by", "zaloguj się lub", "zarejestruj się", "załóż konto", "aby czytać dalej", "aby przeczytać cały",
    "dalsza część artykułu", "dalszy ciąg artykułu", "dostęp tylko dla", "artykuł dostępny tylko dla",
    "tylko dla subskrybentów", "wypróbuj za darmo", "podaj swój adres", "podaj adres e-mail", "podaj e-mail",
    "wpisz swój adres", "twój adres e-mail", "twój e-mail", "wyrażam zgodę na", "zapisując się", "wesprzyj nas",
    "wesprzyj naszą", "wspieraj nas", "wspieraj nasze", "postaw nam kawę", "włącz powiadomienia", "nie przegap",
    "akceptuję regulamin",
)  # fmt: skip
RELATED = (
    "czytaj też", "czytaj także", "czytaj również", "czytaj więcej", "czytaj dalej", "czytaj całość", "czytaj:",
    "czytaj w", "przeczytaj też", "przeczytaj także", "przeczytaj również", "przeczytaj więcej", "przeczytaj cały",
    "przeczytaj:", "zobacz też", "zobacz także", "zobacz również", "zobacz więcej", "zobacz:", "zobacz wszystkie",
    "oglądaj też", "oglądaj:", "obejrzyj też", "obejrzyj:", "sprawdź też", "sprawdź także", "sprawdź również",
    "sprawdź:", "posłuchaj też", "posłuchaj:", "polecamy", "polecane", "redakcja poleca", "warto przeczytać",
    "warto wiedzieć:", "powiązane artykuły", "powiązane tematy", "powiązane:", "artykuły powiązane", "podobne artykuły",
    "podobne tematy", "podobne wpisy", "to może cię zainteresować", "może cię zainteresować", "może ci się spodobać",
    "mogą cię zainteresować", "zainteresuje cię również", "wybrane dla ciebie", "najczęściej czytane",
    "najchętniej czytane", "najpopularniejsze artykuły", "najnowsze wiadomości", "najnowsze artykuły",
    "więcej na ten temat", "więcej na temat:", "więcej o:", "więcej wiadomości", "więcej informacji znajdziesz",
    "więcej informacji na", "więcej przeczytasz", "więcej artykułów", "pozostałe artykuły", "dowiedz się więcej",
    "poprzedni artykuł", "następny artykuł", "poprzedni wpis", "następny wpis", "kliknij tutaj", "tematy:",
    "zobacz galerię", "wróć do strony głównej",
)  # fmt: skip
ADVERT = (
    "reklama", "dalsza część artykułu pod reklamą", "ciąg dalszy pod reklamą", "dalsza część tekstu pod",
    "dalsza część pod", "materiał sponsorowany", "artykuł sponsorowany", "materiał promocyjny", "promowane treści",
    "treści promowane", "materiał partnera", "materiał reklamowy", "tekst sponsorowany", "autopromocja", "sponsorowane",
    "współpraca reklamowa", "link afiliacyjny", "linki afiliacyjne", "koniec reklamy",
)  # fmt: skip
COMMENTS = (
    "komentarze", "skomentuj", "dodaj komentarz", "zostaw komentarz", "napisz komentarz", "twój komentarz",
    "brak komentarzy", "zobacz komentarze", "pokaż komentarze", "wszystkie komentarze", "liczba komentarzy",
    "komentarzy:", "dodaj odpowiedź", "zostaw odpowiedź", "dołącz do dyskusji", "weź udział w dyskusji",
    "wyraź swoją opinię", "anuluj pisanie odpowiedzi", "twój adres e-mail nie zostanie opublikowany",
    "zaloguj się, aby skomentować", "zgłoś nadużycie", "zgłoś komentarz",
)  # fmt: skip
MENU = (
    "strona główna", "menu", "szukaj", "wyszukaj", "wyszukiwarka", "zaloguj", "zaloguj się", "logowanie", "wyloguj",
    "wyloguj się", "rejestracja", "moje konto", "konto", "kontakt", "o nas", "o serwisie", "redakcja", "napisz do nas",
    "regulamin", "regulamin serwisu", "polityka prywatności", "polityka cookies", "pliki cookies",
    "ustawienia prywatności", "zmiana ustawień zgód", "deklaracja dostępności", "mapa strony", "mapa serwisu",
    "archiwum", "praca", "kariera", "ogłoszenia", "reklama w serwisie", "pomoc", "rss", "zamknij", "zamknij menu",
    "otwórz menu", "pokaż menu", "rozwiń", "zwiń", "pokaż więcej", "załaduj więcej", "więcej", "dalej", "wstecz",
    "do góry", "na górę", "wróć na górę", "przejdź do treści", "przejdź do głównej treści", "przejdź do artykułu",
    "wiadomości", "najnowsze", "popularne", "najpopularniejsze", "wydarzenia", "kraj", "świat", "polska", "polityka",
    "gospodarka", "biznes", "finanse", "opinie", "publicystyka", "felietony", "sport", "kultura", "nauka", "zdrowie",
    "styl życia", "pogoda", "motoryzacja", "regiony", "podcasty", "wideo", "tagi", "powiązane", "akceptuję",
    "przejdź do serwisu", "odpowiedz", "zgłoś błąd", "udostępnij", "lubię to", "ogłoszenie",
)  # fmt: skip
COPYRIGHT = (
    "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "prawa autorskie", "copyright",
    "materiał chroniony prawem", "artykuł chroniony prawem", "materiał objęty prawem autorskim",
    "licencja na publikację", "dalsze rozpowszechnianie", "kopiowanie bez zgody", "kopiowanie materiałów",
    "rozpowszechnianie bez zgody", "przedruk bez zgody", "korzystanie z serwisu oznacza", "żadna część jak i całość",
)  # fmt: skip
CONTACT = (
    "kontakt", "kontakt dla mediów", "kontakt prasowy", "osoba do kontaktu", "telefon", "tel", "tel.", "tel. kom",
    "faks", "fax", "e-mail", "email", "mail", "adres", "adres redakcji", "biuro prasowe", "więcej informacji",
    "dodatkowych informacji udziela", "skontaktuj się z nami",
)  # fmt: skip

STOP = (
    "i w na z się nie do to że jest o jak za co od po tym przez dla ale był była było były jego jej ich ze a są"
    " oraz także już być może tylko które który która którzy którego której których też jako go przed tego tej ten"
    " ta te lub czy jednak przy między kiedy gdy bardzo nawet jeszcze tak będzie będą ma mają można nad pod bez więc"
    " bo jeśli aby żeby roku lat zł mnie nas my pan pani powiedział poinformował został została"
)
