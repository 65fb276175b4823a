package org.ganlao.employment.market.purchase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.market.purchase.domain.ContractLine;
import org.ganlao.employment.market.purchase.domain.ServiceContract;
import org.ganlao.employment.register.StatedEntry;
import org.ganlao.platform.personal.EmployerToken;

/** A contract as requests state it and answers show it; a correction states it anew and whole. */
record StatedServiceContract(
        @Schema(description = "合同名称与起始日期 · Its title, and since when it is in force") @Valid @NotNull
        StatedEntry entry,

        @Schema(description = "承接单位代码 · Organisation code of the provider") @NotNull
        EmployerToken provider,

        @Schema(description = "承接单位名称 · Name of the provider", examples = "东湖职业介绍所") @NotBlank @Size(max = 200)
        String providerName,

        @Schema(description = "成果与价款 · Results and their prices") @NotEmpty @Size(max = 100)
        List<@Valid @NotNull StatedContractLine> lines) {

    List<ContractLine> contractLines() {
        return lines.stream().map(StatedContractLine::contractLine).toList();
    }

    static StatedServiceContract from(ServiceContract contract) {
        return new StatedServiceContract(
                StatedEntry.from(contract.entry()),
                EmployerToken.of(contract.provider()),
                contract.providerName(),
                contract.lines().stream().map(StatedContractLine::from).toList());
    }
}
