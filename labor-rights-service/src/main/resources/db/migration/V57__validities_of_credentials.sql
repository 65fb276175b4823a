create table inspector_earlier_validity (
    inspector   uuid not null references inspector,
    place       int  not null,
    valid_from  date not null,
    valid_until date not null,
    primary key (inspector, place),
    check (valid_until >= valid_from)
);

comment on table inspector_earlier_validity is 'Times for which a credential was given before it was renewed';

-- One that was renewed for a later time may be revoked in the time before
alter table inspector drop constraint inspector_check1;
