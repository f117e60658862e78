-- The store. Offsets count code points of articles.text (NFC), half-open: substr(text, start_char + 1, end_char - start_char).
-- No keys are declared: all rows of an article are deleted and written anew in one transaction, and store.py alone writes.
-- Every table and column carries a comment; docs/schema.md is generated from them.

CREATE TABLE IF NOT EXISTS articles (
    article_id VARCHAR NOT NULL, fetched_from VARCHAR NOT NULL, url VARCHAR NOT NULL, source VARCHAR NOT NULL, title VARCHAR, title_en VARCHAR,
    authors VARCHAR[], published_at TIMESTAMPTZ, published_on DATE, fetched_at TIMESTAMPTZ, language VARCHAR NOT NULL, text VARCHAR NOT NULL,
    text_en VARCHAR, is_relevant BOOLEAN NOT NULL, relevance DOUBLE, story_id VARCHAR, content_hash VARCHAR NOT NULL,
    standfirst VARCHAR, is_partial BOOLEAN NOT NULL, first_seen_at TIMESTAMPTZ, revisions INTEGER NOT NULL);
COMMENT ON TABLE articles IS 'The clean text of each page in its own language, with metadata; one row an article';
COMMENT ON COLUMN articles.article_id IS 'Hash of the normalised canonical URL, else of the file URI';
COMMENT ON COLUMN articles.fetched_from IS 'The URL or file URI as captured';
COMMENT ON COLUMN articles.url IS 'The canonical URL the page declares, else fetched_from';
COMMENT ON COLUMN articles.source IS 'Name of the source in sources.toml; empty where a path or URL was named by hand';
COMMENT ON COLUMN articles.title IS 'Headline without the name of the outlet';
COMMENT ON COLUMN articles.title_en IS 'Headline in English';
COMMENT ON COLUMN articles.authors IS 'Names in the byline';
COMMENT ON COLUMN articles.published_at IS 'Instant of publication; NULL where no time is known';
COMMENT ON COLUMN articles.published_on IS 'Day of publication as the outlet prints it';
COMMENT ON COLUMN articles.fetched_at IS 'When the page that this text is of was captured';
COMMENT ON COLUMN articles.language IS 'ISO 639-1 code of the text';
COMMENT ON COLUMN articles.text IS 'The article without boilerplate, NFC; paragraphs are divided by an empty line';
COMMENT ON COLUMN articles.text_en IS 'The English, sentence by sentence in the same paragraphs';
COMMENT ON COLUMN articles.is_relevant IS 'Whether it is about chip or AI-infrastructure business; where false there are no sentences and no facts';
COMMENT ON COLUMN articles.relevance IS 'How much it is, 0 to 1';
COMMENT ON COLUMN articles.story_id IS 'The story it belongs to, NULL until stories are found';
COMMENT ON COLUMN articles.content_hash IS 'SHA-256 of the page as captured';
COMMENT ON COLUMN articles.standfirst IS 'What the page prints between headline and text to sum the article up; no part of text, NULL where there is none';
COMMENT ON COLUMN articles.is_partial IS 'Whether text is only the open part of a longer article: a paywall or a teaser page';
COMMENT ON COLUMN articles.first_seen_at IS 'When a page of it was captured first';
COMMENT ON COLUMN articles.revisions IS 'How many times a page of it was captured again with another title or text; older captures stay in the archive';

CREATE TABLE IF NOT EXISTS sentences (
    article_id VARCHAR NOT NULL, sentence_no INTEGER NOT NULL, start_char INTEGER NOT NULL, end_char INTEGER NOT NULL, text VARCHAR NOT NULL,
    text_en VARCHAR, translator VARCHAR, fidelity VARCHAR, mended_by VARCHAR);
