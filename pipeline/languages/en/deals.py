"""English: words that make a deal, its type, status and roles."""

from __future__ import annotations

from pipeline.languages.lists import mapping, words
from pipeline.languages.rules import DealRules

DEALS = DealRules(
    endings={"e": words("e | es | ed | ing"), "y": words("y | ies | ied | ying"), "": words("| s | ed | ing")},
    participles={"e": words("ed"), "y": words("ied"), "": words("ed")},
    verbs=mapping("""
        acquire: acquire | purchase
        supply: supply | deliver
        make: manufacture | produce
        raise: raise
        receive: receive | secure
        order: order
        rent: rent | lease
        use: use | deploy | adopt | need
        invest: invest | inject
        lend: finance
        license: license
        merge: merge
        sign: sign | seal
        host: host
        join: participate
    """),
    forms=mapping("""
        keep: take | takes | took | taking | gets | get
        acquire: buy | buys | bought | buying | take over | takes over | took over | snap up
        pay: pay | pays | paid | paying
        sell: sell | sells | sold | selling | cede control | cedes control | ceded control | hand control | hands control
        lead: led | leads | leading | co-led | co-leads | co-leading
        join: joined the round | join the round | joined
        contribute: contributed | contributes | put in | chipped in
        lend: lend | lends | lent | lending
        ally: partnered | partnering | partners with | partner with | team up | teams up | teamed up | teaming up | join forces
        ally: joins forces | joined forces | have partnered | has partnered
    """),
    nouns=mapping("""
        acquisition: acquisition | takeover | buyout | purchase
        merger: merger
        sale: sale
        bid: bid | offer | swoop | takeover bid | tender offer | takeover offer
        none: order to | in order
        join: with participation | with the participation | with backing | with support
        deal: deal | deals | agreement | agreements | contract | contracts | pact | transaction | letter of intent | memorandum
        alliance: partnership | alliance | collaboration
        venture: joint venture | consortium
        delivery: supply deal | supply agreement | supply contract | chip supply
        purchase_order: order | orders | lease agreement
        investment: investment | investments | cash injection
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
        other: on | against | about | over | under | into | like | than | through | at | behind
        from: from
    """),
    products=words("""
        chip | chips | TPU | TPUs | CPU | CPUs | GPU | GPUs | accelerator | accelerators | processor | processors | card | cards | server
        servers | memory | wafers | semiconductors | capacity
        computing | power | energy | megawatts | gigawatts | MW | GW | machines | equipment | cloud | software | sensors | modules
        compute
    """),
    capital=words("stake | shares | stock | equity | % | percent | minority | warrants | interest"),
    control=words("control | division | unit | business | all of | 100 | arm | subsidiary | assets"),
    rumoured=words("""
        in talks | talks | negotiating | negotiates | considers | considering | weighing | weighs | mulling | mulls | exploring | explores
        could | might | may buy | rumours
        rumors | rumoured | sources | people familiar | sources said | familiar with the matter | studying | eyes | eyeing | offered | bid
        would consider
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
    denials=words("denied | denies | deny | denying | dismissed | dismisses | debunks"),
    prepaid=words("prepayment | prepayments | payment | payments | order | orders | advance | upfront"),
    same=words("same"),
    days=mapping("""
        0: today
        -1: yesterday
        w0: Monday
        w1: Tuesday
        w2: Wednesday
        w3: Thursday
        w4: Friday
        w5: Saturday
        w6: Sunday
    """),
    governments=mapping("""
        us: US government | U.S. government | United States government | American government | Trump administration | Biden administration
        us: Commerce Department | Department of Commerce | White House | Washington | US Commerce Department
        eu: European Union | European Commission
        de: German government | government of Germany
        cn: Chinese government | government of China
        jp: Japanese government | government of Japan
        in: Indian government | government of India
        gb: British government | UK government | U.K. government
        es: Spanish government | government of Spain
        pt: Portuguese government
        br: Brazilian government | government of Brazil
        government: government | federal government
    """),
)
