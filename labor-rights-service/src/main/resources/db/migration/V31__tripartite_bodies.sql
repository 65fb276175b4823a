create table tripartite_body (
    id             uuid        primary key,
    version        int         not null check (version > 0),
    client         text        not null,
    source_ref     text        not null,
    recorded_at    timestamptz not null,
    annul_reason   text,
    last_step_on   date        not null,
    state          text        not null check (state in ('STANDING', 'DISSOLVED', 'ANNULLED')),
    region         text        not null,
    name           text        not null,
    established_on date        not null,
    government     text        not null,
    trade_union    text        not null,
    employers      text        not null,
    dissolved_on   date,
    unique (client, source_ref),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check ((state = 'DISSOLVED') <= (dissolved_on is not null)),
    check (dissolved_on >= established_on)
);

comment on table tripartite_body is 'Bodies in which government, union and employers of a region deal with labour relations (劳动关系三方协调机制)';

create index tripartite_body_list on tripartite_body (region, established_on desc, id desc);

create table tripartite_meeting (
    id                 uuid        primary key,
    version            int         not null check (version > 0),
    client             text        not null,
    source_ref         text        not null,
    recorded_at        timestamptz not null,
    annul_reason       text,
    body               uuid        not null references tripartite_body,
    region             text        not null,
    held_on            date        not null,
    agenda             text        not null,
    government_present int         not null check (government_present >= 0),
    union_present      int         not null check (union_present >= 0),
    employers_present  int         not null check (employers_present >= 0),
    unique (client, source_ref)
);

create index tripartite_meeting_list on tripartite_meeting (region, held_on desc, id desc);
create index tripartite_meeting_body on tripartite_meeting (body);

create table tripartite_resolution (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    last_step_on date        not null,
    meeting      uuid        not null references tripartite_meeting,
    region       text        not null,
    passed_on    date        not null,
    resolution   text        not null,
    responsible  text        not null check (responsible in ('GOVERNMENT', 'UNION', 'EMPLOYERS')),
    unit         text        not null,
    due_on       date        not null,
    state        text        not null check (state in ('OPEN', 'FULFILLED', 'ANNULLED')),
    fulfilled_on date,
    unique (client, source_ref),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check ((state = 'FULFILLED') <= (fulfilled_on is not null)),
    check (due_on >= passed_on),
    check (fulfilled_on >= passed_on)
);

create index tripartite_resolution_list on tripartite_resolution (region, due_on, id);
create index tripartite_resolution_meeting on tripartite_resolution (meeting);

create table fulfilment_report (
    tripartite_resolution uuid not null references tripartite_resolution,
    place                 int  not null,
    reported_on           date not null,
    words                 text not null,
    primary key (tripartite_resolution, place)
);

create table plan_opinion (
    id                uuid        primary key,
    version           int         not null check (version > 0),
    client            text        not null,
    source_ref        text        not null,
    recorded_at       timestamptz not null,
    annul_reason      text,
    meeting           uuid        not null references tripartite_meeting,
    plan              uuid        not null references staff_placement_plan,
    region            text        not null,
    given_on          date        not null,
    government_stance text        not null check (government_stance in ('AGREES', 'AGREES_WITH_CHANGES', 'OBJECTS')),
    union_stance      text        not null check (union_stance in ('AGREES', 'AGREES_WITH_CHANGES', 'OBJECTS')),
    employers_stance  text        not null check (employers_stance in ('AGREES', 'AGREES_WITH_CHANGES', 'OBJECTS')),
    words             text        not null,
    unique (client, source_ref)
);

comment on table plan_opinion is 'What meetings of all three sides said of staff-placement plans before their review';

create unique index plan_opinion_once on plan_opinion (meeting, plan) where annul_reason is null;
create index plan_opinion_list on plan_opinion (region, given_on desc, id desc);
create index plan_opinion_plan on plan_opinion (plan);
