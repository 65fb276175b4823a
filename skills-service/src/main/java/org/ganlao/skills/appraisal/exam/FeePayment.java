package org.ganlao.skills.appraisal.exam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The candidate has paid the own part of the fee. */
@Schema(name = "ExamFeePayment")
record FeePayment(
        @Schema(examples = "2007-05-28") @NotNull LocalDate on,

        @Schema(description = "收据号 · Number of the receipt", examples = "赣财票 0031207") @NotBlank @Size(max = 60)
        String slip) {}
