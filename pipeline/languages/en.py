"""All that is known of English."""

from __future__ import annotations

from pipeline.languages.rules import (
    CompanyRules,
    DealRules,
    FigureRules,
    LanguageRules,
    PeopleRules,
    QuoteRules,
    ReadingRules,
    SentenceRules,
    TranslationRules,
    mapping,
    pairs,
    words,
)

SENTENCES = SentenceRules(
    abbreviations=tuple("mr mrs ms dr prof st jr sr inc corp ltd co llc plc no vs approx etc e.g i.e jan feb mar apr aug sept sep oct nov dec gen sen rep gov u.s u.k".split()),
)

READING = ReadingRules(
    months=mapping(
        """1: january | jan
        2: february | feb
        3: march | mar
        4: april | apr
        5: may
        6: june | jun
        7: july | jul
        8: august | aug
        9: september | sep | sept
        10: october | oct
        11: november | nov
        12: december | dec"""
    ),
    numeric_order="mdy",
    published=words("published | posted | first published | created | date"),
    updated=words("updated | last updated | modified | last modified | edited"),
    clock=words("at | on | o'clock | hours ago | hour ago | minutes ago | minute ago | days ago | day ago"),
    byline=words("by | written by | reported by | words by | story by | author | text by"),
    newsroom=words(
        """staff | staff writer | newsroom | editorial team | editors | news desk | agencies | staff reporter | editorial staff"""
    ),
    conjunctions=words("and"),
    credit_labels=words(
        """photo | photos | photograph | image | images | image source | image credit | image credits | credit | credits | photo credit
        picture | pictures | photo by | image by | photograph by | illustration | illustration by | photo illustration | caption
        infographic | featured image | photo courtesy of | image courtesy of"""
    ),
    credit_marks=words(
        """getty images | shutterstock | reuters | afp | ap | ap photo | associated press | bloomberg | istock | unsplash | pexels
        pixabay | adobe stock | depositphotos | freepik | efe | lusa | handout | courtesy | file photo | screenshot | stock photo
        getty | europa press | xinhua | epa | ansa | dpa | wikimedia commons | ai-generated image"""
    ),
    related=words(
        """read more | read also | also read | read next | related | related stories | related story | related articles | related article
        related posts | related coverage | suggested topics | explore more on these topics | explore these topics
        more from this author | related content | related news | see also | see more | more stories | more news | more on this story
        more from | you may also like | you might also like | recommended | recommended for you | recommended reading | most read
        most popular | trending | trending now | don't miss | up next | what to read next | further reading | keep reading
        continue reading | learn more | more on | watch | watch now | top stories | latest news | explore more"""
    ),
    call_verbs=words(
        """subscribe | sign up | get the | get our | get more | get all | get breaking | follow us | follow our | follow all | join us
        join our | join the | click here | download the | download our | share this | share on | support our | become | register
        receive | stay up to date | stay informed | want more | want to get | like what you | enjoyed this | send us | comment on
        never miss | don't miss | add us | make us | listen | for more"""
    ),
    call_objects=words(
        """newsletter | newsletters | whatsapp | telegram | our channel | inbox | google news | instagram | facebook | twitter | on x
        linkedin | youtube | tiktok | threads | bluesky | social media | our app | the app | podcast | notifications | subscriber
        subscribers | subscription | rss | discord | comments | this article | this story | journalism | daily briefing
        preferred source"""
    ),
    page_lines=words(
        """leave a comment | leave a reply | leave your comment | cancel reply | comments | comment | no comments | post comment | reply
        name | email | website | share | share this | share this article | share this story | share on facebook | share on twitter
        share on x | tweet | copy link | print | print this page | email this | save | save article | follow | advertisement | ad
        sponsored | sponsored content | story continues below advertisement | listen | listen to this article | back to top | top
        home | menu | search | about the author | about the authors | follow us | newsletter | tags | subscribe | log in | sign in
        next | previous | next article | previous article | subscribers only | show more | load more | view all | view comments
        accept | accept all | reject | close | like this | loading | skip to content | gift this article | article continues below
        story continues | recommended videos | join the conversation | add a comment | start the conversation
        our standards: the thomson reuters trust principles | opens new tab | purchase licensing rights"""
    ),
    page_starts=words(
        """your email address will not be | your e-mail address will not be | required fields | save my name | this site uses cookies
        this website uses cookies | we use cookies | by continuing to use | by continuing to browse | by clicking accept
        all rights reserved | copyright | © | (c) | you must be logged in | you must log in | log in to comment | sign in to
        already a subscriber | this content is for subscribers | this article is for subscribers | the views expressed
        the opinions expressed | privacy policy | terms of use | terms of service | do not sell my | this site is protected by
        estimated reading time | reading time | unauthorized reproduction | reproduction in whole | we may earn a commission
        when you purchase through | if you buy something | affiliate links | this article contains affiliate | our standards
        learn how your comment data | sign up to | sign up for | subscribe to | reporting by | additional reporting by | editing by
        writing by | by signing up | by subscribing | you can unsubscribe | unsubscribe at any time | report an error | report a typo
        got a tip | have a tip | comments are closed"""
    ),
    tag_labels=words(
        """tags | tagged | topics | keywords | categories | category | filed under | more on | tagged with | in this article"""
    ),
    reading_time=words("min read | minute read | minutes read | mins read | min. read"),
    domain_names=words(
        """nvidia | tsmc | amd | intel | openai | anthropic | broadcom | micron | sk hynix | hynix | samsung electronics | samsung
        qualcomm | arm | asml | oracle | microsoft | google | amazon | aws | meta | coreweave | softbank | foxconn | marvell
        infineon | globalfoundries | nxp | stmicroelectronics | huawei | texas instruments | kioxia | sk group | supermicro | nebius
        xai | mistral | cerebras | groq | nscale | smic | cxmt | applied materials | lam research | tokyo electron | umc | ase | amkor
        arm holdings | deepseek | dell | cisco | ibm | equinix | digital realty | crusoe | onsemi | analog devices | azure
        *semicon* | *silici* | *microchip* | *microelec* | microeletr* | synopsys | cadence | wolfspeed | nexperia | asm international
        lattice | rapidus | imec | zilog | renesas | mediatek | arista | vertiv | lightmatter | enflame | cambricon | moore threads
        graphcore | sambanova | tenstorrent | palantir"""
    ),
    domain_terms=mapping(
        """4: semiconductor | semiconductors | gpu | gpus | data center | data centers | datacenter | datacenters | data centre
        4: data centres | foundry | foundries | ai accelerators | ai accelerator | ai chips | ai chip | wafer | wafers | hbm
        4: lithography | supercomputer | asic | asics | ai infrastructure | tpu | tpus | graphics cards | graphics processors
        4: graphics processing units | cloud computing | chip plant | chip factory | dram | nand | chipmaker | chipmakers
        4: silicon carbide | integrated circuit | advanced packaging | nanometer | nanometers | nanometre | nanometres
        4: computing power | computing capacity | compute | risc-v | advanced chips | fab | fabs
        2: artificial intelligence | ai | generative ai | chip | chips | processor | processors | servers | server | cloud
        2: integrated circuits | gigawatts | gigawatt | language models | machine learning | inference | accelerator | accelerators
        2: computing | megawatts | mw | gw | silicon | taiwan | taiwanese | racks | rack | process node | substrate | substrates
        2: photonics | modules | components | chip design | hyperscaler | hyperscalers | submarine cable | subsea cable | rare earths
        2: gallium | germanium
        1: algorithms | software | memory | power grid | startup | technology | tech | models | engineers | patents | cooling
        1: equipment | data | systems | electronics"""
    ),
    business_terms=mapping(
        """2: shares | investment | investments | revenue | revenues | profit | earnings | billion | deal | agreement | acquisition
        2: merger | stake | contract | investors | analysts | market value | market capitalization | market cap | funding round
        2: round | financing | partnership | joint venture | shareholders | subsidies | export | exports | order | orders | supplier
        2: supply | tariffs | quarter | trillion | license | antitrust | stock | stocks
        1: company | million | market | customers | chief executive | ceo | plant | factory | dollars | euros | prices | buy | sales
        1: production | supplier | suppliers | signed | project | capacity | per share | cash | buyer | partner | contracts
        1: competitor | competitors | capital | debt | business | demand | maker | firm | industry"""
    ),
    foreign_terms=mapping(
        """4: civil servants | phone lines | potato | potatoes | potato chips | crisps | fish and chips | sim card | sim cards
        4: prepaid chip | esim | microchipping | veterinarian | vet | pets | championship | striker | goal | goals | coach | fans
        4: tablespoon | film | movie | novel | soap opera | marathon | runners | scam
        3: rear camera | camera | battery | screen | review | we tested | i tested | fps | games | gaming | gameplay | console
        3: motherboard | overclock | router | monitor | victims | kills | killed | dead | deaths | children | patients | girl
        3: species | animal | animals | disease | football | ball | vaccine | rain | storm | inflation
        2: election | elections | lawmakers | senate | congressman | fire | hospital | strike | police | wine | restaurant | school
        2: dogs | cats | harvest | tourists | soy | soybeans | meat | milk | airport | flights | passengers | judge | music | museum
        2: festival | athletes | race | airline"""
    ),
)

