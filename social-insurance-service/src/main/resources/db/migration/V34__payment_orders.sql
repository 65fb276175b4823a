create table payment_order (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    region       text          not null,
    employer     text          not null,
    issued_on    date          not null,
    pay_until    date          not null check (pay_until > issued_on),
    amount       numeric(18,2) not null check (amount > 0),
    issued_by    text          not null,
    annulled_by  text,
    entry        bigint        not null default nextval('contribution_entry'),
    unique (client, source_ref),
    check ((annul_reason is null) = (annulled_by is null)),
    check (annulled_by <> issued_by)
);

comment on table payment_order is 'An employer is ordered to pay what is overdue within a time limit; unheeded, it makes late fees due';

create index payment_order_list on payment_order (region, issued_on desc, id desc);
create index payment_order_employer on payment_order (employer, region);

create table payment_order_month (
    payment_order uuid          not null references payment_order,
    insurance     text          not null,
    month         date          not null,
    amount        numeric(18,2) not null check (amount > 0),
    met           numeric(18,2) not null default 0 check (met between 0 and amount),
    primary key (payment_order, insurance, month)
);

comment on column payment_order_month.amount is 'Open when the order was issued, beyond what earlier orders ask for';
comment on column payment_order_month.met is 'Of it, what was paid since or a bill took back';
