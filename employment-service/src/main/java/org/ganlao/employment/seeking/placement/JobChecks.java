package org.ganlao.employment.seeking.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.employment.seeking.jobseeker.Ages;
import org.ganlao.employment.seeking.placement.domain.Job;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.RecordChecks;

/** What a job must hold against the calendar, the regions and the person's age. */
@ApplicationScoped
class JobChecks {

    private final RecordChecks records;
    private final Ages ages;

    JobChecks(RecordChecks records, Ages ages) {
        this.records = records;
        this.ages = ages;
    }

    void require(Job stated, PersonalId person) {
        LocalDate firstDay = stated.startedOn();
        records.requirePast(firstDay, "/job/startedOn");
        records.requirePast(stated.endedOn(), "/job/endedOn");
        records.requireOwnRegion(stated.region(), firstDay, "/job/region");
        records.requireRegion(stated.residenceRegion(), firstDay, "/job/residenceRegion");
        ages.workingAge(firstDay).require(person, firstDay);
    }
}