FIGURES = FigureRules(
    decimal_mark=".",
    cardinals=mapping("""
        1: one \n 2: two \n 3: three \n 4: four \n 5: five \n 6: six \n 7: seven \n 8: eight \n 9: nine \n 10: ten \n 11: eleven
        12: twelve \n 13: thirteen \n 14: fourteen \n 15: fifteen \n 16: sixteen \n 17: seventeen \n 18: eighteen \n 19: nineteen
        20: twenty \n 30: thirty \n 40: forty \n 50: fifty \n 60: sixty \n 70: seventy \n 80: eighty \n 90: ninety \n 100: hundred
        1000: thousand \n 12: a dozen
    """),
    scales=mapping("1e2: hundred\n1e3: thousand\n1e6: million | millions\n1e9: billion | billions\n1e12: trillion | trillions"),
    short_scales=mapping("1e3: K | k\n1e6: mn | mln\n1e9: bn | bln\n1e12: tn | trn"),
    money_scales=mapping("1e3: K | k\n1e6: M | m\n1e9: B | b\n1e12: T | t"),
    number_joins=words("and"),
    one=words("a | an"),
    half_after=words("and a half"),
    half_before=words("half a | half"),
    links=words("of"),
    articles=words("the | a | an | its | their | some | those | these | another"),
    function_words=words("""
        a | an | the | of | to | in | on | at | by | for | from | with | without | and | or | but | as | that | which | who | when
        while | after | before | than | over | into | per | is | are | was | were | will | would | has | have | had | this | last | next
        since | until | through | about | because | if | it | its | their | not | more | less | each | against | during | between | came
        went | rose | fell | worth | he | she | they | his | her | compared | versus | under | out | up | down | so | still | only
        including | ahead | above | below | off | now | within | across
    """),
    currencies=mapping("""
        USD: dollar | dollars | US dollars | U.S. dollars
        EUR: euro | euros
        BRL: real | reais | reals | Brazilian reais \n GBP: pound | pounds | pounds sterling | sterling \n JPY: yen
        CNY: yuan | renminbi \n KRW: won | South Korean won | Korean won
        TWD: Taiwan dollars | New Taiwan dollars | Taiwanese dollars \n CAD: Canadian dollars \n AUD: Australian dollars
        SGD: Singapore dollars \n HKD: Hong Kong dollars \n CHF: Swiss franc | Swiss francs | francs
        INR: rupee | rupees | Indian rupees \n SEK: Swedish kronor | Swedish crowns \n NOK: Norwegian kroner | Norwegian crowns
        DKK: Danish kroner | Danish crowns \n CZK: Czech crowns | Czech koruna
        MXN: Mexican pesos \n ARS: Argentine pesos \n CLP: Chilean pesos \n COP: Colombian pesos \n PLN: zlotys | zloty
        ILS: shekels | shekel \n AED: dirhams | dirham \n SAR: riyals | Saudi riyals \n MYR: ringgit
        RUB: rubles | roubles \n TRY: lira | liras \n THB: baht \n VND: dong \n ZAR: rand
    """),
    shared_currencies={
        "kronor": words("SEK"),
        "kroner": words("NOK | DKK"),
        "crowns": words("SEK | NOK | DKK | CZK"),
        "pesos": words("MXN | ARS | CLP | COP"),
    },
    currency_evidence=mapping("""
        SEK: Swed* | Stockholm \n NOK: Norw* | Oslo \n DKK: Danish | Denmark | Copenhagen \n CZK: Czech* | Prague
        MXN: Mexic* \n ARS: Argentin* | Buenos Aires \n CLP: Chile* \n COP: Colombia*
    """),
    cents=mapping("USD: cent | cents | U.S. cents\nEUR: euro cents | euro cent\nGBP: pence | p"),
    percents=mapping("""
        percent: % | percent | per cent | pct | pc
        percentage_point: percentage point | percentage points | pp | ppts | points of market share | ppt
        basis_point: basis point | basis points | bps | bp
    """),
    units=mapping("""
        GW: gigawatt | gigawatts \n MW: megawatt | megawatts \n kW: kilowatt | kilowatts \n W: watt | watts \n TW: terawatt | terawatts
        GWh: gigawatt-hour | gigawatt-hours \n MWh: megawatt-hour | megawatt-hours
        kWh: kilowatt-hour | kilowatt-hours \n TWh: terawatt-hour | terawatt-hours \n kV: kilovolt | kilovolts \n V: volt | volts
        nm: nanometer | nanometers | nanometre | nanometres \n mm: millimeter | millimeters | millimetre | millimetres
        cm: centimeter | centimeters | centimetre | centimetres \n m: meter | meters | metre | metres
        km: kilometer | kilometers | kilometre | kilometres \n mi: mile | miles \n µm: micron | microns \n in: inch | inches
        ft: feet | foot \n ft2: square feet | square foot | sq ft
        m2: square meters | square metres | square meter | square metre | sq m \n km2: square kilometers | square kilometres
        m3: cubic meters | cubic metres \n ha: hectare | hectares \n acre: acre | acres
        GB: gigabyte | gigabytes \n TB: terabyte | terabytes \n PB: petabyte | petabytes \n EB: exabyte | exabytes
        MB: megabyte | megabytes \n Gbit: gigabit | gigabits \n Tbit: terabit | terabits
        Gbit/s: gigabits per second | gigabits a second \n Tbit/s: terabits per second | terabits a second \n GB/s: gigabytes per second
        TB/s: terabytes per second \n GHz: gigahertz \n MHz: megahertz
        PFLOPS: petaflops | petaflop \n EFLOPS: exaflops | exaflop \n TFLOPS: teraflops | teraflop
        kg: kilogram | kilograms | kilo | kilos \n g: gram | grams
        t: tonne | tonnes | ton | tons | metric tons \n L: liter | liters | litre | litres \n lb: pounds of weight
        °C: degrees | degrees celsius | degree \n mAh: milliamp-hours
    """),
    nouns=mapping("""
        share: share | shares | common shares
        chip: chip | chips | processor | processors | accelerator | accelerators | GPU | GPUs | CPUs | TPU | TPUs | LPUs | semiconductors
        chip: microchips | graphics cards | graphics processors
        employee: employee | employees | worker | workers | staff | staffers \n job: job | jobs | positions | vacancies | openings | posts
        person: people | person | professionals
        engineer: engineer | engineers \n designer: designers \n analyst: analysts \n researcher: researchers | scientists
        student: students \n technician: technicians
        wafer: wafer | wafers \n unit: unit | units \n customer: customer | customers | clients \n user: users \n subscriber: subscribers
        household: household | households | homes | families
        server: server | servers \n rack: rack | racks | cabinets \n card: cards \n board: boards \n module: modules
        factory: factory | factories | fabs | plants \n data center: data center | data centers | data centre | data centres | datacenters
        building: buildings \n turbine: turbines \n reactor: reactors \n machine: machines \n robot: robots \n device: devices
        smartphone: smartphones | phones | handsets \n vehicle: vehicles | cars \n patent: patent | patents
        country: countries \n city: cities | municipalities \n company: companies | firms | startups | start-ups \n supplier: suppliers
        bank: banks \n investor: investors \n shareholder: shareholders
        parameter: parameter | parameters \n token: tokens \n transistor: transistors \n core: cores \n layer: layers \n qubit: qubits
        satellite: satellites \n project: projects \n contract: contracts | deals | agreements
        order: orders \n part: parts | components \n inhabitant: inhabitants | residents \n laboratory: labs | laboratories
        store: stores | shops \n model: models \n site: sites | campuses \n partner: partners
    """),
    modifiers=words("new | more | additional | other | extra | newer | full-time | common | of the | of its"),
    nouns_last=True,
    durations=mapping("""
        year: year | years | yr \n month: month | months \n week: week | weeks \n day: day | days \n hour: hour | hours
        minute: minute | minutes \n second: second | seconds \n quarter: quarters \n decade: decade | decades
        ms: millisecond | milliseconds
    """),
    denominators=mapping("""
        2: half \n 3: third | thirds \n 4: quarter | quarters \n 5: fifth | fifths \n 6: sixth \n 8: eighth | eighths
        10: tenth | tenths
    """),
    halves=mapping("50: half\n33.333: a third\n25: a quarter\n20: a fifth\n10: a tenth"),
    out_of=words("out of | in every | out of every | in"),
    half_not_after=words("first | second | other | latter | opening | final | this | next"),
    half_not_before=words("""
        of 20* | of the year | of this year | of next year | of the decade | of the century | of the month | a century | of a century
        year* | -
    """),
    times=words("times | fold"),
    times_compare=words("""
        as | more | less | larger | bigger | higher | lower | greater | faster | the | its | their | what | that | over | better
        cheaper | last | this | oversubscribed | earnings | sales | smaller | of
    """),
    times_how_often=words("a year | a day | a week | a month | per year | per day | per second | in"),
    multiples=mapping("""
        2: twice | double | doubled | twofold | two-fold \n 3: triple | tripled | threefold | three-fold | trebled
        4: quadruple | quadrupled | fourfold | four-fold \n 5: fivefold | five-fold | quintupled \n 6: sixfold | six-fold
        7: sevenfold \n 8: eightfold \n 9: ninefold \n 10: tenfold | ten-fold
    """),
    vague=words("tens of | dozens of | hundreds of | thousands of | several | a few | many"),
    between=words("between | ranging from | range from | ranges from | range of | in the range of"),
    range_joins=words("to | up to | or"),
    from_words=words("from"),
    change_joins=words("to"),
    change_verbs=words("""
        rise* | rising | rose | grow* | grew | rais* | lift* | cut* | fall* | fell | increas* | drop* | jump* | climb* | went | go
        going
    """),
    list_joins=words("and | or | plus"),
    per=mapping("""
        : a year ago | a year earlier | a year before | a quarter ago | a quarter earlier | a month ago | a month earlier | a day earlier
        : a week ago | a day after
        share: per share | a share | each share | apiece \n year: per year | a year | annually | annual | yearly | per annum | each year
        month: per month | a month | monthly | each month \n day: per day | a day | daily
        hour: per hour | an hour | hourly \n second: per second | a second \n week: per week | a week | weekly
        quarter: per quarter | a quarter | quarterly \n unit: per unit | a unit | each \n chip: per chip | a chip | per GPU
        wafer: per wafer | a wafer \n GW: per gigawatt | per GW \n MW: per megawatt | per MW | a megawatt
        MWh: per MWh | per megawatt-hour \n kWh: per kWh | per kilowatt-hour \n person: per person | a head
        rack: per rack | a rack \n employee: per employee \n user: per user
    """),
    qualifiers=mapping("""
        about: about | around | approximately | roughly | some | circa | in the region of | in the neighborhood of | an estimated
        about: estimated | on the order of | in the order of | ~ | ≈ | approx. | or so | close to
        at_least: at least | a minimum of | minimum of | no less than | no fewer than | not less than | ≥ | starting at
        at_most: at most | a maximum of | maximum of | no more than | not more than | capped at | ≤
        almost: almost | nearly | approaching | approaches | nears | neared | nearing | just under | just shy of | virtually | practically
        more_than: more than | over | above | in excess of | exceeding | exceeds | exceeded | exceed | upwards of | upward of | topping
        more_than: tops | topped | surpass* | north of | greater than | past | well over | > | bigger than | higher than
        less_than: less than | under | below | fewer than | south of | short of | <
        up_to: up to | as much as | as many as | as high as
    """),
    qualifiers_after=mapping("""
        at_least: or more | at least | minimum \n at_most: at most | or less | or fewer | maximum \n more_than: + | plus \n about: or so
    """),
    not_after=words("""
        page | pages | article | section | number | no. | phase | stage | series | chapter | level | version | table | figure | lot
        room | edition | season | street | avenue | highway | route | tel. | phone | generation | group | class | category | item | tier
        gen | day | rule | form | level
    """),
    not_before=words("a day | of age | old | -old | a week | per day"),
    age_openings=words("aged | at age | age"),
    directions=mapping("""
        down: fall | falls | fell | fallen | falling | drop* | declin* | decreas* | lost | lose | loses | losing | loss | losses | slip*
        down: slid | slide* | slump* | plung* | tumbl* | sank | sink* | shed | down | lower | cut | cuts | cutting
        down: reduc* | trim* | shrank | shrink* | retreat* | slash* | dips | dipped | contracted by | shrinkage | crash* | plummet*
        down: eased | eases | gave up | shaved | weaken*
        up: rise | rises | rose | risen | rising | gain* | jump* | climb* | surg* | soar* | increas* | grow | grows | grew | grown
        up: growing | growth | up | advanc* | higher | added | adds | rall* | expand* | expansion | leap* | leapt | spike*
        up: boost* | accelerat* | rocket* | skyrocket* | improv*
    """),
    directions_after=mapping("""
        up: higher | up | more than a year | increase | rise | gain | jump | growth | above | more | surge
        down: lower | down | less than a year | decline | drop | fall | below | less | discount | cut | decrease | plunge | slump
    """),
    level_words=words("to | at"),
    metrics=mapping("""
        market_cap: market capitalization | market capitalisation | market cap | market value | capitalization | capitalisation
        market_cap: stock market value
        share_price: a share | per share | share price | stock price | price target | price per share | each share | apiece | shares at
        share_price: traded at | trading at | closed at | exercise price | close at | stock at | trades at
        share_price_change: shares | stock | share | stocks | ADRs | trading | premarket | on Nasdaq | on Wall Street
        share_price_change: in New York trading | after-hours
        revenue: revenue* | sales | turnover | billings | took in
        net_income: net income | net profit* | profit | profits | net loss* | earnings | bottom line
        investment: invest | invests | invested | investing | investment | investments | fund* round | round | rais* | injection | inject*
        investment: pour* into | commit* | financing | spend | pumped | Series A | Series B | Series C | funding
        deal_value: swoop | bid | bids | deal | deals | contract | contracts | agreement | acquisition | acquire* | acquiring | buy | buys
        deal_value: bought | buying | purchase* | takeover | order | orders | transaction | merger | pay | paid | pays | sold | sale of
        deal_value: offer
        stake: stake | stakes | ownership | of the company | owns | holding in | of the shares | of the capital
        market_share: market share | share of the market | of the market | of market
        capacity: capacity | power | output | produce | produces | produc* | a month | per month | throughput
        units: sold | order* | ship | shipped | shipments | deliver* | units | bought | supply | supplied
        growth: growth | grew | grow | grows | growing
        worth: worth
        payout: dividend*
        other: debt* | fine | fined | budget | cost | costs | price | prices | margin* | interest | savings | damages | salary | salaries
        other: energy | electricity | tax | taxes | inflation | GDP | discount | demand
        valuation: valued at | valuation | values | valuing | enterprise value
        result: loss | losses | lost | lose | loses | earned
        capex: capex | capital expenditure* | capital spending
        headcount: job cuts | employees | staff | workforce | headcount | jobs | layoff* | lay off | laid off | hire* | hiring | employ
        headcount: employs | workers
        tariff: tariff* | levy | duty | duties | surcharge
    """),
    anaphors=words("""
        the company | the company's | the chipmaker | the chipmaker's | the group | the group's | the firm | the firm's | the startup
        the startup's | the manufacturer | the giant | the maker | the chip designer | the developer | the * company | the * group
        the * firm | the * chipmaker | the * startup | the * maker | the * giant | the * * group | the * * company | the * designer
    """),
    possessives=words("its | their"),
    relatives=words("whose"),
    owner_links=words("of | at | by"),
    contrasts=words("while | whereas | but the | versus | compared with"),
    prepositions=words("of | in | with | for | by | to | against | between | on | at | from | about | into | than | via"),
    sources=words("""
        according to | analyst* at | counts | reckons | estimates by | data from | report by | survey by | consensus | compiled by
        newspaper | agency | the broker
    """),
)

