package org.ganlao.socialinsurance.benefit.safety;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

/** How far the safety plan has come in a region. */
@Schema(name = "SafetyCoverage")
record SafetyCoverageView(
        String region,
        LocalDate on,

        @Schema(description = "在建（在产）高风险项目 · Sites on the day")
        long sites,

        @Schema(description = "其中全员参保的项目 · Of them, where all are insured")
        long wholly,

        long workers,
        long insured,

        @Schema(description = "参保覆盖率（%） · Insured of the workers, percent")
        BigDecimal percent,

        @Schema(description = "当年工伤预防支出 · Spent on prevention in the year up to the day")
        Money prevention) {}
