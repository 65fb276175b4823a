package org.ganlao.socialinsurance.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.socialinsurance.employer.EmployerRepository;
import org.ganlao.socialinsurance.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.enrolment.domain.InsuredAs;
import org.ganlao.socialinsurance.enrolment.domain.InsuredDays;
import org.ganlao.socialinsurance.person.InsuredPersons;
import org.ganlao.socialinsurance.person.domain.InsuredPerson;

/** What an enrolment must hold against the calendar, the regions, the register of employers and the person's other ones. */
@ApplicationScoped
class EnrolmentChecks {

    private final RecordChecks records;
    private final EmployerRepository employers;
    private final EnrolmentRepository enrolments;
    private final InsuredPersons insuredPersons;
    private final Persons persons;

    EnrolmentChecks(
            RecordChecks records,
            EmployerRepository employers,
            EnrolmentRepository enrolments,
            InsuredPersons insuredPersons,
            Persons persons) {
        this.records = records;
        this.employers = employers;
        this.enrolments = enrolments;
        this.insuredPersons = insuredPersons;
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

    /**
     * Insured once, and alive. The caller has locked the person, so no other transaction can slip in between.
     *
     * @return who it is, where the person is known already
     */
    Optional<InsuredPerson> requireOnce(Enrolment enrolment) {
        PersonalId document = persons.reveal(enrolment.person());
        Optional<InsuredPerson> person = insuredPersons.of(document);
        person.ifPresent(known -> enrolment.requireUpTo(known.diedOn()));
        enrolments
                .of(enrolment.insuredAs().insurance(), persons.blindIndexes(document))
                .forEach(enrolment::requireApartFrom);
        return person;
    }
}
