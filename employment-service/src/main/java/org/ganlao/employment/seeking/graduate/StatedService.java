package org.ganlao.employment.seeking.graduate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.graduate.domain.Rendered;
import org.ganlao.platform.personal.Masking;

/** A service to a graduate, as requests state it and answers show it. */
record StatedService(
        @Schema(description = "登记地区 · Region whose bureau logs it", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "服务代码 · Code of one of the six services", examples = "project-appraisal")
        @NotBlank
        @Size(max = 40)
        String service,

        @NotNull LocalDate servedOn,

        @Schema(description = "服务机构 · Who rendered it", examples = "东湖区创业指导中心") @NotBlank @Size(max = 200)
        String provider,

        @Schema(description = "毕业院校 · College", examples = "江西财经大学") @NotBlank @Size(max = 200)
        String college) {

    Rendered rendered() {
        return new Rendered(region, service, servedOn, Masking.maskWithin(provider), Masking.maskWithin(college));
    }

    static StatedService from(Rendered rendered) {
        return new StatedService(
                rendered.region(), rendered.service(), rendered.servedOn(), rendered.provider(), rendered.college());
    }
}
