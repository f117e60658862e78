-- All kinds of facts in one shape: who, what, whom, how much, and where it stands.
CREATE OR REPLACE VIEW facts AS
WITH found AS (
    SELECT 'company:' || article_id || ':' || start_char || ':' || m.found_company_id AS fact_id, article_id, 'company' AS kind, c.name AS subject,
           'is mentioned' AS predicate, m.text AS object, NULL::DOUBLE AS value, NULL::VARCHAR AS unit, sentence_no, start_char, end_char, confidence
    FROM company_mentions m JOIN companies c USING (company_id)
    UNION ALL
    SELECT 'person:' || p.article_id || ':' || p.person_id, p.article_id, 'person', p.name, p.role, c.name, NULL, NULL,
           m.sentence_no, m.start_char, m.end_char, m.confidence
    FROM article_people p
    JOIN (SELECT article_id, person_id, arg_min(sentence_no, start_char) AS sentence_no, min(start_char) AS start_char,
                 arg_min(end_char, start_char) AS end_char, arg_min(confidence, start_char) AS confidence
          FROM person_mentions WHERE NOT starts_with(rule, 'people.coreference.') GROUP BY ALL) m USING (article_id, person_id)
    LEFT JOIN companies c USING (company_id)
    UNION ALL
    SELECT 'figure:' || figure_id, article_id, 'figure', c.name, metric, text, value, unit, sentence_no, start_char, end_char, confidence
    FROM figures LEFT JOIN companies c USING (company_id)
    UNION ALL
    SELECT 'quote:' || quote_id, article_id, 'quote', speaker, 'said', text, NULL, NULL, sentence_no, start_char, end_char, confidence
    FROM quotes
    UNION ALL
    SELECT 'deal:' || d.deal_id || ':' || p.role || ':' || coalesce(p.found_company_id, p.name), r.article_id, 'deal', p.name, p.role, d.deal_type,
           d.value, d.unit, r.sentence_no, r.start_char, r.end_char, d.confidence
    FROM deals d
    JOIN deal_parties p USING (deal_id)
    JOIN (SELECT deal_id, article_id, sentence_no, start_char, end_char FROM deal_reports
          QUALIFY row_number() OVER (PARTITION BY deal_id ORDER BY start_char) = 1) r USING (deal_id)
)
SELECT f.fact_id, f.article_id, f.kind, f.subject, f.predicate, f.object, f.value, f.unit, s.text AS evidence, s.text_en AS evidence_en,
       f.start_char, f.end_char, a.published_at, a.source, a.url, f.confidence
FROM found f
JOIN articles a USING (article_id)
LEFT JOIN sentences s USING (article_id, sentence_no);
COMMENT ON VIEW facts IS 'All facts in one shape. company: (name, is mentioned, text); person: (name, role, company); figure: (company, metric, text); quote: (speaker, said, text); deal: one row a party (company, role, deal_type). evidence is the sentence';
COMMENT ON COLUMN facts.fact_id IS 'Kind and identifier';
COMMENT ON COLUMN facts.article_id IS 'The article';
COMMENT ON COLUMN facts.kind IS 'company, person, figure, quote or deal';
COMMENT ON COLUMN facts.subject IS 'Name of the company or person the fact is about';
COMMENT ON COLUMN facts.predicate IS 'is mentioned, a role, a metric, said';
COMMENT ON COLUMN facts.object IS 'What is said of the subject, as written';
COMMENT ON COLUMN facts.value IS 'The number of a figure or deal';
COMMENT ON COLUMN facts.unit IS 'The unit of value';
COMMENT ON COLUMN facts.evidence IS 'The sentence in the source language';
COMMENT ON COLUMN facts.evidence_en IS 'The sentence in English';
COMMENT ON COLUMN facts.start_char IS 'First code point in articles.text';
COMMENT ON COLUMN facts.end_char IS 'One past the last code point';
COMMENT ON COLUMN facts.published_at IS 'Instant of publication of the article';
COMMENT ON COLUMN facts.source IS 'Name of the source';
COMMENT ON COLUMN facts.url IS 'Canonical URL of the article';
COMMENT ON COLUMN facts.confidence IS 'How sure the rule is, 0 to 1';
