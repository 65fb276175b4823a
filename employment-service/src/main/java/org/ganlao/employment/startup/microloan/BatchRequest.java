package org.ganlao.employment.startup.microloan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record BatchRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "发放日期", examples = "2007-03-20") @NotNull
        LocalDate on,

        @Schema(description = "已签合同的贷款 · Contracted loans with the method batch") @NotEmpty @Size(max = 500)
        List<@NotNull UUID> loans) {}
