package org.ganlao.laborrights.contract;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.laborrights.contract.domain.ContractState;
import org.ganlao.laborrights.contract.domain.LabourContract;
import org.ganlao.platform.http.Versioned;

/** @param person token of the employee, whose entry on the roll shows more */
record ContractView(
        UUID id,
        int version,
        ContractState state,
        UUID rollEntry,
        String person,
        String employer,
        String region,
        StatedTerms terms,
        ContractEnd end,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ContractView from(LabourContract contract) {
        return new ContractView(
                contract.id(),
                contract.version(),
                contract.state(),
                contract.rollEntry(),
                contract.person(),
                contract.employer(),
                contract.region(),
                StatedTerms.from(contract.terms()),
                ContractEnd.from(contract.end()),
                contract.annulReason(),
                contract.origin().sourceRef(),
                contract.recordedAt());
    }
}
