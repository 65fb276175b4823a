package org.ganlao.laborrights.relation.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.record.Annulment;

/** Acts on many contracts of one employer, each named by its number: never by person, who may have several. */
@Schema(examples = ContractBatchRequest.EXAMPLE)
record ContractBatchRequest(
        @Schema(description = "贵系统内的参考号 · Your own reference") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "经办地区 · Region of the office that hands in the batch", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull EmployerToken employer,
        @NotEmpty @Size(max = 500) List<@Valid @NotNull BatchRow> rows) {

    static final String EXAMPLE = """
            {"sourceRef": "PL-2007-0601", "region": "360102", "employer": "71526726X",
             "rows": [{"number": "LD-2007-017", "end": {"on": "2007-05-31", "ground": "resignation"}}]}""";

    /** One contract and the one thing that happened to it. */
    @Schema(examples = "{\"number\": \"LD-2007-017\", \"end\": {\"on\": \"2007-05-31\", \"ground\": \"resignation\"}}")
    record BatchRow(
            @Schema(description = "合同编号 · Number of the contract") @NotBlank @Size(max = 60)
            String number,

            @Valid ContractRequest signing,
            @Valid ContractRenewal renewal,
            @Valid ContractAlteration change,
            @Valid ContractSuspension suspension,
            @Valid ContractResumption resumption,
            @Valid ContractEnd end,
            @Valid ContractCorrection correction,
            @Valid Annulment annulment) {

        boolean statesOneAct() {
            return Stream.of(signing, renewal, change, suspension, resumption, end, correction, annulment)
                            .filter(Objects::nonNull)
                            .count()
                    == 1;
        }
    }
}
