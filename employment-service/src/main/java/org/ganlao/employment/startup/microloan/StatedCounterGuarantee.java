package org.ganlao.employment.startup.microloan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.microloan.domain.CounterGuarantee;

/** The counter-guarantee of a loan, whole: who is not named any more stands for nothing. */
@Schema(examples = StatedCounterGuarantee.EXAMPLE)
record StatedCounterGuarantee(
        @Schema(examples = "2007-03-10") @NotNull LocalDate on,

        @Schema(description = "反担保人，免除反担保时为空 · Guarantors; none where it is waived") @NotNull @Size(max = 20)
        List<@Valid @NotNull StatedGuarantor> guarantors,

        @Schema(description = "免除反担保 · Waiver, for borrowers of a credit community") @Valid
        StatedWaiver waiver) {

    static final String EXAMPLE = """
            {"on": "2007-03-10",
             "guarantors": [{"person": {"kind": "resident-id", "number": "360731196503120018"}, "amount": "10000.00"}]}""";

    CounterGuarantee by(String subject) {
        return waiver == null
                ? new CounterGuarantee(on, subject, null, null)
                : new CounterGuarantee(on, subject, waiver.community(), waiver.ground());
    }
}