COMPANIES = CompanyRules(
    articles=words("the | a | an"),
    of=words("of | at | for | with"),
    small_words=words("""
        in | on | at | by | to | from | about | under | between | against | since | until | and | or | but | that | as | if | not | nor
        also | when | where | while | after
        before | although | because | so | then | still | besides | despite | this | these | those | its | his | her | their | he | she
        it | they | we | you | i | who | whose
        today | yesterday | now | only | even | more | less | very | all | each | other | another | during | through | amid | is | was
        will | has | had | are | were | be | how
        why | what | which | meanwhile | however | both | two | three | four | five | rival | shares | another | our | my | there | here
        just | once | per | than | over | into
    """),
    of_company=words("of | at | for"),
    joining=words("and | or"),
    indefinite=words("a | an"),
    strong_verbs=words("""
        supplies | supplied | acquired | acquires | manufactures | licenses | unveiled | launched
        posted | raised | designs | buys | bought | sells | sold | hired | builds
    """),
    nouns=words("""
        startup | start-up | company | chipmaker | chip maker | chip designer | maker | manufacturer | giant | consultancy | brokerage
        supplier | developer | operator
        builder | retailer | insurer | fintech | producer | multinational | conglomerate | subsidiary | parent | competitor | rival
        partner | distributor | utility
        newspaper | magazine | agency | broadcaster | publisher | firm | bank | fund | lender | carrier | automaker | foundry | provider
        designer | vendor | investor
        unit | group | airline | drugmaker | shipbuilder | miner | broker | cloud provider | research firm | neocloud | hyperscaler
        asset manager | news agency | news site
    """),
    modifiers=(),
    origins=words("""
        founded in | based in | headquartered in | owned by | backed by | which makes | which designs | which builds | which owns
    """),
    nationalities=(),
    verbs=words("""
        announced | announces | bought | buys | sold | sells | launched | launches | earned | signed | signs | supplies | supplied
        invests | invested | makes | made | builds
        produces | produced | acquired | acquires | hired | hires | opened | opens | reported | reports | issued | confirmed | confirms
        raised | raises | ordered | orders
        licenses | developed | develops | plans | operates | received | receives | rejected | charges | pays | paid | rose | rises | fell
        falls | jumped | surges | surged
        delivered | delivers | uses | wants | will | would | has | had | said | says | expects | expected | estimates | estimated
        forecasts | reckons | bets | expanded | expands
        is | was | posted | agreed | agrees | unveiled | unveils | closed | filed | sued | declined | completes | completed | drops | shares
        considered | owns | counts | cut | cuts | warned | told | slid | gained | lost | spent | spends | added | adds | needs | may
        could | can | must | should | walked | did
    """),
    roles=words("""
        analyst | analysts | CEO | CFO | CTO | COO | chief executive | chief executive officer | president | director | managing director
        vice president | vice-president
        spokesman | spokeswoman | spokesperson | executive | executives | partner | founder | co-founder | cofounder | economist
        chief economist | strategist | manager
        head | chairman | chairwoman | chair | consultant | shareholder | shareholders | employees | engineers | chief scientist
        chief engineer | finance chief | portfolio manager
    """),
    shares=words("shares | stock | revenue | profit | market value | shareholders | sales"),
    source=words("according to"),
    heads=words("Grupo | Banco | Bank of"),
    foreign_heads=words("""
        Ministry | Minister | Secretary | University | Institute | Faculty | School | Commission | Chamber | Senate | Congress | Assembly
        Court | Supreme | Police
        Government | City | Department | Party | Federation | Confederation | Association | Union | Council | House | State | States
        United | European | Kingdom | Republic
        Foundation | Center | Centre | Central | World | Law | Act | Plan | Program | Programme | Project | Street | Avenue | Square
        Park | Palace | Port | Airport | Island
        River | Valley | Zone | Cup | League | Club | Stadium | Museum | Theatre | Church | Hospital | Summit | Forum | Fair | Prize
        Treasury | Defense | Defence | Federal
        Army | Navy | Committee | Organization | Organisation | San | Santa | New | North | South | East | West | National | Public
        Prime | President | Sir | Dr | Mr | Ms
        Justice | Operation | Board | Silicon Valley | Brazilian | Chinese | American | U | Big | Tower of | Bureau | Office | Agency
        Academy | Mount | Saint | St | Lake
    """),
    foreign_names=words("""
        FTC | SEC | DOJ | FDA | EPA | FCC | ECB | Fed | IMF | OECD | WTO | UN | EU | US | U.S. | UK | MIT | NATO | WHO | Unesco | OPEC
        G7 | G20 | AI | GDP | CEO | IT | IPO | MWC | CES | GTC | Computex | Nasdaq | NYSE
        Dow Jones | S&P | Pentagon | Kremlin | White House | Brussels | Wall Street | Washington | Congress | CFIUS | BIS | Cade | Anatel
        CHIPS | January | February | March | April | May | June | July
        August | September | October | November | December | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
        Christmas | Ebitda | EBITDA | GPU | GPUs | CPU | CPUs | HBM | TPU
        ASIC | Easter | Republicans | Democrats | Internet | Twitter | God | English | Chinese | American | European | Japanese | Korean
        Taiwanese | Brazilian | German | French | British | Indian
    """),
    places=words("""
        Brazil | Portugal | China | Taiwan | Japan | Korea | South Korea | India | Russia | Ukraine | United States | America | Germany
        France | Spain | Italy | Netherlands | United Kingdom | Britain
        England | Ireland | Israel | Canada | Mexico | Argentina | Chile | Singapore | Malaysia | Vietnam | Australia | Saudi Arabia
        Qatar | Turkey | Switzerland | Sweden | Finland | Norway | Denmark
        Poland | Belgium | Austria | Europe | Asia | Africa | New York | Washington | Texas | Arizona | Ohio | Oregon | California
        London | Paris | Berlin | Madrid | Tokyo | Seoul | Beijing | Shanghai
        Hong Kong | Silicon Valley | Lisbon | Sao Paulo | São Paulo | Rio de Janeiro | Hsinchu | Taipei | Dresden | Phoenix | Austin
        Dubai | Abu Dhabi | Davos | Barcelona | Eindhoven | Boston | Chicago
    """),
)

