"""Is a known name the company here? Judges each place by its neighbours: 'Meta da empresa' and 'Intel Core' are not."""

from __future__ import annotations

from enum import IntEnum

from pipeline.extract.company_words import CompanyWords
from pipeline.extract.directory import NameMatch
from pipeline.extract.names import is_given_name
from pipeline.extract.tokens import Tokens


class Standing(IntEnum):
    """How surely a known name stands for the company."""

    #: Part of another name, or an ordinary word.
    NO = 0
    #: A reading as another thing is as good: counts where the article names the company elsewhere.
    MAYBE = 1
    YES = 2


def absorb_legal_form(tokens: Tokens, end: int, words: CompanyWords) -> int:
    """End of a name with the legal forms behind it: 'Intel Corp.', 'Nexcore, Inc.', 'Petrobras S.A.', 'Sonae, SGPS, S.A.'."""
    longer = _absorb_one(tokens, end, words)
    return longer if longer == end else absorb_legal_form(tokens, longer, words)


def _absorb_one(tokens: Tokens, end: int, words: CompanyWords) -> int:
    after = end + 1 if end + 1 < len(tokens) and tokens.words[end] == "," else end
    found = words.legal.match(tokens.folds, after)
    if found is None or tokens.sentence_of[found[0] - 1] != tokens.sentence_of[end - 1] or (tokens.touches(after) and after == end):
        return end
    return found[0] if is_legal_form(tokens, after, found[0], words) else end


def is_legal_form(tokens: Tokens, start: int, end: int, words: CompanyWords) -> bool:
    """Whether the tokens are a legal form as written ('Sá' and 'co' are none)."""
    found = words.legal.match(tokens.folds, start, end)
    if found is None or found[0] != end:
        return False
    written = tokens.text[tokens.starts[start] : tokens.ends[end - 1]]
    return written.rstrip(".") in {form.rstrip(".") for form in found[1]} or (written in {form.upper() for form in found[1]})


def judge(tokens: Tokens, match: NameMatch, known: list[bool], words: CompanyWords) -> Standing:
    """How surely the name stands for its company at this place. `known`: the tokens that known names cover."""
    start, end = match.start, match.end
    titled = tokens.titled[tokens.sentence_of[start]]
    bracketed = _is_bracketed(tokens, start, end)
    if match.listing.is_exchange and (bracketed or not _is_operator(tokens, start, end, words)):
        return Standing.NO
    if bracketed and _is_ticker_bracket(tokens, start, end, match):
        return Standing.NO
    if is_surname(tokens, start, end, words):
        return Standing.NO
    if match.listing.is_medium and words.on_media.ending_at(tokens.folds, start) is not None:
        return Standing.MAYBE
    if _inside_longer_name(tokens, start, words, titled=titled, is_common=match.is_common) or _is_hyphenated(tokens, start, end, known):
        return Standing.NO
    follows = _capital_follows(tokens, absorb_legal_form(tokens, end, words), words, titled=titled) or _is_model_name(tokens, end)
    if match.is_common:
        return _judge_common(tokens, match, known, words, titled=titled, follows=follows)
    return Standing.MAYBE if follows else Standing.YES


def _judge_common(tokens: Tokens, match: NameMatch, known: list[bool], words: CompanyWords, *, titled: bool, follows: bool) -> Standing:
    start, end = match.start, match.end
    is_shown = tokens.folds[start] not in words.small and _is_explained(tokens, end, words)
    if is_shown or (_has_legal_form(tokens, end, words) and not titled):  # 'Square, the payments company', 'Nasdaq Inc.'
        return Standing.YES
    if is_of_longer_name(tokens, end, words) or (not match.listing.is_exchange and _is_ordinary_name(tokens, start, end, words)):
        return Standing.NO
    if not words.nationalities and _is_thing_with_article(tokens, start, end, words):
        return Standing.NO  # 'sales of the Switch', in a language whose companies take no article
    if start and words.product_nouns.ending_at(tokens.folds, start) is not None:  # 'os chips Ampere', 'arquitetura Arm'
        return Standing.MAYBE
    if end < len(tokens) and (tokens.words[end].isdigit() or (tokens.words[end] in "+-" and not _is_compound(tokens, end))):
        return Standing.MAYBE  # 'Nikkei 225', 'nota BB+'
    if follows:
        return Standing.MAYBE
    if _has_certain_neighbour(tokens, start, end, words) or _is_listed(tokens, start, end, known, words):
        return Standing.YES
    if tokens.opens(start) and not titled and not match.is_shouted and tokens.folds[start] in words.small:
        return Standing.NO  # 'Vale lembrar que', 'Claro que'
    if tokens.opens(start) and end < len(tokens) and tokens.words[end] in ":?":
        return Standing.NO  # 'Valor? Ninguém fala', 'Time: o de sempre'
    if titled or match.is_shouted or tokens.opens(start):
        after = tokens.folds[end] if end < len(tokens) else ""
        return Standing.NO if after in words.small and after not in words.verbs else Standing.MAYBE
    return Standing.YES


