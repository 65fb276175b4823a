-- Double-entry books. A book balances by itself; an entry is never changed, only reversed by another one. The database
-- keeps the accounts' balances from the lines, so that no program can post without them, or past a floor.

create table ledger_account (
    book    varchar(120)  not null,
    code    varchar(60)   not null,
    side    varchar(6)    not null check (side in ('DEBIT', 'CREDIT')),
    floor   numeric(18,2),
    balance numeric(18,2) not null default 0,
    primary key (book, code),
    constraint ledger_account_floor check (balance >= floor)
);

comment on table ledger_account is 'Accounts of each book; balance and floor are counted on the account''s own side';

create table ledger_entry (
    id          uuid         primary key,
    number      bigint       generated always as identity unique,
    book        varchar(120) not null,
    kind        varchar(60)  not null,
    occurred_on date         not null,
    recorded_at timestamptz  not null,
    subject     varchar(120) not null,
    memo        varchar(500) not null,
    posted_by   varchar(100) not null,
    reverses    uuid         unique references ledger_entry
);

comment on column ledger_entry.subject is 'What was posted for: the id of a record of the service that owns the book';

create index ledger_entry_by_book on ledger_entry (book, number desc);
create index ledger_entry_by_day on ledger_entry (book, occurred_on);
create index ledger_entry_by_subject on ledger_entry (subject);

create table ledger_line (
    entry  uuid          not null references ledger_entry,
    place  smallint      not null,
    book   varchar(120)  not null,
    code   varchar(60)   not null,
    debit  numeric(18,2) not null check (debit >= 0),
    credit numeric(18,2) not null check (credit >= 0),
    primary key (entry, place),
    foreign key (book, code) references ledger_account,
    check ((debit = 0) <> (credit = 0))
);

create index ledger_line_by_account on ledger_line (book, code);

create table ledger_closed_month (
    book      varchar(120) not null,
    month     date         not null check (month = date_trunc('month', month)),
    closed_by varchar(100) not null,
    closed_at timestamptz  not null,
    primary key (book, month)
);

create function ledger_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: a posting is reversed, not changed', tg_table_name
        using errcode = 'insufficient_privilege';
end $$;

create trigger ledger_entry_append_only before update or delete or truncate on ledger_entry
    for each statement execute function ledger_append_only();
create trigger ledger_line_append_only before update or delete or truncate on ledger_line
    for each statement execute function ledger_append_only();

create trigger ledger_closed_month_append_only before update or delete or truncate on ledger_closed_month
    for each statement execute function ledger_append_only();

-- An account begins with nothing, and only its lines move it: the update below, in a trigger, is the one that may.
create function ledger_account_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and new.balance <> 0 or tg_op <> 'INSERT' and pg_trigger_depth() < 2 then
        raise exception 'account % of % is moved by postings only', coalesce(new.code, old.code), coalesce(new.book, old.book)
            using errcode = 'insufficient_privilege';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger ledger_account_kept before insert or update or delete on ledger_account
    for each row execute function ledger_account_kept();

-- Whoever posts holds the book open until the transaction ends; closing a month waits for that.
create function ledger_month_open() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('ledger/' || books.book, 0))
       from (select distinct book from posted order by book) books;
    if exists (select from posted e
                 join ledger_closed_month m on m.book = e.book and m.month = date_trunc('month', e.occurred_on)) then
        raise exception 'the month is closed' using errcode = 'check_violation', constraint = 'ledger_month_open';
    end if;
    return null;
end $$;

create trigger ledger_entry_month_open after insert on ledger_entry referencing new table as posted
    for each statement execute function ledger_month_open();

-- All lines of an entry come in one statement, and none later. Accounts are locked in their order, so that two postings never wait for
-- each other in a circle.
create function ledger_take_lines() returns trigger language plpgsql as $$
begin
    if exists (select from posted l join ledger_entry e on e.id = l.entry
                group by l.entry, e.book
               having sum(l.debit) <> sum(l.credit) or bool_or(l.book <> e.book)) then
        raise exception 'an entry does not balance in its book' using errcode = 'check_violation',
            constraint = 'ledger_entry_balances';
    end if;
    if exists (select from (select distinct entry from posted) told
                 join ledger_line l on l.entry = told.entry
                where not exists (select from posted p where p.entry = l.entry and p.place = l.place)) then
        raise exception 'an entry takes no lines later: a posting is reversed, not changed'
            using errcode = 'insufficient_privilege';
    end if;
    perform from ledger_account a
      where (a.book, a.code) in (select l.book, l.code from posted l)
      order by a.book, a.code for no key update;
    update ledger_account a
       set balance = a.balance + case a.side when 'DEBIT' then moved.debit else -moved.debit end
      from (select l.book, l.code, sum(l.debit - l.credit) as debit from posted l group by 1, 2) moved
     where a.book = moved.book and a.code = moved.code;
    return null;
end $$;

create trigger ledger_line_taken after insert on ledger_line referencing new table as posted
    for each statement execute function ledger_take_lines();
