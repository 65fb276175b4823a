create temp table if not exists staged_version (
    fact_id uuid, version int, recorded_at timestamptz, domain text, event_id uuid
) on commit delete rows;

create temp table if not exists staged_reading (
    fact_id uuid, version int, measure text collate "C", leg smallint, ordinal smallint,
    region text collate "C", occurred_on date, value numeric(18,2), member text collate "C"
) on commit delete rows;

create temp table if not exists staged_alias (
    old_member text collate "C", new_member text collate "C", recorded_at timestamptz
) on commit delete rows;

create temp table if not exists told (
    fact_id uuid, version int, recorded_at timestamptz, domain text
) on commit delete rows;

create temp table if not exists fresh (
    fact_id uuid, version int, known_from timestamptz, known_to timestamptz, predecessor int
) on commit delete rows;

create temp table if not exists heard (
    domain text, last_recorded_at timestamptz, versions bigint
) on commit delete rows;

create temp table if not exists change (
    measure text collate "C", region text collate "C", occurred_on date, value numeric(18,2), readings int,
    member text collate "C", fact_id uuid
) on commit delete rows;

create temp table if not exists renamed (
    member text collate "C", old_canonical text collate "C", new_canonical text collate "C"
) on commit delete rows;

create temp table if not exists affected (
    measure text collate "C", year smallint, member text collate "C",
    fact_id uuid, occurred_on date, region text collate "C", recount boolean
) on commit delete rows;

create temp table if not exists held (
    measure text collate "C", year smallint, member text collate "C",
    fact_id uuid, occurred_on date, region text collate "C", is_new boolean
) on commit delete rows;

create temp table if not exists winner (
    measure text collate "C", year smallint, member text collate "C",
    fact_id uuid, occurred_on date, region text collate "C", moved boolean
) on commit delete rows;

create temp table if not exists moved (
    measure text collate "C", region text collate "C", month date, value numeric, readings bigint
) on commit delete rows;
