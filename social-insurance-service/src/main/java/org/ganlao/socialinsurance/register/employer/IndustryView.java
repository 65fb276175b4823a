package org.ganlao.socialinsurance.register.employer;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A division of industries with its risk class. */
record IndustryView(
        @Schema(description = "GB/T 4754-2002 大类代码 · Code of the division", examples = "40")
        String code,

        String name,

        @Schema(description = "工伤保险风险类别 · Risk class in work-injury insurance")
        int riskClass,

        LocalDate validFrom,
        LocalDate validTo,
        String source) {}
