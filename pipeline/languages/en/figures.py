"""English: numbers, scales, currencies, units, counted nouns, qualifiers, directions, metrics."""

from __future__ import annotations

from pipeline.languages.lists import mapping, words
from pipeline.languages.rules import FigureRules

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
        employee: employee | employees | worker | workers | staff | staffers
        job: job | jobs | job cuts | job losses | positions | vacancies | openings | posts
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
    plurals=mapping("""
        : s \n y: ies \n ch: ches \n sh: shes \n x: xes \n ss: sses \n o: oes
        !: watts | volts | bytes | bits | hertz | amps | ss | us | is | ous | ics
    """),
    uncounted=words("""
        times | ones | points | percents | things | others | ways | reasons | results | sales | revenues | earnings | profits | losses
        prices | costs
        notes | bonds | rules | standards | series | pages | words | lines | degrees | stars | goals | runs | wins | titles | seconds
        cents
        bits | bucks | pixels | megapixels | frames | tips | areas | phases | stages | versions | editions | kinds | types | levels
        forecasts | estimates | targets | tariffs | elections | terms | is | was | has | does | says | includes | represents | covers
        means | makes | gives | takes | shows | remains | comes | goes | seems | brings | offers | uses | becomes | needs | works | plans
        expects | wants | beats | tops | marks | figures | growth* | gains | highs | lows | odds | hours | gigs | watts | volts | amps
        nanometers | quarters | halves | dollars | euros | pounds | billions | millions | thousands | trillions | weeks | days | months
        years | decades | minutes | yards | kilos | tons | miles | meters | metres | always | besides | perhaps | plus | was | towards
        afterwards | his | hers | theirs | ours | yields | rates | multiples | basis | per* | lots | series | species | Olympics
    """),
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
    half_not_after=words("and a | first | second | other | latter | opening | final | this | next"),
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
        expand* | declin* | boost* | slash* | narrow* | widen* | reduc* | lower* | improv* | surg* | plung* | slid* | shrank | shrink*
        up | down | mov* | chang* | swung | swing* | ballooned | accelerat* | slow* | jumped | soar* | climb* | slip* | tumbl* | upgrad*
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
        : up or down | up until | up to | up for | set up | start* up | down payment | cut off | gain access | cutting edge | cutting-edge
        down: are off | is off | were off | was off
        up: boost* | accelerat* | rocket* | skyrocket* | improv*
    """),
    directions_after=mapping("""
        up: higher | up | more than a year | increase | rise | gain | hike | jump | growth | above | more | surge
        down: lower | down | less than a year | decline | drop | fall | below | less | discount | cut | decrease | plunge | slump
    """),
    level_words=words("to | at | from"),
    metrics=mapping("""
        market_cap: market capitalization | market capitalisation | market cap | market value | capitalization | capitalisation
        market_cap: stock market value
        share_price: a share | per share | share price | stock price | price target | price per share | each share | apiece | shares at
        share_price: traded at | trading at | closed at | exercise price | close at | stock at | trades at
        share_price_change: shares | stock | share | stocks | ADRs | trading | premarket | on Nasdaq | on Wall Street
        share_price_change: in New York trading | after-hours
        revenue: revenue* | sales | turnover | billings | took in
        net_income: earnings per share | profit per share | earnings a share | loss per share | net income | net profit* | profit
        net_income: profits | net loss* | earnings | bottom line
        investment: invest | invests | invested | investing | investment | investments | fund* round | round | rais* | injection | inject*
        investment: pour* into | commit* | financing | spend | pumped | Series A | Series B | Series C | funding
        deal_value: swoop | bid | bids | deal | deals | contract | contracts | agreement | acquisition | acquire* | acquiring | buy | buys
        deal_value: bought | buying | purchase* | takeover | order | orders | transaction | merger | pay | paid | pays | sold | sale of
        deal_value: offer
        stake: stake | stakes | ownership | of the company | owns | holding in | of the shares | of the capital
        market_share: market share | share of the market
        market_part: of the market | of the * market | of the * * market | of market
        capacity: capacity | power | output | produce | produces | produc* | a month | per month | throughput
        units: sold | order* | ship | shipped | shipments | deliver* | units | bought | supply | supplied
        growth: growth | grew | grow | grows | growing
        worth: worth
        payout: dividend*
        other: fast-growing | worth of | debt* | fine | fined | budget | cost | costs | price | prices | margin* | interest | savings
        other: damages | salary | salaries
        other: energy | electricity | tax | taxes | inflation | GDP | discount | demand
        valued: valued at | valued | values | valuing
        valuation: valuation | enterprise value
        result: loss | losses | lost | lose | loses | earned
        capex: capex | capital expenditure* | capital spending
        headcount: job cuts | employees | staff | workforce | headcount | jobs | layoff* | lay off | laid off | hire* | hiring | employ
        headcount: employs | workers
        tariff: tariff* | levy | duty | duties | surcharge
    """),
    anaphors=words("""
        it has | it had | it posted | it reported | it expects | it expected | it plans | it forecast | it forecasts | it said | it employs
        it earned | it owns | it raised | it sold | it now has | it still has
                the company | the company's | the chipmaker | the chipmaker's | the group | the group's | the firm | the firm's
        the startup
        the startup's | the manufacturer | the giant | the maker | the chip designer | the developer | the * company | the * group
        the * firm | the * chipmaker | the * startup | the * maker | the * giant | the * * group | the * * company | the * designer
    """),
    possessives=words("its | their"),
    relatives=words("whose"),
    owner_links=words("of | at | by"),
    comparisons=words("""
        topping | beating | above | below | compared with | compared to | versus | vs | against | up from | down from | from
        as against | as opposed to
    """),
    plural_owners=words("of the four | of the three | of the five | of the two | of these | of those | of all | of both | of companies"),
    appositions=words("which | who | owner of | that"),
    plural_subjects=words("both | between them | together | the two companies | the three companies | combined"),
    dividers=words("that | when | if | because | where | as"),
    contrasts=words("while | whereas | but the | versus | compared with"),
    prepositions=words("of | in | with | for | by | to | against | between | on | at | from | about | into | than | via"),
    sources=words("""
        according to | analyst* at | counts | reckons | estimates by | data from | report by | survey by | consensus | compiled by
        newspaper | agency | the broker
    """),
)
