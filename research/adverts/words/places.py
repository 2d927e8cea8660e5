"""Place names as adverts put them beside a title: countries, regions of firms, cities where many posts are offered."""

COUNTRIES = frozenset(
    "albania|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|bolivia|bosnia|brazil|bulgaria|cameroon|canada|chile|"
    "china|colombia|costa rica|croatia|cyprus|"
    "czech republic|czechia|denmark|dominican republic|ecuador|egypt|england|estonia|ethiopia|finland|france|georgia|germany|ghana|greece|guatemala|"
    "hong kong|hungary|iceland|india|"
    "indonesia|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|korea|kosovo|kuwait|latvia|lebanon|lithuania|luxembourg|"
    "malaysia|malta|mauritius|mexico|moldova|"
    "monaco|mongolia|montenegro|morocco|nepal|netherlands|the netherlands|new zealand|nigeria|north macedonia|northern ireland|norway|oman|pakistan|"
    "panama|paraguay|peru|philippines|poland|"
    "portugal|qatar|romania|russia|rwanda|saudi arabia|scotland|senegal|serbia|singapore|slovakia|slovenia|south africa|south korea|spain|sri lanka|"
    "sweden|switzerland|syria|taiwan|tanzania|"
    "thailand|tunisia|turkey|turkiye|uganda|ukraine|united arab emirates|united kingdom|great britain|united states|united states of america|uruguay|"
    "uzbekistan|venezuela|vietnam|wales|zambia|zimbabwe|"
    "uk|u.k.|us|usa|u.s.|u.s.a.|uae|ksa|nz|deutschland|osterreich|schweiz|suisse|svizzera|frankreich|allemagne|espagne|espana|alemania|italia|"
    "nederland|belgie|belgique|polska|sverige|norge|danmark|"
    "suomi|brasil|portugal|magyarorszag|cesko|hrvatska|slovensko|slovenija|srbija|eesti|latvija|lietuva|украина|россия|日本|中国|台灣".split("|")
)

REGIONS = frozenset(
    "remote|fully remote|100% remote|remote first|remote-first|hybrid|on site|onsite|on-site|home office|homeoffice|home based|work from home|wfh|"
    "anywhere|worldwide|emea|apac|amer|americas|"
    "latam|latin america|north america|nordics|benelux|dach|mena|gcc|anz|europe|european union|eu|asia|africa|asia pacific|middle east|southeast asia|"
    "east coast|west coast|midwest|"
    "bay area|sf bay area|new england|pacific northwest|scandinavia|baltics|balkans|cee|iberia|uki|uk&i|uk and ireland|nationwide|bundesweit|"
    "deutschlandweit|remoto|teletravail|teletrabajo|"
    "mobiles arbeiten|a distance|hibrido|hybride|thuiswerken|zdalnie|praca zdalna|remote us|remote usa|us remote|remote uk|remote europe|remote eu".split("|")
)

