package org.ganlao.socialinsurance.register.enrolment;

import java.util.List;
import java.util.Optional;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;

/**
 * What is on record of a person, in every region, read before anything of it is changed.
 *
 * @param person empty where nobody knows the person yet
 * @param enrolments those struck out too
 */
record Holdings(Optional<InsuredPerson> person, List<Enrolment> enrolments) {

    /** Refuses an enrolment after the person's death, and a second one over the same days. */
    void requireRoomFor(Enrolment enrolment) {
        person.ifPresent(known -> enrolment.requireUpTo(known.diedOn()));
        enrolments.forEach(enrolment::requireApartFrom);
    }
}
