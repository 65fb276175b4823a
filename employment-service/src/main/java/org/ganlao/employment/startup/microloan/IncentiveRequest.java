package org.ganlao.employment.startup.microloan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.microloan.domain.Earner;

record IncentiveRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "担保基金，与信用社区二选一 · Guarantee fund; it or a community")
        UUID fund,

        @Schema(description = "信用社区，与担保基金二选一 · Credit community; it or a fund")
        UUID community,

        @Schema(description = "年度 · Year, which is over", examples = "2006") @NotNull @Min(2000) @Max(2100)
        Integer year) {

    Earner earner() {
        return new Earner(fund, community);
    }
}
