alter table administrative_suit
    add column disputed_fine numeric(18, 2) check (disputed_fine >= 0),
    add column carried_out   boolean        not null default false,
    add check (disputed_fine is null or inspection_case is not null),
    add check (inspection_case is not null or not carried_out);

comment on column administrative_suit.disputed_fine is
    'Yuan of the penalty of the inspectorate when it was sued about; null where an earlier release did not keep it';
comment on column administrative_suit.carried_out is
    'Whether a judgment that set the penalty aside or changed it has taken effect: that does not come back';

-- The last known fine of the penalty that was decided by the day of the suit
update administrative_suit
   set disputed_fine = inspection_case.fine
  from inspection_case, court_stage
 where inspection_case.id = administrative_suit.inspection_case
   and court_stage.administrative_suit = administrative_suit.id
   and court_stage.place = 0
   and inspection_case.decided_on <= court_stage.filed_on;

-- What took effect: the last judgment of a suit that is final, and the one before a retrial; with the judgment before it that it left
update administrative_suit
   set carried_out = true
 where inspection_case is not null
   and exists (
       select from court_stage said
        join court_stage effective on effective.administrative_suit = said.administrative_suit and effective.place >= said.place
        where said.administrative_suit = administrative_suit.id
          and (said.result = 'REVOKED' or said.changed_fine is not null)
          and (exists (select from court_stage retrial
                        where retrial.administrative_suit = said.administrative_suit
                          and retrial.place = effective.place + 1 and retrial.instance = 'RETRIAL')
               or administrative_suit.state = 'FINAL'
              and not exists (select from court_stage later
                               where later.administrative_suit = said.administrative_suit and later.place > effective.place))
          and not exists (select from court_stage between_them
                           where between_them.administrative_suit = said.administrative_suit
                             and between_them.place > said.place and between_them.place <= effective.place
                             and between_them.result not in ('UPHELD', 'WITHDRAWN')));