def _is_thing_with_article(tokens: Tokens, start: int, end: int, words: CompanyWords) -> bool:
    """'the Amazon', but not 'the Meta deal', 'the Apple–Google deal', 'the SIA' or 'the Global Times'."""
    if end - start > 1 or start == 0 or tokens.words[start].isupper() or tokens.folds[start - 1] not in words.articles:
        return False
    if end >= len(tokens):
        return True
    if tokens.touches(end) and tokens.words[end] not in ".,;:!?)":
        return False
    following = tokens.folds[end]
    return not tokens.words[end].islower() or (words.is_ordinary(following) and following not in words.noun_words)


def _is_ordinary_name(tokens: Tokens, start: int, end: int, words: CompanyWords) -> bool:
    """'o Estado', 'a Terra', 'AO VIVO': the name of something else, or a word in capitals among such."""
    for phrases in (words.foreign_names, words.foreign_heads):
        found = phrases.match(tokens.folds, start, end)
        if found and found[0] == end:
            return True
    shouted = tokens.words[start].isupper() and start > 0 and tokens.words[start - 1].isupper() and tokens.folds[start - 1] in words.small
    return shouted and len(tokens.words[start - 1]) > 1 and len(tokens.words[start]) > 1


def _has_certain_neighbour(tokens: Tokens, start: int, end: int, words: CompanyWords) -> bool:
    """A verb of business, a possessive, a ticker in brackets or a noun such as 'fabricante' beside the name."""
    if end + 1 < len(tokens):
        after = tokens.words[end]
        if after in "'’" and tokens.touches(end) and tokens.folds[end + 1] == "s":
            return True
        if tokens.folds[end] in words.verbs and not tokens.is_capital(end):
            return True
        if after == "(" and tokens.words[end + 1].isupper() and len(tokens.words[end + 1]) > 1:
            return True
    if tokens.folds[start] not in words.small and _verb_after_aside(tokens, end, words):
        return True
    return start > 0 and not tokens.opens(start) and words.nouns.ending_at(tokens.folds, start) is not None


def _is_compound(tokens: Tokens, end: int) -> bool:
    """'Apple-designed', 'Apple--': the hyphen says nothing of the name, unlike the sign of 'BB-'."""
    return end + 1 < len(tokens) and (tokens.words[end + 1] == "-" or (tokens.touches(end + 1) and tokens.words[end + 1].isalpha()))


def _is_explained(tokens: Tokens, end: int, words: CompanyWords) -> bool:
    """'Square, the payments company', 'Block, la dueña': a noun for companies between commas."""
    if end + 2 >= len(tokens) or tokens.words[end] != ",":
        return False
    first = end + 2 if tokens.folds[end + 1] in words.articles else end + 1
    for place in range(first, min(first + 3, len(tokens))):
        if not tokens.words[place].islower():
            return False
        if words.nouns.match(tokens.folds, place) or tokens.folds[place] in words.makers:
            return True
    return False


def _verb_after_aside(tokens: Tokens, end: int, words: CompanyWords) -> bool:
    """'Flex, en cambio, redujo': a verb of business after some words between commas."""
    if end + 3 >= len(tokens) or tokens.words[end] != ",":
        return False
    for index in range(end + 1, min(end + 6, len(tokens) - 1)):
        if tokens.words[index] == ",":
            return index > end + 2 and tokens.folds[index + 1] in words.verbs
        if not tokens.words[index].isalpha():
            return False
    return False


