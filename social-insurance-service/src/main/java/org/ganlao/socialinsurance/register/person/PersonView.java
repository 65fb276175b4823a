package org.ganlao.socialinsurance.register.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;
import org.ganlao.socialinsurance.register.person.domain.PersonState;

record PersonView(
        UUID id,
        int version,
        PersonState state,
        ShownPerson person,
        StatedDetails details,

        @Schema(description = "首次登记日期 · Day on which the person became known")
        LocalDate registeredOn,

        LocalDate diedOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static PersonView from(InsuredPerson known, ShownPerson person) {
        return new PersonView(
                known.id(),
                known.version(),
                known.state(),
                person,
                StatedDetails.from(known.details()),
                known.occurredOn(),
                known.diedOn(),
                known.annulReason(),
                known.origin().sourceRef(),
                known.recordedAt());
    }
}
