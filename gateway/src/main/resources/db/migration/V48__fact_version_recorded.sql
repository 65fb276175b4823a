-- What has changed since an instant is found without reading all versions; they come in about the order in which they were recorded.
create index fact_version_recorded on projection.fact_version using brin (recorded_at)
    with (pages_per_range = 32, autosummarize = on);