PEOPLE = PeopleRules(
    titles=words("commander | justice | captain | colonel | mr | mrs | ms | dr | sir | dame | prof | sen | rep | gov"),
    roles=mapping("""
        CEO: ceo | chief executive officer | chief executive; CFO: cfo | chief financial officer | finance chief
        CTO: cto | chief technology officer; COO: coo | chief operating officer | operating chief
        chief information officer: cio | chief information officer; chief marketing officer: chief marketing officer
        chief product officer: chief product officer; chief commercial officer: chief commercial officer
        chief legal officer: chief legal officer | general counsel; chief scientist: chief scientist; chief economist: chief economist
        senior vice president: senior vice president | svp; executive vice president: executive vice president | evp
        vice president: vice president | vice-president | vp; deputy prime minister: deputy prime minister; prime minister: prime minister
        chairman: chairman | chairwoman | chairperson | chair | chairman of the board; president: president
        co-founder: co-founder | cofounder; founder: founder; founding partner: founding partner; managing partner: managing partner
        managing director: managing director; general manager: general manager; country manager: country manager; partner: partner
        director: director; manager: manager; superintendent: superintendent; coordinator: coordinator; head: head
        analyst: analyst | senior analyst; strategist: strategist; economist: economist; consultant: consultant; trader: trader
        deputy minister: deputy minister | vice minister; minister: minister; treasurer: treasurer; secretary of state: secretary of state
        secretary: secretary; governor: governor; mayor: mayor; senator: senator; congressman: congressman | congresswoman | lawmaker
        councillor: councillor | councilman | councilwoman; commissioner: commissioner; ambassador: ambassador; judge: judge
        prosecutor: prosecutor; spokesperson: spokesperson | spokesman | spokeswoman; professor: professor; researcher: researcher
        scientist: scientist; lawyer: lawyer | attorney; engineer: engineer; physicist: physicist; dean: dean; adviser: adviser | advisor
        leader: leader; chief: chief; entrepreneur: entrepreneur | businessman | businesswoman; executive: executive; investor: investor
        specialist: specialist; coach: coach
    """),
    areas=mapping("""
        finance: finance; economy: economy; sales: sales | commercial; marketing: marketing; technology: technology
        innovation: innovation; research: research; product: product | products; operations: operations | operational
        engineering: engineering; infrastructure: infrastructure; strategy: strategy; supply chain: supply chain | supply
        purchasing: purchasing | procurement; investment: investment | investments; investor relations: investor relations
        human resources: human resources; legal: legal; communications: communications; foreign affairs: foreign affairs; foreign: foreign
        trade: trade; commerce: commerce; industry: industry; treasury: treasury; development: development
        economic development: economic development; energy: energy; environment: environment; justice: justice; defence: defence | defense
        education: education; health: health; portfolio: portfolio; fund: fund; business: business; equities: equities; security: security
        artificial intelligence: artificial intelligence | ai; semiconductor: semiconductor | chip
        manufacturing: manufacturing | production; regional: regional; municipal: municipal; project: project; plant: plant; site: site
        deputy: deputy; executive: executive; technical: technical
    """),
    joins=words("of | of the | at | at the | for | for the | with | in | in the"),
    conjunctions=words("and | & | /"),
    former=words("ex- | former | then-"),
    deputy=(),
    particles=words("de | da | do | dos | das | del | la | di | von | van | der | den | bin | ibn | al | el | le | du | ten | y | e"),
    suffixes=words("Junior | Jr | Sr | Neto | Filho | II | III | IV"),
    articles=words("the | a | an"),
    place_words=words("in | near | outside | across"),
    other_names=words(
        """university | institute | bank | fund | foundation | ministry | department | school | college | center | centre | hospital
        prize | award | chamber | street | avenue | square | park | port | valley | river | island | city | exchange | group
        company | agency | daily | capital | partners | ventures | securities | research | holdings | holding | systems
        technologies | technology | labs | lab | corp | inc | ltd | llc | studios | media | cloud | data | energy | power
        investments | associates | advisors | commission | council | federation | association | confederation | union | party
        court | senate | congress | republic | state | government | act | law | project | program | plan | cup | league | times
        journal | news | post | tv | club | america | europe | asia | north | south | east | west | northern | southern | eastern
        western | central | digital | global | international | national | federal | and | co | house | airport | office | board
        committee | county | beach | lake | development | mountain | hills | springs | january | february | march | april | may
        june | july | august | september | october | november | december | monday | tuesday | wednesday | thursday | friday
        saturday | sunday | deal | chips | chip | shares | stock"""
    ),
    named_things=words(
        """data center | campus | complex | cluster | lake | street | avenue | hospital | prize | award | school | foundation
        institute | bank | project | program | model | supercomputer | processor | processors | chip | chips | gpu | gpus
        platform | architecture | superchip | server | servers | accelerator | accelerators | family | line | generation | series
        card | cards | system | systems | ship | city | startup | firm | fund | building | tower | book | film | newspaper
        magazine | channel | network | brand | store | rack | racks | cpu | cpus"""
    ),
    place_starts=words(
        """San | Santa | Santo | São | New | Los | Las | Saint | St | Fort | Mount | Palo | Silicon | Hong | Costa | United | El | La
        Tel | Cape | Lake | Port | Rio | Buenos | Abu | Saudi | Sri | Kuala"""
    ),
    openers=words(
        """yesterday | today | according | for | but | while | when | although | asked | until | about | with | without | after
        before | also | even | between | nor | only | another | photo | meanwhile | earlier | last | next"""
    ),
    bylines=words(
        """reporting by | additional reporting by | editing by | writing by | translated by | translation by | by | photo: | photos:
        photograph:"""
    ),
    years=words("years old | years | year-old"),
    company_nouns=words(
        """company | firm | group | chipmaker | startup | manufacturer | maker | bank | lender | cooperative | multinational | buyer
        operator | foundry"""
    ),
    relatives=words("whose"),
    human_relatives=words("who"),
    appointments=words("named | appointed | as | becomes | will become | become | promoted to | new"),
    nouns_modify=True,
    led_by=words("led by | run by | headed by | chaired by | founded by"),
    copulas=words("is | was | who is"),
)

