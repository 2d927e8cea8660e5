"""Indonesian: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="id",
    links={
        "team": (
            "struktur organisasi",
            "tim kami", "tim ahli", "tim inti", "staf", "staf kami", "staf pengajar", "staff pengajar", "pengajar", "dosen", "tenaga pengajar",
            "tenaga pendidik", "tenaga kependidikan", "karyawan", "pegawai", "guru dan staf", "dewan guru", "dokter kami", "cari dokter", "tenaga ahli",
            "anggota tim", "siapa kami", "orang kami", "pengurus", "daftar dosen", "profil dosen", "data guru", "pengacara kami", "perangkat desa",
            "kenali tim kami", "personalia",
            "dokter", "guru", "pengacara", "para ahli", "konsultan",
            "guru dan karyawan", "guru dan tenaga kependidikan", "guru dan tendik", "data guru dan karyawan", "profil guru", "staf dan guru",
            "dosen dan staf", "staf administrasi", "tenaga administrasi", "tenaga medis", "tim dokter", "jadwal dokter", "pelatih", "aparatur desa",
            "aparat desa", "pemerintah desa", "perangkat nagari", "ustadz", "ustadz dan ustadzah", "pastor", "pendeta", "relawan", "sekretariat", "peneliti",
            "nomor kontak pegawai", "data pegawai", "profil pegawai", "daftar pegawai",
            "kordinator", "koordinator", "koordinator wilayah", "kordinator wilayah",
        ),
        "leadership": (
            "manajemen", "tim manajemen", "jajaran manajemen", "pimpinan", "kepemimpinan", "direksi", "dewan direksi", "pendiri", "pendiri kami",
            "jajaran direksi", "pejabat", "profil pimpinan", "profil pejabat", "pejabat struktural", "manajemen senior",
            "jajaran pimpinan", "pimpinan fakultas", "pimpinan universitas", "wakil kepala sekolah", "kepala bidang", "pejabat daerah", "kepala bagian",
            "pimpinan daerah", "profil direksi", "susunan pengurus", "susunan organisasi", "pengurus harian",
        ),
        "board": (
            "dewan komisaris", "komisaris", "dewan pengawas", "dewan pembina", "tata kelola", "tata kelola perusahaan", "dewan pengurus", "dewan penasihat",
            "dewan komisaris dan direksi", "komite audit",
            "badan permusyawaratan desa", "bpd", "komite sekolah", "dprd", "anggota dewan", "majelis", "majelis jemaat", "senat", "senat akademik",
            "dewan pakar", "dewan kehormatan", "dewan pertimbangan", "yayasan", "pengurus yayasan", "komite",
        ),
        "about": (
            "tentang kami", "tentang", "profil", "profil perusahaan", "perusahaan", "sejarah", "visi misi", "visi dan misi", "struktur organisasi",
            "organisasi", "sekilas", "kisah kami", "tentang perusahaan", "siapa kami", "profil sekolah",
            "sambutan", "kata sambutan", "sambutan kepala sekolah", "sambutan direktur", "sambutan rektor", "sambutan dekan", "sambutan ketua",
            "sambutan pimpinan", "kepala sekolah", "kepala desa", "kepala dinas", "bupati", "walikota", "wali kota", "rektor", "dekan", "direktur utama",
            "profil kepala", "kata pengantar", "pesan direktur",
            "uskup",
        ),
        "units": (
            "jurusan", "fakultas", "program studi", "departemen", "divisi", "unit kerja", "poliklinik",
            "laboratorium", "klub", "hotel kami", "paroki", "keuskupan", "sekolah", "unit", "unit kami", "poli", "kelompok kerja", "lembaga", "bidang",
            "pengurus wilayah",
        ),
        "contact": (
            "kontak", "kontak kami", "hubungi kami", "hubungi", "lokasi", "kantor cabang", "cabang", "alamat",
            "perwakilan", "kantor perwakilan", "kedutaan besar", "wilayah", "cabang kami",
        ),
        "imprint": ("informasi hukum", "legalitas"),
        "careers": ("karir", "lowongan", "lowongan kerja", "bergabung", "bergabung dengan kami", "peluang karir"),
        "advert": ("lamar sekarang", "detail lowongan"),
        "profile": ("lihat profil", "profil lengkap", "biografi", "selengkapnya tentang"),
        "next_page": ("berikutnya", "selanjutnya", "muat lebih banyak", "lihat semua", "tampilkan semua"),
    },
    sections={
        "advisors": ("dewan penasihat", "penasihat", "penasehat", "dewan pakar"),
        "alumni": ("alumni", "mantan pengurus", "mantan pimpinan"),
    },
    strangers=(
        "testimoni", "klien kami", "klien", "pelanggan", "kata mereka", "apa kata mereka", "mitra kami", "mitra", "sponsor", "berita", "berita terbaru",
        "artikel", "penulis", "pembicara", "narasumber", "investor", "ulasan", "kisah sukses", "liputan media",
    ),
    passing=(
        "berita", "pengumuman", "agenda", "kalender*", "galeri*", "foto", "video", "unduhan", "unduh", "dokumen", "kebijakan privasi", "toko", "keranjang",
        "login", "faq", "harga", "tarif", "jadwal*", "tautan", "cari", "arsip", "artikel", "kegiatan",
    ),
    titles=(
        "wakasek*", "waka",
        "direktur*", "direktris", "manajer*", "kepala*", "wakil*", "ketua*", "sekretaris*", "bendahara*", "presiden direktur", "komisaris*", "pendiri*",
        "pemilik", "pimpinan", "pengurus", "anggota", "penasihat", "penasehat", "pembina", "pengawas", "koordinator*", "supervisor", "penyelia", "staf",
        "karyawan", "asisten*", "insinyur*", "teknisi*", "pengembang*", "programmer", "perancang*", "desainer*", "arsitek*", "analis*", "konsultan*", "ahli",
        "spesialis*", "dokter*", "perawat*", "bidan*", "apoteker*", "psikolog", "terapis*", "fisioterapis*", "guru", "dosen*", "guru besar", "lektor*",
        "profesor*", "dekan*", "rektor*", "peneliti*", "pengajar*", "tutor", "pelatih*", "instruktur*", "pengacara*", "advokat*", "notaris*", "akuntan*",
        "auditor", "kasir", "administrasi", "resepsionis*", "editor", "redaktur*", "pemimpin redaksi", "wartawan*", "jurnalis*", "reporter*", "fotografer*",
        "penulis*", "sopir", "pengemudi", "operator", "mekanik*", "pustakawan*", "camat", "lurah", "bupati", "walikota", "wali kota", "gubernur", "menteri*",
        "kepala desa", "kepala sekolah", "wakil kepala sekolah", "kepala bagian", "kepala dinas", "kepala bidang", "kepala seksi", "tata usaha", "humas",
        "magang", "relawan*", "juru bicara", "pendeta*", "ustadz", "mandor", "pelaksana", "penanggung jawab", "manager", "sales executive",
    ),
    former=("mantan", "purnabakti", "almarhum", "almarhumah"),
    departments=(
        "bagian", "divisi", "departemen", "bidang", "seksi", "jurusan", "fakultas", "program studi", "biro", "unit kerja", "dinas", "komite", "dewan",
        "perpustakaan",
    ),
    honorifics=(
        "drs h", "dr h", "ir h", "prof h", "kh",
        "bapak", "ibu", "dr", "drg", "drs", "dra", "prof", "hj", "apt", "ustadz"),
    credentials=(
        "s e", "se", "s h", "sh", "s t", "st", "s kom", "skom", "s pd", "spd", "m pd", "mpd", "m si", "msi", "m kom", "mkom", "m t", "m m", "mm", "s sos",
        "ssos", "s ked", "sp a", "sp pd", "sp og", "amd", "a md", "s ip", "m hum", "mhum", "ak", "s psi", "m sc", "s farm", "s ag", "m ag", "s t p", "s si",
        "ssi", "m h", "s kep", "ns",
    ),
    duties=(
        "penanggung jawab", "pemimpin redaksi", "direktur utama", "pimpinan", "kontak person", "narahubung", "kepala sekolah", "wakil kepala sekolah",
        "ketua", "wakil ketua", "sekretaris", "bendahara",
    ),
    is_our=("menjabat sebagai", "bekerja sebagai", "adalah direktur"),
    phone_labels=("telepon", "telp", "tlp", "hp", "nomor telepon", "no telepon", "no hp", "ponsel", "wa"),
    fax_labels=("faks", "fax", "faksimile"),
    email_labels=("email", "surel", "e mail", "alamat email"),
    labels=("selengkapnya", "lihat profil", "baca selengkapnya", "lihat detail", "hubungi", "detail"),
    not_names=(
        "pelajaran", "kurikulum", "wakasek", "kesiswaan",
        "beranda", "tentang", "produk", "layanan", "jasa", "berita", "artikel", "kontak", "hubungi", "karir", "galeri", "portofolio", "klien", "blog",
        "kegiatan", "pengumuman", "agenda", "unduh", "unduhan", "kebijakan", "privasi", "syarat", "ketentuan", "masuk", "daftar", "selengkapnya", "lihat",
        "alamat", "telepon", "perusahaan", "profil", "sejarah", "visi", "misi", "struktur", "organisasi", "sekolah", "universitas", "fakultas", "jurusan",
        "rumah", "sakit", "indonesia", "jakarta", "program", "studi", "pendaftaran", "informasi", "pengaduan", "peraturan", "dokumen",
    ),
)
