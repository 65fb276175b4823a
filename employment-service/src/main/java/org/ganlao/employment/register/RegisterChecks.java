package org.ganlao.employment.register;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.platform.record.RecordChecks;

/** What an entry of a register must hold against the calendar and the regions. */
@ApplicationScoped
public class RegisterChecks {

    /** Condition of a list on the entries {@code r} that exist on the day {@code :day}. */
    public static final String EXISTS_ON =
            "r.annulReason is null and r.entry.openedOn <= :day and (r.entry.closedOn is null or r.entry.closedOn > :day)";

    private final RecordChecks records;

    RegisterChecks(RecordChecks records) {
        this.records = records;
    }

    /** @param pointer of the entry in the request */
    public void require(Entry stated, String pointer) {
        records.requirePast(stated.openedOn(), pointer + "/openedOn");
        records.requirePast(stated.closedOn(), pointer + "/closedOn");
        records.requireOwnRegion(stated.region(), stated.openedOn(), pointer + "/region");
    }

    public void require(StatedClosing stated) {
        records.requirePast(stated.closedOn(), "/closedOn");
    }
}
