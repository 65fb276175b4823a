delete from month_to_bill m
 using month_to_bill other
 where other.region = m.region and other.payer = m.payer and other.month = m.month and (other.since, other.id) < (m.since, m.id);

drop index month_to_bill_payer;
create unique index month_to_bill_payer on month_to_bill (region, payer, month);
