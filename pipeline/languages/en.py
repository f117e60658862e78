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
    clock=words("at | on | o'clock"),
    byline=words("by | written by | reported by | words by | story by | author"),
    newsroom=words("staff | staff writer | newsroom | editorial team | editors | news desk | agencies | staff reporter | editorial staff"),
    conjunctions=words("and"),
    credit_labels=words(
        """photo | photos | photograph | image | images | image source | image credit | image credits | credit | credits | photo credit | picture | pictures
        photo by | image by | photograph by | illustration | illustration by | photo illustration | caption | infographic | featured image | photo courtesy of | image courtesy of"""
    ),
    credit_marks=words(
        """getty images | shutterstock | reuters | afp | ap | ap photo | associated press | bloomberg | istock | unsplash | pexels | pixabay | adobe stock | depositphotos
        freepik | efe | lusa | handout | courtesy | file photo | screenshot | stock photo | getty | europa press | xinhua | epa | ansa | dpa | wikimedia commons | ai-generated image"""
    ),
    related=words(
        """read more | read also | also read | read next | related | related stories | related story | related articles | related article | related posts
        related coverage | related content | related news | see also | see more | more stories | more news | more on this story | more from | you may also like
        you might also like | recommended | recommended for you | recommended reading | most read | most popular | trending | trending now | don't miss
        up next | what to read next | further reading | keep reading | continue reading | learn more | more on | watch | watch now | top stories | latest news | explore more"""
    ),
    call_verbs=words(
        """subscribe | sign up | get the | get our | get more | get all | get breaking | follow | join | click here | download the | download our | share this | share on | support our | become | register | receive | stay up to date
        stay informed | want more | want to get | like what you | enjoyed this | send us | comment on | never miss | don't miss | add us | make us | listen | for more"""
    ),
    call_objects=words(
        """newsletter | newsletters | whatsapp | telegram | our channel | inbox | google news | instagram | facebook | twitter | on x | linkedin | youtube | tiktok
        threads | bluesky | social media | our app | the app | podcast | notifications | subscriber | subscribers | subscription | rss | discord | comments | this article | this story | journalism | daily briefing | preferred source"""
    ),
    page_lines=words(
        """leave a comment | leave a reply | leave your comment | cancel reply | comments | comment | no comments | post comment | reply | name | email | website
        share | share this | share this article | share this story | share on facebook | share on twitter | share on x | tweet | copy link | print | print this page
        email this | save | save article | follow | advertisement | ad | sponsored | sponsored content | story continues below advertisement | listen
        listen to this article | back to top | top | home | menu | search | about the author | about the authors | follow us | newsletter | tags | subscribe | log in
        sign in | next | previous | next article | previous article | subscribers only | show more | load more | view all | view comments | accept | accept all
        reject | close | like this | loading | skip to content | gift this article | article continues below | story continues | recommended videos | join the conversation
        add a comment | start the conversation | our standards: the thomson reuters trust principles | opens new tab | purchase licensing rights"""
    ),
    page_starts=words(
        """your email address will not be | your e-mail address will not be | required fields | save my name | this site uses cookies | this website uses cookies
        we use cookies | by continuing to use | by continuing to browse | by clicking accept | all rights reserved | copyright | © | (c) | you must be logged in
        you must log in | log in to comment | sign in to | already a subscriber | this content is for subscribers | this article is for subscribers
        the views expressed | the opinions expressed | privacy policy | terms of use | terms of service | do not sell my | this site is protected by
        estimated reading time | reading time | unauthorized reproduction | reproduction in whole | we may earn a commission | when you purchase through
        if you buy something | affiliate links | this article contains affiliate | our standards | learn how your comment data
        by signing up | by subscribing | you can unsubscribe | unsubscribe at any time | report an error | report a typo | got a tip | have a tip | comments are closed"""
    ),
    tag_labels=words("tags | tagged | topics | keywords | categories | category | filed under | more on | tagged with | in this article"),
    reading_time=words("min read | minute read | minutes read | mins read | min. read"),
    domain_terms=mapping(
        """4: semiconductor | semiconductors | gpu | gpus | data center | data centers | datacenter | datacenters | data centre | data centres | foundry | foundries
        4: ai accelerators | ai accelerator | ai chips | ai chip | wafer | wafers | hbm | lithography | supercomputer | asic | asics | ai infrastructure | tpu | tpus
        4: graphics cards | graphics processors | graphics processing units | cloud computing | chip plant | chip factory | dram | nand | chipmaker | chipmakers
        4: advanced packaging | packaging | nanometer | nanometers | nanometre | nanometres | computing power | computing capacity | compute | risc-v | advanced chips | fab | fabs
        2: artificial intelligence | ai | generative ai | chip | chips | processor | processors | servers | server | cloud | integrated circuits | gigawatts | gigawatt
        2: language models | machine learning | inference | accelerator | accelerators | computing | megawatts | silicon
        1: algorithms | software | memory | power grid | startup | technology | tech | models"""
    ),
    business_terms=mapping(
        """2: shares | investment | investments | revenue | revenues | profit | earnings | billion | deal | agreement | acquisition | merger | stake
        2: contract | investors | analysts | market value | market capitalization | market cap | funding round | round | financing | partnership | joint venture
        2: shareholders | subsidies | export | exports | order | orders | supplier | supply | tariffs | quarter | trillion | license | antitrust | stock | stocks
        1: company | million | market | customers | chief executive | ceo | plant | factory | dollars | euros | prices | buy | sales
        1: production | competitor | competitors | capital | debt | business | demand | maker | firm | industry"""
    ),
    foreign_terms=mapping(
        """4: potato | potatoes | potato chips | crisps | fish and chips | sim card | sim cards | prepaid chip | esim | microchipping | veterinarian | vet | pets
        4: championship | striker | goal | goals | coach | fans | tablespoon | film | movie | novel | soap opera | marathon | runners | scam
        3: rear camera | camera | battery | screen | review | we tested | i tested | fps | games | gaming | gameplay | console | motherboard | overclock | router | monitor
        2: election | elections | lawmakers | senate | congressman | fire | hospital | strike | police | wine | restaurant | school | dogs | cats | harvest
        2: tourists | soy | soybeans | meat | milk | airport | flights | passengers | judge | music | museum | festival | athletes | race | airline"""
    ),
)

