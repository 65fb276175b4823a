package org.ganlao.skills.instruction.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

record ProgrammeGoalRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "计划或工程代码，见 /v1/programmes · Code of the programme", examples = "park-posts")
        @NotBlank
        @Size(max = 60)
        String programme,

        @Schema(examples = "360104") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(examples = "2007") @NotNull @Min(2000) @Max(2100)
        Integer year,

        @Schema(description = "目标人数 · Persons to be reached", examples = "500") @NotNull @Min(0) @Max(10_000_000)
        Integer persons,

        @Schema(description = "安排资金 · Money planned") @NotNull
        Money money) {}
