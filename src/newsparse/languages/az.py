"""Azerbaijani."""

NAME = "Azerbaijani"

BY = (
    "müəllif", "müəlliflər", "müəllifi", "yazının müəllifi", "yazinin müəllifi", "yazar", "yazdı", "yazdi", "hazırladı",
    "hazirladi", "hazırlayan", "hazirlayan", "hazırlayıb", "hazirlayib", "mətn", "müxbir", "müxbirimiz", "söhbətləşdi",
    "söhbət etdi", "müsahibəni apardı", "müsahibəni apardi", "müsahibəni götürdü", "qələmə aldı", "qələmə aldi",
)  # fmt: skip
AND = ("və", "ilə")
FOR = ("üçün",)
WITH = ("ilə", "birlikdə", "birgə")

TITLE = ("başlıq", "başliq", "sərlövhə", "xəbərin başlığı", "xəbərin başliği")
AUTHOR = ("müəllif", "müəlliflər", "müəllifi", "yazar", "jurnalist", "müxbir", "hazırladı", "hazirladi", "redaktor")
PUBLISHER = ("naşir", "nəşriyyat", "nəşr", "qəzet", "sayt", "agentlik", "təsisçi")
SECTION = ("bölmə", "rubrika", "kateqoriya", "kateqoriyalar", "mövzu", "xəbər bölməsi")
KEYWORDS = ("açar sözlər", "açar söz", "teqlər", "teq", "etiketlər", "etiket", "mövzular", "taglar")
SOURCE = ("mənbə", "mənbələr", "istinad", "qaynaq", "orijinal")

PUBLISHED = (
    "tarix", "dərc olunub", "dərc edilib", "dərc tarixi", "dərc olunma tarixi", "nəşr tarixi", "nəşr olunub",
    "yayımlanıb", "yayimlanib", "yayım tarixi", "yayim tarixi", "yayımlanma tarixi", "yayimlanma tarixi",
    "yerləşdirilib", "əlavə edilib", "əlavə olunub", "paylaşılıb", "paylaşilib", "çap tarixi", "xəbərin tarixi",
)  # fmt: skip
UPDATED = (
    "yenilənib", "yeniləndi", "yenilənmə", "yenilənmə tarixi", "son yenilənmə", "son yeniləmə", "son yenilənmə tarixi",
    "dəyişdirilib", "redaktə edilib", "redaktə olunub",
)  # fmt: skip
AGO = (
    "əvvəl", "öncə", "bu gün", "dünən", "srağagün", "indicə", "bir az əvvəl", "az öncə", "saniyə əvvəl", "dəqiqə əvvəl",
    "dəq əvvəl", "dəq. əvvəl", "dəqiqə öncə", "saat əvvəl", "saat öncə", "gün əvvəl", "gün öncə", "həftə əvvəl",
    "həftə öncə", "ay əvvəl", "ay öncə", "il əvvəl", "il öncə",
)  # fmt: skip
READING = (
    "dəq oxu", "dəq. oxu", "dəqiqə oxu", "dəqiqəlik oxu", "dəqiqə oxuma", "oxuma müddəti", "oxunma müddəti",
    "oxuma vaxtı", "oxuma vaxti", "oxunma vaxtı", "oxunma vaxti", "dəqiqəyə oxunur",
)  # fmt: skip

ROLES = (
    "müxbir", "müxbiri", "müxbirimiz", "xüsusi müxbir", "xüsusi müxbiri", "bölgə müxbiri", "hərbi müxbir", "jurnalist",
    "jurnalisti", "araşdırmaçı jurnalist", "araşdirmaçi jurnalist", "redaktor", "redaktoru", "baş redaktor",
    "baş redaktoru", "baş redaktorun müavini", "şef-redaktor", "məsul redaktor", "növbətçi redaktor", "şöbə redaktoru",
    "şöbə müdiri", "reportyor", "reportyoru", "icmalçı", "icmalçi", "icmalçısı", "icmalçisi", "siyasi icmalçı",
    "siyasi icmalçi", "şərhçi", "siyasi şərhçi", "idman şərhçisi", "köşə yazarı", "köşə yazari", "yazar", "yazarı",
    "yazari", "publisist", "politoloq", "bloger", "aparıcı", "aparici", "aparıcısı", "aparicisi", "fotoqraf",
    "fotomüxbir", "fotojurnalist", "operator", "tərcüməçi", "təcrübəçi", "müəllif", "tənqidçi", "kinotənqidçi",
    "ekspert", "direktor",
)  # fmt: skip
DESKS = (
    "redaksiya", "redaksiyadan", "xəbər xidməti", "xəbər xətti", "xəbər şöbəsi", "xəbərlər şöbəsi",
    "xəbərlər redaksiyası", "xəbərlər redaksiyasi", "siyasət şöbəsi", "iqtisadiyyat şöbəsi", "idman şöbəsi",
    "mətbuat xidməti", "mətbuat mərkəzi", "press-reliz", "pres-reliz", "mətbuat üçün məlumat", "agentliklər",
    "informasiya agentlikləri", "müxbirlər", "müxbirlərimiz", "müxbirimiz", "analitik qrup", "araşdırma qrupu",
    "araşdirma qrupu", "administrator", "admin", "qonaq", "anonim",
)  # fmt: skip
PARTICLES = (
    "oğlu", "qızı", "qizi", "van", "von", "fon", "der", "de", "da", "di", "del", "la", "le", "əl", "əl-", "ibn", "bin",
    "bəy",
)  # fmt: skip
HONORIFICS = (
    "dr", "prof", "professor", "dosent", "akademik", "doktor", "t.e.d", "f.e.d", "i.e.d", "cənab", "xanım", "xanim",
    "bəy", "müəllim", "general", "polkovnik", "hacı", "haci", "şeyx", "ser", "lord",
)  # fmt: skip

