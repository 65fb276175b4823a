package org.ganlao.laborrights.relation.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.relation.contract.domain.End;
import org.ganlao.laborrights.relation.contract.domain.EndGround;
import org.ganlao.laborrights.relation.contract.domain.LabourContract;
import org.ganlao.laborrights.relation.contract.domain.TermKind;
import org.ganlao.laborrights.relation.contract.domain.Terms;
import org.ganlao.laborrights.relation.contract.domain.Timeline;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.event.Fact;

/** A contract on the wire; contracts/events/labor-rights/contract.*.v1 describe it. */
record ContractFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        String employer,
        UUID rollEntry,
        TermKind termKind,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate endedOn,
        EndGround ground,
        EndGround particularGround,
        List<Span> suspended,
        String annulReason)
        implements Fact {

    static ContractFact of(LabourContract contract, Timeline timeline) {
        List<Span> suspended = timeline.suspended();
        End end = contract.end();
        Terms terms = contract.terms();
        return new ContractFact(
                contract.id(),
                contract.version(),
                contract.occurredOn(),
                contract.recordedAt(),
                contract.region(),
                contract.person(),
                contract.employer(),
                contract.rollEntry(),
                terms.kind(),
                terms.startsOn(),
                terms.endsOn(),
                end == null ? null : end.on(),
                end == null ? null : end.ground().kind(),
                end == null || end.ground() == end.ground().kind() ? null : end.ground(),
                suspended.isEmpty() ? null : suspended,
                contract.annulReason());
    }
}
