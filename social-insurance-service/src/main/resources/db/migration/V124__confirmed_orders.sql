alter table payment_order
    add column back_dated   boolean not null default false,
    add column confirmed_by text    check (confirmed_by <> issued_by),
    add column in_force     boolean not null
        generated always as (annul_reason is null and (not back_dated or confirmed_by is not null)) stored,
    add check (confirmed_by is null or back_dated);

alter table payment_order alter column back_dated drop default;

comment on column payment_order.back_dated is 'Entered when its time limit had passed, as delivered on paper then; in force once another person confirms it';
comment on column payment_order.in_force is 'Whether late fees follow from it';

create or replace function ordered_of(of_region text, of_payer text, of_insurance text, of_month date) returns numeric stable
    language sql as $$
    select coalesce(sum(m.amount - m.met), 0)
      from payment_order o join payment_order_month m on m.payment_order = o.id
     where o.in_force and o.employer = of_payer and o.region = of_region and m.insurance = of_insurance and m.month = of_month
$$;
