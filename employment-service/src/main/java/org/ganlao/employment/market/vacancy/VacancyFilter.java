package org.ganlao.employment.market.vacancy;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.employment.occupation.domain.SkillLevel;

/** Which vacancies to list; what is not given does not narrow the list. */
class VacancyFilter {

    @QueryParam("region")
    @Parameter(description = "地区 · Region")
    @Size(max = 12)
    String region;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("occupation")
    @Parameter(description = "职业及其下属各类 · The occupation and all below it")
    @Pattern(regexp = "[1-8](-[0-9]{2}){0,3}")
    String occupation;

    @QueryParam("level")
    SkillLevel level;

    @QueryParam("urban")
    Boolean urban;

    @QueryParam("agency")
    @Parameter(description = "提供信息的机构 · Agency that brought it")
    UUID agency;

    @QueryParam("wantingOn")
    @Parameter(description = "该日在招且仍有名额 · Wants persons on this day and has free places")
    LocalDate wantingOn;
}
