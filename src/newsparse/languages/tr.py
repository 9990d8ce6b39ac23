"""Turkish."""

NAME = "Turkish"

BY = (
    "haber", "haberi yazan", "yazan", "yazar", "yazarı", "yazari", "yazı", "yazi", "muhabir", "muhabirimiz",
    "hazırlayan", "hazirlayan", "hazırlayanlar", "hazirlayanlar", "derleyen", "röportaj", "söyleşi",
    "haber ve fotoğraf", "haber-fotoğraf", "haber-foto", "haber/foto", "kaleme alan", "editör", "haberi hazırlayan",
    "haberi hazirlayan",
)  # fmt: skip
AND = ("ve", "ile")
FOR = ("için",)
WITH = ("ile", "birlikte")

TITLE = ("başlık", "başlik", "haber başlığı", "haber başliği", "manşet")
AUTHOR = (
    "yazar", "yazarlar", "yazan", "yazarı", "yazari", "muhabir", "haber", "editör", "hazırlayan", "hazirlayan",
    "kaynak kişi", "köşe yazarı", "köşe yazari",
)  # fmt: skip
PUBLISHER = (
    "yayıncı", "yayinci", "yayınlayan", "yayinlayan", "yayımlayan", "yayimlayan", "yayın", "yayin", "gazete", "site",
    "yayınevi", "yayinevi",
)  # fmt: skip
SECTION = ("bölüm", "kategori", "kategoriler", "haber kategorisi", "konu", "sayfa")
KEYWORDS = (
    "anahtar kelimeler", "anahtar sözcükler", "etiketler", "etiket", "konular", "ilgili konular", "ilgili etiketler",
)  # fmt: skip
SOURCE = (
    "kaynak", "kaynaklar", "haber kaynağı", "haber kaynaği", "haberin kaynağı", "haberin kaynaği", "alıntı", "alinti",
)  # fmt: skip

PUBLISHED = (
    "tarih", "yayın tarihi", "yayin tarihi", "yayın", "yayin", "yayınlanma", "yayinlanma", "yayınlanma tarihi",
    "yayinlanma tarihi", "yayımlanma", "yayimlanma", "yayımlanma tarihi", "yayimlanma tarihi", "yayınlandı",
    "yayinlandi", "yayımlandı", "yayimlandi", "oluşturulma", "oluşturulma tarihi", "oluşturma tarihi", "eklenme",
    "eklenme tarihi", "eklendi", "giriş", "giriş tarihi", "haber giriş", "haber tarihi", "haberin girişi", "ilk yayın",
    "ilk yayin", "ilk yayın tarihi", "ilk yayin tarihi",
)  # fmt: skip
UPDATED = (
    "güncelleme", "güncelleme tarihi", "güncellenme", "güncellenme tarihi", "güncellendi", "son güncelleme",
    "son güncelleme tarihi", "son güncellenme", "son güncellenme tarihi", "haber güncelleme", "değiştirilme tarihi",
)  # fmt: skip
AGO = (
    "önce", "bugün", "dün", "evvelsi gün", "az önce", "biraz önce", "şimdi", "şu anda", "saniye önce", "dakika önce",
    "dk önce", "dk. önce", "saat önce", "sa önce", "gün önce", "hafta önce", "ay önce", "yıl önce", "yil önce",
)  # fmt: skip
READING = (
    "dk okuma", "dk. okuma", "dakika okuma", "dakikalık okuma", "dakikalik okuma", "dakikada okunur", "dk'da okunur",
    "dakikada oku", "okuma süresi", "okunma süresi", "dk okuma süresi", "dakika okuma süresi",
)  # fmt: skip

