package org.ganlao.employment.money.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.money.oversight.domain.Inspection;
import org.ganlao.employment.money.oversight.domain.InspectionKind;
import org.ganlao.employment.money.oversight.domain.SampledClaim;
import org.ganlao.platform.event.Fact;

/** An inspection on the wire, without its plan in words; contracts/events/employment/inspection.*.v1 describe it. */
record InspectionFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        InspectionKind kind,
        LocalDate from,
        LocalDate to,
        String seed,
        int population,
        List<UUID> sample,
        String annulReason)
        implements Fact {

    static InspectionFact of(Inspection inspection) {
        return new InspectionFact(
                inspection.id(),
                inspection.version(),
                inspection.occurredOn(),
                inspection.recordedAt(),
                inspection.region(),
                inspection.kind(),
                inspection.from(),
                inspection.to(),
                inspection.seed(),
                inspection.population(),
                inspection.sample().stream().map(SampledClaim::claim).toList(),
                inspection.annulReason());
    }
}
