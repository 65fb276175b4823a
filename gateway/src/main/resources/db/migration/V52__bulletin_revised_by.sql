-- Nobody adopts own words, also where they mended the words of another.

alter table bulletin add column revised_by text;
alter table bulletin add check (adopted_by <> revised_by);

comment on column bulletin.revised_by is 'Who wrote it anew last; null while it stands as it was sent';
