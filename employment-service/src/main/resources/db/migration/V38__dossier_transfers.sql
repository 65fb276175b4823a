create table dossier_transfer (
    id             uuid        primary key,
    version        int         not null check (version > 0),
    client         text        not null,
    source_ref     text        not null,
    recorded_at    timestamptz not null,
    annul_reason   text,
    id_kind        text        not null,
    id_cipher      bytea       not null,
    id_key         text        not null,
    id_index       bytea       not null,
    person         text        not null,
    registration   uuid        not null references job_seeker,
    holding_region text        not null,
    region         text        not null,
    asked_on       date        not null,
    asked_by       text        not null,
    ground         text        not null,
    state          text        not null check (state in ('ASKED', 'RELEASED', 'REFUSED', 'WITHDRAWN')),
    decided_on     date,
    decided_by     text,
    decision       text,
    unique (client, source_ref),
    check (holding_region <> region),
    check (decided_on >= asked_on),
    check ((state = 'ASKED') = (decided_on is null)),
    check (num_nulls(decided_on, decided_by) in (0, 2)),
    check (state <> 'RELEASED' or decided_by <> asked_by),
    check (state <> 'REFUSED' or decision is not null)
);

comment on table dossier_transfer is 'One county asks another for the file of a job seeker; released, the registration belongs to it';
comment on column dossier_transfer.region is 'The county that asks';
comment on column dossier_transfer.ground is 'Why the person is to be looked after there';

create unique index dossier_transfer_asked_once on dossier_transfer (registration) where state = 'ASKED';
create index dossier_transfer_document on dossier_transfer (id_index);
create index dossier_transfer_receiving on dossier_transfer (region, asked_on desc, id desc);
create index dossier_transfer_holding on dossier_transfer (holding_region, asked_on desc, id desc);
