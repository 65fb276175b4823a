package org.ganlao.socialinsurance.collection.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.socialinsurance.collection.base.domain.BaseDeclaration;

/** Wages stated for a year; a large employer sends several. */
@Schema(examples = DeclarationRequest.EXAMPLE)
record DeclarationRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull @Pattern(regexp = "[0-9]{6}") String region,

        @Schema(description = "单位；个人自行申报则不填 · Absent where persons declare their own")
        EmployerToken employer,

        @Schema(description = "缴费年度 · Contribution year", examples = "2007") @Min(1990) @Max(2100)
        int year,

        @NotNull BaseDeclaration.Kind kind,

        @NotNull @Size(min = 1, max = 1000) List<@Valid @NotNull StatedWage> wages) {

    static final String EXAMPLE = """
            {"sourceRef": "JS-2007-0031", "region": "360102", "employer": "71526726X", "year": 2007, "kind": "declared",
             "wages": [{"person": "p1_Zk3v9QxT0bWmRj2LhN8sYA", "wage": "1850.00"}]}""";
}
