package org.ganlao.employment.seeking.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.employment.seeking.jobseeker.Ages;
import org.ganlao.employment.seeking.transfer.domain.Departure;
import org.ganlao.employment.seeking.transfer.domain.Return;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.RecordChecks;

/** What a departure must hold against the calendar, the regions and the person's age. */
@ApplicationScoped
class TransferChecks {

    private final RecordChecks records;
    private final Ages ages;

    TransferChecks(RecordChecks records, Ages ages) {
        this.records = records;
        this.ages = ages;
    }

    void require(Departure stated, PersonalId person) {
        LocalDate day = stated.departedOn();
        records.requirePast(day, "/departure/departedOn");
        records.requireOwnRegion(stated.region(), day, "/departure/region");
        if (!stated.destination().outOfProvince()) {
            records.requireRegion(stated.destination().region(), day, "/departure/destination/region");
        }
        ages.workingAge(day).require(person, day);
    }

    void require(Return stated, String pointer) {
        if (stated != null) {
            records.requirePast(stated.on(), pointer);
        }
    }
}
