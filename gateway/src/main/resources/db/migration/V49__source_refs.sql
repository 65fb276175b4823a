-- What somebody asks for bears the asker's own reference, so that asking again is noticed also after the stored answer is gone.
alter table reading_extract
    add column client     text,
    add column source_ref text,
    add check ((client is null) = (source_ref is null));

create unique index reading_extract_source_ref on reading_extract (client, source_ref);

alter table reconciliation
    add column client     text,
    add column source_ref text,
    add check ((client is null) = (source_ref is null));

comment on column reconciliation.source_ref is 'Of all that were begun by one request; null of those that nobody asked for';

create unique index reconciliation_source_ref on reconciliation (client, source_ref, domain);
