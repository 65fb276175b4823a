package org.ganlao.employment.startup.microloan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

record StatedInvestigation(
        @Schema(examples = "2007-03-12") @NotNull LocalDate on,

        @Schema(description = "是否建议贷款 · Whether it speaks for the loan") @NotNull
        Boolean favourable,

        @Schema(examples = "项目可行，经营场所已核实") @NotBlank @Size(max = 500)
        String report) {

    StatedInvestigation {
        report = report == null ? null : Masking.maskWithin(report);
    }
}
