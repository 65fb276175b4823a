package org.ganlao.employment.aid.personalhelp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.aid.personalhelp.domain.PersonalHelp;
import org.ganlao.platform.event.Fact;

/** Personal help on the wire, without the helper's name; contracts/events/employment/personal-help.*.v1 describe it. */
record PersonalHelpFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID registration,
        String person,
        String office,
        LocalDate since,
        LocalDate endedOn,
        String annulReason)
        implements Fact {

    static PersonalHelpFact of(PersonalHelp help) {
        return new PersonalHelpFact(
                help.id(),
                help.version(),
                help.occurredOn(),
                help.recordedAt(),
                help.region(),
                help.registration(),
                help.person(),
                help.helper().office(),
                help.helper().since(),
                help.endedOn(),
                help.annulReason());
    }
}
