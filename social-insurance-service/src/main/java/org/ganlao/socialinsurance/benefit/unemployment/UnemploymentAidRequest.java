package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.unemployment.domain.AidKind;

/** What a recipient spent on treatment, a course or an introduction. */
record UnemploymentAidRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "失业保险金申领 · Claim of the benefit that is received") @NotNull
        UUID claim,

        @NotNull AidKind kind,

        @Schema(description = "就医、培训或介绍日期 · Day of the treatment, course or introduction") @NotNull
        LocalDate on,

        @Schema(description = "实际费用 · What was spent", examples = "420.00") @NotNull
        Money spent) {}