COMMENT ON TABLE sentences IS 'The sentences of each relevant article with their English';
COMMENT ON COLUMN sentences.article_id IS 'The article';
COMMENT ON COLUMN sentences.sentence_no IS 'Position in the article, from 0';
COMMENT ON COLUMN sentences.start_char IS 'First code point in articles.text';
COMMENT ON COLUMN sentences.end_char IS 'One past the last code point';
COMMENT ON COLUMN sentences.text IS 'The sentence as written';
COMMENT ON COLUMN sentences.text_en IS 'The sentence in English; NULL where nothing could translate it';
COMMENT ON COLUMN sentences.translator IS 'Which translator made text_en; source where the text is English';
COMMENT ON COLUMN sentences.fidelity IS 'ok, or what does not agree between text and text_en (numbers, names, negation, length)';
COMMENT ON COLUMN sentences.mended_by IS 'How text_en was come by where the first try did not agree with text: english in place, other hypothesis, in clauses, placeholders, second translator; NULL where the first try stands';

CREATE TABLE IF NOT EXISTS companies (
    company_id VARCHAR NOT NULL, name VARCHAR NOT NULL, ticker VARCHAR, exchange VARCHAR, country VARCHAR, sector VARCHAR, is_known BOOLEAN NOT NULL);
COMMENT ON TABLE companies IS 'Every company that an article names, one row an identity over all articles';
COMMENT ON COLUMN companies.company_id IS 'A slug such as amd';
COMMENT ON COLUMN companies.name IS 'Canonical name: that of data/reference/companies.csv, else the spelling that most articles use';
COMMENT ON COLUMN companies.ticker IS 'Symbol at the exchange';
COMMENT ON COLUMN companies.exchange IS 'Where the ticker trades';
COMMENT ON COLUMN companies.country IS 'ISO 3166 alpha-2 of the headquarters';
COMMENT ON COLUMN companies.sector IS 'Line of business, as in data/reference/companies.csv';
COMMENT ON COLUMN companies.is_known IS 'Whether it stands in data/reference/companies.csv; false where only the article told';

CREATE TABLE IF NOT EXISTS company_mentions (
    article_id VARCHAR NOT NULL, sentence_no INTEGER NOT NULL, start_char INTEGER NOT NULL, end_char INTEGER NOT NULL, text VARCHAR NOT NULL,
    company_id VARCHAR NOT NULL, rule VARCHAR NOT NULL, confidence DOUBLE NOT NULL, found_company_id VARCHAR, found_name VARCHAR);
COMMENT ON TABLE company_mentions IS 'Each place where an article names a company';
COMMENT ON COLUMN company_mentions.article_id IS 'The article';
COMMENT ON COLUMN company_mentions.sentence_no IS 'The sentence it starts in';
COMMENT ON COLUMN company_mentions.start_char IS 'First code point in articles.text';
COMMENT ON COLUMN company_mentions.end_char IS 'One past the last code point';
COMMENT ON COLUMN company_mentions.text IS 'The name as written';
COMMENT ON COLUMN company_mentions.company_id IS 'The company';
COMMENT ON COLUMN company_mentions.rule IS 'The rule or model that found it';
COMMENT ON COLUMN company_mentions.confidence IS 'How sure that rule is, 0 to 1';
COMMENT ON COLUMN company_mentions.found_company_id IS 'The company as this article alone tells; company_id is the same, or the company it was merged into over all articles';
COMMENT ON COLUMN company_mentions.found_name IS 'The name of found_company_id in this article, without its legal form; companies.name is the one that most articles use';

CREATE TABLE IF NOT EXISTS company_merges (
    company_id VARCHAR NOT NULL, name VARCHAR NOT NULL, merged_into VARCHAR NOT NULL, score DOUBLE NOT NULL, reason VARCHAR NOT NULL,
    articles INTEGER NOT NULL, merged_at TIMESTAMPTZ NOT NULL, undone_at TIMESTAMPTZ);
COMMENT ON TABLE company_merges IS 'Companies of different articles that are taken for one, and why; `chipdeals merges --undo` takes one back';
COMMENT ON COLUMN company_merges.company_id IS 'The identity that articles alone gave (found_company_id); it has no row in companies while it is merged';
COMMENT ON COLUMN company_merges.name IS 'Its name';
COMMENT ON COLUMN company_merges.merged_into IS 'The company it is taken for, always one that has a row in companies';
COMMENT ON COLUMN company_merges.score IS 'How sure the reason is, 0 to 1';
COMMENT ON COLUMN company_merges.reason IS 'Why, in words';
COMMENT ON COLUMN company_merges.articles IS 'How many articles name it by that identity';
COMMENT ON COLUMN company_merges.merged_at IS 'When it was merged first';
COMMENT ON COLUMN company_merges.undone_at IS 'When somebody took it back: the two are kept apart from then on; NULL where it is in force';