FIGURES = FigureRules()

COMPANIES = CompanyRules(
    articles=words("the | a | an"),
    of=words("of | at | for | with"),
    small_words=words("""
        in | on | at | by | to | from | about | under | between | against | since | until | and | or | but | that | as | if | not | nor | also | when | where | while | after
        before | although | because | so | then | still | besides | despite | this | these | those | its | his | her | their | he | she | it | they | we | you | i | who | whose
        today | yesterday | now | only | even | more | less | very | all | each | other | another | during | through | amid | is | was | will | has | had | are | were | be | how
        why | what | which | meanwhile | however | both | two | three | four | five | rival | shares | another | our | my | there | here | just | once | per | than | over | into
    """),
    of_company=words("of | at | for"),
    joining=words("and | or"),
    indefinite=words("a | an"),
    strong_verbs=words("""
        supplies | supplied | acquired | acquires | manufactures | licenses | unveiled | launched
        posted | raised | designs | buys | bought | sells | sold | hired | builds
    """),
    nouns=words("""
        startup | start-up | company | chipmaker | chip maker | chip designer | maker | manufacturer | giant | consultancy | brokerage | supplier | developer | operator
        builder | retailer | insurer | fintech | producer | multinational | conglomerate | subsidiary | parent | competitor | rival | partner | distributor | utility
        newspaper | magazine | agency | broadcaster | publisher | firm | bank | fund | lender | carrier | automaker | foundry | provider | designer | vendor | investor
        unit | group | airline | drugmaker | shipbuilder | miner | cloud provider | research firm | neocloud | hyperscaler | asset manager | news agency | news site
    """),
    modifiers=(),
    nationalities=(),
    verbs=words("""
        announced | announces | bought | buys | sold | sells | launched | launches | earned | signed | signs | supplies | supplied | invests | invested | makes | made | builds
        produces | produced | acquired | acquires | hired | hires | opened | opens | reported | reports | issued | confirmed | confirms | raised | raises | ordered | orders
        licenses | developed | develops | plans | operates | received | receives | rejected | charges | pays | paid | rose | rises | fell | falls | jumped | surges | surged
        delivered | delivers | uses | wants | will | would | has | had | said | says | expects | expected | estimates | estimated | forecasts | reckons | bets | expanded | expands
        is | was | posted | agreed | agrees | unveiled | unveils | closed | filed | sued | declined | completes | completed | drops | shares
    """),
    roles=words("""
        analyst | analysts | CEO | CFO | CTO | COO | chief executive | chief executive officer | president | director | managing director | vice president | vice-president
        spokesman | spokeswoman | spokesperson | executive | executives | partner | founder | co-founder | cofounder | economist | chief economist | strategist | manager
        head | chairman | chairwoman | chair | consultant | shareholder | shareholders | employees | engineers | chief scientist | chief engineer | finance chief | portfolio manager
    """),
    shares=words("shares | stock | revenue | profit | market value | shareholders | sales"),
    source=words("according to"),
    heads=words("Grupo | Banco | Bank of"),
    foreign_heads=words("""
        Ministry | Minister | Secretary | University | Institute | Faculty | School | Commission | Chamber | Senate | Congress | Assembly | Court | Supreme | Police
        Government | City | Department | Party | Federation | Confederation | Association | Union | Council | House | State | States | United | European | Kingdom | Republic
        Foundation | Center | Centre | Central | World | Law | Act | Plan | Program | Programme | Project | Street | Avenue | Square | Park | Palace | Port | Airport | Island
        River | Valley | Zone | Cup | League | Club | Stadium | Museum | Theatre | Church | Hospital | Summit | Forum | Fair | Prize | Treasury | Defense | Defence | Federal
        Army | Navy | Committee | Organization | Organisation | San | Santa | New | North | South | East | West | National | Public | Prime | President | Sir | Dr | Mr | Ms
        Justice | Operation | Board | Silicon Valley | Brazilian | Chinese | American | U | Big | Tower of | Bureau | Office | Agency | Academy | Mount | Saint | St | Lake
    """),
    foreign_names=words("""
        FTC | SEC | DOJ | FDA | EPA | FCC | ECB | Fed | IMF | OECD | WTO | UN | EU | US | U.S. | UK | MIT | NATO | WHO | Unesco | OPEC | G7 | G20 | AI | GDP | CEO | IT | IPO | MWC | CES | GTC | Computex | Nasdaq | NYSE
        Dow Jones | S&P | Pentagon | Kremlin | White House | Brussels | Wall Street | Washington | Congress | CFIUS | BIS | Cade | Anatel | CHIPS | January | February | March | April | May | June | July
        August | September | October | November | December | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | Christmas | Ebitda | EBITDA | GPU | GPUs | CPU | CPUs | HBM | TPU
        ASIC | Easter | Republicans | Democrats | Internet | Twitter | God | English | Chinese | American | European | Japanese | Korean | Taiwanese | Brazilian | German | French | British | Indian
    """),
    places=words("""
        Brazil | Portugal | China | Taiwan | Japan | Korea | South Korea | India | Russia | Ukraine | United States | America | Germany | France | Spain | Italy | Netherlands | United Kingdom | Britain
        England | Ireland | Israel | Canada | Mexico | Argentina | Chile | Singapore | Malaysia | Vietnam | Australia | Saudi Arabia | Qatar | Turkey | Switzerland | Sweden | Finland | Norway | Denmark
        Poland | Belgium | Austria | Europe | Asia | Africa | New York | Washington | Texas | Arizona | Ohio | Oregon | California | London | Paris | Berlin | Madrid | Tokyo | Seoul | Beijing | Shanghai
        Hong Kong | Silicon Valley | Lisbon | Sao Paulo | São Paulo | Rio de Janeiro | Hsinchu | Taipei | Dresden | Phoenix | Austin | Dubai | Abu Dhabi | Davos | Barcelona | Eindhoven | Boston | Chicago
    """),
)

