package org.ganlao.laborrights.relation.restructuring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.restructuring.domain.PlanAcceptance;
import org.ganlao.platform.personal.Masking;

/** An acceptance as requests state it and answers show it. */
record StatedAcceptance(
        @Schema(description = "审核日期 · Day of the review", examples = "2007-03-20") @NotNull
        LocalDate on,

        @Schema(description = "审核编号，全省唯一 · Reference of the review, once in the province", examples = "GB-2007-003")
        @NotBlank
        @Size(max = 60)
        String reference) {

    StatedAcceptance {
        reference = reference == null ? null : Masking.maskWithin(reference);
    }

    PlanAcceptance acceptance() {
        return new PlanAcceptance(on, reference);
    }

    static StatedAcceptance from(PlanAcceptance acceptance) {
        return acceptance == null ? null : new StatedAcceptance(acceptance.on(), acceptance.reference());
    }
}
