package org.ganlao.skills.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.skills.training.domain.Completion;
import org.ganlao.skills.training.domain.Enrolment;
import org.ganlao.skills.training.domain.TraineeRefusal;

/** What an enrolment and a completion must hold against the calendar, the regions and the person's age. */
@ApplicationScoped
class TraineeChecks {

    private final RecordChecks records;
    private final Parameters parameters;

    TraineeChecks(RecordChecks records, Parameters parameters) {
        this.records = records;
        this.parameters = parameters;
    }

    void require(Enrolment stated, PersonalId person) {
        LocalDate day = stated.enrolledOn();
        records.requirePast(day, "/enrolment/enrolledOn");
        records.requireRegion(stated.residenceRegion(), day, "/enrolment/residenceRegion");
        int age = parameters.at(day).integer("skills.trainee-age.from");
        if (person.isUnder(age, day)) {
            throw new Rejection(TraineeRefusal.TOO_YOUNG, age, day).at("/person/number");
        }
    }

    void require(Completion stated, String pointer) {
        records.requirePast(stated.on(), pointer + "/on");
    }
}
