package org.ganlao.socialinsurance.oldage.pension;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.oldage.pension.domain.WorkingLine;

@Schema(name = "WorkingLine")
record WorkingLineView(
        String name,

        @Schema(description = "代入数字的算式 · With the numbers put in", examples = "27800.00 ÷ 139")
        String formula,

        String value,
        String unit,
        @Schema(description = "依据 · Legal source") String source,

        @Schema(description = "参数生效日期 · Since when a parameter's value holds")
        LocalDate since,

        @Schema(description = "参数是否已确认 · Whether a parameter's value was confirmed")
        boolean confirmed) {

    static WorkingLineView from(WorkingLine line) {
        return new WorkingLineView(
                line.name(), line.formula(), line.value(), line.unit(), line.source(), line.since(), line.confirmed());
    }
}
