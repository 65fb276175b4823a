package org.ganlao.socialinsurance.register.person;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.register.person.domain.PersonDetails;

/** What is stated of a person must hold against the calendar, the regions and the document. */
@ApplicationScoped
class DetailsChecks {

    private final RecordChecks records;
    private final BusinessClock clock;

    DetailsChecks(RecordChecks records, BusinessClock clock) {
        this.records = records;
        this.clock = clock;
    }

    PersonDetails required(StatedDetails stated, PersonalId document) {
        records.requirePast(stated.workBeganOn(), "/details/workBeganOn");
        records.requirePast(stated.bornOn(), "/details/bornOn");
        records.requireOwnRegion(stated.region(), clock.today(), "/details/region");
        return stated.details().asIn(document);
    }
}