QUOTES = QuoteRules(
    speech_verbs=words(
        """said | says | say | saying | told | tells | added | adds | wrote | writes | stated | states | explained | explains | noted
        notes | argued | argues | claimed | claims | warned | warns | warn | announced | announces | insisted | insists | stressed
        stresses | emphasized | emphasised | acknowledged | acknowledges | admitted | admits | confirmed | confirms | revealed
        reveals | replied | replies | responded | responds | answered | answers | commented | comments | recalled | recalls
        concluded | concludes | continued | continues | predicted | predicts | joked | jokes | quipped | quips | complained
        complains | protested | protests | lamented | laments | observed | observes | remarked | remarks | declared | declares
        asserted | asserts | maintained | maintains | pointed out | points out | summed up | sums up | retorted | retorts
        countered | counters | reckons | reckoned | posted | tweeted | boasted | boasts | asked | asks | cautioned | cautions
        estimated | estimates | repeated | repeats | promised | promises | denied | denies | assured | assures | proclaimed
        marveled | marvelled | jabbed | reported | reports | disagreed | disagrees | confessed | confesses | calculated
        calculates | compared | defended | defends | criticized | criticised | objected | objects | reiterated | guarantees
        guaranteed | urged | urges | believes"""
    ),
    view_verbs=words(
        """sees | see | saw | called | calls | described | describes | considers | considered | labeled | labelled | dismissed
        accused | accuses | accusing | spoke of | speaks of | speak of | cited | cites | citing | mentioned | defines | defined
        regrets | expects | praised | hailed | advised | read | reads"""
    ),
    according=words("according to | in the words of | in the opinion of | for | in the view of"),
    terms=words(
        """so-called | known as | dubbed | nicknamed | titled | entitled | codenamed | code-named | the term | the phrase | the word
        slogan | motto | book | film | a series called | named"""
    ),
    recipients=words("to | told | with | tells"),
    prepositions=words(
        """of | in | at | to | from | with | by | for | on | about | against | between | than | like | as | into | over | under
        after | before | and | since"""
    ),
    anonymous=words(
        """source | sources | analysts | executives | investors | residents | authorities | officials | official | people | person
        experts | critics | economists | spokesman | spokeswoman | spokesperson | representative | traders | trader | executive
        supplier | customer | consultant | employee | government | ministry | commission | report | engineer | union | agency
        analyst | lawyer | professor | merchant | worker | beijing | washington | brussels | embassy"""
    ),
    same_person=words(
        """he | she | the executive | the businessman | the businesswoman | the expert | the analyst | the economist | the minister
        the professor | the engineer | the co-founder | the founder | the president | the director | the ceo | the chief executive
        the secretary | the researcher | the lawyer | the governor | the mayor | the spokesman | the spokeswoman | the official
        the consultant | the strategist | the partner | the manager | the chairman | the vice president"""
    ),
    same_company=words(
        """the company | the firm | the chipmaker | the group | the startup | the manufacturer | the bank | the lender | the maker"""
    ),
    indefinite=words("a | an | one | another | some | the same source"),
    verb_endings=words("ed"),
    auxiliaries=words("has | have | had"),
    finite=words(
        """is | are | was | were | will | would | can | could | has | have | had | do | does | did | should | must | may | might
        isn't | aren't | won't | it's | we're | there's | i'm | we've | doesn't | don't | continues | remains | needs | makes
        means | wants"""
    ),
    finite_endings=words("ed"),
    fillers=words("and | also | but | then | later | only"),
    complementizers=words("that | as"),
)