PEOPLE = PeopleRules(
    titles=words("mr | mrs | ms | dr | sir | dame | prof | sen | rep | gov"),
    roles=mapping("""
        CEO: ceo | chief executive officer | chief executive
        CFO: cfo | chief financial officer | finance chief
        CTO: cto | chief technology officer
        COO: coo | chief operating officer | operating chief
        chief information officer: cio | chief information officer
        chief marketing officer: chief marketing officer
        chief product officer: chief product officer
        chief commercial officer: chief commercial officer
        chief legal officer: chief legal officer | general counsel
        chief scientist: chief scientist
        chief economist: chief economist
        senior vice president: senior vice president | svp
        executive vice president: executive vice president | evp
        vice president: vice president | vice-president | vp
        deputy prime minister: deputy prime minister
        prime minister: prime minister
        chairman: chairman | chairwoman | chairperson | chair | chairman of the board
        president: president
        co-founder: co-founder | cofounder
        founder: founder
        founding partner: founding partner
        managing partner: managing partner
        managing director: managing director
        general manager: general manager
        country manager: country manager
        partner: partner
        director: director
        manager: manager
        superintendent: superintendent
        coordinator: coordinator
        head: head
        analyst: analyst | senior analyst
        strategist: strategist
        economist: economist
        consultant: consultant
        trader: trader
        minister: minister
        secretary of state: secretary of state
        secretary: secretary
        governor: governor
        mayor: mayor
        senator: senator
        congressman: congressman | congresswoman | lawmaker
        councillor: councillor | councilman | councilwoman
        commissioner: commissioner
        ambassador: ambassador
        judge: judge
        prosecutor: prosecutor
        spokesperson: spokesperson | spokesman | spokeswoman
        professor: professor
        researcher: researcher
        scientist: scientist
        lawyer: lawyer | attorney
        engineer: engineer
        physicist: physicist
        dean: dean
        adviser: adviser | advisor
        leader: leader
        chief: chief
        entrepreneur: entrepreneur | businessman | businesswoman
        executive: executive
        investor: investor
        specialist: specialist
        coach: coach
    """),
    areas=mapping("""
        finance: finance
        economy: economy
        sales: sales | commercial
        marketing: marketing
        technology: technology
        innovation: innovation
        research: research
        product: product | products
        operations: operations | operational
        engineering: engineering
        infrastructure: infrastructure
        strategy: strategy
        supply chain: supply chain | supply
        purchasing: purchasing | procurement
        investment: investment | investments
        investor relations: investor relations
        human resources: human resources
        legal: legal
        communications: communications
        foreign affairs: foreign affairs
        foreign: foreign
        trade: trade
        commerce: commerce
        industry: industry
        treasury: treasury
        development: development
        economic development: economic development
        energy: energy
        environment: environment
        justice: justice
        defence: defence | defense
        education: education
        health: health
        portfolio: portfolio
        fund: fund
        business: business
        equities: equities
        security: security
        artificial intelligence: artificial intelligence | ai
        semiconductor: semiconductor | chip
        manufacturing: manufacturing | production
        regional: regional
        municipal: municipal
        project: project
        plant: plant
        site: site
        deputy: deputy
        executive: executive
        technical: technical
    """),
    joins=words("of | of the | at | at the | for | for the | with | in | in the"),
    former=words("ex- | former | then-"),
    deputy=(),
    particles=words("de | da | do | dos | das | del | la | di | von | van | der | den | bin | ibn | al | el | le | du | ten | y | e"),
    suffixes=words("Junior | Jr | Sr | Neto | Filho | II | III | IV"),
    articles=words("the | a | an"),
    place_words=words("in | near | outside | across"),
    other_names=words("""university | institute | bank | fund | foundation | ministry | department | school | college | center | centre | hospital | prize | award | chamber | street | avenue | square | park | port | valley | river | island | city | exchange | group | company | agency | daily
        capital | partners | ventures | securities | research | holdings | holding | systems | technologies | technology | labs | lab | corp | inc | ltd | llc | studios | media | cloud | data | energy | power | investments | associates | advisors | commission | council | federation | association | confederation | union | party | court | senate
        congress | republic | state | government | act | law | project | program | plan | cup | league | times | journal | news | post | tv | club | america | europe | asia | north | south | east | west | northern | southern | eastern | western | central | digital | global | international | national | federal | and | co | house | office | board | committee | county | beach | lake | mountain | hills | springs
        january | february | march | april | may | june | july | august | september | october | november | december | monday | tuesday | wednesday | thursday | friday | saturday | sunday | deal | chips | chip | shares | stock"""),
    named_things=words("""street | avenue | hospital | prize | award | school | foundation | institute | bank | project | program | model | supercomputer | processor | processors | chip | chips | gpu | gpus | platform | architecture | superchip | server | servers | accelerator | accelerators | family | line | generation | series | card | cards | system | systems
        ship | city | startup | firm | fund | building | tower | book | film | newspaper | magazine | channel | network | brand | store | rack | racks | cpu | cpus"""),
    place_starts=words("San | Santa | Santo | São | New | Los | Las | Saint | St | Fort | Mount | Palo | Silicon | Hong | Costa | United | El | La | Tel | Cape | Lake | Port | Rio | Buenos | Abu | Saudi | Sri | Kuala"),
    openers=words("yesterday | today | according | for | but | while | when | although | asked | until | about | with | without | after | before | also | even | between | nor | only | another | photo | meanwhile | earlier | last | next"),
    bylines=words("reporting by | additional reporting by | editing by | writing by | translated by | translation by | by | photo: | photos: | photograph:"),
    years=words("years old | years | year-old"),
    company_nouns=words("company | firm | group | chipmaker | startup | manufacturer | maker | bank | lender | cooperative | multinational | buyer | operator | foundry"),
    copulas=words("is | was | who is"),
)