CREATE TABLE IF NOT EXISTS passes (name VARCHAR NOT NULL, made_with VARCHAR NOT NULL, finished_at TIMESTAMPTZ NOT NULL);
COMMENT ON TABLE passes IS 'What was worked out over the whole store and holds for what is in it now; a write to articles empties it';
COMMENT ON COLUMN passes.name IS 'companies: one identity over all articles; people: one spelling over all articles';
COMMENT ON COLUMN passes.made_with IS 'Fingerprint of the rules and reference data it was made with';
COMMENT ON COLUMN passes.finished_at IS 'When';

CREATE TABLE IF NOT EXISTS people (person_id VARCHAR NOT NULL, name VARCHAR NOT NULL);
COMMENT ON TABLE people IS 'Every person that an article names';
COMMENT ON COLUMN people.person_id IS 'A slug of the full name';
COMMENT ON COLUMN people.name IS 'Full name, in the spelling that most articles use';

CREATE TABLE IF NOT EXISTS person_mentions (
    article_id VARCHAR NOT NULL, sentence_no INTEGER NOT NULL, start_char INTEGER NOT NULL, end_char INTEGER NOT NULL, text VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL, rule VARCHAR NOT NULL, confidence DOUBLE NOT NULL);
COMMENT ON TABLE person_mentions IS 'Each place where an article names a person';
COMMENT ON COLUMN person_mentions.article_id IS 'The article';
COMMENT ON COLUMN person_mentions.sentence_no IS 'The sentence it starts in';
COMMENT ON COLUMN person_mentions.start_char IS 'First code point in articles.text';
COMMENT ON COLUMN person_mentions.end_char IS 'One past the last code point';
COMMENT ON COLUMN person_mentions.text IS 'The name as written';
COMMENT ON COLUMN person_mentions.person_id IS 'The person';
COMMENT ON COLUMN person_mentions.rule IS 'The rule or model that found it';
COMMENT ON COLUMN person_mentions.confidence IS 'How sure that rule is, 0 to 1';

CREATE TABLE IF NOT EXISTS article_people (
    article_id VARCHAR NOT NULL, person_id VARCHAR NOT NULL, name VARCHAR NOT NULL, role VARCHAR, company_id VARCHAR, found_company_id VARCHAR);
COMMENT ON TABLE article_people IS 'The main role of each person in each article';
COMMENT ON COLUMN article_people.article_id IS 'The article';
COMMENT ON COLUMN article_people.person_id IS 'The person';
COMMENT ON COLUMN article_people.name IS 'Full name as the article gives it';
COMMENT ON COLUMN article_people.role IS 'English standard term (CEO, president, analyst); NULL where the article does not say';
COMMENT ON COLUMN article_people.company_id IS 'The company of that role';
COMMENT ON COLUMN article_people.found_company_id IS 'The company as this article alone tells; company_id is the same, or the company it was merged into over all articles';

CREATE TABLE IF NOT EXISTS figures (
    figure_id VARCHAR NOT NULL, article_id VARCHAR NOT NULL, sentence_no INTEGER NOT NULL, start_char INTEGER NOT NULL, end_char INTEGER NOT NULL,
    text VARCHAR NOT NULL, kind VARCHAR NOT NULL, value DOUBLE, value_high DOUBLE, unit VARCHAR, per VARCHAR, direction VARCHAR, qualifier VARCHAR,
    metric VARCHAR, company_id VARCHAR, rule VARCHAR NOT NULL, confidence DOUBLE NOT NULL, found_company_id VARCHAR);
