package org.ganlao.laborrights.enforcement.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a campaign covered. */
@Schema(
        name = "InspectionCampaignClosure",
        examples = "{\"on\":\"2007-02-15\",\"employersInspected\":420,\"workersCovered\":38000}")
record CampaignClosure(
        @NotNull LocalDate on,

        @Schema(description = "检查用人单位户数 · Employers inspected") @NotNull @PositiveOrZero @Max(10_000_000)
        Integer employersInspected,

        @Schema(description = "涉及劳动者人数 · Workers whom they employ") @NotNull @PositiveOrZero @Max(100_000_000)
        Integer workersCovered) {}
