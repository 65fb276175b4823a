package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.record.Persons;
import org.ganlao.socialinsurance.register.enrolment.EnrolmentRepository;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;

/** The persons of bills, by the enrolments that insure them. */
@ApplicationScoped
class Patients {

    private final EnrolmentRepository enrolments;
    private final Persons persons;

    Patients(EnrolmentRepository enrolments, Persons persons) {
        this.enrolments = enrolments;
        this.persons = persons;
    }

    /** Nobody else works on the person's bills until the transaction ends; answers all tokens of the person. */
    List<String> hold(Enrolment enrolment) {
        persons.lock(enrolment.person());
        return persons.tokensOf(enrolment.person());
    }

    List<String> hold(UUID enrolment) {
        return hold(enrolments.findById(enrolment));
    }
}
