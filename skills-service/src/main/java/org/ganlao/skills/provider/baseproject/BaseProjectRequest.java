package org.ganlao.skills.provider.baseproject;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A public training base to set up. */
@Schema(examples = BaseProjectRequest.EXAMPLE)
record BaseProjectRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotBlank @Size(max = 100) String name,

        @Schema(description = "建设地 · The city or county that pays with the province", examples = "360100")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Valid @NotNull StatedFunding funding,

        @Schema(description = "立项日期 · Day on which it was set up") @NotNull
        LocalDate setUpOn) {

    static final String EXAMPLE = """
            {"sourceRef": "JD-2007-01", "name": "南昌公共实训基地", "region": "360100", "setUpOn": "2007-03-12",
             "funding": {"funders": "province-and-city", "total": "6000000.00", "provinceShare": "4000000.00",
                         "localShare": "2000000.00"}}""";
}
