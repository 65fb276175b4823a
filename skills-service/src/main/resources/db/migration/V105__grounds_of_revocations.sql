alter table certificate
    add column revoked_for text check (revoked_for in ('TRAINING', 'EXAM', 'HOLDER', 'ENTRY')),
    add check (revoked_for is null or state = 'REVOKED');

comment on column certificate.revoked_for is 'Where the ground lies; null where it was not stated';