CAPTION = (
    "foto", "fotolar", "fotolarda", "fotoda", "fotonun müəllifi", "foto müəllifi", "foto arxiv", "arxiv fotosu",
    "fotoqalereya", "foto qalereya", "fotosessiya", "fotoreportaj", "foto-reportaj", "şəkil", "şəkildə", "şəkillər",
    "şəklin mənbəyi", "illüstrativ foto", "illüstrasiya", "təsvir", "kollaj", "infoqrafika:", "karikatura:", "skrinşot",
    "ekran görüntüsü", "video", "videogörüntü", "kadr", "görüntü", "xəritə", "qrafik",
)  # fmt: skip
CONTRIBUTORS = (
    "materialı hazırladı", "materiali hazirladi", "materialı hazırlayan", "materiali hazirlayan",
    "materialı hazırlayıb", "materiali hazirlayib", "yazını hazırladı", "yazini hazirladi", "xəbəri hazırladı",
    "xəbəri hazirladi", "tərcümə etdi", "tərcümə edən", "tərcümə:", "tərcüməçi:", "çevirdi:", "çevirən:", "redaktor:",
    "redaktorlar:", "operator:", "montaj:", "operator-montaj", "korrektor:", "dizayn:", "layihənin rəhbəri",
    "layihə rəhbəri", "materialın hazırlanmasında", "materialin hazirlanmasinda",
)  # fmt: skip
CORRECTION = (
    "düzəliş", "dəqiqləşdirmə", "təkzib", "üzrxahlıq", "üzrxahliq", "redaksiyadan", "redaksiyanın qeydi",
    "redaksiyanin qeydi", "redaktorun qeydi", "redaktor qeydi", "red. qeydi", "xəbərin əvvəlki versiyasında",
    "xəbərin əvvəlki versiyasinda", "yazının əvvəlki versiyasında", "yazinin əvvəlki versiyasinda",
    "məqalənin əvvəlki versiyasında", "məqalənin əvvəlki versiyasinda", "materialın əvvəlki versiyasında",
    "materialin əvvəlki versiyasinda", "xəbərin ilkin versiyasında", "xəbərin ilkin versiyasinda", "xəbər yenilənəcək",
    "xəbər yenilənir", "redaksiya üzr istəyir", "qeyd:",
)  # fmt: skip
ABOUT = (
    "müəllif haqqında", "müəllif haqqinda", "müəlliflər haqqında", "müəlliflər haqqinda", "yazar haqqında",
    "yazar haqqinda", "müəllifin digər yazıları", "müəllifin digər yazilari", "müəllifin bütün yazıları",
    "müəllifin bütün yazilari", "yazarın digər yazıları", "yazarin digər yazilari", "müəllifin digər məqalələri",
    "müəllifin son yazıları", "müəllifin son yazilari",
)  # fmt: skip

