package org.ganlao.laborrights.wage.payroll;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsKind;
import org.ganlao.platform.personal.Masking;

/** Whose wages are short, by which document that is decided. */
record PayrollSettlement(
        @NotNull ArrearsKind kind,
        @NotNull LocalDate on,

        @Schema(description = "核查结论文号 · Document of the decision", examples = "东劳监核〔2007〕6号") @NotBlank @Size(max = 100)
        String document) {

    PayrollSettlement {
        document = document == null ? null : Masking.maskWithin(document);
    }
}
