package org.ganlao.laborrights.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.contract.domain.EndGround;
import org.ganlao.laborrights.contract.domain.LabourContract;
import org.ganlao.laborrights.contract.domain.TermKind;
import org.ganlao.laborrights.contract.domain.Terms;
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
        String annulReason)
        implements Fact {

    static ContractFact of(LabourContract contract) {
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
                contract.end() == null ? null : contract.end().on(),
                contract.end() == null ? null : contract.end().ground(),
                contract.annulReason());
    }
}
