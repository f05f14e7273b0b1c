// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/demo_words.h"

#include <array>
#include <span>

namespace store::sql {

namespace {

/// A name as it is written, and as it stands in an email address.
struct Name {
    const char *written;
    const char *address;
};

/// How customers of one language are called. In patterns, %1 is the family name, %2 what the shop sells.
struct Tongue {
    const char *language;
    const char *domain;
    std::array<Name, 8> given;
    std::array<Name, 10> family;
    std::array<const char *, 8> wares;
    std::array<const char *, 4> patterns;
    bool familyFirst = false;
};

// clang-format off
constexpr std::array kTongues{
    Tongue{"en", "shop",
           {{{"Olivia", "olivia"}, {"Noah", "noah"}, {"Grace", "grace"}, {"Callum", "callum"}, {"Maeve", "maeve"},
             {"Idris", "idris"}, {"Priya", "priya"}, {"Tom", "tom"}}},
           {{{"Ashworth", "ashworth"}, {"Okafor", "okafor"}, {"Pemberton", "pemberton"}, {"Lindqvist", "lindqvist"},
             {"O’Rourke", "orourke"}, {"Whitcombe", "whitcombe"}, {"Patel", "patel"}, {"Gallagher", "gallagher"},
             {"Harrow", "harrow"}, {"Summers", "summers"}}},
           {"Outdoor", "Homeware", "Books", "Cycles", "Garden", "Toys", "Coffee", "Records"},
           {"%1 %2", "%1 & Daughters", "%1 %2 Ltd", "The %2 House of %1"}},
    Tongue{"de", "laden",
           {{{"Anneliese", "anneliese"}, {"Jürgen", "juergen"}, {"Mira", "mira"}, {"Torben", "torben"},
             {"Käthe", "kaethe"}, {"Yusuf", "yusuf"}, {"Heike", "heike"}, {"Lukas", "lukas"}}},
           {{{"Brückner", "brueckner"}, {"Weiß", "weiss"}, {"Sommerfeld", "sommerfeld"}, {"Großmann", "grossmann"},
             {"Köhler", "koehler"}, {"Yıldız", "yildiz"}, {"Hartung", "hartung"}, {"Möbius", "moebius"},
             {"Petersen", "petersen"}, {"Lindenau", "lindenau"}}},
           {"Möbel", "Bürobedarf", "Naturkost", "Spielwaren", "Fahrräder", "Werkzeug", "Bäckerei", "Optik"},
           {"%2 %1", "%1 %2 GmbH", "%2haus %1", "%1 & Söhne KG"}},
    Tongue{"fr", "boutique",
           {{{"Amélie", "amelie"}, {"Benoît", "benoit"}, {"Chloé", "chloe"}, {"Gaël", "gael"}, {"Inès", "ines"},
             {"Mathieu", "mathieu"}, {"Océane", "oceane"}, {"Youssef", "youssef"}}},
           {{{"Lefèvre", "lefevre"}, {"Dubois", "dubois"}, {"Garnier", "garnier"}, {"Béranger", "beranger"},
             {"Moreau", "moreau"}, {"Chaïbi", "chaibi"}, {"Rousseau", "rousseau"}, {"Delacroix", "delacroix"},
             {"Fournier", "fournier"}, {"Noël", "noel"}}},
           {"Fleurs", "Fromages", "Lingerie", "Jouets", "Librairie", "Vins", "Bijoux", "Papeterie"},
           {"Maison %1", "%2 %1", "Atelier %1", "%1 et Fils SARL"}},
    Tongue{"es", "tienda",
           {{{"Lucía", "lucia"}, {"Álvaro", "alvaro"}, {"Begoña", "begona"}, {"Iñaki", "inaki"}, {"Rocío", "rocio"},
             {"Javier", "javier"}, {"Nuria", "nuria"}, {"Andrés", "andres"}}},
           {{{"Muñoz", "munoz"}, {"García", "garcia"}, {"Ibáñez", "ibanez"}, {"Castaño", "castano"},
             {"Herrera", "herrera"}, {"Peña", "pena"}, {"Vidal", "vidal"}, {"Romero", "romero"},
             {"Etxeberria", "etxeberria"}, {"Quintana", "quintana"}}},
           {"Calzados", "Aceites", "Cerámica", "Juguetes", "Muebles", "Conservas", "Libros", "Deportes"},
           {"%2 %1", "%1 e Hijos", "Casa %1", "%2 %1 S.L."}},
    Tongue{"it", "bottega",
           {{{"Giulia", "giulia"}, {"Niccolò", "niccolo"}, {"Chiara", "chiara"}, {"Matteo", "matteo"},
             {"Aurora", "aurora"}, {"Tommaso", "tommaso"}, {"Elisa", "elisa"}, {"Davide", "davide"}}},
           {{{"Bianchi", "bianchi"}, {"Esposito", "esposito"}, {"Ferraro", "ferraro"}, {"De Luca", "deluca"},
             {"Colombo", "colombo"}, {"Marchetti", "marchetti"}, {"Rinaldi", "rinaldi"}, {"Sartori", "sartori"},
             {"Pellegrini", "pellegrini"}, {"Fabbri", "fabbri"}}},
           {"Calzature", "Gioielli", "Dolciumi", "Ceramiche", "Tessuti", "Caffè", "Occhiali", "Pelletteria"},
           {"%2 %1", "Fratelli %1", "%1 S.r.l.", "Antica Bottega %1"}},
    Tongue{"pl", "sklep",
           {{{"Agnieszka", "agnieszka"}, {"Łukasz", "lukasz"}, {"Zofia", "zofia"}, {"Paweł", "pawel"},
             {"Małgorzata", "malgorzata"}, {"Jędrzej", "jedrzej"}, {"Kinga", "kinga"}, {"Tomasz", "tomasz"}}},
           {{{"Kowalczyk", "kowalczyk"}, {"Wiśniewski", "wisniewski"}, {"Dąbrowa", "dabrowa"}, {"Zając", "zajac"},
             {"Wójcik", "wojcik"}, {"Szymańska", "szymanska"}, {"Grabowski", "grabowski"}, {"Mazurek", "mazurek"},
             {"Ślusarz", "slusarz"}, {"Jabłoński", "jablonski"}}},
           {"Meble", "Księgarnia", "Zabawki", "Rowery", "Kosmetyki", "Herbata", "Obuwie", "Ogród"},
           {"%2 %1", "%1 i Synowie", "%1 %2 sp. z o.o.", "Pracownia %1"}},
    Tongue{"pt_BR", "loja",
           {{{"João", "joao"}, {"Beatriz", "beatriz"}, {"Thaís", "thais"}, {"Caetano", "caetano"},
             {"Letícia", "leticia"}, {"Antônio", "antonio"}, {"Iara", "iara"}, {"Rafael", "rafael"}}},
           {{{"Gonçalves", "goncalves"}, {"Araújo", "araujo"}, {"Ferreira", "ferreira"}, {"Magalhães", "magalhaes"},
             {"Nakamura", "nakamura"}, {"Simões", "simoes"}, {"Batista", "batista"}, {"Conceição", "conceicao"},
             {"Moura", "moura"}, {"Teixeira", "teixeira"}}},
           {"Calçados", "Móveis", "Café", "Papelaria", "Cosméticos", "Artesanato", "Esportes", "Moda"},
           {"%2 %1", "Casa %1", "%1 & Filhos Ltda", "Empório %1"}},
    Tongue{"tr", "dukkan",
           {{{"Ayşe", "ayse"}, {"Çağrı", "cagri"}, {"Elif", "elif"}, {"Gökhan", "gokhan"}, {"İpek", "ipek"},
             {"Ozan", "ozan"}, {"Şule", "sule"}, {"Umut", "umut"}}},
           {{{"Demir", "demir"}, {"Öztürk", "ozturk"}, {"Kılıç", "kilic"}, {"Şahin", "sahin"}, {"Çelik", "celik"},
             {"Aydın", "aydin"}, {"Güneş", "gunes"}, {"Yalçın", "yalcin"}, {"Koç", "koc"}, {"Arslan", "arslan"}}},
           {"Halı", "Baharat", "Kuyum", "Çanta", "Kitabevi", "Züccaciye", "Oyuncak", "Tekstil"},
           {"%1 %2", "%2 Evi %1", "%1 Kardeşler", "%1 Ticaret A.Ş."}},
    Tongue{"ja", "mise",
           {{{"花子", "hanako"}, {"健太", "kenta"}, {"美咲", "misaki"}, {"翔", "sho"}, {"結衣", "yui"},
             {"大輔", "daisuke"}, {"さくら", "sakura"}, {"誠", "makoto"}}},
           {{{"田中", "tanaka"}, {"丸山", "maruyama"}, {"小林", "kobayashi"}, {"藤原", "fujiwara"}, {"森", "mori"},
             {"渡辺", "watanabe"}, {"石川", "ishikawa"}, {"吉田", "yoshida"}, {"松本", "matsumoto"},
             {"清水", "shimizu"}}},
           {"茶園", "書店", "雑貨", "陶器", "文具", "菓子店", "酒店", "自転車"},
           {"%1%2", "株式会社%1%2", "%1商店", "%1%2本店"}, true},
    Tongue{"uk", "kramnytsia",
           {{{"Оксана", "oksana"}, {"Тарас", "taras"}, {"Леся", "lesia"}, {"Юрій", "yurii"}, {"Марічка", "marichka"},
             {"Богдан", "bohdan"}, {"Ганна", "hanna"}, {"Остап", "ostap"}}},
           {{{"Шевчук", "shevchuk"}, {"Коваленко", "kovalenko"}, {"Бондар", "bondar"}, {"Мельник", "melnyk"},
             {"Гнатюк", "hnatiuk"}, {"Іваненко", "ivanenko"}, {"Кравець", "kravets"}, {"Сірко", "sirko"},
             {"Яворівська", "yavorivska"}, {"Дорош", "dorosh"}}},
           {"Меблі", "Книгарня", "Кераміка", "Взуття", "Іграшки", "Кава", "Квіти", "Текстиль"},
           {"%2 %1", "Крамниця %1", "%1 і Партнери", "Дім %1"}},
};

constexpr std::array kLabels{"Main shop", "Outlet", "Summer collection", "Clearance", "B2B", "Pre-orders", "Gift cards",
                             "Spare parts", "Seasonal", "Home market", "Export", "Refurbished", "Members’ club",
                             "Flagship store", "Warehouse", "Pop-up", "New arrivals", "Wholesale"};
constexpr std::array kPlaces{"EU", "North", "Lisbon", "Leipzig", "Kyoto", "Recife", "Dublin", "Lviv", "Lyon", "Gdańsk",
                             "İzmir", "Bilbao", "online", "Torino", "UK", "South"};
constexpr std::array kNotes{
    "Prefers to be written to in the morning.",
    "Stock levels are sent twice a day; the night one matters.",
    "Asked for a copy of last year’s invoices.",
    "Möchte Rechnungen auf Deutsch.",
    "Prices are net of tax in this feed.",
    "La boutique ferme en août.",
    "Moves to a new warehouse in spring: check the stock buffer then.",
    "Their shop system drops images above 4 MB.",
    "Pide que se avise antes de congelar.",
    "Contact changed; the old mailbox is no longer read."};

// clang-format on

QString text(const char *utf8) {
    return QString::fromUtf8(utf8);
}

} // namespace

DemoCustomer drawCustomer(Draw &draw) {
    const Tongue &tongue = draw.of(kTongues);
    const Name &given = draw.of(tongue.given);
    const Name &family = draw.of(tongue.family);
    DemoCustomer customer;
    customer.language = QLatin1String(tongue.language);
    if (draw.perMille(250)) { // a person
        customer.name = tongue.familyFirst ? text(family.written) + u' ' + text(given.written)
                                           : text(given.written) + u' ' + text(family.written);
        customer.email = QStringLiteral("%1.%2@%3.example")
                             .arg(QLatin1String(given.address), QLatin1String(family.address),
                                  QLatin1String(draw.perMille(500) ? "post" : "mailbox"));
        return customer;
    }
    const char *const pattern = draw.of(tongue.patterns);
    customer.name = text(pattern)
                        .replace(QStringLiteral("%1"), text(family.written))
                        .replace(QStringLiteral("%2"), text(draw.of(tongue.wares)));
    customer.email = QStringLiteral("%1@%2-%3.example")
                         .arg(QLatin1String(draw.perMille(400) ? given.address : "office"),
                              QLatin1String(family.address), QLatin1String(tongue.domain));
    return customer;
}

const QStringList &demoSuppliers() {
    static const QStringList suppliers{QStringLiteral("Alder & Thorn Furniture"),
                                       QStringLiteral("Amberline Jewellery"),
                                       QStringLiteral("Arktis Winterwear"),
                                       QStringLiteral("Bramble Organic Foods"),
                                       QStringLiteral("Brightwick Candles"),
                                       QStringLiteral("Caldera Coffee Roasters"),
                                       QStringLiteral("Castellan Paper"),
                                       QStringLiteral("Cinder Kitchenware"),
                                       QStringLiteral("Cobalt Power Tools"),
                                       QStringLiteral("Driftwood Surf"),
                                       QStringLiteral("Elderflower Cosmetics"),
                                       QStringLiteral("Fjordlys Lighting"),
                                       QStringLiteral("Foxglove Garden Seeds"),
                                       QStringLiteral("Gristmill Flours"),
                                       QStringLiteral("Halyard Sailing Gear"),
                                       QStringLiteral("Hazelnut Toys"),
                                       QStringLiteral("Indigo Denim Works"),
                                       QStringLiteral("Ironbark Cycles"),
                                       QStringLiteral("Juniper Spirits"),
                                       QStringLiteral("Kestrel Camping"),
                                       QStringLiteral("Kiln Road Ceramics"),
                                       QStringLiteral("Lark & Loom Textiles"),
                                       QStringLiteral("Lumen Optics"),
                                       QStringLiteral("Marrow Pet Supplies"),
                                       QStringLiteral("Meridian Phone Cases"),
                                       QStringLiteral("Nightingale Headphones"),
                                       QStringLiteral("Northbound Footwear"),
                                       QStringLiteral("Olive Grove Pantry"),
                                       QStringLiteral("Paperboat Stationery"),
                                       QStringLiteral("Pinecone Baby"),
                                       QStringLiteral("Quarry Lane Tiles"),
                                       QStringLiteral("Quill & Co Pens"),
                                       QStringLiteral("Redwood Flooring"),
                                       QStringLiteral("Rookery Board Games"),
                                       QStringLiteral("Saffron Spices"),
                                       QStringLiteral("Saltmarsh Fishing"),
                                       QStringLiteral("Silverbirch Watches"),
                                       QStringLiteral("Spindle Car Parts"),
                                       QStringLiteral("Stonebridge Books"),
                                       QStringLiteral("Thistle Knitwear"),
                                       QStringLiteral("Tidewater Bathrooms"),
                                       QStringLiteral("Umbra Blinds"),
                                       QStringLiteral("Velvet Rose Flowers"),
                                       QStringLiteral("Verdigris Paints"),
                                       QStringLiteral("Vinyl Harbour Records"),
                                       QStringLiteral("Walnut Instruments"),
                                       QStringLiteral("Wildfire Grills"),
                                       QStringLiteral("Zephyr Air Purifiers")};
    return suppliers;
}

const QStringList &demoChannels() {
    static const QStringList channels{QStringLiteral("Own webshop"),          QStringLiteral("Marketplace, general"),
                                      QStringLiteral("Marketplace, fashion"), QStringLiteral("Marketplace, handmade"),
                                      QStringLiteral("Marketplace, grocery"), QStringLiteral("Point of sale"),
                                      QStringLiteral("Wholesale portal"),     QStringLiteral("Social media shop"),
                                      QStringLiteral("Mobile app"),           QStringLiteral("Price comparison"),
                                      QStringLiteral("Auction site"),         QStringLiteral("Subscription box"),
                                      QStringLiteral("Click and collect"),    QStringLiteral("Print catalogue"),
                                      QStringLiteral("Dropshipping network"), QStringLiteral("EDI")};
    return channels;
}

QString drawLabel(Draw &draw) {
    const QString label = text(draw.of(kLabels));
    return draw.perMille(600) ? label + QStringLiteral(", ") + text(draw.of(kPlaces)) : label;
}

QString drawNote(Draw &draw) {
    return text(draw.of(kNotes));
}

} // namespace store::sql
