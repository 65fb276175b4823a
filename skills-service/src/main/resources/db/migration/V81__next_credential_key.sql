alter table credential_key
    add column proposed_by text,
    add column approved_by text,
    add column approved_at timestamptz,
    add column signs_from timestamptz,
    add column retirement_proposed_by text,
    add column retirement_reason text,
    add column retirement_approved_by text,
    drop constraint credential_key_state_check,
    drop constraint credential_key_check1,
    add constraint credential_key_state
        check (state in ('PROPOSED', 'NEXT', 'SIGNING', 'PUBLISHED', 'RETIRED', 'REVOKED')),
    add constraint credential_key_private_half
        check ((state in ('PROPOSED', 'NEXT', 'SIGNING')) = (private_key is not null)),
    add constraint credential_key_proposed
        check (state <> 'PROPOSED' or (proposed_by is not null and approved_by is null)),
    add constraint credential_key_follows check (state <> 'NEXT' or (approved_by is not null and signs_from is not null)),
    add constraint credential_key_two_persons check (approved_by <> proposed_by),
    add constraint credential_key_approval check ((approved_by is null) = (approved_at is null)),
    add constraint credential_key_retirement check ((retirement_proposed_by is null) = (retirement_reason is null)),
    add constraint credential_key_retired_by_two check (retirement_approved_by <> retirement_proposed_by);

comment on column credential_key.private_key is
    'JSON Web Key, sealed under the data key key_id; destroyed when the key signs no more, or never will';
comment on column credential_key.proposed_by is 'Subject; null for a key that had to be made at once';
comment on column credential_key.signs_from is
    'When all who keep the published keys for as long as they may have heard of it; null for a key that signed at once';

create unique index credential_key_next on credential_key (state) where state = 'NEXT';
