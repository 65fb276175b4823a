package org.ganlao.employment.market.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.market.agency.domain.Agency;
import org.ganlao.employment.market.agency.domain.AgencyKind;
import org.ganlao.platform.event.Fact;

/** An agency on the wire; contracts/events/employment/introduction-agency.*.v1 describe it. */
record AgencyFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        AgencyKind kind,
        String organisation,
        List<Validity> licences,
        LocalDate closedOn,
        String annulReason)
        implements Fact {

    record Validity(LocalDate from, LocalDate until) {}

    static AgencyFact of(Agency agency) {
        return new AgencyFact(
                agency.id(),
                agency.version(),
                agency.occurredOn(),
                agency.recordedAt(),
                agency.region(),
                agency.kind(),
                agency.organisation(),
                agency.licences().stream()
                        .map(licence -> new Validity(licence.validFrom(), licence.validUntil()))
                        .toList(),
                agency.entry().closedOn(),
                agency.annulReason());
    }
}
