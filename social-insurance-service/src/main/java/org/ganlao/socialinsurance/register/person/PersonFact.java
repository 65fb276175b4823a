package org.ganlao.socialinsurance.register.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.socialinsurance.register.person.domain.Household;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;
import org.ganlao.socialinsurance.register.person.domain.PersonDetails;
import org.ganlao.socialinsurance.register.person.domain.Post;

/** A person on the wire, without name and birth; contracts/events/social-insurance/person.*.v1 describe it. */
record PersonFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        Household household,
        Post post,
        boolean specialWork,
        LocalDate workBeganOn,
        LocalDate diedOn,
        String annulReason)
        implements Fact {

    static PersonFact of(InsuredPerson known) {
        PersonDetails details = known.details();
        return new PersonFact(
                known.id(),
                known.version(),
                known.occurredOn(),
                known.recordedAt(),
                known.region(),
                known.person().token(),
                details.household(),
                details.post(),
                details.specialWork(),
                details.workBeganOn(),
                known.diedOn(),
                known.annulReason());
    }
}