QUOTES = QuoteRules(
    speech_verbs=words("""said | says | say | saying | told | tells | added | adds | wrote | writes | stated | states | explained | explains | noted | notes | argued | argues | claimed | claims | warned | warns | warn | announced | announces | insisted | insists | stressed | stresses | emphasized | emphasised | acknowledged | acknowledges | admitted | admits
        confirmed | confirms | revealed | reveals | replied | replies | responded | responds | answered | answers | commented | comments | recalled | recalls | concluded | concludes | continued | continues | predicted | predicts | joked | jokes | quipped | quips | complained | complains | protested | protests | lamented | laments | observed | observes
        remarked | remarks | declared | declares | asserted | asserts | maintained | maintains | pointed out | points out | summed up | sums up | retorted | retorts | countered | counters | reckons | reckoned | posted | tweeted | boasted | boasts | asked | asks | cautioned | cautions | estimated | estimates | repeated | repeats | promised | promises | denied
        denies | assured | assures | proclaimed | marveled | marvelled | jabbed | reported | reports | disagreed | disagrees | confessed | confesses | calculated | calculates | compared | defended | defends | criticized | criticised | objected | objects | reiterated | guarantees | guaranteed | urged | urges | believes"""),
    view_verbs=words("sees | see | saw | called | calls | described | describes | considers | considered | labeled | labelled | dismissed | accused | accuses | accusing | spoke of | speaks of | speak of | cited | cites | citing | mentioned | defines | defined | regrets | expects | praised | hailed | advised | read | reads"),
    according=words("according to | in the words of | in the opinion of | for | in the view of"),
    terms=words("so-called | known as | dubbed | nicknamed | titled | entitled | codenamed | code-named | the term | the phrase | the word | slogan | motto | book | film | a series called | named"),
    recipients=words("to | told | with | tells"),
    prepositions=words("of | in | at | to | from | with | by | for | on | about | against | between | than | like | as | into | over | under | after | before | and | since"),
    anonymous=words("source | sources | analysts | executives | investors | residents | authorities | officials | official | people | person | experts | critics | economists | spokesman | spokeswoman | spokesperson | representative | traders | trader | executive | supplier | customer | consultant | employee | government | ministry | commission | report | engineer | union | agency | analyst | lawyer | professor | merchant | worker | beijing | washington | brussels | embassy"),
    same_person=words("he | she | the executive | the businessman | the businesswoman | the expert | the analyst | the economist | the minister | the professor | the engineer | the co-founder | the founder | the president | the director | the ceo | the chief executive | the secretary | the researcher | the lawyer | the governor | the mayor | the spokesman | the spokeswoman | the official | the consultant | the strategist | the partner | the manager | the chairman | the vice president"),
    same_company=words("the company | the firm | the chipmaker | the group | the startup | the manufacturer | the bank | the lender | the maker"),
    indefinite=words("a | an | one | another | some | the same source"),
    complementizers=words("that | as"),
)

