package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 责令加付赔偿金: so much on top of wages that an order did not bring in. */
@Schema(name = "WageSurcharge")
record StatedSurcharge(
        @NotNull LocalDate on,

        @Schema(description = "占应付金额的百分比 · Percent of what is owed", examples = "50") @NotNull @Min(1) @Max(1000)
        Integer percent) {}
