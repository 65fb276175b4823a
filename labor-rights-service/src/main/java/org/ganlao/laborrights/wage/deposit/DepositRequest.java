package org.ganlao.laborrights.wage.deposit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employer that has to deposit. */
@Schema(name = "WageDepositRequest", examples = DepositRequest.EXAMPLE)
record DepositRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedDeposit deposit) {

    static final String EXAMPLE = """
            {"sourceRef": "BZJ-2007-002",
             "deposit": {"region": "360102", "employer": "71526726X", "employerName": "南昌东湖建筑工程有限公司",
                         "project": "东湖大厦", "required": "200000.00", "openedOn": "2007-01-15"}}""";
}
