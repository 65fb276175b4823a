package org.ganlao.socialinsurance.benefit.residentmedical;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.FundingLevel;

/** A subsidy for the residents of a county, received. */
@Schema(examples = ResidentSubsidyRequest.EXAMPLE)
record ResidentSubsidyRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull @Pattern(regexp = "[0-9]{6,12}") String region,
        @Min(2000) @Max(2100) int year,
        @NotNull FundingLevel level,
        @NotNull Money amount,
        @NotNull LocalDate receivedOn,

        @Schema(description = "拨款文号 · Notice by which it was granted") @NotBlank @Size(max = 60)
        String document) {

    static final String EXAMPLE = """
            {"sourceRef": "BZ-2007-003", "region": "360102", "year": 2007, "level": "province", "amount": "480000.00",
             "receivedOn": "2007-05-18", "document": "赣财社〔2007〕31号"}""";
}
