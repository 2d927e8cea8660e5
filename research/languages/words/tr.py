"""Turkish: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="tr",
    links={
        "team": (
            "ekibimiz", "ekip", "takimimiz", "kadromuz", "kadro", "personel", "personelimiz", "calisanlar", "calisanlarimiz", "uzmanlarimiz", "uzman kadro",
            "uzman kadromuz", "akademik kadro", "akademik personel", "idari personel", "ogretim uyeleri", "ogretim elemanlari", "ogretmenlerimiz",
            "ogretmen kadrosu", "doktorlarimiz", "hekimlerimiz", "doktorlar", "hekimler", "avukatlarimiz", "avukatlar", "biz kimiz", "danismanlarimiz",
            "idari kadro", "teknik kadro", "ekip uyeleri", "rehber", "telefon rehberi", "arkadaslarimiz",
            "ogretmenler", "uzmanlar", "danismanlar",
            "okul kadrosu", "ogretmen kadromuz", "ogretmenler listesi", "akademisyenler", "ogretim kadrosu", "arastirma gorevlileri", "hekim kadromuz",
            "hekim kadrosu", "doktor kadrosu", "antrenorler", "teknik ekip", "birimler", "idari birimler", "sekreterya", "is gucu", "personel listesi",
            "egitmenler", "egitmenlerimiz", "egitim kadrosu", "egitim kadromuz", "terapistler", "arabulucular", "gonulluler",
            "idari", "ogrenci isleri", "akademik",
        ),
        "leadership": (
            "yonetim", "yonetim ekibi", "yonetim kadrosu", "ust yonetim", "yoneticilerimiz", "yoneticiler", "kurucularimiz", "kurucular", "ortaklarimiz",
            "icra kurulu", "liderlik", "yonetimimiz", "idare", "mudurluk", "dekanlik", "rektorluk",
            "baskan yardimcilari", "mudurler", "birim mudurleri", "mudurlukler", "okul idaresi", "okul yonetimi", "idari yapi", "yonetim semasi",
            "genel mudurluk", "dekanlik yonetimi", "bolum baskanlari", "il baskanlari", "ilce baskanlari",
        ),
        "board": (
            "yonetim kurulu", "yonetim kurulumuz", "denetim kurulu", "danisma kurulu", "mutevelli heyeti", "kurullar", "kurumsal yonetim", "kurul uyeleri",
            "bilim kurulu", "organlar",
            "meclis uyeleri", "belediye meclisi", "encumen", "encumen uyeleri", "komisyonlar", "fakulte kurulu", "senato", "yonetim ve denetim kurulu",
            "disiplin kurulu", "okul aile birligi", "onur kurulu", "genel kurul", "merkez yonetim kurulu", "baskanlik divani", "komiteler",
            "akademik kurul",
        ),
        "about": (
            "hakkimizda", "hakkinda", "kurumsal", "sirketimiz", "sirket profili", "firmamiz", "kurumumuz", "tarihce", "tarihcemiz", "misyon", "vizyon",
            "misyon ve vizyon", "hikayemiz", "organizasyon", "organizasyon semasi", "okulumuz", "hastanemiz", "ofisimiz", "biz kimiz", "kimiz",
            "degerlerimiz",
            "baskan", "baskanin mesaji", "baskandan", "baskanimiz", "belediye baskani", "baskanimizdan", "mudurumuz", "mudurden mesaj", "mudurun mesaji",
            "okul mudurumuz", "genel mudurun mesaji", "ceo mesaji", "rektor", "rektorun mesaji", "rektorden", "dekan", "dekanin mesaji", "dekandan",
            "kurucumuz", "kurucu", "kaymakam", "vali", "muhtar", "baskanin ozgecmisi",
            "kurucularimizin mesaji",
        ),
        "units": (
            "bolumler", "bolumlerimiz", "fakulteler", "enstituler", "birimlerimiz", "mudurluklerimiz", "anabilim dallari", "klinikler", "kliniklerimiz",
            "laboratuvarlar", "kulupler", "otellerimiz", "okullar", "okullarimiz", "poliklinikler", "merkezler", "arastirma merkezleri", "takimlar",
            "daire baskanliklari",
            "branslar", "spor dallari",
        ),
        "contact": (
            "iletisim", "bize ulasin", "ulasim", "irtibat", "adres", "subelerimiz", "subeler", "ofislerimiz", "iletisim bilgileri", "lokasyonlar",
            "temsilcilikler",
            "temsilciler", "il temsilcilikleri", "bolge temsilcileri", "konsolosluklar", "ofisler", "bayilerimiz",
        ),
        "imprint": ("kunye", "yasal uyari", "sirket bilgileri", "bilgi toplumu hizmetleri"),
        "careers": (
            "kariyer", "insan kaynaklari", "is ilanlari", "acik pozisyonlar", "bize katilin", "is basvurusu", "is olanaklari", "is firsatlari",
            "ekibimize katilin",
        ),
        "advert": ("is ilani", "basvur", "hemen basvur", "ilan detayi"),
        "profile": ("ozgecmis", "profili goruntule", "biyografi", "detayli bilgi", "profil"),
        "next_page": ("sonraki", "sonraki sayfa", "daha fazla", "daha fazla goster", "tumunu gor", "ileri"),
    },
    sections={
        "advisors": ("danisma kurulu", "danismanlar", "bilim kurulu"),
        "alumni": ("eski uyeler", "mezunlar", "eski yoneticiler", "kaybettiklerimiz", "eski baskanlar"),
    },
    strangers=(
        "musterilerimiz", "musteri yorumlari", "referanslar", "referanslarimiz", "yorumlar", "is ortaklarimiz", "basinda biz", "haberler", "son haberler",
        "blog yazilari", "konusmacilar", "sponsorlar", "destekcilerimiz", "hasta yorumlari", "yazarlar", "basari hikayeleri", "yatirimcilarimiz",
    ),
    passing=(
        "haberler", "duyurular", "etkinlikler*", "takvim", "galeri", "foto galeri", "fotograflar", "videolar", "dokumanlar", "belgeler", "formlar", "gizlilik*",
        "kvkk", "cerezler", "bulten", "magaza", "sepet", "giris", "sponsorlar", "fiyatlar", "linkler", "arama", "arsiv", "basarilarimiz", "ihaleler", "sss",
    ),
    titles=(
        "mudur*", "direktor*", "baskan*", "yonetici*", "genel mudur*", "sorumlu*", "sorumlusu", "kurucu*", "ortak*", "ortagi", "koordinator*", "danisman*",
        "uzman*", "uzmani", "muhendis*", "teknisyen*", "tekniker*", "mimar*", "avukat*", "asistan*", "sekreter*", "muhasebeci", "mali musavir*", "ogretmen*",
        "docent*", "profesor*", "ogretim uyesi", "ogretim gorevlisi", "arastirma gorevlisi", "dekan*", "rektor*", "hemsire*", "doktor*", "hekim*", "eczaci*",
        "psikolog", "psikologi", "psikologu", "diyetisyen*", "fizyoterapist*", "temsilci*", "temsilcisi", "denetci*", "analist", "analisti", "analistu",
        "gelistirici*", "yazilimci*", "tasarimci*", "editor", "editori", "editoru", "yonetmen*", "uyesi", "uye", "yonetim kurulu uyesi",
        "yonetim kurulu baskani", "baskan yardimcisi", "mudur yardimcisi", "genel sekreter*", "sayman*", "stajyer*", "operator", "operatori", "operatoru",
        "ustabasi", "sofor", "sofori", "soforu", "kaptan*", "cevirmen*", "tercuman*", "egitmen*", "antrenor*", "memur*", "memuru", "mufettis*", "mutercim",
        "arabulucu", "bakan*", "kaymakam", "sahibi", "cerrah*", "dis hekimi", "veteriner*", "kutuphaneci", "biyolog", "kimyager", "ekonomist", "gazeteci*",
        "muhabir*", "fotografci*", "pazarlamaci", "satis temsilcisi", "proje lideri", "takim lideri", "vekili", "katip", "katibi",
        "sube baskani", "denetleme kurulu uyesi", "denetim kurulu uyesi", "muhtar", "meclis uyesi", "sinif ogretmeni", "rehber ogretmen", "bashekim", "imam",
        "muezzin", "vaiz", "muftu",
        "bashemsire", "orkestra sefi", "santiye sefi", "noter",
    ),
    former=("eski", "emekli", "merhum", "onursal"),
    bearers={
        "ogretmenler": "öğretmen", "baskan yardimcilari": "başkan yardımcısı", "mudur yardimcilari": "müdür yardımcısı", "meclis uyeleri": "meclis üyesi",
        "mudurler": "müdür", "muhtarlar": "muhtar", "rehber ogretmenler": "rehber öğretmen",
    },
    departments=(
        "departmani", "bolumu", "birimi", "mudurlugu", "anabilim dali", "bilim dali", "fakultesi", "daire baskanligi", "subesi", "komisyonu", "komitesi",
        "baskanligi", "servisi", "klinigi", "poliklinigi", "kutuphane",
    ),
    honorifics=(
        "prof", "dr", "av", "ogr gor", "dr ogr uyesi", "uzm", "uzm dr", "op dr", "dt", "ecz", "yrd doc", "doc dr", "prof dr", "ars gor", "mim", "muh", "psk",
        "dyt", "hems",
    ),
    duties=(
        "genel mudur", "yonetim kurulu baskani", "kurucu", "sirket muduru", "yetkili kisi", "sorumlu mudur", "genel yayin yonetmeni",
        "yazi isleri muduru", "veri sorumlusu temsilcisi", "baskan", "baskan yardimcisi", "genel sekreter", "sayman", "mudur", "mudur yardimcisi",
        "okul muduru",
    ),
    is_our=("olarak gorev yapmaktadir", "olarak calismaktadir", "gorevini yurutmektedir"),
    since=("yyyy ten beri", "yyyy den beri", "yyyy yilindan beri"),
    phone_labels=("telefon", "tel", "gsm", "cep", "cep telefonu", "dahili", "santral", "sabit hat"),
    fax_labels=("faks", "fax", "belgegecer"),
    email_labels=("e posta", "eposta", "mail", "e mail", "email"),
    labels=(
        "devamini oku", "devami", "detaylar", "daha fazla", "profili gor", "ozgecmis", "iletisime gec", "e posta gonder", "incele", "profil", "detay",
        "uye ol", "uye girisi", "giris yap", "kayit ol",
    ),
    not_names=(
        "anasayfa", "ana sayfa", "sayfa", "hakkimizda", "iletisim", "kurumsal", "urunler", "urunlerimiz", "hizmetler", "hizmetlerimiz", "haberler", "duyurular",
        "etkinlikler", "galeri", "referanslar", "projeler", "kariyer", "medya", "basin", "gizlilik", "politikasi", "cerez", "kullanim", "kosullari", "site",
        "haritasi", "arama", "giris", "uye", "sepet", "hesabim", "devami", "oku", "detayli", "bilgi", "telefon", "adres", "faks", "kalite", "belgelerimiz",
        "sertifikalar", "vizyon", "misyon", "degerlerimiz", "tarihce", "yonetim", "kurulu", "ekibimiz", "cozumler", "sektorler", "musteri", "destek",
        "sikca", "sorulan", "sorular", "tum", "haklari", "saklidir", "turkiye", "istanbul", "ankara", "bolumu", "merkezi", "subesi", "limited", "anonim",
        "sirketi", "universitesi", "hastanesi", "okulu", "hukuk", "hukuku", "burosu", "barosu", "birligi", "bakanligi", "yargitay", "danistay", "yargi",
        "linkler", "baglantilar", "faydali", "alanlar", "alanlari", "alanlarimiz", "arkadaslarimiz", "takimimiz", "calisma", "yayinlar", "makaleler", "dosya",
        "gayrimenkul", "bankacilik", "uluslararasi", "sinirlari", "ticaret", "aile",
    ),
)
