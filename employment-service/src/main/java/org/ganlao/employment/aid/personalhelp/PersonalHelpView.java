package org.ganlao.employment.aid.personalhelp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.personalhelp.domain.HelpState;
import org.ganlao.employment.aid.personalhelp.domain.PersonalHelp;
import org.ganlao.platform.http.Versioned;

record PersonalHelpView(
        UUID id,
        int version,
        HelpState state,
        String region,
        UUID registration,

        @Schema(description = "人员令牌 · Token of the helped person")
        String person,

        LocalDate assignedOn,
        StatedNamedPerson helper,
        LocalDate endedOn,
        String endReason,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static PersonalHelpView from(PersonalHelp help) {
        return new PersonalHelpView(
                help.id(),
                help.version(),
                help.state(),
                help.region(),
                help.registration(),
                help.person(),
                help.occurredOn(),
                StatedNamedPerson.from(help.helper()),
                help.endedOn(),
                help.endReason(),
                help.annulReason(),
                help.origin().sourceRef(),
                help.recordedAt());
    }
}
