package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsKind;
import org.ganlao.platform.personal.EmployerToken;

/** By whom, and since when, the granted wages are owed. */
record AwardedWages(
        @Schema(description = "欠薪单位 · Which of the employers owes them") @NotNull
        EmployerToken payer,

        @NotNull ArrearsKind kind,

        @Schema(description = "欠薪起始日期 · A day of the first month for which they are owed", examples = "2006-12-01")
        @NotNull
        LocalDate since) {}
