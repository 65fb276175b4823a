package org.ganlao.socialinsurance.register.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.ganlao.platform.record.StatedPerson;

/** A person who joins one insurance or several, from one day on. */
interface Joining {

    String sourceRef();

    StatedPerson person();

    /** No insurance twice. */
    List<StatedInsurance> wanted();

    LocalDate from();

    Boolean inOpening();

    /** School, community or farm with which the person is brought in; null where alone. */
    String joinedWith();

    /** Under which the caller's system has the enrolment in one of them. */
    String reference(StatedInsurance wanted);
}