COMMENT ON TABLE figures IS 'Every amount of each article with value, unit and owner';
COMMENT ON COLUMN figures.figure_id IS 'Hash of article and place';
COMMENT ON COLUMN figures.article_id IS 'The article';
COMMENT ON COLUMN figures.sentence_no IS 'The sentence it starts in';
COMMENT ON COLUMN figures.start_char IS 'First code point in articles.text';
COMMENT ON COLUMN figures.end_char IS 'One past the last code point';
COMMENT ON COLUMN figures.text IS 'The amount as written';
COMMENT ON COLUMN figures.kind IS 'money, percent, multiple, count, quantity, duration or money_vague';
COMMENT ON COLUMN figures.value IS 'The full number in that unit, never negative; the bottom of a range';
COMMENT ON COLUMN figures.value_high IS 'Top of a range';
COMMENT ON COLUMN figures.unit IS 'ISO 4217, percent, percentage_point, basis_point, x, an SI symbol, or the English noun counted, in the singular';
COMMENT ON COLUMN figures.per IS 'What the amount is for one of: share, month, year ...';
COMMENT ON COLUMN figures.direction IS 'up or down where the text says so (a fall or loss is down)';
COMMENT ON COLUMN figures.qualifier IS 'about, at_least, at_most, almost, more_than, less_than, up_to';
COMMENT ON COLUMN figures.metric IS 'What is measured: market_cap, share_price, revenue, investment, deal_value, stake ... other';
COMMENT ON COLUMN figures.company_id IS 'Whose figure it is; NULL where the text does not say';
COMMENT ON COLUMN figures.rule IS 'The rule or model that found it';
COMMENT ON COLUMN figures.confidence IS 'How sure that rule is, 0 to 1';
COMMENT ON COLUMN figures.found_company_id IS 'The company as this article alone tells; company_id is the same, or the company it was merged into over all articles';

CREATE TABLE IF NOT EXISTS quotes (
    quote_id VARCHAR NOT NULL, article_id VARCHAR NOT NULL, sentence_no INTEGER NOT NULL, start_char INTEGER NOT NULL, end_char INTEGER NOT NULL,
    text VARCHAR NOT NULL, text_en VARCHAR, kind VARCHAR NOT NULL, parts STRUCT(start_char INTEGER, end_char INTEGER)[], speaker VARCHAR, person_id VARCHAR,
    role VARCHAR, company_id VARCHAR, cue VARCHAR, rule VARCHAR NOT NULL, confidence DOUBLE NOT NULL, found_company_id VARCHAR);
COMMENT ON TABLE quotes IS 'Words that somebody said or wrote, with the speaker';
COMMENT ON COLUMN quotes.quote_id IS 'Hash of article and place';
COMMENT ON COLUMN quotes.article_id IS 'The article';
COMMENT ON COLUMN quotes.sentence_no IS 'The sentence it starts in';
COMMENT ON COLUMN quotes.start_char IS 'First code point of the first part in articles.text';
COMMENT ON COLUMN quotes.end_char IS 'One past the last code point of the last part';
COMMENT ON COLUMN quotes.text IS 'The parts joined by a space, without the outer marks';
COMMENT ON COLUMN quotes.text_en IS 'The quote in English';
COMMENT ON COLUMN quotes.kind IS 'direct (a full clause), mixed (a fragment in the sentence of the writer) or indirect';
COMMENT ON COLUMN quotes.parts IS 'The spans of the parts; more than one where a speaker tag or paragraph break divides the quote';
COMMENT ON COLUMN quotes.speaker IS 'Full name of the person, or the company that speaks; NULL where the text does not say';
COMMENT ON COLUMN quotes.person_id IS 'The person who speaks';
COMMENT ON COLUMN quotes.role IS 'The role of the speaker in English standard terms';
COMMENT ON COLUMN quotes.company_id IS 'The company that speaks or that the speaker belongs to';
COMMENT ON COLUMN quotes.cue IS 'The words that attribute the quote, as written';
COMMENT ON COLUMN quotes.rule IS 'The rule or model that found it';
COMMENT ON COLUMN quotes.confidence IS 'How sure that rule is, 0 to 1';
COMMENT ON COLUMN quotes.found_company_id IS 'The company as this article alone tells; company_id is the same, or the company it was merged into over all articles';

CREATE TABLE IF NOT EXISTS deals (
    deal_id VARCHAR NOT NULL, deal_type VARCHAR NOT NULL, status VARCHAR NOT NULL, announced_on DATE, value DOUBLE, unit VARCHAR, value_text VARCHAR,
    value_usd DOUBLE, summary_en VARCHAR, merged_into VARCHAR, rule VARCHAR NOT NULL, confidence DOUBLE NOT NULL);
