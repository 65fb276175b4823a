create table case_review (
    id            uuid         primary key,
    version       int          not null check (version > 0),
    client        text         not null,
    source_ref    text         not null,
    recorded_at   timestamptz  not null,
    annul_reason  text,
    last_step_on  date         not null,
    region        text         not null,
    officer       text         not null,
    from_day      date         not null,
    until_day     date         not null,
    drawn_on      date         not null,
    reviewer      text         not null,
    seed          text         not null,
    population    int          not null check (population > 0),
    criteria_from date         not null,
    state         text         not null check (state in ('DRAWN', 'CONCLUDED', 'ANNULLED')),
    average       numeric(5,2) check (average between 0 and 100),
    grade         text         check (grade in ('EXCELLENT', 'PASSED', 'FAILED')),
    unique (client, source_ref),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check (until_day >= from_day and drawn_on > until_day),
    check (reviewer <> officer),
    check ((average is null) = (grade is null)),
    check (state <> 'CONCLUDED' or grade is not null)
);

comment on table case_review is 'Reviews of how well officers handle cases (案卷评查), each with a sample drawn by its seed';

create index case_review_list on case_review (region, drawn_on desc, id desc);
create index case_review_officer on case_review (officer);

create table case_review_sample (
    case_review uuid not null references case_review,
    place       int  not null,
    kind        text not null,
    case_id     uuid not null,
    score       int  check (score between 0 and 100),
    primary key (case_review, place)
);

create table case_review_deduction (
    case_review uuid not null references case_review,
    place       int  not null,
    case_id     uuid not null,
    criterion   text not null,
    points      int  not null check (points > 0),
    finding     text not null,
    primary key (case_review, place)
);