ROLES = (
    "muhabir", "muhabiri", "muhabirimiz", "özel muhabir", "savaş muhabiri", "temsilcisi", "ankara temsilcisi",
    "gazeteci", "gazeteci-yazar", "gazeteci yazar", "gazetecisi", "yazar", "yazarı", "yazari", "yazarımız", "yazarimiz",
    "köşe yazarı", "köşe yazari", "konuk yazar", "spor yazarı", "spor yazari", "editör", "editörü", "haber editörü",
    "baş editör", "şef editör", "yazı işleri müdürü", "yazi işleri müdürü", "sorumlu yazı işleri müdürü",
    "sorumlu yazi işleri müdürü", "genel yayın yönetmeni", "genel yayin yönetmeni", "genel yayın koordinatörü",
    "genel yayin koordinatörü", "yayın yönetmeni", "yayin yönetmeni", "haber müdürü", "haber koordinatörü",
    "istihbarat şefi", "ekonomi müdürü", "spor müdürü", "yorumcu", "yorumcusu", "ekonomist", "sunucu", "spiker",
    "foto muhabiri", "fotoğrafçı", "fotoğrafçi", "kameraman", "stajyer", "stajyer muhabir", "çevirmen", "blog yazarı",
    "blog yazari", "siyaset bilimci", "araştırmacı yazar", "araştirmaci yazar", "eleştirmen", "film eleştirmeni",
)  # fmt: skip
DESKS = (
    "haber merkezi", "haber merkezimiz", "haber servisi", "dış haberler", "diş haberler", "dış haberler servisi",
    "diş haberler servisi", "spor servisi", "ekonomi servisi", "istihbarat servisi", "yurt haberler",
    "yurt haberler servisi", "magazin servisi", "kültür servisi", "kültür sanat servisi", "internet servisi",
    "web servisi", "haber ajansı", "haber ajansi", "ajanslar", "ajans", "editör", "editörler", "editoryal",
    "yazı işleri", "yazi işleri", "yayın kurulu", "yayin kurulu", "redaksiyon", "muhabirler", "yönetici", "admin",
    "basın bülteni", "basin bülteni", "bülten", "basın açıklaması", "basin açiklamasi", "özel haber", "konuk yazar",
    "misafir", "haber",
)  # fmt: skip
PARTICLES = ("van", "von", "der", "den", "de", "da", "di", "del", "la", "le", "al", "el", "bin", "ibn", "oğlu")
HONORIFICS = (
    "dr", "prof", "prof. dr", "doç", "doç. dr", "yrd. doç. dr", "dr. öğr. üyesi", "öğr. gör", "av", "avukat", "sayın",
    "sayin", "sn", "op. dr", "uzm. dr", "uz. dr", "mühendis", "müh", "emekli", "e. general", "hacı", "haci", "bay",
    "bayan", "sir", "lord",
)  # fmt: skip

CAPTION = (
    "fotoğraf", "fotoğraflar", "fotoğraf:", "fotoğraf altı", "fotoğraf alti", "fotoğraf kaynağı", "fotoğraf kaynaği",
    "fotoğrafın kaynağı", "fotoğrafin kaynaği", "temsili fotoğraf", "temsili görsel", "temsilî fotoğraf",
    "arşiv fotoğraf", "arşiv fotoğrafı", "arşiv fotoğrafi", "foto", "foto galeri", "foto haber", "fotogaleri", "görsel",
    "görsel kaynağı", "görsel kaynaği", "kaynak görsel", "görsel kaynak", "resim", "video", "video haber",
    "videoyu izle", "ekran görüntüsü", "ekran alıntısı", "ekran alintisi", "illüstrasyon:", "çizim", "karikatür:",
    "infografik:", "kolaj", "haber kamera", "harita",
)  # fmt: skip
CONTRIBUTORS = (
    "katkıda bulunanlar", "katkida bulunanlar", "katkı sağlayanlar", "katki sağlayanlar", "habere katkıda bulunan",
    "habere katkida bulunan", "çeviri:", "çevirmen:", "türkçesi:", "editör:", "editörler:", "yayına hazırlayan",
    "yayina hazirlayan", "yayına hazırlayanlar", "yayina hazirlayanlar", "redaksiyon:", "kurgu:", "kamera:",
    "kamera-kurgu", "yapımcı:", "yapimci:", "haber-kamera", "görüntü:", "çeviren:",
)  # fmt: skip
CORRECTION = (
    "düzeltme", "düzeltme ve cevap", "düzeltme ve özür", "tekzip", "tekzip metni", "cevap ve düzeltme", "editörün notu",
    "editör notu", "yayın notu", "yayin notu", "yayın kurulu notu", "yayin kurulu notu", "redaksiyon notu",
    "haberin önceki versiyonunda", "haberin ilk versiyonunda", "haberin ilk halinde", "bu haberin önceki versiyonunda",
    "bu haberin ilk versiyonunda", "haber güncellenmiştir", "bu haber güncellenmiştir", "bu haber güncellenecektir",
    "bu haber güncelleniyor", "haberin önceki halinde",
)  # fmt: skip
ABOUT = (
    "yazar hakkında", "yazar hakkinda", "yazarlar hakkında", "yazarlar hakkinda", "yazarımız hakkında",
    "yazarimiz hakkinda", "yazarın diğer yazıları", "yazarin diğer yazilari", "yazarın tüm yazıları",
    "yazarin tüm yazilari", "yazarın son yazıları", "yazarin son yazilari", "yazarın diğer haberleri",
    "yazarin diğer haberleri", "editör hakkında", "editör hakkinda", "muhabir hakkında", "muhabir hakkinda",
    "diğer yazıları", "diğer yazilari", "tüm yazıları", "tüm yazilari", "önceki yazıları", "önceki yazilari",
)  # fmt: skip

