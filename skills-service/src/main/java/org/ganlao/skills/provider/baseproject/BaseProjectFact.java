package org.ganlao.skills.provider.baseproject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.skills.provider.baseproject.domain.BaseProject;
import org.ganlao.skills.provider.baseproject.domain.Funders;

/** A public training base on the wire; contracts/events/skills/base-project.*.v1 describe it. */
record BaseProjectFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        Funders funders,
        Money total,
        Money provinceShare,
        Money localShare,
        LocalDate openedOn,
        UUID institution,
        String annulReason)
        implements Fact {

    static BaseProjectFact of(BaseProject project) {
        return new BaseProjectFact(
                project.id(),
                project.version(),
                project.occurredOn(),
                project.recordedAt(),
                project.region(),
                project.funding().funders(),
                project.funding().total(),
                project.funding().provinceShare(),
                project.funding().localShare(),
                project.openedOn(),
                project.institution(),
                project.annulReason());
    }
}
