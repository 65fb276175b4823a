package org.ganlao.skills.funding.examfee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a station had to pay back came back. */
@Schema(name = "ExamFeeRefund")
record FeeRefund(
        @Schema(examples = "2007-06-30") @NotNull LocalDate returnedOn,

        @Schema(description = "入账凭证号 · Number of the bank's slip", examples = "银回 2007-0613") @NotBlank @Size(max = 60)
        String slip) {}