SHARE = (
    "paylaş", "paylaşın", "paylaşin", "bu haberi paylaş", "bu haberi paylaşın", "bu haberi paylaşin", "haberi paylaş",
    "haberi paylaşın", "haberi paylaşin", "bu yazıyı paylaş", "bu yaziyi paylaş", "facebook'ta paylaş",
    "facebook’ta paylaş", "twitter'da paylaş", "twitter’da paylaş", "x'te paylaş", "whatsapp'ta paylaş",
    "whatsapp'tan gönder", "sosyal medyada paylaş", "şurada paylaş", "bizi takip edin", "bizi takip et", "takip et",
    "takip edin", "takipte kal", "takipte kalın", "takipte kalin", "sosyal medyada bizi", "bizi sosyal medyada",
    "google haberler'de", "google news'te", "google'da abone ol", "yazdır", "yazdir", "tweetle", "e-posta gönder",
    "e-posta ile gönder", "e-posta ile paylaş", "arkadaşına gönder", "arkadaşina gönder", "bağlantıyı kopyala",
    "bağlantiyi kopyala", "linki kopyala", "link kopyalandı", "link kopyalandi", "bağlantı kopyalandı",
    "bağlanti kopyalandi", "uygulamamızı indirin", "uygulamamizi indirin", "uygulamamızı indir", "uygulamamizi indir",
    "uygulamayı indir", "uygulamayi indir", "haberi dinle", "yazıyı dinle", "yaziyi dinle", "favorilere ekle",
    "haberi kaydet", "yazı boyutu", "yazi boyutu", "whatsapp kanalımıza", "whatsapp kanalimiza",
)  # fmt: skip
SUBSCRIBE = (
    "abone ol", "abone olun", "abone olmak için", "abone girişi", "bültenimize abone", "bültenimize kaydolun",
    "bültene kayıt ol", "bültene kayit ol", "bültene abone ol", "bülten aboneliği", "e-bülten", "e-bültenimize",
    "haber bülteni", "haber bültenimize", "e-posta adresiniz", "e-posta adresinizi", "kayıt olun", "kayit olun",
    "kaydolun", "üye olun", "üye olmak için", "ücretsiz üye ol", "hesabınız yok mu", "hesabiniz yok mu",
    "üye değil misiniz", "zaten üye misiniz", "giriş yapın", "giriş yapin", "giriş yapmak için", "devamını okumak için",
    "devamini okumak için", "okumaya devam etmek için", "bu içerik abonelere", "bu haber abonelere", "sadece abonelere",
    "yalnızca abonelere", "yalnizca abonelere", "bildirimlere izin ver", "bildirimleri aç", "bildirim almak",
    "bizi destekleyin", "bize destek olun", "destek olun", "bağış yap", "bağiş yap", "bağış yapın", "bağiş yapin",
    "gelişmelerden haberdar olun", "gelişmelerden anında haberdar", "gelişmelerden aninda haberdar",
    "haberdar olmak için", "kişisel verilerimin", "aydınlatma metnini", "aydinlatma metnini",
)  # fmt: skip
RELATED = (
    "ilgili haberler", "ilgili haber", "ilgili içerikler", "ilgili yazılar", "ilgili yazilar", "ilgili konular",
    "ilginizi çekebilir", "ilgini çekebilir", "ilginizi çekebilecek", "bunlar da ilginizi çekebilir",
    "bu haberler de ilginizi", "bu haberler ilginizi çekebilir", "bu içerikler de ilginizi", "bunu da okuyun",
    "bunları da okuyun", "bunlari da okuyun", "bunu da oku", "ayrıca okuyun", "ayrica okuyun", "ayrıca oku:",
    "ayrica oku:", "ayrıca bakınız", "ayrica bakiniz", "ayrıca bkz", "ayrica bkz", "bakınız:", "bakiniz:", "bkz",
    "okuyun:", "oku:", "izleyin:", "izle:", "mutlaka okuyun", "okumaya devam et", "okumaya devam edin", "devamını oku",
    "devamini oku", "devamını okuyun", "devamini okuyun", "devamı için", "devami için", "haberin devamı",
    "haberin devami", "haberin tamamı için", "haberin tamami için", "haberin detayları için", "haberin detaylari için",
    "haberin ayrıntıları için", "haberin ayrintilari için", "daha fazla oku", "daha fazla haber",
    "daha fazla bilgi için", "detaylar için", "ayrıntılar için", "ayrintilar için", "detaylı bilgi için",
    "detayli bilgi için", "tıklayınız", "tiklayiniz", "tıklayın", "tiklayin", "sıradaki haber", "siradaki haber",
    "önceki haber", "sonraki haber", "önceki yazı", "önceki yazi", "sonraki yazı", "sonraki yazi", "diğer haberler",
    "benzer haberler", "benzer yazılar", "benzer yazilar", "benzer içerikler", "öne çıkan haberler",
    "öne çikan haberler", "en çok okunanlar", "en çok okunan", "çok okunanlar", "çok okunan haberler",
    "en çok izlenenler", "son dakika haberleri", "son haberler", "tüm haberler", "günün manşetleri",
    "günün önemli manşetleri", "günün öne çıkan haberleri", "günün öne çikan haberleri", "önerilen haberler",
    "önerilen video", "sizin için seçtiklerimiz", "sizin için önerilenler", "sizin için seçilenler",
    "editörün seçtikleri", "editörün seçimi",
)  # fmt: skip
ADVERT = (
    "reklam", "reklamlar", "reklamı geç", "reklami geç", "reklamı kapat", "reklami kapat", "sponsorlu", "resmi ilanlar",
    "tanıtım yazısı", "tanitim yazisi", "advertorial", "bu bir reklamdır", "bu bir reklamdir", "haber reklamdan sonra",
    "içerik reklamdan sonra", "haberin devamı reklamdan", "haberin devami reklamdan",
)  # fmt: skip
COMMENTS = (
    "yorumlar", "yorum yap", "yorum yaz", "yorum yapın", "yorum yapin", "yorum yazın", "yorum yazin", "yorum ekle",
    "yorum gönder", "yorumunuz", "yorumunuzu", "yorumları göster", "yorumlari göster", "yorumları oku", "yorumlari oku",
    "yorumları gör", "yorumlari gör", "tüm yorumlar", "tüm yorumları", "tüm yorumlari", "henüz yorum",
    "ilk yorum yapan", "bu habere yorum", "habere yorum", "haber yorumları", "haber yorumlari", "okuyucu yorumları",
    "okuyucu yorumlari", "bir yanıt yazın", "bir yanit yazin", "bir cevap yazın", "bir cevap yazin", "cevap yaz",
    "yorum yapmak için", "yorum yapabilmek için", "yorum yazabilmek için", "e-posta hesabınız yayımlanmayacak",
    "e-posta hesabiniz yayimlanmayacak", "e-posta adresiniz yayınlanmayacak", "e-posta adresiniz yayinlanmayacak",
    "yazılan yorumlar", "yazilan yorumlar", "dikkat! suç teşkil edecek",
)  # fmt: skip
MENU = (
    "ana sayfa", "anasayfa", "menü", "menu", "ara", "arama", "arama yap", "giriş yap", "giriş", "üye ol", "üye girişi",
    "kayıt ol", "kayit ol", "çıkış yap", "çikiş yap", "çıkış", "çikiş", "hesabım", "hesabim", "şifremi unuttum",
    "iletişim", "bize ulaşın", "bize ulaşin", "hakkımızda", "hakkimizda", "künye", "reklam ver", "reklam verin",
    "site haritası", "site haritasi", "arşiv", "rss", "yardım", "yardim", "sık sorulan sorular", "sik sorulan sorular",
    "gizlilik", "gizlilik politikası", "gizlilik politikasi", "gizlilik ilkeleri", "çerez politikası",
    "çerez politikasi", "çerez ayarları", "çerez ayarlari", "kullanım koşulları", "kullanim koşullari",
    "kullanım şartları", "kullanim şartlari", "yayın ilkeleri", "yayin ilkeleri", "kvkk", "aydınlatma metni",
    "aydinlatma metni", "kapat", "menüyü aç", "içeriğe geç", "başa dön", "geri", "devamı", "devami", "tümü",
    "tümünü gör", "tümünü göster", "daha fazla", "daha fazlası", "daha fazlasi", "yükleniyor", "yükleniyor...",
    "kabul et", "kabul ediyorum", "reddet", "haberler", "son dakika", "gündem", "güncel", "siyaset", "ekonomi", "dünya",
    "spor", "magazin", "sağlık", "sağlik", "yaşam", "teknoloji", "eğitim", "kültür sanat", "yazarlar", "köşe yazarları",
    "köşe yazarlari", "galeri", "foto galeri", "video", "video galeri", "hava durumu", "namaz vakitleri", "etiketler",
    "yanıtla", "yanitla", "cevapla", "beğen", "kaydet", "3. sayfa", "ilan", "resmi ilan", "öne çıkanlar",
    "öne çikanlar", "önerilenler", "kaçırmayın", "kaçirmayin",
)  # fmt: skip
COPYRIGHT = (
    "tüm hakları saklıdır", "tüm haklari saklidir", "bütün hakları saklıdır", "bütün haklari saklidir",
    "her hakkı saklıdır", "her hakki saklidir", "telif hakkı", "telif hakki", "telif hakları", "telif haklari",
    "copyright", "bu haberin tüm hakları", "bu haberin tüm haklari", "bu sitede yayınlanan", "bu sitede yayinlanan",
    "bu sitede yer alan", "sitemizde yayınlanan", "sitemizde yayinlanan", "sitemizde yer alan", "sitede yer alan tüm",
    "kaynak gösterilmeden", "kaynak gösterilerek", "izinsiz kullanılamaz", "izinsiz kullanilamaz", "izinsiz ve kaynak",
    "izin alınmadan", "izin alinmadan", "izinsiz kopyalanamaz", "yasal uyarı", "yasal uyari", "burada yer alan yatırım",
    "burada yer alan yatirim", "yayınlanan yazı, haber", "yayinlanan yazi, haber", "yazarların yazılarından",
    "yazarlarin yazilarindan", "yazıların sorumluluğu", "yazilarin sorumluluğu", "abonelere gönderilen haber",
)  # fmt: skip
CONTACT = (
    "iletişim", "iletişim için", "basın iletişim", "basin iletişim", "irtibat", "basın irtibat", "basin irtibat",
    "bilgi için", "ayrıntılı bilgi için", "ayrintili bilgi için", "detaylı bilgi için", "detayli bilgi için", "telefon",
    "tel", "tel.", "gsm", "faks", "fax", "e-posta", "eposta", "e-mail", "email", "mail", "adres", "bize ulaşın",
    "bize ulaşin",
)  # fmt: skip

STOP = (
    "ve bir bu da de için ile olarak olan çok daha en gibi kadar sonra o ne ya ama ise her değil var yok olduğu"
    " olduğunu göre ancak diye dedi kendi tarafından ilgili arasında hem bile mi mı ben biz siz onun şu şey yeni"
    " büyük iki önce üzere yüzde eden etti oldu olacak oluyor çünkü hiç nasıl neden sadece şimdi bunu bunun böyle"
    " öyle tüm bütün yer aldı yapılan konusunda nedeniyle ayrıca açıkladı ifade etmek veya içinde üzerinde karşı"
    " dolayı vardı ona beni ediyor edildi ederek edilen söyledi olması olmak bazı aynı başka şekilde birlikte"
    " bulunan yılında eğer"
)