CITIES = frozenset(
    "aarhus|abu dhabi|accra|adelaide|ahmedabad|almaty|amman|amsterdam|ankara|ann arbor|antwerp|antwerpen|arlington|arnhem|athens|atlanta|auckland|"
    "austin|baku|baltimore|bangalore|bengaluru|"
    "bangkok|barcelona|basel|bath|beijing|belfast|belgrade|bellevue|bergen|berlin|bern|bielefeld|bilbao|birmingham|bochum|bogota|boise|bologna|bonn|"
    "bordeaux|boston|boulder|bratislava|braunschweig|"
    "bremen|brighton|brisbane|bristol|brno|brooklyn|brugge|brussels|bruxelles|brussel|bucharest|budapest|buenos aires|buffalo|burlington|cairo|"
    "calgary|cambridge|canberra|cape town|cardiff|"
    "casablanca|charleston|charlotte|chemnitz|chennai|chicago|cincinnati|cleveland|cluj|cluj-napoca|cologne|koln|colombo|columbus|copenhagen|"
    "kobenhavn|cork|dallas|darmstadt|delft|delhi|denver|"
    "detroit|dhaka|doha|dortmund|dresden|dubai|dublin|duisburg|durban|durham|dusseldorf|edinburgh|edmonton|eindhoven|enschede|erfurt|erlangen|espoo|"
    "essen|florence|firenze|fort worth|frankfurt|"
    "frankfurt am main|freiburg|galway|gdansk|gdynia|geneva|geneve|genf|genoa|ghent|gent|glasgow|gothenburg|goteborg|gottingen|graz|grenoble|"
    "groningen|guadalajara|gurgaon|gurugram|haarlem|halifax|"
    "halle|hamburg|hannover|hanover|hanoi|hartford|heidelberg|helsinki|ho chi minh city|houston|hyderabad|indianapolis|innsbruck|istanbul|izmir|"
    "jacksonville|jakarta|jena|jerusalem|johannesburg|"
    "kansas city|karachi|karlsruhe|kassel|katowice|kiel|kyiv|kiev|krakow|kuala lumpur|kyoto|lagos|lahore|las vegas|lausanne|leeds|leicester|leiden|"
    "leipzig|leuven|lille|lima|limerick|linz|lisbon|lisboa|"
    "liverpool|ljubljana|lodz|london|los angeles|louisville|lulea|lucerne|luzern|lund|luxembourg|lviv|lyon|madison|madrid|mainz|malaga|malmo|"
    "manchester|manhattan|manila|mannheim|marseille|"
    "melbourne|memphis|mexico city|miami|milan|milano|milwaukee|minneapolis|minsk|montevideo|montpellier|montreal|moscow|mountain view|mumbai|munich|"
    "munchen|munster|nairobi|nantes|naples|napoli|"
    "nashville|new delhi|new orleans|new york|new york city|nyc|newcastle|nice|noida|nottingham|nuremberg|nurnberg|oakland|odense|omaha|orlando|osaka|"
    "oslo|ottawa|oxford|palo alto|paris|perth|"
    "philadelphia|phoenix|pittsburgh|plovdiv|porto|portland|potsdam|poznan|prague|praha|pretoria|pune|quebec|raleigh|reading|redwood city|regensburg|"
    "rennes|reykjavik|richmond|riga|rio de janeiro|riyadh|"
    "rome|roma|rostock|rotterdam|saarbrucken|sacramento|saint louis|salt lake city|salzburg|san antonio|san diego|san francisco|san jose|san mateo|"
    "santa clara|santa monica|santiago|sao paulo|sarajevo|"
    "seattle|seoul|sevilla|seville|sf|shanghai|sheffield|shenzhen|singapore|skopje|sofia|southampton|st gallen|st. gallen|st louis|st. louis|"
    "stavanger|stockholm|strasbourg|stuttgart|sunnyvale|sydney|"
    "taipei|tallinn|tampa|tampere|tbilisi|tel aviv|the hague|den haag|thessaloniki|tokyo|toronto|toulouse|trondheim|turin|torino|turku|ulm|uppsala|"
    "utrecht|valencia|vancouver|vienna|wien|vilnius|"
    "warsaw|warszawa|washington|washington dc|washington d.c.|waterloo|wellington|wiesbaden|winnipeg|wolfsburg|wroclaw|wurzburg|yerevan|york|zagreb|"
    "zurich|東京|大阪|北京|上海|москва|санкт-петербург|київ".split("|")
)

AFAR = frozenset(
    "remote|fully remote|100% remote|remote first|remote-first|work from home|wfh|home office|homeoffice|home based|home-based|anywhere|worldwide|"
    "distributed|remoto|teletravail|teletrabajo|teletrabalho|trabajo remoto|da remoto|a distance|mobiles arbeiten|thuiswerken|zdalnie|praca zdalna|"
    "pa distans|distans|etatyo|удаленно|リモート".split("|")
)
"""Folded words for a post that is done from anywhere."""

WAYS = AFAR | frozenset(
    "hybrid|hybrid remote|remote hybrid|hybrid working|in office|in-office|office|office based|office-based|on site|onsite|on-site|flexible|flex|"
    "flexible location|various|various locations|multiple locations|several locations|hibrido|hybride|ibrido|hybridowo|stacjonarnie|presencial|"
    "sur site|presentiel|vor ort|im buro|op kantoor|pa plats|in sede|na miejscu".split("|")
)
"""Folded words for how a post is done, which tell no place."""

STATES = frozenset(
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA "
    "WV WI WY ON QC BC AB MB SK NS NB NSW VIC QLD".split()
)
"""Written after a city with a comma, in capitals."""

STATE_NAMES = frozenset(
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|"
    "maine|maryland|massachusetts|michigan|minnesota|"
    "mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|"
    "rhode island|south carolina|south dakota|"
    "tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|ontario|british columbia|alberta|bavaria|bayern|hessen|nordrhein-westfalen|"
    "baden-wurttemberg|catalonia|scotland".split("|")
)
