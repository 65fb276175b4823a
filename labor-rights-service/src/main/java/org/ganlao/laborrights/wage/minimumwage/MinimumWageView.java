package org.ganlao.laborrights.wage.minimumwage;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;

/** What a full-time and a part-time worker get at least in a region. */
@Schema(name = "MinimumWage")
record MinimumWageView(
        String region,
        LocalDate on,

        @Schema(description = "区域类别，一至五 · Area, from one to five", examples = "1")
        int area,

        @Schema(description = "月最低工资 · Per month, full time")
        Money monthly,

        @Schema(description = "小时最低工资 · Per hour, part time")
        Money hourly,

        @Schema(description = "所依据的参数 · The figures used, with their sources")
        List<DatedValue> trace) {}