COMMENT ON TABLE deals IS 'Transactions and agreements between named parties; a deal belongs to one article';
COMMENT ON COLUMN deals.deal_id IS 'Hash of article and parties';
COMMENT ON COLUMN deals.deal_type IS 'supply, equity, acquisition, joint_venture, partnership, license, loan, government_support, other';
COMMENT ON COLUMN deals.status IS 'rumoured, announced, pending, completed, cancelled';
COMMENT ON COLUMN deals.announced_on IS 'Day of the announcement where the article tells it';
COMMENT ON COLUMN deals.value IS 'Size of the deal in unit';
COMMENT ON COLUMN deals.unit IS 'ISO 4217 of value';
COMMENT ON COLUMN deals.value_text IS 'The size as written';
COMMENT ON COLUMN deals.value_usd IS 'The size in US dollars where the article gives it in US dollars';
COMMENT ON COLUMN deals.summary_en IS 'The deal in one English line';
COMMENT ON COLUMN deals.merged_into IS 'The deal of another article that reports the same deal; NULL until reports are joined';
COMMENT ON COLUMN deals.rule IS 'The rule or model that found it';
COMMENT ON COLUMN deals.confidence IS 'How sure that rule is, 0 to 1';

CREATE TABLE IF NOT EXISTS deal_parties (
    deal_id VARCHAR NOT NULL, company_id VARCHAR, name VARCHAR NOT NULL, role VARCHAR NOT NULL, found_company_id VARCHAR);
COMMENT ON TABLE deal_parties IS 'The sides of each deal';
COMMENT ON COLUMN deal_parties.deal_id IS 'The deal';
COMMENT ON COLUMN deal_parties.company_id IS 'The company; NULL for a government or regulator';
COMMENT ON COLUMN deal_parties.name IS 'Name of the party';
COMMENT ON COLUMN deal_parties.role IS 'supplier, customer, investor, investee, acquirer, target, partner, lender, borrower, regulator, government';
COMMENT ON COLUMN deal_parties.found_company_id IS 'The company as this article alone tells; company_id is the same, or the company it was merged into over all articles';

CREATE TABLE IF NOT EXISTS deal_reports (
    deal_id VARCHAR NOT NULL, article_id VARCHAR NOT NULL, sentence_no INTEGER NOT NULL, start_char INTEGER NOT NULL, end_char INTEGER NOT NULL);
COMMENT ON TABLE deal_reports IS 'Where an article reports a deal';
COMMENT ON COLUMN deal_reports.deal_id IS 'The deal';
COMMENT ON COLUMN deal_reports.article_id IS 'The article';
COMMENT ON COLUMN deal_reports.sentence_no IS 'The sentence it starts in';
COMMENT ON COLUMN deal_reports.start_char IS 'First code point in articles.text';
COMMENT ON COLUMN deal_reports.end_char IS 'One past the last code point';

CREATE TABLE IF NOT EXISTS stories (story_id VARCHAR NOT NULL, title_en VARCHAR, first_published_at TIMESTAMPTZ, articles INTEGER, outlets INTEGER);
COMMENT ON TABLE stories IS 'Articles from several outlets about the same event; empty until stories are found';
COMMENT ON COLUMN stories.story_id IS 'The story';
COMMENT ON COLUMN stories.title_en IS 'Headline of its first article in English';
COMMENT ON COLUMN stories.first_published_at IS 'When its first article appeared';
COMMENT ON COLUMN stories.articles IS 'How many articles tell it';
COMMENT ON COLUMN stories.outlets IS 'How many outlets tell it';

CREATE TABLE IF NOT EXISTS rejections (fetched_from VARCHAR NOT NULL, stage VARCHAR NOT NULL, reason VARCHAR NOT NULL, rejected_at TIMESTAMPTZ NOT NULL);
COMMENT ON TABLE rejections IS 'What could not be used, and why: nothing is lost silently';
COMMENT ON COLUMN rejections.fetched_from IS 'The URL or file URI';
COMMENT ON COLUMN rejections.stage IS 'The stage that said no: scrape, read, relevance, translate, extract';
COMMENT ON COLUMN rejections.reason IS 'One clear clause';
COMMENT ON COLUMN rejections.rejected_at IS 'When';

