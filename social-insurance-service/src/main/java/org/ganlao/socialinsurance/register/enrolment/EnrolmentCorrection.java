package org.ganlao.socialinsurance.register.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.register.enrolment.domain.EndReason;

/** What should have been recorded, whole, and why it was not. */
@Schema(examples = EnrolmentCorrection.EXAMPLE)
record EnrolmentCorrection(
        @Valid @NotNull StatedInsurance insured,
        @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull StatedPeriod> periods,

        @Schema(description = "终止原因，未终止则不填 · Why it ended, absent where it has not")
        EndReason endReason,

        @NotBlank @Size(max = 500) String reason) {

    static final String EXAMPLE = """
            {"insured": {"insurance": "pension", "kind": "employee", "employer": "71526726X", "region": "360102"},
             "periods": [{"from": "2007-01-01", "until": "2007-02-01"}, {"from": "2007-03-01"}],
             "reason": "漏报中断"}""";
}
