package org.ganlao.employment.aid.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.aid.family.domain.FamilyMember;
import org.ganlao.employment.aid.family.domain.ZeroEmploymentFamily;
import org.ganlao.platform.event.Fact;

/** A family on the wire; contracts/events/employment/zero-employment-family.*.v1 describe it. */
record FamilyFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        int members,
        int willing,
        LocalDate helpedOn,
        LocalDate dueOn,
        List<WirePeriod> work,
        List<String> measures,
        String annulReason)
        implements Fact {

    record WirePeriod(LocalDate from, LocalDate until) {}

    static FamilyFact of(ZeroEmploymentFamily family) {
        return new FamilyFact(
                family.id(),
                family.version(),
                family.occurredOn(),
                family.recordedAt(),
                family.region(),
                family.head().person().token(),
                family.members().size(),
                (int) family.members().stream().filter(FamilyMember::willing).count(),
                family.helper() == null ? null : family.helper().assignedOn(),
                family.dueOn(),
                family.work().stream()
                        .map(span -> new WirePeriod(span.since(), span.until()))
                        .toList(),
                List.copyOf(family.measures().keySet()),
                family.annulReason());
    }
}
