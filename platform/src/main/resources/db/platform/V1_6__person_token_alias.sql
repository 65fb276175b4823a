-- Every replacement of a person token that this service has made or heard of. Tokens that replacements connect name one
-- person; current_token is the one that stands for all of them now.
create table person_token_alias (
    old_token     varchar(32) not null,
    new_token     varchar(32) not null,
    replaced_at   timestamptz not null,
    current_token varchar(32) not null,
    primary key (old_token, new_token, replaced_at),
    check (old_token <> new_token)
);

create index person_token_alias_new on person_token_alias (new_token);
create index person_token_alias_current on person_token_alias (current_token);