SHARE = (
    "paylaş", "paylaşın", "paylaşin", "xəbəri paylaş", "xəbəri paylaşın", "xəbəri paylaşin", "bu xəbəri paylaş",
    "sosial şəbəkələrdə paylaş", "facebook-da paylaş", "facebookda paylaş", "dostlarınla paylaş", "dostlarinla paylaş",
    "dostlarınızla paylaşın", "dostlarinizla paylaşin", "bizi izləyin", "bizi izlə", "bizi sosial şəbəkələrdə",
    "sosial şəbəkələrdə bizi", "sosial şəbəkələrdə izləyin", "bizə qoşulun", "izləyin:", "bizi facebook-da",
    "bizi telegram", "telegram kanalımıza", "telegram kanalimiza", "telegram kanalımız", "telegram kanalimiz",
    "whatsapp kanalımıza", "whatsapp kanalimiza", "whatsapp kanalımız", "whatsapp kanalimiz", "youtube kanalımıza",
    "youtube kanalimiza", "çap et", "çap versiyası", "çap versiyasi", "çap üçün", "dosta göndər", "dostuna göndər",
    "e-poçtla göndər", "linki kopyala", "linki köçür", "keçidi kopyala", "tətbiqi yüklə", "tətbiqimizi yükləyin",
    "mobil tətbiqimizi", "seçilmişlərə əlavə et", "bəyən", "yadda saxla",
)  # fmt: skip
SUBSCRIBE = (
    "abunə ol", "abunə olun", "abunə olmaq üçün", "kanalımıza abunə", "kanalimiza abunə", "bizə abunə",
    "xəbərlərə abunə", "xəbər bülleteni", "bülletenə abunə", "xəbər bülleteninə", "e-poçt ünvanınız",
    "e-poçt ünvaniniz", "e-poçt ünvanınızı", "e-poçt ünvaninizi", "elektron poçt ünvanınızı",
    "elektron poçt ünvaninizi", "emailinizi daxil", "qeydiyyatdan keçin", "qeydiyyatdan keç", "daxil olun və",
    "hesabınız var", "hesabiniz var", "hesabınız yoxdur", "hesabiniz yoxdur", "davamını oxumaq üçün",
    "davamini oxumaq üçün", "tam mətni oxumaq üçün", "yalnız abunəçilər", "yalniz abunəçilər", "bizə dəstək olun",
    "bizə dəstək ol", "layihəyə dəstək", "ianə et", "ianə edin", "bildirişləri aktiv", "bildirişləri aç",
    "ən son xəbərləri", "xəbərlərdən dərhal", "xəbərdar olmaq üçün", "yeniliklərdən xəbərdar", "səhv tapdınız",
    "səhv tapdiniz", "səhv aşkar etdiniz", "mətndə səhv", "orfoqrafik səhv", "xəbərdə səhv",
)  # fmt: skip
RELATED = (
    "oxşar xəbərlər", "oxşar yazılar", "oxşar yazilar", "oxşar məqalələr", "oxşar materiallar", "əlaqəli xəbərlər",
    "əlaqəli yazılar", "əlaqəli yazilar", "əlaqədar xəbərlər", "digər xəbərlər", "bölmənin digər xəbərləri",
    "bölmənin xəbərləri", "bu bölmədən", "həmçinin oxuyun", "həmçinin oxu", "həmçinin bax", "həmçinin baxın",
    "həmçinin baxin", "bunu da oxuyun", "bunu da oxu", "bunları da oxuyun", "bunlari da oxuyun", "bunları oxuyun",
    "bunlari oxuyun", "daha ətraflı", "daha ətrafli", "ətraflı oxu", "ətrafli oxu", "ətraflı oxuyun", "ətrafli oxuyun",
    "ətraflı:", "ətrafli:", "ardını oxu", "ardini oxu", "davamını oxu", "davamini oxu", "davamı burada",
    "davami burada", "oxumağa davam", "oxuyun:", "baxın:", "baxin:", "bax:", "daha çox oxu", "daha çox xəbər",
    "daha çox göstər", "maraqlı ola bilər", "maraqli ola bilər", "sizə maraqlı ola bilər", "sizə maraqli ola bilər",
    "tövsiyə olunan", "redaktorun seçimi", "seçilmiş xəbərlər", "ən çox oxunanlar", "ən çox oxunan", "çox oxunanlar",
    "çox oxunan xəbərlər", "populyar xəbərlər", "son xəbərlər", "günün xəbərləri", "günün əsas xəbərləri",
    "əsas xəbərlər", "bütün xəbərlər", "əvvəlki xəbər", "növbəti xəbər", "sonrakı xəbər", "sonraki xəbər",
    "əvvəlki yazı", "əvvəlki yazi", "növbəti yazı", "növbəti yazi", "əvvəlki məqalə", "növbəti məqalə", "xəbər lenti",
    "partnyor xəbərləri", "tərəfdaş xəbərləri", "bura klikləyin", "keçid edin", "sizin üçün seçdik",
    "sizin üçün seçilmiş", "mövzu ilə bağlı xəbərlər", "mövzu ilə bağli xəbərlər", "mövzuya aid xəbərlər",
    "ətraflı məlumat üçün", "ətrafli məlumat üçün", "tövsiyə edirik:",
)  # fmt: skip
ADVERT = (
    "reklam", "reklamlar", "sponsorlu", "tərəfdaş materialı", "tərəfdaş materiali", "partnyor materialı",
    "partnyor materiali", "elanlar", "xüsusi layihə", "davamı reklamdan sonra", "davami reklamdan sonra",
)  # fmt: skip
COMMENTS = (
    "şərhlər", "şərh yaz", "şərh yazın", "şərh yazin", "şərh bildir", "şərh əlavə et", "şərh əlavə edin", "şərh yoxdur",
    "şərhiniz", "sizin şərhiniz", "şərh yazmaq üçün", "şərhləri göstər", "şərhləri oxu", "bütün şərhlər", "rəy yaz",
    "rəy bildir", "rəy bildirin", "rəylər", "fikir bildir", "fikrini bildir", "fikrinizi bildirin", "ilk şərhi",
    "hələ şərh", "cavab yaz", "e-poçt ünvanınız dərc", "e-poçt ünvaniniz dərc",
)  # fmt: skip
MENU = (
    "ana səhifə", "əsas səhifə", "baş səhifə", "menyu", "axtar", "axtarış", "axtariş", "daxil ol", "giriş", "çıxış",
    "çixiş", "qeydiyyat", "hesabım", "hesabim", "şəxsi kabinet", "əlaqə", "bizimlə əlaqə", "haqqımızda", "haqqimizda",
    "haqqında", "haqqinda", "layihə haqqında", "layihə haqqinda", "redaksiya", "reklam yerləşdir", "vakansiyalar",
    "saytın xəritəsi", "saytin xəritəsi", "arxiv", "rss", "kömək", "məxfilik", "məxfilik siyasəti", "istifadə şərtləri",
    "istifadə qaydaları", "istifadə qaydalari", "istifadəçi razılaşması", "istifadəçi razilaşmasi", "bağla",
    "menyunu aç", "məzmuna keç", "yuxarı", "yuxari", "yuxarı qalx", "yuxari qalx", "geri", "irəli", "ətraflı",
    "ətrafli", "davamı", "davami", "ardı", "ardi", "hamısı", "hamisi", "hamısına bax", "hamisina bax", "bütün xəbərlər",
    "daha çox", "yüklənir", "yüklənir...", "qəbul et", "xəbərlər", "xəbər", "lent", "gündəm", "siyasət", "iqtisadiyyat",
    "cəmiyyət", "sosial", "dünya", "azərbaycan", "ölkə", "region", "bölgə", "hadisə", "kriminal", "idman", "mədəniyyət",
    "maqazin", "şou-biznes", "texnologiya", "elm və təhsil", "təhsil", "elm", "səhiyyə", "sağlamlıq", "sağlamliq",
    "müsahibə", "analitika", "yazarlar", "köşə", "köşə yazıları", "köşə yazilari", "foto", "video", "multimedia",
    "hava", "hava proqnozu", "valyuta", "qoroskop", "maraqlı", "maraqli", "müəlliflər", "teqlər", "baxış sayı",
    "baxiş sayi", "cavabla", "azərbaycanca", "az", "ru", "en", "по-русски", "elan", "sizin üçün",
)  # fmt: skip
COPYRIGHT = (
    "bütün hüquqlar qorunur", "bütün hüquqları qorunur", "bütün hüquqlari qorunur", "müəllif hüquqları",
    "müəllif hüquqlari", "müəlliflik hüququ", "müəllif hüququ", "copyright", "materiallardan istifadə",
    "saytdakı materiallardan", "saytdaki materiallardan", "saytın materiallarından", "saytin materiallarindan",
    "saytdan istifadə edərkən", "məlumatdan istifadə", "xəbərdən istifadə", "məlumat internet səhifələrində",
    "istifadə edərkən istinad", "istinad zəruridir", "istinad mütləqdir", "redaksiyanın mövqeyi",
    "redaksiyanin mövqeyi", "müəllifin mövqeyi redaksiyanın", "müəllifin mövqeyi redaksiyanin",
)  # fmt: skip
CONTACT = (
    "əlaqə", "əlaqə üçün", "media üçün əlaqə", "mətbuat xidməti", "telefon", "tel", "mob", "mobil", "faks", "e-poçt",
    "elektron poçt", "e-mail", "email", "ünvan", "redaksiyanın ünvanı", "redaksiyanin ünvani", "əlavə məlumat üçün",
    "ətraflı məlumat üçün", "ətrafli məlumat üçün", "bizimlə əlaqə",
)  # fmt: skip

STOP = (
    "və bu bir ki ilə də da üçün olan o edib deyib bildirib görə daha olub isə olaraq kimi sonra qədər həm çox onun"
    " onu ona var deyil hər ən əgər amma lakin yaxud həmçinin artıq bildirilir qeyd edilib tərəfindən haqqında"
    " barədə arasında zaman bütün heç nə biz siz mən sən onlar öz özü yeni necə niyə belə elə çünki ancaq yalnız"
    " olduğunu olduğu ildə il edir edən etdi olur oldu olacaq üzrə qarşı əsas xüsusi həmin bizim hansı buna bunu"
    " məlumat"
)
