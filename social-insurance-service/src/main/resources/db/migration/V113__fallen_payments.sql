alter table benefit_payment add column fell boolean not null default false check (not fell or state = 'ANNULLED');

comment on column benefit_payment.fell is 'Struck out because its ground fell away, and not proposed anew since';

create index benefit_payment_fell on benefit_payment (ground) where fell;
