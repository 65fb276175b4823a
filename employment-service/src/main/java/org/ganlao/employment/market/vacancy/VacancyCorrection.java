package org.ganlao.employment.market.vacancy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the vacancy anew, whole. */
record VacancyCorrection(
        @Schema(examples = "招聘人数变更") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedVacancy vacancy) {}
