"""Words that tell a name from what is none, whatever the language of the text. Data, no code."""

from __future__ import annotations

from ..patterns import pattern


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Small words inside names: "Ludwig van der Berg" writes in English.
PARTICLES = _set(
    "van von vom zu zum zur der den dem ter ten te tot op de del della dello dei degli di da do dos das du des d la le"
    " las los lo el al ul bin ibn ben bint abu af av ap y e i san"
)
#: Marks of honour behind a name; they are no part of it.
DEGREES = _set(
    "md phd dphil mba mph msc bsc ma ba jd llb llm rn dds dvm esq cpa mp mdb mdl mep obe cbe mbe kc qc frs"
    " ph.d m.d m.a b.a m.sc b.sc j.d d.phil m.p"
)
#: Words that newspapers, agencies, firms and schools have in their names, and people seldom have.
ORGANISATIONS = _set(
    "news times post press herald tribune gazette chronicle journal daily weekly magazine media mail globe mirror"
    " telegraph guardian observer standard independent examiner enquirer inquirer express echo courier sentinel"
    " bulletin monitor review reporter dispatch wire newswire newswires service services agency network networks"
    " broadcasting television radio tv online digital web website blog podcast channel studio studios group inc ltd llc"
    " gmbh ag plc corp co foundation institute institut university college school department ministry council"
    " association society union center centre committee office company team webteam staff bureau desk newsroom report"
    " senior chief director president fellow analyst reports images photo photos pictures international national"
    " business sports sport world zeitung nachrichten rundschau anzeiger tagblatt tageblatt volksblatt abendblatt"
    " allgemeine presse kurier bote agentur redaktion verlag magazin rundfunk fernsehen illustrierte woche stiftung"
    " universität hochschule landesanstalt verein verband e.v quotidien monde agence rédaction université société"
    " diario periódico noticias redacción agencia prensa mundo tiempo universidad fundación gazzetta corriere giornale"
    " redazione università jornal folha redação universidade krant dagblad redactie stichting avisen dagbladet"
    " tidningen redaktionen gazeta dziennik redakcja noviny haber gazetesi ajansı газета редакция агентство новости"
    " редакція новини агенція εφημερίδα σύνταξη وكالة صحيفة جريدة"
)
#: Words that stand in phrases and headings, with a capital where every word has one, and not in names.
FUNCTION_WORDS = _set(
    "the a at from for with of and or how why what when who where which your our his her their this that these those"
    " is are was were be about into over under after before more not no get here there all view read click said says"
    " die das und oder für mit aus nach über im am zum zur beim ein eine einen wie was warum wer wo ist sind nicht"
    " auf bei vor pour dans avec sur et aux par para con sobre como qué por una uno nel della che voor met een het"
    " och för som med til på og"
)
#: An article in front of a name makes it a newspaper's: "Der Beobachter", "The Evening Post".
ARTICLES = _set("the der die das")
#: So do these, but only in front of one word: people are called "La Toya Example" and "Le Van Example".
SHORT_ARTICLES = _set("le la el il lo les")
#: "New York", "New Delhi", "New South Wales".
NEW = _set("new nueva nouvelle neu")
#: Towns of more than one word that stand behind a name where correspondents write from.
PLACES = frozenset((
    "hong kong", "tel aviv", "buenos aires", "são paulo", "sao paulo", "cape town", "abu dhabi", "kuala lumpur",
    "mexico city", "rio de janeiro", "phnom penh", "addis ababa", "the hague", "den haag", "la paz", "sri lanka",
    "los angeles", "las vegas", "san francisco", "san diego", "san antonio", "salt lake city", "st louis", "el paso",
    "washington dc", "washington d.c.", "frankfurt am main", "ho chi minh city", "panama city", "kansas city",
    "quebec city", "guatemala city", "le havre", "la habana", "ciudad de méxico", "south africa", "north korea",
    "south korea", "saudi arabia", "united states", "united kingdom", "great britain", "costa rica", "el salvador",
))  # fmt: skip

#: Arabic names, and words beside them, that begin with the letter that is the word for *and*, too.
WORDS_WITH_WAW = _set(
    "وليد وائل وسام وسيم وديع وفاء وفيق وجدان وجيه وحيد وداد وردة ورد وضاح وصفي وصال واصف وهبة وهيب ونيس ولاء ولي وعد"
    " وئام وجد وزير وزيرة وكيل وكيلة وكالة وكالات واشنطن"
)
#: What stands behind the town where a Chinese reporter writes from: "／台北報導".
SIGN_REPORTS = ("報導", "报导", "报道", "電")

#: Words that menus and headings have and bylines have not; for lines that stand alone.
HEADINGS = _set(
    "south north east west central bad saint club league cup day week year summer winter spring free best top next last"
    " first second third fourth other good better great big small high low old white black red green download app icon"
    " install show hide add edit save open enter log user account page episode part chapter game games music video"
    " health science climate police city"
    " mein meine unser unsere ihr ihre alle alles mehr neu neue neuer neues neueste neuestes aktuell aktuelle erste"
    " erster erstes letzte letzter mehrere große großer gute schöne beliebte kleine kleiner deutsche deutscher"
    " deutsches nationale internationale internationaler ja nein frag lade"
)
#: Small words between nouns that names of people have so seldom that a line with one is a heading.
HEADING_PARTICLES = _set("zu zum zur vom des al op ap i")
#: Endings of abstract nouns, in capitals in headings and never in names.
ABSTRACT = pattern(
    r"\w{2,}(?:tions?|sions?|ness|ments?|ology|keit|keiten|heit|heiten|schaft|schaften|ungen|tät|täten"
    r"|ción|ciones|ção|ções|zione|zioni|ismus|isme|ismo|ость|ение|ания)"
)
#: Endings of words that open a heading: German adjectives and participles, English verbs.
OPENING = pattern(r"\w{2,}(?:lich|isch|bar|los|haft|ig|iert|end|nal|nant|ehrt)e[rsn]?|\w{4,}(?:ing|ed|ly)")

#: What stands in the name of a newsroom in Chinese, Japanese or Korean signs: "example 新聞デジタル".
SIGN_ORGANISATIONS = pattern(
    "新聞|新闻|日报|日報|时报|時報|晚报|通信|通讯|テレビ|ニュース|デジタル|オンライン|編集|编辑|取材|電視|电视|网$|網$|社$|部$|班$|局$"
    "|뉴스|신문|일보|방송|통신|편집|팀$|부$"
)