def _is_listed(tokens: Tokens, start: int, end: int, known: list[bool], words: CompanyWords) -> bool:
    """'—Amazon, Microsoft y Meta—': stands in a list with another known name."""
    after = end + 1
    if after >= len(tokens) or start == 0:
        return False
    while after < len(tokens) and tokens.folds[after] in words.articles:
        after += 1
    if after < len(tokens) and known[after] and (tokens.words[end] == "," or tokens.folds[end] in words.joining):
        return True
    before = start - 1
    while before > 0 and tokens.folds[before] in words.articles:
        before -= 1
    return before > 0 and known[before - 1] and (tokens.words[before] == "," or tokens.folds[before] in words.joining)


def _is_bracketed(tokens: Tokens, start: int, end: int) -> bool:
    first = start
    while first > 0 and start - first < 4 and tokens.words[first] != "(":
        first -= 1
    last = end
    while last < len(tokens) and last - end < 4 and tokens.words[last] != ")":
        last += 1
    return tokens.words[first] == "(" and last < len(tokens) and tokens.words[last] == ")"


def _is_ticker_bracket(tokens: Tokens, start: int, end: int, match: NameMatch) -> bool:
    """'(NASDAQ: AMD)', '(AMD)' after the company's own name."""
    if start >= 2 and tokens.words[start - 1] == ":" and tokens.words[start - 2].isupper():
        return True
    ticker = match.listing.company.ticker
    written = " ".join(tokens.words[start:end])
    if ticker is None or written != ticker or start < 2:
        return False
    return tokens.words[start - 1] == "(" and tokens.words[end] == ")" and tokens.is_capital(start - 2)


def _is_operator(tokens: Tokens, start: int, end: int, words: CompanyWords) -> bool:
    """Whether the company is meant and not its place of trading: 'Nasdaq Inc.', 'presidente da B3', 'Nasdaq, el operador de bolsas'."""
    if _has_legal_form(tokens, end, words) or _has_office_before(tokens, start, words) or _is_explained(tokens, end, words):
        return True
    return end < len(tokens) and tokens.folds[end] in words.strong_verbs


def _has_office_before(tokens: Tokens, start: int, words: CompanyWords) -> bool:
    """'presidente da B3', 'Nasdaq' as the employer."""
    before = start - 1
    if before < 1 or tokens.folds[before] not in words.of:
        return False
    return words.roles.ending_at(tokens.folds, before) is not None


def _inside_longer_name(tokens: Tokens, start: int, words: CompanyWords, *, titled: bool, is_common: bool) -> bool:
    """'Michael Dell', 'Universidade Positivo', 'Ministério Público': a capitalised word that is no ordinary one goes before."""
    before = start - 1
    if before < 0 or tokens.sentence_of[before] != tokens.sentence_of[start]:
        return False
    if tokens.words[before] == "." and before > 0 and len(tokens.words[before - 1]) == 1 and tokens.words[before - 1].isupper():
        return before > 1 and tokens.is_capital(before - 2) and not titled  # 'Michael S. Dell'
    word = tokens.words[before]
    if titled or tokens.touches(start) or not word[0].isalpha() or not word[0].isupper():
        return False
    fold = tokens.folds[before]
    if words.is_ordinary(fold) or fold in words.heads or (word.isupper() and len(word) > 1) or len(word) == 1:
        return False
    if words.foreign_names.ending_at(tokens.folds, start) is not None and not is_common:  # 'Na segunda-feira Nvidia', 'Espanha Telefónica'
        return False
    if words.nouns.ending_at(tokens.folds, start) is not None or words.roles.ending_at(tokens.folds, start) is not None:
        return False
    if tokens.opens(before):
        # at the start of a sentence 'Michael Dell' may be a person: the text has the pair in mid-sentence too
        return words.foreign_heads.match(tokens.folds, before) is not None or (fold, tokens.folds[start]) in tokens.inner_pairs
    return True


def _capital_follows(tokens: Tokens, end: int, words: CompanyWords, *, titled: bool) -> bool:
    """'Intel Core', 'Apple Watch', 'Nvidia H100': a product may be meant."""
    if titled or end >= len(tokens) or tokens.sentence_of[end] != tokens.sentence_of[end - 1] or tokens.touches(end):
        return False
    if words.places.match(tokens.folds, end):  # 'Nokia Portugal', 'Foxconn México'
        return False
    if words.roles.match(tokens.folds, end) or _is_model(tokens.words[end]):  # 'AMD CEO Lisa Su', 'Nvidia H200': maker and model
        return False
    if is_person_at(tokens, end) and names_office_before(tokens, end, words):  # 'o diretor da Intel Davi Sampaio'
        return False
    return tokens.is_capital(end) and not words.is_ordinary(tokens.folds[end])


