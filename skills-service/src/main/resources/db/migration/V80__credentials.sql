create table credential_key (
    id             text        primary key,
    client         text,
    source_ref     text,
    public_key     text        not null,
    key_id         text,
    private_key    bytea,
    state          text        not null check (state in ('SIGNING', 'PUBLISHED', 'RETIRED', 'REVOKED')),
    made_at        timestamptz not null,
    reason         text        not null,
    changed_at     timestamptz not null,
    withdrawn_for  text,
    unique (client, source_ref),
    check ((client is null) = (source_ref is null)),
    check ((state = 'SIGNING') = (private_key is not null)),
    check ((private_key is null) = (key_id is null)),
    check ((state in ('RETIRED', 'REVOKED')) = (withdrawn_for is not null))
);

comment on table credential_key is 'Keys with which credentials are signed, and by which they are verified for as long as they are published';
comment on column credential_key.id is 'Thumbprint of the public key (RFC 7638)';
comment on column credential_key.public_key is 'JSON Web Key';
comment on column credential_key.private_key is 'JSON Web Key, sealed under the data key key_id; destroyed when the key signs no more';

create unique index credential_key_signing on credential_key (state) where state = 'SIGNING';
create index credential_key_sealed on credential_key (key_id) where private_key is not null;

create table credential_status (
    certificate uuid primary key references certificate deferrable initially deferred,
    list        int  not null check (list > 0),
    position    int  not null check (position between 0 and 131071),
    state       text not null check (state in ('VALID', 'SUSPENDED', 'REVOKED', 'REPLACED')),
    unique (list, position)
);

comment on table credential_status is 'Where the published status lists say how each certificate stands';
comment on column credential_status.position is 'Drawn by lot, so that it tells nothing of the certificate and its neighbours';

create index credential_status_marked on credential_status (list) where state <> 'VALID';
