package org.ganlao.laborrights.wage.arrears;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Wages that were paid at last. */
@Schema(name = "WageRepaymentRequest", examples = RepaymentRequest.EXAMPLE)
record RepaymentRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID arrears,
        @Valid @NotNull StatedRepayment repayment) {

    static final String EXAMPLE = """
            {"sourceRef": "QC-2007-004", "arrears": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8da1",
             "repayment": {"source": "employer", "paidOn": "2007-03-20",
                           "persons": [{"owed": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8da2", "amount": "3000.00"}]}}""";
}
