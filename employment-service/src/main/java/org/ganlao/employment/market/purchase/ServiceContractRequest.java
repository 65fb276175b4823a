package org.ganlao.employment.market.purchase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = ServiceContractRequest.EXAMPLE)
record ServiceContractRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedServiceContract contract) {

    static final String EXAMPLE = """
            {"sourceRef": "GMFW-2007-0003",
             "contract": {"entry": {"region": "360102", "name": "就业服务成果购买", "openedOn": "2007-03-01"},
                          "provider": "71526726X", "providerName": "东湖职业介绍所",
                          "lines": [{"line": 1, "result": "介绍50名失业人员就业", "dueOn": "2007-06-30",
                                     "price": "5000.00"}]}}""";
}
