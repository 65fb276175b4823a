package org.ganlao.laborrights.wage.payroll;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month's payroll, to which lines are added. */
@Schema(name = "PayrollReportRequest", examples = PayrollRequest.EXAMPLE)
record PayrollRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedReport report) {

    static final String EXAMPLE = """
            {"sourceRef": "GZ-2007-03",
             "report": {"region": "360102", "employer": "71526726X", "employerName": "南昌东湖服装有限公司",
                        "month": "2007-03", "payDay": "2007-04-10"}}""";
}
