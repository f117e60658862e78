"""English: titles, roles, name particles."""

from __future__ import annotations

from pipeline.languages.lists import mapping, words
from pipeline.languages.name_rules import PeopleRules

PEOPLE = PeopleRules(
    titles=words("commander | justice | captain | colonel | mr | mrs | ms | dr | sir | dame | prof | sen | rep | gov"),
    roles=mapping("""
        CEO: ceo | chief executive officer | chief executive; CFO: cfo | chief financial officer | finance chief
        CTO: cto | chief technology officer; COO: coo | chief operating officer | operating chief
        chief information officer: cio | chief information officer; chief investment officer: chief investment officer
        chief strategy officer: chief strategy officer; chief revenue officer: chief revenue officer
        chief business officer: chief business officer; chief people officer: chief people officer
        chief risk officer: chief risk officer; chief marketing officer: chief marketing officer
        chief product officer: chief product officer; chief commercial officer: chief commercial officer
        chief legal officer: chief legal officer; chief scientist: chief scientist; chief economist: chief economist
        senior vice president: senior vice president | svp; executive vice president: executive vice president | evp
        vice president: vice president | vice-president | vp; deputy prime minister: deputy prime minister; prime minister: prime minister
        chairman: chairman | chairwoman | chairperson | chair | chairman of the board; president: president
        co-founder: co-founder | cofounder | co-founders | cofounders; founder: founder | founders
        founding partner: founding partner; managing partner: managing partner
        managing director: managing director; general manager: general manager; country manager: country manager
        partner: partner | partners
        director: director; manager: manager; superintendent: superintendent; coordinator: coordinator; head: head
        analyst: analyst | analysts | senior analyst; strategist: strategist; economist: economist; consultant: consultant; trader: trader
        deputy minister: deputy minister | vice minister; minister: minister; treasurer: treasurer; secretary of state: secretary of state
        secretary: secretary; governor: governor; mayor: mayor; senator: senator; MP: mp
        congressman: congressman | congresswoman | lawmaker
        councillor: councillor | councilman | councilwoman; commissioner: commissioner; ambassador: ambassador; judge: judge
        prosecutor: prosecutor; spokesperson: spokesperson | spokesman | spokeswoman; professor: professor; researcher: researcher
        scientist: scientist; lawyer: lawyer | attorney; engineer: engineer; architect: architect; physicist: physicist; dean: dean
        representative: representative; general counsel: general counsel; adviser: adviser | advisor
        leader: leader; chief: chief; entrepreneur: entrepreneur | businessman | businesswoman; executive: executive; investor: investor
        specialist: specialist; coach: coach
    """),
    areas=mapping("""
        finance: finance; economy: economy; sales: sales | commercial; marketing: marketing; technology: technology
        innovation: innovation; market research: market research; research: research; product: product | products
        operations: operations | operational
        engineering: engineering; infrastructure: infrastructure; strategy: strategy; supply chain: supply chain | supply
        purchasing: purchasing | procurement; investment: investment | investments; investor relations: investor relations
        human resources: human resources; legal: legal; communications: communications; foreign affairs: foreign affairs; foreign: foreign
        trade: trade; commerce: commerce; industry: industry; treasury: treasury; development: development
        economic development: economic development; energy: energy; environment: environment; justice: justice; defence: defence | defense
        education: education; health: health; portfolio: portfolio; fund: fund; business: business; equities: equities; security: security
        artificial intelligence: artificial intelligence | ai; semiconductor: semiconductor | chip
        manufacturing: manufacturing | production; regional: regional; municipal: municipal; project: project; plant: plant
        government relations: government relations; site: site
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
        operator | foundry | brokerage | broker | insurer | retailer | miner | utility | carmaker | automaker | supplier | chip designer"""
    ),
    general_nouns=words("company | firm | group | maker | buyer | multinational | operator | supplier"),
    relatives=words("whose"),
    human_relatives=words("who"),
    appointments=words("named | appointed | as | becomes | will become | become | promoted to | new"),
    nouns_modify=True,
    belongs=words("of | at | from | with"),
    led_by=mapping("""
        head: led by | run by | headed by | under; chairman: chaired by; founder: founded by | started by
        co-founder: co-founded by | cofounded by
        """),
    headships=mapping("""
        head: who runs | runs | who leads | leads | who heads | heads | at the helm of | who is at the helm of | at the head of
        founder: who founded | founded; co-founder: who co-founded | who cofounded | co-founded | cofounded; chairman: who chairs | chairs
    """),
    possessives=words("its"),
    latter=words("of the latter"),
    within=words("at | inside"),
    same=words("the same"),
    houses=words("house | shop | outfit"),
    works=words("works | covers | oversees | handles | manages | tracks"),
    swaps=words("left | leaves | is leaving | quit"),
    employees=words("writer | executive | veteran | employee | staffer | official | engineer | designer | salesman | insider"),
    successions=words("in his place | in her place | his successor, | her successor, | replaced by | succeeded by"),
    until_now=words("until now | until recently"),
    title_roles=mapping("senator: sen; governor: gov; congressman: rep; professor: prof"),
    agents=words("by"),
    nowadays=words("now | today | currently"),
    stands=words("is | stands"),
    units=words(
        """operation | operations | unit | division | arm | business | team | subsidiary | branch | office | department | segment
        plant | factory | fab"""
    ),
    fronts=words("at the helm of | at the head of"),
    offices=mapping("""
        president: presidency; chairman: chairmanship
        """),
    takes=words("takes | took | will take | assumes | assumed | holds | takes over | took over"),
    leaves=words("leaves | left | will leave | gave up | gives up | resigned | resigns"),
    appoints=words("""named | names | will name | appointed | appoints | has named | has appointed | hired | hires | promoted | promotes
        picked | picks | tapped | taps | chose | chooses | elected | elects"""),
    into_role=words("""as | to be | to become | as its | as its new | its new | its | as new | to the post of | to the role of
        to serve as"""),
    kin=words(
        """brother | sister | husband | wife | widow | widower | son | daughter | father | mother | nephew | niece | cousin
        uncle | aunt
        grandfather | grandmother | grandson | granddaughter | son-in-law | daughter-in-law | friend | colleague | boyfriend
        girlfriend
        heir | ex-wife | ex-husband | neighbor | neighbour | successor | predecessor | co-author | coauthor"""
    ),
    callings=words(
        """pastor | priest | bishop | pope | actor | actress | singer | journalist | writer | author | reporter | presenter | columnist
        youtuber | streamer | historian | filmmaker | screenwriter | general | colonel | admiral | player | goalkeeper | striker | pilot
        programmer | developer | designer | architect | doctor | nurse | chemist | geologist | mathematician | billionaire | activist
        farmer | artist | chef | photographer | student | retiree | sociologist | psychologist | philosopher | astronomer | biologist
        chancellor | tycoon | magnate | hydrologist | statistician | rapporteur | leaker | insider | jurist | shopkeeper | diplomat
        banker | captain | major | sergeant | lieutenant | king | queen | prince | princess
        producer | auditor | poet | novelist | essayist | critic | musician | composer | pianist | violinist | director | dancer | athlete
        swimmer | tennis player | gymnast | referee | defender | midfielder | driver | environmentalist | reader | resident | victim
        witness | defendant | correspondent | commentator | blogger | doctoral student | intern | pupil | inventor | fisherman | rancher
        special envoy | envoy | electrician | baker | plumber | carpenter | teacher"""
    ),
    calling_endings=words("ologist | onomist | ographer | iatrist | icist"),
    human_verbs=words(
        """was born | died | lives | works | worked | studied | married | graduated | retired | writes | wrote | smiles | laughed
        cried
        jokes | joked | resigned | took office | steps down | stepped down | voted | swears | recalls | recalled"""
    ),
    replacing=words("in place of | replacing | succeeding | succeeds | replaces | who replaces | who replaced | who succeeds"),
    branches=words("in | for"),
    pronouns=mapping("m: he; f: she"),
    definite={"the": ""},
    feminine_endings=words("woman"),
    masculine_endings=words("sman | ssman | rman"),
    address=mapping("m: mr | sir; f: mrs | ms | dame"),
    leads=words("but | and | yet | still | then | later | now | also"),
    copulas=words("is | was | who is | who was | had been"),
    past_copulas=words("was | who was | had been"),
)
