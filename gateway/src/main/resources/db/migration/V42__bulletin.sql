-- What regions tell of their work: sent up, read by the office, published by a second person. And what was found out and seen
-- elsewhere: research reports and exchange visits.

create table bulletin (
    id            uuid        primary key,
    version       int         not null check (version > 0),
    region        text        collate "C" not null,
    category      text        not null,
    happened_on   date        not null,
    author        text        not null check (length(author) between 1 and 100),
    title         text        not null check (length(title) between 1 and 200),
    summary       text        not null check (length(summary) between 1 and 500),
    text          text        not null check (length(text) between 1 and 20000),
    client        text        not null,
    source_ref    text        not null,
    sent_by       text        not null,
    sent_at       timestamptz not null,
    sent_on       date        not null,
    state         text        not null check (state in
                  ('SUBMITTED', 'RETURNED', 'ADOPTED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN')),
    adopted_by    text,
    adopted_at    timestamptz,
    published_by  text,
    published_at  timestamptz,
    decided_by    text,
    decided_at    timestamptz,
    opinion       text        check (length(opinion) between 1 and 500),
    unique (client, source_ref),
    check (adopted_by <> sent_by),
    check (published_by <> adopted_by),
    check (num_nulls(adopted_by, adopted_at) in (0, 2)),
    check (num_nulls(published_by, published_at) in (0, 2)),
    check (num_nulls(decided_by, decided_at) in (0, 2)),
    check ((state in ('ADOPTED', 'PUBLISHED', 'WITHDRAWN')) = (adopted_by is not null)),
    check ((state in ('PUBLISHED', 'WITHDRAWN')) = (published_by is not null)),
    check ((state in ('RETURNED', 'DECLINED', 'WITHDRAWN')) <= (opinion is not null and decided_by is not null))
);

comment on column bulletin.author is 'Office that wrote it, no person';
comment on column bulletin.decided_by is 'Who sent it back, declined it or took it back, and why: opinion';

create index bulletin_published on bulletin (published_at desc, id desc) where state = 'PUBLISHED';
create index bulletin_sent on bulletin (sent_at desc, id desc);
create index bulletin_of_region on bulletin (region, sent_on);

create table outreach (
    id            uuid        primary key,
    version       int         not null check (version > 0),
    region        text        collate "C" not null,
    kind          text        not null check (kind in ('RESEARCH', 'VISIT_OUT', 'VISIT_IN')),
    title         text        not null check (length(title) between 1 and 200),
    partner       text        check (length(partner) between 1 and 200),
    begins        date        not null,
    ends          date        not null,
    persons       bigint       check (persons > 0),
    item          bigint,
    outcome       text        not null check (length(outcome) between 1 and 4000),
    client        text        not null,
    source_ref    text        not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    annul_reason  text        check (length(annul_reason) between 1 and 500),
    unique (client, source_ref),
    check (begins <= ends),
    check ((kind = 'RESEARCH') = (partner is null)),
    check ((kind = 'RESEARCH') or persons is not null)
);

comment on table outreach is 'Research reports, visits to others and visits of others';
comment on column outreach.item is 'Item of the plan that it is about; may be null';

create index outreach_of_region on outreach (region, ends);
