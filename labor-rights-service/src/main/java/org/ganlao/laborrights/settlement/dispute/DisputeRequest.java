package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application for arbitration, with all workers who are parties. */
@Schema(examples = DisputeRequest.EXAMPLE)
record DisputeRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedApplication application,
        @NotNull @Size(min = 1, max = 500) List<@Valid @NotNull StatedParty> workers) {

    static final String EXAMPLE = """
            {"sourceRef": "ZC-2007-031",
             "application": {"region": "360102", "appliedBy": "workers", "appliedOn": "2007-03-05",
                             "aroseOn": "2007-02-10", "employers": ["71526726X"]},
             "workers": [{"person": {"kind": "resident-id", "number": "11010519491231002X"},
                          "representative": false, "claims": [{"kind": "wages", "amount": "3200.00"}]}]}""";
}
