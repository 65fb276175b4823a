package org.ganlao.employment.startup.guaranteefund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = FundRequest.EXAMPLE)
record FundRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "设区市或县（市、区） · City or county", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @NotBlank @Size(max = 100) String name,

        @Schema(description = "担保机构 · The guarantee centre that runs it") @NotBlank @Size(max = 100)
        String agency,

        @NotNull LocalDate openedOn) {

    static final String EXAMPLE = """
            {"sourceRef": "DBJJ-360102", "region": "360102", "name": "东湖区小额贷款担保基金",
             "agency": "东湖区小额贷款担保中心", "openedOn": "2003-01-01"}""";
}
