package org.ganlao.socialinsurance.benefit.medical;

import io.quarkus.arc.Arc;
import java.util.List;
import org.ganlao.platform.database.Sql;

/** What payment runs do, without one: a run pays all that is approved in a county, and takes its time. */
final class PaidOut {

    private PaidOut() {}

    /** What is claimed for the bill was approved and paid. */
    static void markPaid(String claim) {
        Arc.container().instance(Sql.class).get().update("""
                update benefit_payment set state = 'PAID', approved_by = 'another', approved_at = now(),
                       paid_on = date '2007-06-20', entry = gen_random_uuid()
                 where ground in (select id from medical_entry where claim = cast(? as uuid)) and state = 'PROPOSED'""", claim);
    }

    /** A supervisor annulled the payment, not the bill. */
    static void markToBeRecovered(String claim) {
        Arc.container().instance(Sql.class).get().update("""
                update benefit_payment set state = 'TO_BE_RECOVERED', because = '误付'
                 where ground in (select id from medical_entry where claim = cast(? as uuid)) and state = 'PAID'""", claim);
    }

    /** State and amount of the payments that are claimed for the bill. */
    static List<String> payments(String claim) {
        return Arc.container().instance(Sql.class).get().list("""
                select state || ' ' || amount as paid from benefit_payment
                 where ground in (select id from medical_entry where claim = cast(? as uuid))
                 order by proposed_at, amount""", row -> row.text("paid"), claim);
    }
}
