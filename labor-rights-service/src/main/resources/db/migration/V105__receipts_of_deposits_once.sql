-- A bank's receipt is for one payment
alter table deposit_payment add column receipt_once boolean not null default true;

comment on column deposit_payment.receipt_once is
    'False where an earlier release accepted the receipt of a standing payment once more';

update deposit_payment again
   set receipt_once = false
 where annul_reason is null
   and exists (select from deposit_payment first
                where first.receipt = again.receipt and first.annul_reason is null and first.id <> again.id
                  and (first.recorded_at, first.id) < (again.recorded_at, again.id));

create unique index deposit_payment_receipt on deposit_payment (receipt) where annul_reason is null and receipt_once;
