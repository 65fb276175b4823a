package org.ganlao.laborrights.settlement.tribunal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.tribunal.domain.ArbitratorKind;
import org.ganlao.laborrights.settlement.tribunal.domain.ArbitratorSide;

/** An arbitrator whom a commission engages. */
@Schema(examples = ArbitratorRequest.EXAMPLE)
record ArbitratorRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull OfficeTenure tenure,
        @NotNull ArbitratorKind kind,
        @NotNull ArbitratorSide side,

        @Schema(description = "仲裁员资格证书号 · Number of the licence") @NotBlank @Size(max = 40)
        String licence) {

    static final String EXAMPLE = """
            {"sourceRef": "ZCY-2007-01",
             "tenure": {"region": "360102", "name": "熊志刚", "since": "2005-03-01", "until": "2008-02-29"},
             "kind": "full-time", "side": "government", "licence": "赣仲 2005-0117"}""";
}
