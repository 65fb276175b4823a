package org.ganlao.laborrights.relation.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.contract.domain.ContractHint;
import org.ganlao.laborrights.relation.contract.domain.ContractState;
import org.ganlao.laborrights.relation.contract.domain.LabourContract;
import org.ganlao.laborrights.relation.contract.domain.Stretch;
import org.ganlao.laborrights.relation.contract.domain.Timeline;
import org.ganlao.platform.http.Versioned;

/**
 * A contract as it stands on a day.
 *
 * @param person token of the employee, whose entry on the roll shows more
 * @param terms what was signed, with the term that is agreed on the day
 */
record ContractView(
        UUID id,
        int version,

        @Schema(description = "所示状态的日期 · Day of which state, term and work are told")
        LocalDate on,

        ContractState state,
        UUID rollEntry,
        String person,
        String employer,
        String region,
        StatedTerms terms,
        StatedWork work,
        ContractEnd end,

        @Schema(description = "法律要求而合同未体现的 · What the law asks for and the contract does not show")
        List<ContractHint> hints,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ContractView from(LabourContract contract, Timeline timeline, List<ContractHint> hints, LocalDate on) {
        Stretch agreed = timeline.agreedFor(on);
        return new ContractView(
                contract.id(),
                contract.version(),
                on,
                contract.standing() ? timeline.stateOn(on) : ContractState.ANNULLED,
                contract.rollEntry(),
                contract.person(),
                contract.employer(),
                contract.region(),
                StatedTerms.from(timeline.signed().lasting(agreed.term())),
                StatedWork.from(agreed.work()),
                ContractEnd.from(timeline.end()),
                hints,
                contract.annulReason(),
                contract.origin().sourceRef(),
                contract.recordedAt());
    }
}
