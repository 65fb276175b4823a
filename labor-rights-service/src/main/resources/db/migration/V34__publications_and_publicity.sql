create table publication_item (
    id                uuid        primary key,
    version           int         not null check (version > 0),
    client            text        not null,
    source_ref        text        not null,
    recorded_at       timestamptz not null,
    annul_reason      text,
    last_step_on      date        not null,
    state             text        not null check (state in ('STANDING', 'ENDED', 'ANNULLED')),
    region            text        not null,
    title             text        not null,
    category          text        not null,
    unit              text        not null,
    publication_cycle text        not null check (publication_cycle in ('MONTHLY', 'QUARTERLY', 'YEARLY', 'ONCE')),
    listed_on         date        not null,
    first_due_on      date        not null,
    next_due_on       date,
    unique (client, source_ref),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check (first_due_on >= listed_on),
    check (next_due_on >= first_due_on),
    check (state = 'STANDING' or next_due_on is null)
);

comment on table publication_item is 'Catalogue of what departments make public (政务公开目录)';

create index publication_item_list on publication_item (region, listed_on desc, id desc);
create index publication_item_due on publication_item (next_due_on) where next_due_on is not null;

create table publication (
    publication_item uuid not null references publication_item,
    place_in_order   int  not null,
    due_on           date not null,
    published_on     date not null,
    place            text not null,
    primary key (publication_item, place_in_order)
);

create table publicity_activity (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    held_on      date        not null,
    form         text        not null check (form in ('LECTURE', 'CONSULTATION', 'EXHIBITION', 'MEDIA', 'TRAINING')),
    audience     text        not null check (audience in ('EMPLOYERS', 'WORKERS', 'OFFICERS', 'EVERYBODY')),
    topic        text        not null,
    reached      int         not null check (reached >= 0),
    materials    int         not null check (materials >= 0),
    result       text        not null,
    unique (client, source_ref)
);

comment on table publicity_activity is 'Activities by which people are told of labour law (普法宣传)';

create index publicity_activity_list on publicity_activity (region, held_on desc, id desc);
