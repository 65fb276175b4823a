package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

/** A person who claims benefit. */
@Schema(examples = UnemploymentClaimRequest.EXAMPLE)
record UnemploymentClaimRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,
        @Valid @NotNull StatedLoss loss) {

    static final String EXAMPLE = """
            {"sourceRef": "SY-2007-00112", "person": {"kind": "resident-id", "number": "360102196702280028"},
             "loss": {"region": "360102", "employer": "71526726X", "separatedOn": "2007-03-20", "cause": "term-expired",
                      "claimedOn": "2007-04-02"}}""";
}
