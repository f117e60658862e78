-- The health of each source, from its runs that say something of it; shares and means over the last ten of these.
CREATE OR REPLACE VIEW sources AS
WITH counted AS (
    SELECT *, row_number() OVER (PARTITION BY source ORDER BY finished_at DESC, run_id DESC) AS age,
        -- A feed whose articles are all known yields; one whose articles are all refused does not.
        captured + unchanged > 0 OR (found > 0 AND refused = 0) AS yields
    FROM source_runs WHERE is_counted),
health AS (
    SELECT source, count(*) AS runs, max(finished_at) FILTER (error = '') AS last_success_at,
        coalesce(min(age) FILTER (error = ''), count(*) + 1) - 1 AS failures_in_a_row,
        coalesce(min(age) FILTER (yields), count(*) + 1) - 1 AS empty_in_a_row,
        avg(articles) FILTER (age <= 10) AS articles_per_run,
        sum(rejected + refused) FILTER (age <= 10) / nullif(sum(captured + refused) FILTER (age <= 10), 0) AS rejected_share
    FROM counted GROUP BY source),
newest AS (
    SELECT * FROM source_runs QUALIFY row_number() OVER (PARTITION BY source ORDER BY finished_at DESC, run_id DESC) = 1)
SELECT n.source AS name, n.kind, n.finished_at AS last_run_at, h.last_success_at, coalesce(h.failures_in_a_row, 0)::INTEGER AS failures_in_a_row,
    coalesce(h.empty_in_a_row, 0)::INTEGER AS empty_in_a_row, coalesce(h.empty_in_a_row, 0) >= 3 AS is_flagged, coalesce(h.runs, 0)::INTEGER AS runs,
    n.captured AS last_captured, n.articles AS last_articles, n.relevant AS last_relevant, n.error AS last_error, h.articles_per_run,
    h.rejected_share::DOUBLE AS rejected_share
FROM newest n LEFT JOIN health h USING (source);
COMMENT ON VIEW sources IS 'The health of each source that was ever asked; `chipdeals sources` shows it with those of sources.toml';
COMMENT ON COLUMN sources.name IS 'Name of the source in sources.toml';
COMMENT ON COLUMN sources.kind IS 'feed, sitemap, news_sitemap, listing, urls, folder or warc';
COMMENT ON COLUMN sources.last_run_at IS 'When it was asked last';
COMMENT ON COLUMN sources.last_success_at IS 'When it could be reached last; NULL where never';
COMMENT ON COLUMN sources.failures_in_a_row IS 'Runs since then in which it could not be reached; runs without a network do not count';
COMMENT ON COLUMN sources.empty_in_a_row IS 'Runs since it last yielded a page, new or known';
COMMENT ON COLUMN sources.is_flagged IS 'Whether it yielded nothing three times or more';
COMMENT ON COLUMN sources.runs IS 'Runs that count';
COMMENT ON COLUMN sources.last_captured IS 'Pages captured in the last run';
COMMENT ON COLUMN sources.last_articles IS 'Articles stored in the last run, for the first time or again';
COMMENT ON COLUMN sources.last_relevant IS 'Of these, those about chip or AI-infrastructure business';
COMMENT ON COLUMN sources.last_error IS 'Why it could not be reached in the last run; empty where it could';
COMMENT ON COLUMN sources.articles_per_run IS 'Mean of the last ten runs';
COMMENT ON COLUMN sources.rejected_share IS 'Share of the pages of the last ten runs that were refused or gave no article';
