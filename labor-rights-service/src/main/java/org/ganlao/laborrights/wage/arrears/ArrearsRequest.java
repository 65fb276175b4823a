package org.ganlao.laborrights.wage.arrears;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enterprise's arrears with the first of its workers. */
@Schema(name = "WageArrearsRequest", examples = ArrearsRequest.EXAMPLE)
record ArrearsRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedArrears arrears,

        @Schema(description = "实名名单，超过 500 人的分次补列 · By name; further ones are added afterwards")
        @NotNull
        @Size(min = 1, max = LatePersons.MOST)
        List<@Valid @NotNull StatedOwed> persons) {

    static final String EXAMPLE = """
            {"sourceRef": "QX-2007-011",
             "arrears": {"region": "360102", "employer": "71526726X", "employerName": "南昌东湖机械厂", "kind": "soe",
                         "declaredOn": "2007-01-20"},
             "persons": [{"person": {"kind": "resident-id", "number": "11010519491231002X"},
                          "from": "2004-03", "until": "2005-02", "amount": "6820.50"}]}""";
}