DEALS = DealRules()

TRANSLATION = TranslationRules(
    negations=words("not | no | never | without | nor | none | nobody | nothing | neither | nowhere | cannot | n't | hardly | barely | unless"),
    near_negations=words("""
        un* | in* | im* | ir* | il* | non* | dis* | lack* | fail* | refus* | den* | reject* | avoid* | stop* | few* | little | rare* | scarce* | only | instead | rather
        except | but | yet | mis* | absen* | short | away | free | beyond | prevent* | ruled | rule | declin* | least | empty | *less | any* | zero | far | out | ex* | off
    """),
    scales=pairs("""
        thousand = thousand | thousands = thousand | k = thousand | million = million | millions = million | m = million | mn = million
        billion = billion | billions = billion | bn = billion | b = billion | trillion = trillion | trillions = trillion | tn = trillion
        trn = trillion | quadrillion = quadrillion
    """),
    number_words=pairs("""
        one = 1 | once = 1 | a = 1 | an = 1 | single = 1 | two = 2 | twice = 2 | double = 2 | doubled = 2 | both = 2 | pair = 2
        three = 3 | triple = 3 | tripled = 3 | threefold = 3 | four = 4 | quadruple = 4 | fourfold = 4 | five = 5 | six = 6 | seven = 7
        eight = 8 | nine = 9 | ten = 10 | tenfold = 10 | eleven = 11 | twelve = 12 | dozen = 12 | thirteen = 13 | fourteen = 14
        fifteen = 15 | sixteen = 16 | seventeen = 17 | eighteen = 18 | nineteen = 19 | twenty = 20 | thirty = 30 | forty = 40 | fifty = 50
        half = 50 | sixty = 60 | seventy = 70 | eighty = 80 | ninety = 90 | hundred = 100
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
