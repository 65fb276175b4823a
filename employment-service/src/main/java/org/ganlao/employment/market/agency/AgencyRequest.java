package org.ganlao.employment.market.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = AgencyRequest.EXAMPLE)
record AgencyRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedAgency agency) {

    static final String EXAMPLE = """
            {"sourceRef": "ZJJG-2007-0011",
             "agency": {"kind": "private", "organisation": "71526726X",
                        "entry": {"region": "360102", "name": "东湖职业介绍所", "openedOn": "2006-01-01"},
                        "licences": [{"number": "赣劳介证字0101号", "validFrom": "2006-01-01",
                                      "validUntil": "2008-12-31"}]}}""";
}
