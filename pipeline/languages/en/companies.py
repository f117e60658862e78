"""English: cues that a name is a company, and that it is not."""

from __future__ import annotations

from pipeline.languages.lists import mapping, words
from pipeline.languages.name_rules import CompanyRules

COMPANIES = CompanyRules(
    articles=words("the | a | an"),
    of=words("of | at | for | with"),
    small_words=words("""
        in | on | at | by | to | from | about | under | between | against | since | until | and | or | but | that | as | if | not
        nor | also | when | where | while | after | before | although | because | so | then | still | besides | despite | this
        these | those | its | his | her | their | he | she | it | they | we | you | i | who | whose | today | yesterday | now | only
        even | more | less | very | all | each | other | another | during | through | amid | is | was | will | has | had | are
        were | be | how | why | what | which | meanwhile | however | both | two | three | four | five | rival | shares | our | my
        there | here | just | once | per | than | over | into
    """),
    of_company=words("of | at | for"),
    joining=words("and | or"),
    indefinite=words("a | an"),
    strong_verbs=words("""
        supplies | supplied | acquired | acquires | manufactures | licenses | unveiled | launched | posted | raised | designs | buys
        bought | sells | sold | hired | builds
    """),
    nouns=words("""
        design house | software house | research shop | shop | outfit | boutique | venture firm | seed fund | angel group
        exchange operator | payments company | radio station | wire service | law firm | think tank | startup | start-up | company
        chipmaker | chip maker | chip designer | maker | manufacturer | giant | consultancy | brokerage | supplier | developer
        operator | builder | retailer | insurer | fintech | producer | multinational | conglomerate | subsidiary | parent
        competitor | rival | partner | distributor | utility | newspaper | magazine | agency | broadcaster | publisher | firm | bank
        fund | lender | carrier | automaker | foundry | provider | designer | vendor | investor | unit | group | airline | drugmaker
        shipbuilder | miner | broker | cloud provider | research firm | neocloud | hyperscaler | asset manager | news agency
        news site
    """),
    either_nouns=words("""
        competitor | rival | partner | broker | investor | operator | distributor | vendor | miner | builder | supplier
    """),
    product_nouns=words("""
        chip | chips | processor | processors | gpu | gpus | architecture | generation | platform | model | app | tool | technology
        prototype
    """),
    on_media=words("on | via | in our"),
    estimates=words("estimates | estimated | reckons | forecasts | calculates | projects"),
    modifiers=words("called | named | dubbed"),
    origins=words("""
        founded in | based in | headquartered in | owned by | backed by | which makes | which designs | which builds | which owns
    """),
    nationalities=(),
    verbs=words("""
        slipped | climbed | dropped | dipped | edged | tumbled | soared | rallied | sank | sent | sends | passed | hit | joined
        won | lost | announced | announces | bought | buys | sold | sells | launched | launches | earned | signed | signs | supplies
        supplied | invests | invested | makes | made | builds | produces | produced | acquired | acquires | hired | hires | opened
        opens | reported | reports | issued | confirmed | confirms | raised | raises | ordered | orders | licenses | developed
        develops | plans | operates | received | receives | rejected | charges | pays | paid | rose | rises | fell | falls | jumped
        surges | surged | delivered | delivers | uses | wants | will | would | has | had | said | says | expects | expected
        estimates | estimated | forecasts | reckons | bets | expanded | expands | is | was | posted | agreed | agrees | unveiled
        unveils | closed | filed | sued | declined | completes | completed | drops | shares | considered | owns | counts | cut
        cuts | warned | told | slid | gained | spent | spends | added | adds | needs | may | could | can | must | should | walked
        did
    """),
    roles=words("""
        analyst | analysts | CEO | CFO | CTO | COO | chief executive | chief executive officer | president | director
        managing director | vice president | vice-president | spokesman | spokeswoman | spokesperson | executive | executives
        partner | partners | founder | founders | co-founders | co-founder | cofounder | economist | chief economist | strategist
        manager | head | chairman | chairwoman | chair | consultant | shareholder | shareholders | employees | engineers
        chief scientist | chief engineer | finance chief | portfolio manager
    """),
    shares=words("shares | stock | revenue | profit | market value | shareholders | sales"),
    source=words("according to"),
    heads=words("Grupo | Banco | Bank of"),
    foreign_heads=words("""
        Division | Administration | Vice | Chief | Chairman | Ministry | Minister | Secretary | University | Institute | Faculty
        School | Commission | Chamber | Senate | Congress | Assembly | Court | Supreme | Police | Government | City | Department
        Party | Federation | Confederation | Association | Union | Council | House | State | States | United | European | Kingdom
        Republic | Foundation | Center | Centre | Central | World | Law | Act | Plan | Program | Programme | Project | Street
        Avenue | Square | Park | Palace | Port | Airport | Island | River | Valley | Zone | Cup | League | Club | Stadium | Museum
        Theatre | Church | Hospital | Summit | Forum | Fair | Prize | Treasury | Defense | Defence | Federal | Army | Navy
        Committee | Organization | Organisation | San | Santa | New | North | South | East | West | National | Public | Prime
        President | Sir | Dr | Mr | Ms | Justice | Operation | Board | Silicon Valley | Brazilian | Chinese | American | U | Big
        Tower of | Bureau | Office | Agency | Academy | Mount | Saint | St | Lake | Regulation | Directive | Bridge | Station
        Canal | Tunnel | Embassy | Library | Orchestra | Alliance | Highway | Interstate | Fort | Camp | Trophy | Royal | Parliament
        Ambassador | Governor | Senator | Judge
    """),
    foreign_names=words("""
        IoT | Internet of Things | Artificial Intelligence | Wi-Fi | Spring | Summer | Autumn | Fall | Winter | Trade | FTC | SEC
        DOJ | FDA | EPA | FCC | ECB | Fed | IMF | OECD | WTO | UN | EU | US | U.S. | UK | MIT | NATO | WHO | Unesco | OPEC | G7
        G20 | AI | GDP | CEO | IT | IPO | MWC | CES | GTC | Computex | Nasdaq | NYSE | Dow Jones | S&P | Pentagon | Kremlin
        White House | Brussels | Wall Street | Washington | Congress | CFIUS | BIS | Cade | Anatel | CHIPS | January | February
        March | April | May | June | July | August | September | October | November | December | Monday | Tuesday | Wednesday
        Thursday | Friday | Saturday | Sunday | Christmas | Ebitda | EBITDA | GPU | GPUs | CPU | CPUs | HBM | TPU | ASIC | Easter
        Republicans | Democrats | Internet | Twitter | God | English | Chinese | American | European | Japanese | Korean | Taiwanese
        Brazilian | German | French | British | Indian
    """),
    places=words("""
        Brazil | Portugal | China | Taiwan | Japan | Korea | South Korea | India | Russia | Ukraine | United States | America
        Germany | France | Spain | Italy | Netherlands | United Kingdom | Britain | England | Ireland | Israel | Canada | Mexico
        Argentina | Chile | Singapore | Malaysia | Vietnam | Australia | Saudi Arabia | Qatar | Turkey | Switzerland | Sweden
        Finland | Norway | Denmark | Poland | Belgium | Austria | Europe | Asia | Africa | New York | Washington | Texas | Arizona
        Ohio | Oregon | California | London | Paris | Berlin | Madrid | Tokyo | Seoul | Beijing | Shanghai | Hong Kong
        Silicon Valley | Lisbon | Sao Paulo | São Paulo | Rio de Janeiro | Hsinchu | Taipei | Dresden | Phoenix | Austin
        Cape Verde | Egypt | Morocco | Nigeria | Kenya | Ethiopia | South Africa | Indonesia | Philippines | Thailand | Pakistan
        Bangladesh | Iran | Iraq | Hungary | Romania | Greece | Czech Republic | Czechia | Slovakia | Croatia | Serbia | Bulgaria
        Iceland | Luxembourg | Cuba | Venezuela | Colombia | Peru | Ecuador | Bolivia | Uruguay | Paraguay | Costa Rica | Panama
        New Zealand | Kazakhstan | Three Mile Island | San Francisco | San Jose | Santa Clara | Los Angeles | Seattle | Albany
        Boise | Dallas | Houston | Dubai | Abu Dhabi | Davos | Barcelona | Eindhoven | Boston | Chicago
    """),
    institution_nouns=words("""
        association | union | federation | university | college | institute | ministry | regulator | watchdog | court | party
        charity | club | index | foundation | commission | programme | program | operation | project | plan | authority | council
        observatory | school | laboratory | museum | church | space agency | central bank | trade group | trade body | lobby group
        think tank
    """),
    makers=words("owner | maker | creator | developer | parent | company | firm | giant"),
    giants=words("giant | titan | champion"),
    origin_countries=mapping("""
        TW: taiwan
        KR: south korea
        NL: netherlands
        CN: china
        JP: japan
        DE: germany
        GB: britain
        FR: france
        CH: switzerland
    """),
    locatives=words("in | near | outside"),
    demonyms=words("""
        American | Argentine | Australian | Austrian | Belgian | Brazilian | British | Canadian | Chilean | Chinese | Colombian
        Czech | Danish | Dutch | Finnish | French | German | Greek | Hungarian | Indian | Indonesian | Irish | Israeli | Italian
        Japanese | Korean | Malaysian | Mexican | Norwegian | Peruvian | Polish | Portuguese | Russian | Saudi | Singaporean
        Spanish | Swedish | Swiss | Taiwanese | Thai | Turkish | Ukrainian | Vietnamese | Welsh | Scottish | Californian | Texan
        European | Slovenian | Slovak | Romanian
    """),
)
