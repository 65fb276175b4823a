package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.entrepreneurship.domain.Visit;
import org.ganlao.platform.personal.Masking;

/** A visit as requests state it and answers show it. */
@Schema(name = "StatedStartupVisit", examples = StatedVisit.EXAMPLE)
record StatedVisit(
        @Schema(description = "走访日期 · Day of the visit") @NotNull
        LocalDate visitedOn,

        @Schema(description = "走访人员 · Who visited") @NotBlank @Size(max = 100)
        String visitor,

        @Schema(description = "是否正常经营 · Whether business went on") @NotNull
        Boolean trading,

        @Schema(description = "在岗人数，含创业者 · Persons at work, the founder among them", examples = "3")
        @NotNull
        @Min(0)
        @Max(10_000)
        Integer staff,

        @Schema(description = "走访情况与服务内容 · What was found and done") @NotBlank @Size(max = 1000)
        String findings) {

    static final String EXAMPLE = "{\"visitedOn\":\"2007-04-20\",\"visitor\":\"周琳\",\"trading\":true,\"staff\":3,"
            + "\"findings\":\"客流稳定，协助申请税收减免\"}";

    Visit visit() {
        return new Visit(visitedOn, Masking.maskWithin(visitor), trading, staff, Masking.maskWithin(findings));
    }

    static StatedVisit from(Visit visit) {
        return new StatedVisit(visit.visitedOn(), visit.visitor(), visit.trading(), visit.staff(), visit.findings());
    }
}
