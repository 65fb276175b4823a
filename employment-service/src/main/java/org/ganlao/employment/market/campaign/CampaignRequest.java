package org.ganlao.employment.market.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.market.campaign.domain.Campaign;

@Schema(examples = CampaignRequest.EXAMPLE)
record CampaignRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "县（市、区） · The county", examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "专项活动代码 · Code of the campaign", examples = "assistance-month") @NotBlank @Size(max = 40)
        String programme,

        @Schema(description = "活动年度 · Year of the campaign", examples = "2007") @NotNull @Min(1949) @Max(2100)
        Integer year,

        @Schema(description = "截止日期 · Day up to which the figures go") @NotNull
        LocalDate asOf,

        @Valid @NotNull StatedCampaign figures) {

    static final String EXAMPLE = """
            {"sourceRef": "YZY-2007-360102-1", "region": "360102", "programme": "assistance-month", "year": 2007,
             "asOf": "2007-01-31",
             "figures": {"events": 4, "vacancies": 1250, "served": 3400, "placed": 620, "source": "援助月活动月报"}}""";

    Campaign campaign() {
        return new Campaign(region, programme, year);
    }
}
