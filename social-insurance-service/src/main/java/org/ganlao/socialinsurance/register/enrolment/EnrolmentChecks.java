package org.ganlao.socialinsurance.register.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.socialinsurance.register.employer.EmployerRepository;
import org.ganlao.socialinsurance.register.employer.domain.EmployerProfile;
import org.ganlao.socialinsurance.register.employer.domain.Ownership;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.enrolment.domain.EnrolmentRefusal;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredAs;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredDays;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;
import org.ganlao.socialinsurance.register.person.InsuredPersons;

/** What an enrolment must hold against the calendar, the regions, the register of employers and the person's other ones. */
@ApplicationScoped
class EnrolmentChecks {

    private final RecordChecks records;
    private final OpenInsurances open;
    private final EmployerRepository employers;
    private final EnrolmentRepository enrolments;
    private final InsuredPersons insuredPersons;
    private final Persons persons;

    EnrolmentChecks(
            RecordChecks records,
            OpenInsurances open,
            EmployerRepository employers,
            EnrolmentRepository enrolments,
            InsuredPersons insuredPersons,
            Persons persons) {
        this.records = records;
        this.open = open;
        this.employers = employers;
        this.enrolments = enrolments;
        this.insuredPersons = insuredPersons;
        this.persons = persons;
    }

    void requireOwnRegion(StatedInsurance stated, LocalDate from) {
        records.requireOwnRegion(stated.region(), from, "/insured/region");
    }

    /** Reads at once, and keeps, the employers that will be asked for. */
    void foresee(Collection<String> employerTokens) {
        employers.foresee(employerTokens);
    }

    /**
     * Whether the employer lies in a park is looked up, never stated by the caller.
     *
     * @param from first insured day, which the employer's own rules must allow
     */
    InsuredAs insured(StatedInsurance stated, LocalDate from) {
        open.require(stated.kind(), stated.insurance(), from);
        String token = stated.employerToken();
        Optional<EmployerProfile> employer = Optional.ofNullable(token)
                .map(known -> employers.registered(known, "/insured/employer").profile());
        if (stated.kind() == InsuredKind.INSTITUTION_STAFF
                && employer.filter(profile -> profile.ownership() == Ownership.PUBLIC_INSTITUTION)
                        .isEmpty()) {
            throw new Rejection(EnrolmentRefusal.EMPLOYER_NO_INSTITUTION, token).at("/insured/employer");
        }
        boolean inPark = employer.filter(EmployerProfile::inPark).isPresent();
        return new InsuredAs(stated.insurance(), stated.kind(), token, inPark, stated.region());
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

    /** Refuses days on which the employer is registered no longer. */
    void requireOpenEmployer(Enrolment enrolment) {
        String employer = enrolment.insuredAs().employer();
        if (employer != null) {
            employers
                    .registered(employer, "/insured/employer")
                    .closure()
                    .ifPresent(closure -> enrolment.requireEndedBy(closure.on()));
        }
    }

    /** What is on record of the person, whom the caller has locked, so that no other transaction can slip in between. */
    Holdings holdings(PersonalId document) {
        return new Holdings(insuredPersons.of(document), enrolments.of(persons.blindIndexes(document)));
    }

    Holdings holdings(Enrolment enrolment) {
        return holdings(persons.reveal(enrolment.person()));
    }
}
