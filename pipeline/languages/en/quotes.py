"""English: speech verbs and attribution."""

from __future__ import annotations

from pipeline.languages.lists import words
from pipeline.languages.rules import QuoteRules

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
        guaranteed | urged | urges | believes | laughed | laughs | written"""
    ),
    view_verbs=words(
        """sees | see | saw | called | calls | described | describes | considers | considered | labeled | labelled | dismissed
        accused | accuses | accusing | spoke of | speaks of | speak of | cited | cites | citing | mentioned | defines | defined
        regrets | expects | praised | hailed | advised | read | reads | calling | describing"""
    ),
    according=words("according to | in the words of | in the opinion of | for | in the view of"),
    terms=words(
        """so-called | known as | dubbed | nicknamed | titled | entitled | codenamed | code-named | the term | the phrase | the word
        slogan | motto | book | film | a series called | named"""
    ),
    works=words(
        """report titled | report entitled | report called | documentary | podcast | book | books | film | movie | novel | song | essay
        paper titled | article titled | series | album | seminar | exhibition | panel | report | paper | study | op-ed"""
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
    reports=words("report | study | analysis | note | statement | survey | paper"),
    spokespeople=words("spokesman | spokeswoman | spokesperson | representative | team | folks"),
    authored_by=words("by | from | of | for | at"),
    whoever=words("whoever | those who"),
    possessives=words("its"),
    speech_nouns=words("speech | message | argument | words | pitch | promise | warning | verdict | answer | reply | comment | advice"),
)
