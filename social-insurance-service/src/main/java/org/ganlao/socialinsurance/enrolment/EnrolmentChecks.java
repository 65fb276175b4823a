package org.ganlao.socialinsurance.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.socialinsurance.employer.EmployerRepository;
import org.ganlao.socialinsurance.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.enrolment.domain.InsuredAs;
import org.ganlao.socialinsurance.enrolment.domain.InsuredDays;

/** What an enrolment must hold against the calendar, the regions, the register of employers and the person's other ones. */
@ApplicationScoped
class EnrolmentChecks {

    private final RecordChecks records;
    private final EmployerRepository employers;
    private final EnrolmentRepository enrolments;
    private final Persons persons;

    EnrolmentChecks(
            RecordChecks records, EmployerRepository employers, EnrolmentRepository enrolments, Persons persons) {
        this.records = records;
        this.employers = employers;
        this.enrolments = enrolments;
        this.persons = persons;
    }

    void requireOwnRegion(StatedInsurance stated, LocalDate from) {
        records.requireOwnRegion(stated.region(), from, "/insured/region");
    }

    /** Whether the employer lies in a park is looked up, never stated by the caller. */
    InsuredAs insured(StatedInsurance stated) {
        String employer = stated.employerToken();
        boolean inPark = employer != null
                && employers.registered(employer, "/insured/employer").profile().inPark();
        return new InsuredAs(stated.insurance(), stated.kind(), employer, inPark, stated.region());
    }

    void requirePast(LocalDate day, String pointer) {
        records.requirePast(day, pointer);
    }

    void requirePast(InsuredDays days, String pointer) {
        days.periods().forEach(period -> {
            records.requirePast(period.from(), pointer);
            records.requirePast(period.until(), pointer);
        });
    }

    /** The caller has locked the person, so no other transaction can slip in between. */
    void requireOnce(Enrolment enrolment) {
        enrolments
                .of(enrolment.insuredAs().insurance(), persons.blindIndexes(persons.reveal(enrolment.person())))
                .forEach(enrolment::requireApartFrom);
    }
}
