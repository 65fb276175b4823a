package org.ganlao.laborrights.wage.arrears;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;

/** What somebody who verifies arrears found. */
record StatedVerification(
        @NotNull LocalDate on,

        @Schema(
                description =
                        "与申报不同的金额；未列者按申报数核实 · Amounts that differ from what was declared; all others are as declared")
        @NotNull
        @Size(max = LatePersons.MOST)
        List<@Valid @NotNull Change> changes) {

    /** A person who is owed another amount. */
    @Schema(name = "VerifiedChange")
    record Change(
            @Schema(description = "个人欠薪记录 · The person's owed wages") @NotNull
            UUID owed,

            @NotNull Money amount,
            @NotBlank @Size(max = 500) String reason) {

        Change {
            reason = reason == null ? null : Masking.maskWithin(reason);
        }
    }
}
