package org.ganlao.laborrights.relation.collective;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;

/** A request for a negotiation that the other side received. */
@Schema(name = "CollectiveContractRequest", examples = CollectiveRequest.EXAMPLE)
record CollectiveRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedParties parties,

        @Schema(description = "约束的用人单位 · Employers whom the contract will bind") @NotNull @Size(min = 1, max = 500)
        List<@NotNull EmployerToken> employers,

        @Schema(description = "续订或变更的原合同 · The contract that this one follows") @Valid
        StatedPrecedent precedent) {

    static final String EXAMPLE = """
            {"sourceRef": "JT-2007-003", "employers": ["71526726X"],
             "parties": {"region": "360102", "kind": "general", "level": "enterprise",
                         "employersSide": "南昌某机械厂", "workersSide": "南昌某机械厂工会", "voice": "union",
                         "employersSpeakers": 5, "workersSpeakers": 5, "requestedBy": "workers",
                         "requestedOn": "2007-01-08"}}""";

    Set<String> bound() {
        return employers.stream().map(EmployerToken::value).collect(Collectors.toSet());
    }
}
