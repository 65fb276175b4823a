package org.ganlao.skills.cadre;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What a member of staff declares for a year. */
record IntegrityReportRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "干部的标识 · Id of the member of staff") @NotNull
        UUID member,

        @Schema(description = "报告年度 · Year for which it is", examples = "2006") @NotNull @Min(2000) @Max(2100)
        Integer year,

        @Schema(description = "提交日期 · Day on which it was handed in", examples = "2007-01-22") @NotNull
        LocalDate reportedOn,

        @Schema(description = "报告摘要 · Summary", examples = "本年度无应报告事项") @NotBlank @Size(max = 2000)
        String statement) {

    IntegrityReportRequest {
        statement = statement == null ? null : Masking.maskWithin(statement);
    }
}
