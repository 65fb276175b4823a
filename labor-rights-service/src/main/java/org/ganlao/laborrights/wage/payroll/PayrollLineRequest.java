package org.ganlao.laborrights.wage.payroll;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

/** Somebody on a month's payroll. */
@Schema(examples = PayrollLineRequest.EXAMPLE)
record PayrollLineRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID report,
        @Valid @NotNull StatedPerson person,
        @Valid @NotNull StatedLine work) {

    static final String EXAMPLE = """
            {"sourceRef": "GZ-2007-03/1", "report": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8da1",
             "person": {"kind": "resident-id", "number": "11010519491231002X"},
             "work": {"kind": "full-time", "hours": {"normal": 176, "workday": 10, "restDay": 8, "holiday": 0},
                      "pay": {"agreed": "600.00", "base": "600.00", "overtime": "111.11", "withheld": "48.00",
                              "paid": "663.11", "paidOn": "2007-04-10"}}}""";
}