CREATE TABLE IF NOT EXISTS runs (
    run_id VARCHAR NOT NULL, started_at TIMESTAMPTZ NOT NULL, finished_at TIMESTAMPTZ, version VARCHAR NOT NULL, translator VARCHAR, pages INTEGER NOT NULL,
    new INTEGER NOT NULL, updated INTEGER NOT NULL, unchanged INTEGER NOT NULL, off_topic INTEGER NOT NULL, rejected INTEGER NOT NULL,
    failed INTEGER NOT NULL, seconds DOUBLE);
COMMENT ON TABLE runs IS 'Each run of ingest';
COMMENT ON COLUMN runs.run_id IS 'The run';
COMMENT ON COLUMN runs.started_at IS 'When it began';
COMMENT ON COLUMN runs.finished_at IS 'When it ended; NULL where it was killed';
COMMENT ON COLUMN runs.version IS 'Version of chipdeals';
COMMENT ON COLUMN runs.translator IS 'The translator in use';
COMMENT ON COLUMN runs.pages IS 'Pages seen';
COMMENT ON COLUMN runs.new IS 'Articles stored for the first time, off-topic ones included';
COMMENT ON COLUMN runs.updated IS 'Articles stored again because the page or the rules changed';
COMMENT ON COLUMN runs.unchanged IS 'Pages already stored as they are';
COMMENT ON COLUMN runs.off_topic IS 'Of the new and updated articles, those off topic';
COMMENT ON COLUMN runs.rejected IS 'Pages that could not be read as an article';
COMMENT ON COLUMN runs.failed IS 'Pages on which a stage raised';
COMMENT ON COLUMN runs.seconds IS 'Wall-clock seconds';

CREATE TABLE IF NOT EXISTS captures (
    fetched_from VARCHAR NOT NULL, content_hash VARCHAR NOT NULL, article_id VARCHAR, processed_with VARCHAR NOT NULL, captured_at TIMESTAMPTZ NOT NULL,
    archive VARCHAR, archive_offset BIGINT, text_hash VARCHAR);
COMMENT ON TABLE captures IS 'Every page seen, as it was last processed: what ingest asks to leave unchanged pages alone';
COMMENT ON COLUMN captures.fetched_from IS 'The URL or file URI';
COMMENT ON COLUMN captures.content_hash IS 'SHA-256 of the page as captured';
COMMENT ON COLUMN captures.article_id IS 'The article it became; NULL where it was rejected';
COMMENT ON COLUMN captures.processed_with IS 'Fingerprint of rules, reference data and translator';
COMMENT ON COLUMN captures.captured_at IS 'When it was captured';
COMMENT ON COLUMN captures.archive IS 'File of the archive beside the store (pages/) that has its bytes; NULL for a file of the user';
COMMENT ON COLUMN captures.archive_offset IS 'Where in that file its record begins';
COMMENT ON COLUMN captures.text_hash IS 'Hash of the title and text read from it; another one next time is a revision of the article';

CREATE TABLE IF NOT EXISTS archives (name VARCHAR NOT NULL, taken BIGINT NOT NULL);
COMMENT ON TABLE archives IS 'How far each file of the archive of captured pages was read into the store: what a killed run left is taken from there first';
COMMENT ON COLUMN archives.name IS 'File in the pages folder beside the store';
COMMENT ON COLUMN archives.taken IS 'Bytes whose pages are in the store';

CREATE TABLE IF NOT EXISTS validators (
    url VARCHAR NOT NULL, source VARCHAR NOT NULL, etag VARCHAR NOT NULL, last_modified VARCHAR NOT NULL, content_hash VARCHAR NOT NULL,
    captured_at TIMESTAMPTZ, is_document BOOLEAN NOT NULL);
