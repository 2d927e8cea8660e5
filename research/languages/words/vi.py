"""Vietnamese: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="vi",
    links={
        "team": (
            "doi ngu", "doi ngu cua chung toi", "doi ngu nhan su", "nhan su", "nhan su chu chot", "con nguoi", "doi ngu bac si", "bac si", "chuyen gia",
            "doi ngu chuyen gia", "doi ngu giang vien", "giang vien", "giao vien", "doi ngu giao vien", "luat su", "doi ngu luat su", "thanh vien", "can bo",
            "can bo giang vien", "nhan vien", "chung toi la ai", "doi ngu can bo", "cong su", "danh ba", "to chuc nhan su", "doi ngu y bac si",
            "to chuyen mon", "giao vien nhan vien", "can bo nhan vien", "doi ngu nhan vien", "danh sach can bo", "danh sach giang vien", "giang vien co huu",
            "huan luyen vien", "doi ngu huan luyen vien", "linh muc", "nha nghien cuu", "nghien cuu vien", "tu van vien", "doi ngu tu van",
            "danh ba dien thoai", "to van phong", "ky su", "doi ngu ky su", "nghien cuu sinh",
        ),
        "leadership": (
            "ban lanh dao", "lanh dao", "ban giam doc", "ban dieu hanh", "ban quan ly", "doi ngu lanh dao", "nguoi sang lap", "ban giam hieu",
            "nha sang lap", "ban quan tri", "lanh dao cap cao", "hoi dong thanh vien",
            "ban chu nhiem", "ban chu nhiem khoa", "ban lanh dao khoa", "ban thuong vu", "thuong truc", "lanh dao don vi", "lanh dao uy ban", "cac lanh dao",
            "lanh dao cac phong ban", "lanh dao bo mon",
        ),
        "board": (
            "hoi dong quan tri", "ban kiem soat", "ban co van", "quan tri cong ty", "hoi dong co van", "hoi dong truong", "ban chap hanh",
            "hoi dong khoa hoc",
            "hoi dong", "cac hoi dong", "hoi dong nhan dan", "uy ban nhan dan", "cong doan", "doan thanh nien", "chi bo", "dang uy",
            "ban dai dien cha me hoc sinh", "uy vien", "ban thuong vu hoi", "hoi dong quan ly", "ban tu van",
        ),
        "about": (
            "gioi thieu", "ve chung toi", "gioi thieu chung", "gioi thieu cong ty", "ve cong ty", "lich su", "lich su hinh thanh", "tam nhin su menh",
            "co cau to chuc", "so do to chuc", "ho so cong ty", "cau chuyen", "thong diep",
            "loi ngo", "thu ngo", "loi chao", "thong diep hieu truong", "thong diep giam doc", "thong diep tong giam doc", "thong diep chu tich",
            "hieu truong", "chu tich", "nguoi sang lap cong ty", "loi chao mung", "thong diep tu ceo",
        ),
        "units": ("cac khoa", "phong ban", "cac phong ban", "bo mon", "cac don vi"),
        "contact": (
            "lien he", "lien he voi chung toi", "thong tin lien he", "chi nhanh", "he thong chi nhanh", "van phong",
        ),
        "careers": ("tuyen dung", "co hoi nghe nghiep", "viec lam", "nghe nghiep", "gia nhap"),
        "advert": ("ung tuyen", "mo ta cong viec", "vi tri tuyen dung"),
        "profile": ("xem ho so", "tieu su", "xem chi tiet", "ly lich khoa hoc"),
        "next_page": ("trang sau", "tiep theo", "xem them", "tai them", "xem tat ca"),
    },
    sections={
        "advisors": ("ban co van", "hoi dong co van", "co van"),
        "alumni": ("cuu sinh vien", "cuu thanh vien", "nguyen lanh dao", "lanh dao qua cac thoi ky"),
    },
    strangers=(
        "khach hang noi gi", "khach hang noi ve chung toi", "khach hang", "cam nhan khach hang", "y kien khach hang", "doi tac", "nha tai tro", "tin tuc",
        "bai viet", "dien gia", "nha dau tu", "bao chi noi ve chung toi", "tac gia", "danh gia",
    ),
    passing=(
        "tin tuc", "su kien", "thong bao", "lich*", "thu vien anh", "hinh anh", "video", "tai lieu", "bieu mau", "chinh sach bao mat", "cua hang", "gio hang",
        "dang nhap", "cau hoi thuong gap", "bang gia", "lien ket", "tim kiem", "luu tru",
    ),
    titles=(
        "giam doc", "tong giam doc", "pho giam doc", "pho tong giam doc", "chu tich", "pho chu tich", "chu tich hoi dong quan tri", "thanh vien", "uy vien",
        "truong phong", "pho phong", "pho truong phong", "truong ban", "pho ban", "truong nhom", "truong bo phan", "truong khoa", "pho khoa",
        "pho truong khoa", "truong bo mon", "hieu truong", "pho hieu truong", "vien truong", "pho vien truong", "quan ly", "giam sat", "ke toan",
        "ke toan truong", "thu quy", "thu ky", "tro ly", "nhan vien", "chuyen vien", "chuyen gia", "ky su", "ky thuat vien", "lap trinh vien",
        "kien truc su", "nha thiet ke", "phan tich vien", "tu van", "co van", "luat su", "luat su dieu hanh", "luat su cong su", "cong chung vien", "bac si",
        "bac si chuyen khoa", "nha si", "dieu duong", "duoc si", "y ta", "giang vien", "giao vien", "giao su", "pho giao su", "tien si", "thac si",
        "nghien cuu vien", "nghien cuu sinh", "bien tap vien", "tong bien tap", "phong vien", "nha bao", "nhiep anh gia", "dao dien", "huan luyen vien",
        "dai dien", "nguoi sang lap", "nha sang lap", "dong sang lap", "sang lap vien", "chu so huu", "doi tac", "bo truong", "thu truong", "bi thu",
        "pho bi thu", "dieu phoi vien", "kiem soat vien", "kiem toan vien", "quan doc", "lai xe", "thuc tap sinh", "phat ngon vien", "can bo",
        "truong chi nhanh", "giam doc dieu hanh", "giam doc kinh doanh", "giam doc tai chinh", "giam doc ky thuat", "quan ly du an",
    ),
    former=("nguyen giam doc", "nguyen chu tich", "cuu", "co chu tich", "nguyen truong"),
    departments=(
        "phong ban", "bo phan", "phong kinh doanh", "phong ke toan", "phong nhan su", "phong ky thuat", "phong hanh chinh", "bo mon", "trung tam",
        "van phong", "chi nhanh",
    ),
    honorifics=(
        "ong", "ba", "anh", "chi",
        "ths", "pgs", "pgs ts", "gs ts", "bsckii", "bscki", "ths bs", "ts bs", "kts", "thac si", "tien si", "bac si", "luat su",
    ),
    duties=(
        "giam doc", "tong giam doc", "nguoi dai dien", "dai dien phap luat", "nguoi dai dien theo phap luat", "tong bien tap",
        "chiu trach nhiem noi dung", "nguoi lien he", "hieu truong", "pho hieu truong", "chu tich", "pho giam doc",
    ),
    phone_labels=("dien thoai", "dt", "sdt", "di dong", "tel", "so dien thoai", "may le", "hotline"),
    fax_labels=("fax",),
    email_labels=("email", "thu dien tu", "e mail"),
    labels=("xem them", "chi tiet", "xem chi tiet", "doc them", "tim hieu them", "xem ho so", "lien he"),
)
