package org.ganlao.skills.cadre;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;
import org.ganlao.skills.cadre.domain.CadreMember;

record CadreMemberView(
        UUID id,
        int version,
        ShownPerson person,
        StatedCadrePost post,
        LocalDate leftOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CadreMemberView from(CadreMember member, ShownPerson person) {
        return new CadreMemberView(
                member.id(),
                member.version(),
                person,
                StatedCadrePost.from(member.post()),
                member.leftOn(),
                member.annulReason(),
                member.origin().sourceRef(),
                member.recordedAt());
    }
}