COMMENT ON TABLE validators IS 'What a site said of each page, feed and sitemap: with it an unchanged one costs a short answer';
COMMENT ON COLUMN validators.url IS 'Normalised address as asked for';
COMMENT ON COLUMN validators.source IS 'The source that led to it';
COMMENT ON COLUMN validators.etag IS 'ETag as sent; empty where none was';
COMMENT ON COLUMN validators.last_modified IS 'Last-Modified as sent; empty where none was';
COMMENT ON COLUMN validators.content_hash IS 'SHA-256 of the page; of a feed or sitemap a hash of the filters it was read with';
COMMENT ON COLUMN validators.captured_at IS 'When it was captured or read';
COMMENT ON COLUMN validators.is_document IS 'Whether it is a feed, sitemap or listing, and no page';

CREATE TABLE IF NOT EXISTS source_runs (
    run_id VARCHAR NOT NULL, source VARCHAR NOT NULL, kind VARCHAR NOT NULL, finished_at TIMESTAMPTZ NOT NULL, requests INTEGER NOT NULL,
    found INTEGER NOT NULL, captured INTEGER NOT NULL, unchanged INTEGER NOT NULL, refused INTEGER NOT NULL, articles INTEGER NOT NULL,
    relevant INTEGER NOT NULL, rejected INTEGER NOT NULL, error VARCHAR NOT NULL, is_counted BOOLEAN NOT NULL, seconds DOUBLE NOT NULL);
COMMENT ON TABLE source_runs IS 'What each source gave in each run of ingest';
COMMENT ON COLUMN source_runs.run_id IS 'The run';
COMMENT ON COLUMN source_runs.source IS 'Name of the source in sources.toml';
COMMENT ON COLUMN source_runs.kind IS 'feed, sitemap, news_sitemap, listing, urls, folder or warc';
COMMENT ON COLUMN source_runs.finished_at IS 'When it was done';
COMMENT ON COLUMN source_runs.requests IS 'Requests sent, robots.txt and retries included';
COMMENT ON COLUMN source_runs.found IS 'Addresses of articles in its feeds, sitemaps and listings, after filters';
COMMENT ON COLUMN source_runs.captured IS 'Pages captured, or read from its folder';
COMMENT ON COLUMN source_runs.unchanged IS 'Pages and feeds that are as they were';
COMMENT ON COLUMN source_runs.refused IS 'Pages that were not taken: forbidden, too large, not there';
COMMENT ON COLUMN source_runs.articles IS 'Articles stored for the first time or again';
COMMENT ON COLUMN source_runs.relevant IS 'Of these, those about chip or AI-infrastructure business';
COMMENT ON COLUMN source_runs.rejected IS 'Captured pages that gave no article';
COMMENT ON COLUMN source_runs.error IS 'Why it could not be reached; empty where it could';
COMMENT ON COLUMN source_runs.is_counted IS 'Whether the run says anything of its health: false where there was no network, or the run ended before it was asked';
COMMENT ON COLUMN source_runs.seconds IS 'Wall-clock seconds';

CREATE TABLE IF NOT EXISTS translation_memory (
    language VARCHAR NOT NULL, translator VARCHAR NOT NULL, text VARCHAR NOT NULL, text_en VARCHAR NOT NULL, protected VARCHAR NOT NULL,
    made_with VARCHAR NOT NULL, is_second BOOLEAN NOT NULL, mended_by VARCHAR);
COMMENT ON TABLE translation_memory IS 'Every sentence translated so far: the same sentence is never translated twice by the same translator';
COMMENT ON COLUMN translation_memory.language IS 'ISO 639-1 code of text';
COMMENT ON COLUMN translation_memory.translator IS 'Which translator made text_en';
COMMENT ON COLUMN translation_memory.text IS 'The sentence';
COMMENT ON COLUMN translation_memory.text_en IS 'Its English';
COMMENT ON COLUMN translation_memory.protected IS 'The stretches of text that had to arrive, each with its place and its English';
COMMENT ON COLUMN translation_memory.made_with IS 'Fingerprint of that translator: where it changes, the sentence is translated again';
COMMENT ON COLUMN translation_memory.is_second IS 'Whether it stood in for the first translator of the language, which did not do this sentence faithfully';
COMMENT ON COLUMN translation_memory.mended_by IS 'As sentences.mended_by';