def _is_model(word: str) -> bool:
    """'H200', 'MI308', 'A18'."""
    return word[0].isupper() and len(word) > 2 and word[-1].isalnum() and sum(letter.isdigit() for letter in word) > 1


def is_person_at(tokens: Tokens, index: int) -> bool:
    """Whether a given name and another name start at the token: 'Davi Sampaio'."""
    return is_given_name(tokens.words[index]) and tokens.is_capital_after(index + 1) and not tokens.touches(index + 1)


def names_office_before(tokens: Tokens, end: int, words: CompanyWords) -> bool:
    """Whether an office leads to the name that ends before token `end`: 'o diretor de vendas da Intel', 'cientista da xAI'."""
    for before in range(end - 1, max(0, end - 8), -1):
        if tokens.words[before] in ".,;:()" or tokens.sentence_of[before] != tokens.sentence_of[end - 1]:
            return False
        if words.roles.ending_at(tokens.folds, before) is not None and tokens.folds[before] in words.of_company:
            return True
    return False


def is_surname(tokens: Tokens, start: int, end: int, words: CompanyWords) -> bool:
    """Whether a name of one word follows a given name, so that it is a surname: 'Michael Dell', 'Geert van den Bosch'."""
    if end - start > 1 or tokens.touches(start) or not tokens.words[start][1:].islower():
        return False
    before = start - 1
    while before > 0 and start - before < 4 and tokens.words[before].islower() and tokens.folds[before] in words.particles:
        before -= 1
    if before < 0 or tokens.sentence_of[before] != tokens.sentence_of[start] or not tokens.is_capital(before):
        return False
    if before < start - 1 and tokens.folds[start - 1] in words.of_company:  # 'Sandra Rivera, da Intel', 'Victoria de Intel'
        return False
    if words.is_ordinary(tokens.folds[before]):
        return False
    role = words.roles.ending_at(tokens.folds, before)
    is_titled = role is not None and words.nouns.match(tokens.folds, role, before) is None  # 'o analista Harrison Ford'
    return is_given_name(tokens.words[before]) or (is_titled and before == start - 1 and not tokens.words[before].isupper())


def standing_of_surname(tokens: Tokens, start: int, end: int, words: CompanyWords) -> Standing:
    """How surely a name that is also somebody's surname in this text is the company's here: 'a Dell', 'fundou Dell'; not 'disse Dell'."""
    if start == 0:
        return Standing.MAYBE
    before = tokens.folds[start - 1]
    if _has_legal_form(tokens, end, words) or before in words.of or before in words.articles:
        return Standing.YES
    if words.nouns.ending_at(tokens.folds, start) is not None:
        return Standing.YES
    if before in words.speech or (end < len(tokens) and tokens.folds[end] in words.speech):
        return Standing.NO
    return Standing.MAYBE if tokens.opens(start) else Standing.YES


def _has_legal_form(tokens: Tokens, end: int, words: CompanyWords) -> bool:
    return absorb_legal_form(tokens, end, words) > end


def _is_hyphenated(tokens: Tokens, start: int, end: int, known: list[bool]) -> bool:
    """'Villareal-Stone' names a person, 'OpenAI-AMD' two companies, 'Dell’Oro' another."""
    if (
        end + 1 < len(tokens)
        and tokens.words[end] in "'’"
        and tokens.touches(end)
        and tokens.touches(end + 1)
        and tokens.is_capital(end + 1)
    ):
        return tokens.words[end + 1] != "S"
    if start < 2 or tokens.words[start - 1] != "-" or not tokens.touches(start) or not tokens.touches(start - 1):
        return False
    return tokens.is_capital(start - 2) and not known[start - 2] and tokens.words[start - 2][1:].islower()


def _is_model_name(tokens: Tokens, end: int) -> bool:
    """'Hailo-15', 'Nvidia-H20'."""
    if end + 1 >= len(tokens) or not tokens.touches(end) or not tokens.touches(end + 1):
        return False
    if tokens.words[end] != "-":
        return False
    return any(letter.isdigit() for letter in tokens.words[end + 1])


def is_of_longer_name(tokens: Tokens, end: int, words: CompanyWords) -> bool:
    """'Vale do Silício', 'Banco de España'."""
    return end + 1 < len(tokens) and tokens.folds[end] in words.of and tokens.words[end].islower() and tokens.is_capital(end + 1)
