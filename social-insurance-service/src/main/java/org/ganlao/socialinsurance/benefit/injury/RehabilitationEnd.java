package org.ganlao.socialinsurance.benefit.injury;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

/** A rehabilitation ends. */
@Schema(examples = "{\"on\":\"2007-06-10\",\"cost\":\"3600.00\",\"backAtWork\":true}")
record RehabilitationEnd(
        @NotNull LocalDate on,

        @Schema(description = "康复费用 · What it cost", examples = "3600.00") @NotNull
        Money cost,

        @Schema(description = "是否重返工作岗位 · Whether the person is back at work") @NotNull
        Boolean backAtWork) {}
