package org.ganlao.laborrights.relation.collective;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.relation.collective.domain.AgreementKind;
import org.ganlao.laborrights.relation.collective.domain.AgreementLevel;
import org.ganlao.laborrights.relation.collective.domain.CollectiveContract;
import org.ganlao.laborrights.relation.collective.domain.CollectiveState;
import org.ganlao.platform.event.Fact;

/** A submitted collective contract on the wire; contracts/events/labor-rights/collective-contract.*.v1 describe it. */
record CollectiveFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        AgreementKind kind,
        AgreementLevel level,
        List<String> employers,
        CollectiveState state,
        List<InForce> inForce,
        String annulReason)
        implements Fact {

    /** The days on which it is in force, the last one no longer in it, and how many workers it covers then. */
    record InForce(LocalDate from, LocalDate until, int workers) {}

    static CollectiveFact of(CollectiveContract contract) {
        return new CollectiveFact(
                contract.id(),
                contract.version(),
                contract.occurredOn(),
                contract.recordedAt(),
                contract.region(),
                contract.parties().kind(),
                contract.parties().level(),
                contract.employers().stream().sorted().toList(),
                contract.state(),
                contract.inForce().stream()
                        .map(days -> new InForce(
                                days.from(), days.until(), contract.draft().workers()))
                        .toList(),
                contract.annulReason());
    }
}
