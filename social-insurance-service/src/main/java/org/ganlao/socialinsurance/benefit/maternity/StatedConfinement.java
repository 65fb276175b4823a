package org.ganlao.socialinsurance.benefit.maternity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.benefit.maternity.domain.Confinement;
import org.ganlao.socialinsurance.benefit.maternity.domain.MaternityEvent;

/** A birth or a miscarriage, as requests state it and answers show it. */
record StatedConfinement(
        @NotNull MaternityEvent event,
        @NotNull LocalDate on,

        @Schema(description = "难产 · Difficult birth") boolean difficult,

        @Schema(description = "子女数，流产为 0 · Children born; none at a miscarriage") @Min(0) @Max(9)
        int children,

        @Schema(description = "流产时孕月 · Whole months of pregnancy at a miscarriage") @Min(0) @Max(9)
        Integer pregnantMonths,

        @Schema(description = "医院证明的流产假天数 · Days of leave certified at a miscarriage") @Min(1) @Max(90)
        Integer certifiedDays) {

    Confinement confinement() {
        return new Confinement(event, on, difficult, children, pregnantMonths, certifiedDays);
    }

    static StatedConfinement from(Confinement confinement) {
        return new StatedConfinement(
                confinement.event(),
                confinement.on(),
                confinement.difficult(),
                confinement.children(),
                confinement.pregnantMonths(),
                confinement.certifiedDays());
    }
}
