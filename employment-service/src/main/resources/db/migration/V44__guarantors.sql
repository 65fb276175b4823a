alter table microloan
    add column secured_on       date,
    add column secured_by       text,
    add column waiver_community uuid references credit_community,
    add column waiver_ground    text,
    add check (num_nulls(secured_on, secured_by) in (0, 2)),
    add check (num_nulls(waiver_community, waiver_ground) in (0, 2)),
    add check (waiver_community is null or secured_on is not null),
    add check (batch is null or waiver_community is null or waiver_community = community);

comment on column microloan.secured_on is 'Day on which guarantors were named, or the counter-guarantee waived';
comment on column microloan.waiver_community is 'Credit community for whose borrowers the counter-guarantee is waived';

create index microloan_waived on microloan (waiver_community) where waiver_community is not null;

create table microloan_guarantor (
    id        uuid          primary key,
    loan      uuid          not null references microloan,
    id_kind   text          not null,
    id_cipher bytea         not null,
    id_key    text          not null,
    id_index  bytea         not null,
    person    text          not null,
    amount    numeric(18,2) not null check (amount > 0),
    place     int           check (place between 1 and 100),
    unique (loan, id),
    unique (loan, id_index)
);

comment on table microloan_guarantor is 'Who stands to the guarantee fund for a loan (反担保), each for an amount';
comment on column microloan_guarantor.place is
    'Which of the loans for which the person may stand at a time this one is; null once released with the end of the loan';

create unique index microloan_guarantor_place on microloan_guarantor (id_index, place) where place is not null;
create index microloan_guarantor_person on microloan_guarantor (person);

create function microloan_guarantor_is_another() returns trigger language plpgsql as $$
begin
    if exists (select from microloan where id = new.loan and id_index = new.id_index) then
        raise exception 'the borrower of loan % is not its guarantor', new.loan using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger microloan_guarantor_is_another before insert on microloan_guarantor
    for each row execute function microloan_guarantor_is_another();

alter table microloan_movement
    add column guarantor uuid,
    add foreign key (loan, guarantor) references microloan_guarantor (loan, id),
    add check (guarantor is null or kind = 'RECOVERY');

comment on column microloan_movement.guarantor is 'Who paid the fund, of a recovery that the borrower did not pay himself';
