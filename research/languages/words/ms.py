"""Malay: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="ms",
    links={
        "team": (
            "pasukan kami", "kakitangan", "kakitangan kami", "warga kerja", "staf akademik", "direktori staf", "direktori kakitangan", "direktori",
            "ahli pasukan", "pensyarah", "tenaga pengajar", "doktor kami", "pakar perubatan", "siapa kami", "carian staf", "warga jabatan",
            "doktor", "guru", "peguam", "pakar",
            "guru guru", "senarai guru", "senarai kakitangan", "staf sokongan", "staf pentadbiran", "carta staf", "direktori pegawai", "senarai pegawai",
            "tenaga pengajar kami", "jurulatih", "doktor pakar", "pakar kami", "ejen kami", "peguam kami", "penyelidik", "sukarelawan",
        ),
        "leadership": (
            "pengurusan", "pasukan pengurusan", "pengurusan tertinggi", "pengurusan kanan", "kepimpinan", "pengasas", "barisan pengurusan", "pegawai utama",
            "pentadbir", "barisan pentadbir", "pentadbiran sekolah", "ketua jabatan", "ketua ketua jabatan", "pengurusan tertinggi jabatan", "pegawai kanan",
            "ahli majlis", "barisan kepimpinan",
        ),
        "board": (
            "lembaga pengarah", "ahli lembaga pengarah", "ahli lembaga", "tadbir urus korporat", "jawatankuasa", "ahli jawatankuasa",
            "ahli majlis mesyuarat", "ahli jawatankuasa kerja", "jawatankuasa kerja", "pibg", "majlis tertinggi", "senat", "lembaga pemegang amanah", "exco",
        ),
        "about": (
            "tentang kami", "mengenai kami", "perihal kami", "profil syarikat", "profil korporat", "latar belakang", "sejarah", "carta organisasi",
            "visi dan misi", "mengenai syarikat", "info korporat",
            "perutusan pengarah", "perutusan pengetua", "perutusan ketua", "perutusan pengerusi", "perutusan naib canselor", "pengetua", "guru besar",
            "pengarah", "datuk bandar", "yang dipertua", "perutusan presiden", "perutusan dekan", "kata aluan",
        ),
        "units": ("jabatan", "fakulti", "bahagian"),
        "contact": ("hubungi kami", "hubungi", "lokasi kami", "cawangan"),
        "careers": ("kerjaya", "jawatan kosong", "sertai kami", "peluang kerjaya"),
        "profile": ("lihat profil", "biodata", "profil penuh"),
        "next_page": ("seterusnya", "halaman seterusnya", "lihat semua", "papar semua"),
    },
    sections={
        "advisors": ("lembaga penasihat", "penasihat"),
        "alumni": ("alumni", "bekas ahli", "bekas pengerusi"),
    },
    strangers=(
        "testimoni", "pelanggan kami", "pelanggan", "rakan kongsi", "rakan niaga", "penaja", "berita", "artikel", "penceramah", "maklum balas",
    ),
    passing=(
        "berita", "pengumuman", "acara", "kalendar*", "galeri*", "gambar", "video", "muat turun", "dokumen", "dasar privasi", "kedai", "troli", "log masuk",
        "soalan lazim", "harga", "jadual*", "pautan", "carian", "arkib", "tender*",
    ),
    titles=(
        "pengarah*", "pengurus*", "pengerusi*", "timbalan*", "setiausaha*", "bendahari*", "ketua*", "ketua pegawai eksekutif", "pegawai*", "penolong*",
        "penyelia*", "pengasas*", "pemilik", "ahli lembaga", "ahli", "pensyarah*", "profesor madya", "guru besar", "pengetua*", "jurutera*", "juruteknik*",
        "akauntan*", "peguam*", "jururawat*", "kerani*", "pembantu*", "penyelaras*", "eksekutif*", "perunding*", "juruaudit*", "pustakawan*", "penyelidik*",
        "pakar*", "jurulatih*", "pereka*", "wartawan*", "pengetua", "dekan*", "naib canselor", "menteri*", "penasihat", "felo", "jurubina*", "juruukur*",
        "ahli farmasi",
    ),
    former=("bekas", "mantan"),
    departments=("jabatan", "bahagian", "unit", "fakulti", "cawangan", "sektor", "pusat", "jawatankuasa"),
    honorifics=(
        "encik", "puan", "pn", "cik", "dato", "datuk", "datin", "tan sri", "puan sri", "prof madya", "ts", "sr", "haji", "hj", "hajah", "hjh", "tengku",
        "tunku", "dato sri", "dr",
    ),
    phone_labels=("telefon", "tel", "no tel", "no telefon", "sambungan", "faks pejabat"),
    fax_labels=("faks", "fax"),
    email_labels=("emel", "e mel", "email", "alamat emel"),
    labels=("lihat profil", "baca lagi", "selanjutnya", "hubungi", "butiran lanjut"),
    not_names=(
        "laman", "mengenai", "perihal", "hubungi", "produk", "perkhidmatan", "berita", "acara", "galeri", "muat", "turun", "kerjaya", "soalan", "dasar",
        "privasi", "terma", "syarat", "carian", "log", "masuk", "maklumat", "lanjut", "lagi", "syarikat", "korporat", "sejarah", "visi", "misi", "carta",
        "organisasi", "jabatan", "bahagian", "universiti", "fakulti", "sekolah", "malaysia", "kuala", "lumpur", "aduan", "pengumuman",
    ),
)
