create table month_to_bill (
    id     uuid primary key,
    region text not null,
    payer  text collate "C" not null,
    month  date not null check (extract(day from month) = 1),
    since  date not null
);

comment on table month_to_bill is 'A month that was billed before something of its payer changed: the next run of it makes the difference bills';
comment on column month_to_bill.since is 'Day on which the first such change was entered';

create index month_to_bill_payer on month_to_bill (region, payer, month);
create index month_to_bill_list on month_to_bill (month, id);