DEALS = DealRules(
    endings={"e": words("e | es | ed | ing"), "y": words("y | ies | ied | ying"), "": words("| s | ed | ing")},
    participles={"e": words("ed"), "y": words("ied"), "": words("ed")},
    verbs=mapping("""
        acquire: acquire | purchase
        supply: supply | deliver
        make: manufacture | produce
        raise: raise | receive | secure
        order: order
        rent: rent | lease
        use: use | deploy | adopt | need
        invest: invest | inject
        lend: finance
        license: license
        merge: merge
        sign: sign
    """),
    forms=mapping("""
        acquire: buy | buys | bought | buying | take over | takes over | took over | snap up
        pay: pay | pays | paid | paying
        sell: sell | sells | sold | selling
        lend: lend | lends | lent | lending
        ally: partnered | partnering | partners with | partner with | team up | teams up | teamed up | teaming up | join forces
        ally: joins forces | joined forces | have partnered | has partnered
    """),
    nouns=mapping("""
        acquisition: acquisition | takeover | buyout | purchase
        merger: merger
        sale: sale
        bid: bid | offer | swoop | takeover bid | tender offer | takeover offer
        none: order to
        deal: deal | deals | agreement | agreements | contract | contracts | pact | transaction | letter of intent | memorandum
        alliance: partnership | alliance | collaboration
        venture: joint venture | consortium
        delivery: supply deal | supply agreement | supply contract | chip supply
        purchase_order: order | orders | lease agreement
        investment: investment | cash injection
        stake: stake | holding | shareholding | equity stake
        round: funding round | financing round | Series A | Series B | Series C | Series D | round
        loan: loan | credit line | credit facility | financing
        licence: licence | license | licensing agreement | licensing deal
        subsidy: subsidy | subsidies | grant | grants | state aid | tax break | tax breaks | incentives
    """),
    prepositions=mapping("""
        of: of
        with: with
        in: in
        to: to
        for: for
        by: by
        between: between
        other: on | against | about | after | over | under | into | like | than | through | until | as | at | before | behind
        from: from
    """),
    products=words("""
        chip | chips | TPU | TPUs | CPU | CPUs | GPU | GPUs | accelerator | accelerators | processor | processors | card | cards | server
        servers | memory | wafers | semiconductors | capacity
        computing | power | energy | megawatts | gigawatts | MW | GW | machines | equipment | cloud | software | sensors | modules | compute
    """),
    capital=words("stake | shares | stock | equity | % | percent | minority | warrants | interest"),
    control=words("control | division | unit | business | all of | 100 | arm | subsidiary | assets"),
    rumoured=words("""
        in talks | talks | negotiating | negotiates | considers | considering | weighing | weighs | mulling | mulls | exploring | explores
        could | might | may buy | rumours
        rumors | rumoured | sources | people familiar | familiar with the matter | studying | eyes | eyeing | offered | bid | would
        approached | contemplating
    """),
    pending=words("""
        subject to | pending approval | awaits approval | awaiting approval | expected to close | expects to close
        is expected to be completed | regulatory approval
        regulatory approvals | shareholder approval | closing is expected | due to close | needs approval | still needs
    """),
    completed=words("""
        completed | completes | closed its | finalised | finalized | has closed | concluded | raised | wrapped up | closing of the
    """),
    cancelled=words("""
        cancelled | canceled | cancels | called off | calls off | scrapped | scraps | abandoned | abandons | walked away | rejected
        rejects | terminated | terminates
        collapsed | collapses | dropped its | withdrew | blocked | blocks
    """),
    negations=words("not | never | no | denied | denies | without"),
    governments=words("""
        US government | U.S. government | American government | federal government | Trump administration | Commerce Department
        Department of Commerce | European Union
        European Commission | White House | Washington | German government | Chinese government | Japanese government | Indian government
        British government
        Spanish government | Portuguese government | Brazilian government | the government
    """),
)

