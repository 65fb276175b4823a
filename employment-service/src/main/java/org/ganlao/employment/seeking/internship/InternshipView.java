package org.ganlao.employment.seeking.internship;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.employment.seeking.internship.domain.Internship;
import org.ganlao.employment.seeking.internship.domain.InternshipKind;
import org.ganlao.employment.seeking.internship.domain.InternshipState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;

record InternshipView(
        UUID id,
        int version,
        InternshipState state,
        ShownPerson person,
        UUID position,
        InternshipKind kind,
        String region,
        StatedStay internship,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static InternshipView from(Internship internship, ShownPerson person) {
        return new InternshipView(
                internship.id(),
                internship.version(),
                internship.state(),
                person,
                internship.position(),
                internship.kind(),
                internship.region(),
                StatedStay.from(internship.stay()),
                internship.annulReason(),
                internship.origin().sourceRef(),
                internship.recordedAt());
    }
}
