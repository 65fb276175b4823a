create table injury_rate_review (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    year         int         not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    approved_by  text,
    approved_at  timestamptz,
    employers    bigint      not null default 0,
    lowered      bigint      not null default 0,
    raised       bigint      not null default 0,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null))
);

comment on table injury_rate_review is 'The yearly review of the floating rates of work-injury insurance in a region';

create unique index injury_rate_review_once on injury_rate_review (region, year) where annul_reason is null;
create index injury_rate_review_list on injury_rate_review (region, recorded_at desc, id desc);

create table injury_rate (
    review         uuid          not null references injury_rate_review,
    employer       text          not null,
    region         text          not null,
    industry_class int           not null check (industry_class in (2, 3)),
    valid_from     date          not null,
    paid_in        numeric(18,2) not null,
    paid_out       numeric(18,2) not null,
    factor         int           not null check (factor in (50, 80, 100, 120, 150)),
    primary key (review, employer)
);

comment on table injury_rate is 'By what percentage of its industry''s rate an employer pays, as a review found';
comment on column injury_rate.paid_in is 'What the employer paid in the year before';
comment on column injury_rate.paid_out is 'What the fund paid for its injured in the year before';

create index injury_rate_employer on injury_rate (employer, valid_from);

create view injury_rate_in_force as
select distinct on (r.employer, r.valid_from) r.employer, r.valid_from, r.factor
  from injury_rate r join injury_rate_review v on v.id = r.review
 where v.annul_reason is null and v.approved_by is not null
 order by r.employer, r.valid_from, v.approved_at desc;

comment on view injury_rate_in_force is 'Per employer, from each first day on, the percentage of its industry''s rate; 100 where there is no row';