TRANSLATION = TranslationRules(
    negations=words("not | no | never | without | nor | none | nobody | nothing | neither | nowhere | cannot | n't | hardly | barely | unless"),
    near_negations=words("""
        unab* | unlik* | unprec* | unchang* | unknow* | unclear* | unus* | una*ed | unb*ed | unc*ed | unf*ed | unid*ed | unl*ed | unm*ed | unn*ed | unp*ed | unr*ed
        uns*ed | unt*ed | unw*ed | unpaid | impossib* | incap* | inabil* | insuff* | non* | disagr* | disap* | dislik* | lack* | fail* | refus* | deny | deni* | reject*
        avoid* | stop* | few* | rare* | scarce* | instead | rather | except | absen* | prevent* | rule* out | ruled out | declin* | least | empty | *less | zero | anything
        anyone | anybody | just in case
    """),
    scales=pairs("""
        thousand = thousand | thousands = thousand | k = thousand | million = million | millions = million | m = million | mn = million
        billion = billion | billions = billion | bn = billion | b = billion | trillion = trillion | trillions = trillion | tn = trillion
        trn = trillion | quadrillion = quadrillion
    """),
    number_words=pairs("""
        a = 1 | an = 1 | single = 1 | once = 1 | twice = 2 | double = 2 | doubled = 2 | both = 2 | pair = 2 | triple = 3 | tripled = 3 | threefold = 3 | quadruple = 4
        fourfold = 4 | tenfold = 10 | dozen = 12 | half = 50 | hundred = 100
    """),
    fractions=pairs("""
        half = 50 | halved = 50 | a third = 33.33 | one third = 33.33 | one-third = 33.33 | two thirds = 66.67 | two-thirds = 66.67
        a quarter = 25 | one quarter = 25 | one-quarter = 25 | a fourth = 25 | three quarters = 75 | three-quarters = 75 | a fifth = 20
        one fifth = 20 | one-fifth = 20 | two fifths = 40 | two-fifths = 40 | a tenth = 10 | one tenth = 10 | one-tenth = 10
    """),
    currencies=pairs("""
        USD = $ | EUR = € | GBP = £ | BRL = R$ | JPY = yen | CNY = yuan | KRW = won | TWD = Taiwan dollars | HKD = Hong Kong dollars
        CAD = Canadian dollars | AUD = Australian dollars | CHF = Swiss francs | MXN = Mexican pesos | ARS = Argentine pesos
        CLP = Chilean pesos | COP = Colombian pesos | INR = rupees | SEK = Swedish kronor | RUB = rubles
    """),
    plurals=mapping("people: person\nchildren: child\nmen: man\nwomen: woman\nfeet: foot\nhertz: hertz\naircraft: aircraft\nseries: series"),
)

LANGUAGE = LanguageRules(
    code="en",
    name="English",
    sentences=SENTENCES,
    reading=READING,
    figures=FIGURES,
    companies=COMPANIES,
    people=PEOPLE,
    quotes=QUOTES,
    deals=DEALS,
    translation=TRANSLATION,
)
