-- Those whose enrolment gave way before closure_worker said so: they wait, as all others that gave way since.
update closure_worker
   set enrolment = null, gave_way = gave_way + 1
 where enrolment in (select id from new_start
                      where annul_reason = '人员标识更替，查明已列入 · The token was replaced, and the person is enrolled already');
