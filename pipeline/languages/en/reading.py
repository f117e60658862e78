"""English: how pages look around the article."""

from __future__ import annotations

from pipeline.languages.lists import mapping, words
from pipeline.languages.rules import ReadingRules

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
    published=words("published | posted | first published | created | date | published on | released | issued | originally published"),
    updated=words("updated | last updated | modified | last modified | edited"),
    clock=words("at | on | o'clock | hours ago | hour ago | minutes ago | minute ago | days ago | day ago"),
    zones=mapping(
        """America/New_York: eastern time | eastern | new york time
        America/Los_Angeles: pacific time
        America/Chicago: central time
        Europe/London: london time | uk time
        America/Sao_Paulo: brasilia time"""
    ),
    byline=words(
        "by | written by | reported by | words by | story by | author | authors | text by | posted by | published by | reporting by"
    ),
    newsroom=words(
        """staff | staff writer | newsroom | editorial team | editors | news desk | agencies | staff reporter | editorial staff | news team
        editorial board | wire services | news service"""
    ),
    conjunctions=words("and | with"),
    author_roles=words(
        """reporter | reporters | editor | editors | editor-in-chief | writer | journalist | columnist | contributor | correspondent
        producer | analyst | intern | chief | director | bureau | photographer | author | professor | researcher | anchor | critic
        freelance | freelancer | staff"""
    ),
    author_places=words("from | in | at | for | special to | reporting from"),
    author_outlets=words("of"),
    author_cities=words(
        """new york | san francisco | los angeles | san jose | hong kong | tel aviv | new delhi | palo alto | silicon valley | santa clara
        las vegas | san diego | kuala lumpur | abu dhabi | ho chi minh city | cape town | mexico city | sao paulo | north carolina
        united states | united kingdom | south korea | washington dc | saudi arabia | mountain view | menlo park"""
    ),
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
        most popular | trending | trending now | don't miss | up next | what to read next | further reading | related reading | keep reading
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
    source_labels=words("source | sources | via | h/t"),
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
